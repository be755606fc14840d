import { act, render } from "@testing-library/react";
import * as React from "react";
import { NO_FILTERS } from "../../../domain/directory/facets/filters";
import type { ViewState } from "../../../domain/directory/view/viewState";
import type { DirectoryInAddress } from "./useDirectoryInAddress";
import type { SearchSteps } from "./useSearchSteps";
import { useSearchSteps } from "./useSearchSteps";

const NOTHING: ViewState = { filters: NO_FILTERS, order: "fair", density: "cards" };

/** A reader at the search box, what became of the view, and by which steps. */
function atTheBox(): {
  readonly steps: [query: string, step: string][];
  readonly type: (...queries: string[]) => void;
  readonly leave: () => void;
  readonly goBackTo: (query: string) => void;
} {
  const steps: [string, string][] = [];
  let now: SearchSteps;
  let goTo: (query: string) => void;
  function Box(): null {
    const [state, setState] = React.useState(NOTHING);
    const change: DirectoryInAddress["change"] = (next, step) => {
      steps.push([next.filters.query, step]);
      setState(next);
    };
    goTo = (query) => setState({ ...state, filters: { ...state.filters, query } });
    now = useSearchSteps({ state, change, placeThen: undefined, keepPlace: () => undefined, addresses: () => () => "" });
    return null;
  }
  render(<Box />);
  return {
    steps,
    type: (...queries) => queries.forEach((query) => act(() => now.search(query))),
    leave: () => now.end(),
    goBackTo: (query) => act(() => goTo(query)),
  };
}

describe("a search", () => {
  it("is one step, however many letters it has", () => {
    const { steps, type } = atTheBox();
    type("タ", "タイ", "タイ 学");
    expect(steps.map(([, step]) => step)).toEqual(["begin", "replace", "replace"]);
  });

  it("is another step when the reader comes back to the box", () => {
    const { steps, type, leave } = atTheBox();
    type("タイ");
    leave();
    type("タイ 学", "タイ 学校");
    expect(steps.map(([, step]) => step)).toEqual(["begin", "begin", "replace"]);
  });

  it("is another step after the back button, also where the box kept the focus", () => {
    const { steps, type, goBackTo } = atTheBox();
    type("タイ");
    goBackTo("");
    type("ケ", "ケニア");
    expect(steps.map(([, step]) => step)).toEqual(["begin", "begin", "replace"]);
  });

  it("asked for again makes no step", () => {
    const { steps, type, leave } = atTheBox();
    type("タイ");
    leave();
    type("タイ");
    expect(steps).toEqual([["タイ", "begin"]]);
  });
});
