import { act, render } from "@testing-library/react";
import * as React from "react";
import { NO_FILTERS } from "../../domain/directory/facets/filters";
import type { Arrangements, ViewState } from "../../domain/directory/view/viewState";
import { withViewState } from "../../domain/directory/view/viewInQuery";
import { FIRST_PREFIX, fromQuery, USUAL_ARRANGEMENTS } from "../../domain/directory/view/viewState";
import { inPlaces } from "../../domain/testing/builders";
import type { ViewInAddress } from "./useViewState";
import { useViewState } from "./useViewState";

/** The view of a directory stands for all: it holds whatever an address may have to carry. */
function useDirectory(arrangements = USUAL_ARRANGEMENTS, prefix = FIRST_PREFIX): ViewInAddress<ViewState> {
  const codec = React.useMemo(
    () => ({
      prefix,
      parse: (search: string) => fromQuery(search, arrangements, prefix),
      write: (search: string, state: ViewState) => withViewState(search, state, arrangements, prefix),
    }),
    [arrangements, prefix],
  );
  return useViewState(codec);
}

let view: ViewInAddress<ViewState>;
function Probe({ arrangements }: { readonly arrangements?: Arrangements }): null {
  view = useDirectory(arrangements);
  return null;
}

/** Presses a button of the browser. */
async function travel(way: "back" | "forward"): Promise<void> {
  await act(async () => {
    const arrived = new Promise((resolve) => window.addEventListener("popstate", resolve, { once: true }));
    window.history[way]();
    await arrived;
  });
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

  describe.each<[what: string, change: Partial<Omit<ViewState, "filters">> & { readonly filters?: Partial<ViewState["filters"]> }]>([
    ["words", { filters: { query: "日本語 & 'たより' #1 100%" } }],
    ["places", { filters: { places: inPlaces(["region:af", "country:as/タイ & 'ラオス' #%", "posting:emb-ke"]) } }],
    ["places of today only", { filters: { places: inPlaces(["region:af"], "now") } }],
    ["places of the past only", { filters: { places: inPlaces(["region:af"], "past") } }],
    ["job types", { filters: { jobTypes: ["一般職（大卒程度）", "R&D 'A' #1 100%"] } }],
    ["years of entry", { filters: { entryYears: { from: 1989, to: 2013 } } }],
    ["topics", { filters: { topics: ["fam-together", "edu&'#%"] } }],
    ["languages", { filters: { languages: ["朝鮮語（韓国語）", "C & 'D' #%"] } }],
    ["availability", { filters: { availability: ["open", "rest"] } }],
    ["the order by reading", { order: "kana" }],
    ["the order by year", { order: "entry" }],
    ["the newest first", { order: "newest" }],
    ["people near the reader first", { order: "near" }],
    ["rows", { density: "rows" }],
    ["an open profile", { person: 12 }],
  ])("with %s", (_, { filters, ...arrangement }) => {
    const changed = (before: ViewState): ViewState => ({ ...before, ...arrangement, filters: { ...before.filters, ...filters } });

    test("goes and comes back with the buttons of the browser", async () => {
      render(<Probe />);
      const before = view.state;
      act(() => view.change(changed(before), "push"));
      await travel("back");
      expect(view.state).toEqual(before);
      await travel("forward");
      expect(view.state).toEqual(changed(before));
    });

    test("comes back after a reload, and out of a copied link", () => {
      const { unmount } = render(<Probe />);
      const next = changed(view.state);
      act(() => view.change(next, "push"));
      const link = view.addresses()(next);
      unmount();
      render(<Probe />).unmount();
      expect(view.state).toEqual(next);
      window.history.replaceState(null, "", link);
      render(<Probe />);
      expect(view.state).toEqual(next);
      expect(new URLSearchParams(window.location.search).get("env")).toBe("WebView");
    });
  });

  test("stays apart from the view of another directory on the page", async () => {
    const views: ViewInAddress<ViewState>[] = [];
    const One = ({ place, prefix }: { readonly place: number; readonly prefix: string }): null => {
      views[place] = useDirectory(undefined, prefix);
      return null;
    };
    const page = (
      <>
        <One place={0} prefix="ps-" />
        <One place={1} prefix="ps2-" />
      </>
    );
    const at = (place: number): ViewInAddress<ViewState> => views[place] as ViewInAddress<ViewState>;
    const { unmount } = render(page);
    act(() => at(0).change({ ...at(0).state, order: "kana", person: 3 }, "push"));
    act(() => at(1).change({ ...at(1).state, filters: { ...NO_FILTERS, query: "タイ" } }, "push"));
    const shown = (): unknown[] => [at(0), at(1)].map(({ state }) => [state.order, state.person, state.filters.query]);
    expect(shown()).toEqual([
      ["kana", 3, ""],
      ["fair", undefined, "タイ"],
    ]);
    expect(new URL(at(0).addresses()(at(0).state)).searchParams.get("ps2-q")).toBe("タイ");
    unmount();
    render(page);
    expect(shown()).toEqual([
      ["kana", 3, ""],
      ["fair", undefined, "タイ"],
    ]);
    await travel("back");
    expect(shown()).toEqual([
      ["kana", 3, ""],
      ["fair", undefined, ""],
    ]);
    await travel("back");
    expect(shown()).toEqual([
      ["fair", undefined, ""],
      ["fair", undefined, ""],
    ]);
  });

  test("keeps with each step who was at the top of the list, out of the address", async () => {
    const { unmount } = render(<Probe />);
    act(() => view.change({ ...view.state, order: "kana" }, "push"));
    const { href } = window.location;
    view.keepPlace(7);
    expect(window.location.href).toBe(href);
    unmount();
    const again = render(<Probe />);
    expect(view.placeThen).toBe(7);
    view.keepPlace(undefined);
    again.unmount();
    render(<Probe />);
    expect(view.placeThen).toBeUndefined();
  });

  describe("closing what a step opened", () => {
    const close = (): void => view.change({ filters: view.state.filters, order: view.state.order, density: view.state.density }, "undo");

    test("goes back to that step, so that the back button does not open it again", async () => {
      render(<Probe />);
      act(() => view.change({ ...view.state, order: "kana" }, "push"));
      act(() => view.change({ ...view.state, person: 12 }, "push"));
      const steps = window.history.length;
      await act(async () => {
        const arrived = new Promise((resolve) => window.addEventListener("popstate", resolve, { once: true }));
        close();
        await arrived;
      });
      expect(window.location.search).toBe("?env=WebView&ps-order=kana");
      expect(window.history.length).toBe(steps);
      await travel("back");
      expect(view.state).toMatchObject({ order: "fair" });
      expect(view.state.person).toBeUndefined();
    });

    test("makes a step where a link opened it", () => {
      window.history.pushState(null, "", "/page?ps-person=12");
      render(<Probe />);
      const steps = window.history.length;
      act(close);
      expect(window.location.search).toBe("");
      expect(window.history.length).toBe(steps + 1);
    });

    test("makes a step where another has changed the address in between", () => {
      render(<Probe />);
      act(() => view.change({ ...view.state, person: 12 }, "push"));
      window.history.pushState(window.history.state, "", `${window.location.search}&ps2-q=x`);
      const steps = window.history.length;
      act(close);
      expect(window.location.search).toBe("?env=WebView&ps2-q=x");
      expect(window.history.length).toBe(steps + 1);
    });
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
      expect(new URL(view.addresses()(view.state)).search).toBe("?env=WebView");
      expect(new URL(view.addresses()({ ...view.state, order: "fair" })).search).toBe("?env=WebView&ps-order=fair");
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

    test("makes one step of a search, however fast its letters come, which the back button undoes", async () => {
      const steps = window.history.length;
      render(<Probe />);
      const began = (query: string): void => act(() => view.change({ ...view.state, filters: { ...NO_FILTERS, query } }, "begin"));
      began("タ");
      typed("タイ");
      expect(inAddress()).toBeNull();
      act(() => void jest.advanceTimersByTime(17));
      typed("タイ 学校");
      act(() => void jest.advanceTimersByTime(17));
      expect([inAddress(), window.history.length]).toEqual(["タイ 学校", steps + 1]);
      jest.useRealTimers();
      await travel("back");
      expect(view.state.filters.query).toBe("");
      await travel("forward");
      expect(view.state.filters.query).toBe("タイ 学校");
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
