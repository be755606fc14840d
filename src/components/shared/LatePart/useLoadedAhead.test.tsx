import { act, render } from "@testing-library/react";
import * as React from "react";
import { late } from "./late";
import { mayLoadAhead, useLoadedAhead } from "./useLoadedAhead";

describe("a line", () => {
  it.each([
    ["of which the browser tells nothing", undefined, true],
    ["that is fast", { effectiveType: "4g", saveData: false }, true],
    ["that is not too slow", { effectiveType: "3g" }, true],
    ["on which the reader saves data", { effectiveType: "4g", saveData: true }, false],
    ["that is slow", { effectiveType: "2g" }, false],
    ["that is very slow", { effectiveType: "slow-2g" }, false],
  ])("%s", (_, line, may) => {
    expect(mayLoadAhead(line)).toBe(may);
  });
});

describe("what will likely be wanted", () => {
  const load = jest.fn(() => Promise.resolve("part"));
  function Page({ ready }: { readonly ready: boolean }): null {
    const [part] = React.useState(() => late(load));
    useLoadedAhead(part, ready);
    return null;
  }
  const idle = (): void => act(() => void jest.advanceTimersByTime(1000));

  beforeEach(() => {
    jest.useFakeTimers();
    load.mockClear();
  });
  afterEach(() => {
    jest.useRealTimers();
    Reflect.deleteProperty(window.navigator, "connection");
  });

  it("is fetched once the reader has what they came for and the page is idle", () => {
    const { rerender } = render(<Page ready={false} />);
    idle();
    rerender(<Page ready />);
    expect(load).not.toHaveBeenCalled();
    idle();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("is left where it is under a wish to save data", () => {
    Object.defineProperty(window.navigator, "connection", { configurable: true, value: { saveData: true } });
    render(<Page ready />);
    idle();
    expect(load).not.toHaveBeenCalled();
  });

  it("is left where it is when the reader has gone on", () => {
    render(<Page ready />).unmount();
    idle();
    expect(load).not.toHaveBeenCalled();
  });

  it("may be lost without a word", async () => {
    load.mockRejectedValueOnce(new Error("Loading chunk 7 failed."));
    render(<Page ready />);
    idle();
    await act(async () => undefined);
    expect(load).toHaveBeenCalledTimes(1);
  });
});
