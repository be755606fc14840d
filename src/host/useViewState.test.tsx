import { act, render } from "@testing-library/react";
import * as React from "react";
import { NO_FILTERS } from "../domain/directory/filters";
import type { Arrangements } from "../domain/directory/viewState";
import { USUAL_ARRANGEMENTS } from "../domain/directory/viewState";
import type { ViewInAddress } from "./useViewState";
import { useViewState } from "./useViewState";

let view: ViewInAddress;
function Probe({ arrangements }: { readonly arrangements?: Arrangements }): null {
  view = useViewState(arrangements);
  return null;
}

beforeEach(() => window.history.replaceState(null, "", "/page?env=WebView"));

describe("the view in the page's address", () => {
  test("is read from the link that was opened", () => {
    window.history.replaceState(null, "", `/page?ps-q=${encodeURIComponent("子女 & 教育")}`);
    render(<Probe />);
    expect(view.state.filters.query).toBe("子女 & 教育");
  });

  test("goes into the address beside the page's own parameters", () => {
    render(<Probe />);
    act(() => view.change({ ...view.state, filters: { ...NO_FILTERS, query: "タイ" } }, "push"));
    const query = new URLSearchParams(window.location.search);
    expect(query.get("env")).toBe("WebView");
    expect(query.get("ps-q")).toBe("タイ");
  });

  test("comes back with the back button", async () => {
    render(<Probe />);
    act(() => view.change({ ...view.state, order: "kana" }, "push"));
    await act(async () => {
      const returned = new Promise((resolve) => window.addEventListener("popstate", resolve, { once: true }));
      window.history.back();
      await returned;
    });
    expect(view.state.order).toBe("fair");
  });

  describe("when an editor arranges the directory anew", () => {
    const byReading: Arrangements = { ...USUAL_ARRANGEMENTS, order: "kana", density: "rows" };

    test("follows where the reader has chosen nothing, and keeps what they look for", () => {
      const { rerender } = render(<Probe />);
      act(() => view.change({ ...view.state, filters: { ...NO_FILTERS, query: "タイ" } }, "replace"));
      rerender(<Probe arrangements={byReading} />);
      expect(view.state).toEqual({ filters: { ...NO_FILTERS, query: "タイ" }, order: "kana", density: "rows" });
    });

    test("stays as the reader has chosen", () => {
      const { rerender } = render(<Probe />);
      act(() => view.change({ ...view.state, order: "newest" }, "push"));
      rerender(<Probe arrangements={byReading} />);
      expect(view.state).toMatchObject({ order: "newest", density: "rows" });
    });

    test("names in links what differs from it", () => {
      render(<Probe arrangements={byReading} />);
      expect(new URL(view.address(view.state)).search).toBe("?env=WebView");
      expect(new URL(view.address({ ...view.state, order: "fair" })).search).toBe("?env=WebView&ps-order=fair");
    });
  });

  describe("while the reader types", () => {
    const typed = (query: string): void => act(() => view.change({ ...view.state, filters: { ...NO_FILTERS, query } }, "replace"));
    const inAddress = (): string | null => new URLSearchParams(window.location.search).get("ps-q");
    beforeEach(() => void jest.useFakeTimers());
    afterEach(() => void jest.useRealTimers());

    test("goes into the address once it has been painted, and makes no step", () => {
      const steps = window.history.length;
      render(<Probe />);
      typed("タ");
      typed("タイ");
      expect(view.state.filters.query).toBe("タイ");
      expect(inAddress()).toBeNull();
      act(() => void jest.advanceTimersByTime(17));
      expect(inAddress()).toBe("タイ");
      expect(window.history.length).toBe(steps);
    });

    test("is in the address of the step that the reader leaves", () => {
      const replaced = jest.spyOn(window.history, "replaceState");
      render(<Probe />);
      typed("タイ");
      act(() => view.change({ ...view.state, person: 3 }, "push"));
      expect(replaced.mock.calls.map(([, , address]) => address)).toEqual([`/page?env=WebView&ps-q=${encodeURIComponent("タイ")}`]);
      act(() => void jest.advanceTimersByTime(17));
      expect(replaced).toHaveBeenCalledTimes(1);
      expect(new URLSearchParams(window.location.search).get("ps-person")).toBe("3");
    });

    test("never goes into the address of another step", () => {
      render(<Probe />);
      typed("タイ");
      act(() => void window.dispatchEvent(new PopStateEvent("popstate")));
      act(() => void jest.advanceTimersByTime(17));
      expect(inAddress()).toBeNull();
      expect(view.state.filters.query).toBe("");
    });
  });
});
