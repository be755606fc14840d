import { act, render } from "@testing-library/react";
import * as React from "react";
import { NO_FILTERS } from "../domain/directory/filters";
import type { ViewInAddress } from "./useViewState";
import { useViewState } from "./useViewState";

let view: ViewInAddress;
function Probe(): null {
  view = useViewState();
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
});
