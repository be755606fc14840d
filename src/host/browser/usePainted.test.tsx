import { act, render, screen } from "@testing-library/react";
import * as React from "react";
import { usePainted } from "./usePainted";

function Page({ value }: { readonly value: { readonly text: string } }): React.ReactElement {
  return <p>{usePainted(value).text}</p>;
}

const frame = (): void => act(() => void jest.advanceTimersByTime(17));
const shown = (): string | null => screen.getByText(/./).textContent;

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe("what has been painted", () => {
  it("follows a value by one frame", () => {
    const { rerender } = render(<Page value={{ text: "た" }} />);
    expect(shown()).toBe("た");
    rerender(<Page value={{ text: "たか" }} />);
    expect(shown()).toBe("た");
    frame();
    expect(shown()).toBe("たか");
  });

  it("leaves out a value that another one replaces before it is painted", () => {
    const texts: string[] = [];
    function Watched({ value }: { readonly value: { readonly text: string } }): null {
      texts.push(usePainted(value).text);
      return null;
    }
    const { rerender } = render(<Watched value={{ text: "た" }} />);
    rerender(<Watched value={{ text: "たか" }} />);
    rerender(<Watched value={{ text: "たかは" }} />);
    frame();
    frame();
    expect(new Set(texts)).toEqual(new Set(["た", "たかは"]));
  });

  it("waits for nothing once it is out of the page", () => {
    render(<Page value={{ text: "た" }} />).unmount();
    expect(jest.getTimerCount()).toBe(0);
  });
});
