import { act, render, screen } from "@testing-library/react";
import * as React from "react";
import { Failure } from "../../../data/transport/failure";
import { FailureNotice } from "./FailureNotice";

const asked = (retryAfterSeconds: number): React.ReactElement => (
  <FailureNotice failure={new Failure("throttled", { retryAfterSeconds })} onRetry={jest.fn()} />
);
const said = (): string | null => screen.getByRole("status").textContent;
const pass = (seconds: number): void => act(() => void jest.advanceTimersByTime(seconds * 1000));

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("while SharePoint asks to wait, the notice", () => {
  it("counts down, first in minutes, then in seconds, and says when it is time", () => {
    render(asked(100));
    expect(said()).toBe("いま混み合っています。2分後にもう一度試します。");
    pass(11);
    expect(said()).toBe("いま混み合っています。89秒後にもう一度試します。");
    pass(88);
    expect(said()).toBe("いま混み合っています。1秒後にもう一度試します。");
    pass(5);
    expect(said()).toBe("いま混み合っています。もう一度試しています。");
  });

  it("begins again when it is asked to wait once more", () => {
    const { rerender } = render(asked(6));
    pass(6);
    rerender(asked(8));
    expect(said()).toBe("いま混み合っています。8秒後にもう一度試します。");
  });

  it("does not read out every second", () => {
    render(asked(30));
    expect(screen.getByRole("timer").textContent).toBe("30");
  });
});
