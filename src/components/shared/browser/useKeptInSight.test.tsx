import { act, fireEvent, render, screen } from "@testing-library/react";
import * as React from "react";
import { useKeptInSight } from "./useKeptInSight";

/** Nothing is laid out here. */
const brought = jest.fn<void, [ScrollIntoViewOptions]>();
let grow: () => void;

beforeEach(() => {
  jest.useFakeTimers();
  brought.mockClear();
  grow = () => undefined;
  Element.prototype.scrollIntoView = brought as Element["scrollIntoView"];
  globalThis.ResizeObserver = class {
    constructor(changed: ResizeObserverCallback) {
      grow = () => changed([], this);
    }
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {
      grow = () => undefined;
    }
  };
});

afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, "ResizeObserver");
});

function Part({ open, height = 300 }: { readonly open: boolean; readonly height?: number }): React.ReactElement {
  const part = React.useRef<HTMLElement>(null);
  React.useLayoutEffect(() => {
    Object.defineProperty(part.current, "offsetHeight", { configurable: true, value: height });
  }, [height]);
  useKeptInSight(part, open);
  return (
    <section aria-label="ひらいたもの" ref={part} style={{ scrollMarginTop: "72px", scrollMarginBottom: "180px" } as React.CSSProperties} />
  );
}

describe("a part that the reader opens", () => {
  it("is left where it is while it is closed", () => {
    render(<Part open={false} />);
    expect(brought).not.toHaveBeenCalled();
  });

  it("is brought into sight again when it grows", () => {
    render(<Part open />);
    expect(brought).toHaveBeenCalledTimes(1);
    grow();
    expect(brought).toHaveBeenCalledTimes(2);
  });

  it.each(["wheel", "touchStart", "pointerDown", "keyDown"] as const)("is left to the reader from the first %s on", (sign) => {
    render(<Part open />);
    fireEvent[sign](screen.getByRole("region"));
    grow();
    expect(brought).toHaveBeenCalledTimes(1);
  });

  it("is left where it is when it grows long after", () => {
    render(<Part open />);
    act(() => void jest.advanceTimersByTime(6000));
    grow();
    expect(brought).toHaveBeenCalledTimes(1);
  });

  it("is left where it is once it is closed", () => {
    const { rerender } = render(<Part open />);
    rerender(<Part open={false} />);
    grow();
    expect(brought).toHaveBeenCalledTimes(1);
  });

  it.each([
    [300, "nearest"],
    [600, "end"],
  ] as const)("moves no further than it has to, and shows its end where it finds no room: %d px of 516", (height, block) => {
    render(<Part open height={height} />);
    expect(brought).toHaveBeenCalledWith({ block });
  });
});
