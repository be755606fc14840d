import { act, render } from "@testing-library/react";
import * as React from "react";
import { useLocalStorage } from "./useLocalStorage";
import type { Kept } from "./useLocalStorage";

/** @returns what the latest rendering saw */
function visit(name: string): () => Kept {
  let kept: Kept = [null, () => undefined];
  function Visitor(): null {
    kept = useLocalStorage(name);
    return null;
  }
  render(<Visitor />);
  return () => kept;
}

afterEach(() => {
  jest.restoreAllMocks();
  window.localStorage.clear();
});

describe("a text that the browser keeps", () => {
  it("is there on the next visit, under its own name", () => {
    const kept = visit("plat-sodan a");
    expect(kept()[0]).toBeNull();
    act(() => kept()[1]("text"));
    expect(kept()[0]).toBe("text");
    expect(visit("plat-sodan a")()[0]).toBe("text");
    expect(visit("plat-sodan b")()[0]).toBeNull();
  });

  it("leaves nothing behind when it goes", () => {
    const kept = visit("plat-sodan a");
    act(() => kept()[1]("text"));
    act(() => kept()[1](null));
    expect(kept()[0]).toBeNull();
    expect(window.localStorage).toHaveLength(0);
  });

  it("lasts as long as the page where the browser refuses to keep it", () => {
    const refuse = (): never => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
    jest.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
    jest.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
    const kept = visit("plat-sodan a");
    act(() => kept()[1]("text"));
    expect(kept()[0]).toBe("text");
  });
});
