import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";
import type { DirectorySnapshot } from "../../data/directoryRepository";
import { FACETS } from "../../domain/configuration/directoryConfiguration";
import { defaultTexts } from "../../domain/configuration/directoryTexts";
import { starters } from "../../domain/contact/starters";
import { ORDERS } from "../../domain/directory/viewState";
import { aPosting, aVolunteer } from "../../domain/testing/builders";
import type { Volunteer } from "../../domain/volunteer/volunteer";
import { useViewState } from "../../host/useViewState";
import type { View } from "../view/ViewContext";
import { ViewProvider } from "../view/ViewContext";
import type { DirectoryResultsProps } from "./DirectoryResults";
import { DirectoryResults } from "./DirectoryResults";

const SNAPSHOT: DirectorySnapshot = {
  volunteers: [
    aVolunteer({ id: 1, name: "髙橋 陽子", currentPostingId: 1, availability: "rest" }),
    aVolunteer({ id: 2, name: "山田 太郎", pastPostingIds: [1] }),
    aVolunteer({ id: 3, name: "佐藤 花子" }),
  ],
  postings: [aPosting()],
  topics: [],
  skipped: 0,
  complete: true,
  readAt: "2026-11-22T00:00:00Z",
};

const VIEW: Omit<View, "openings"> = { language: "ja", now: new Date("2026-11-22T05:20:00Z"), timeZone: "Asia/Tokyo", texts: defaultTexts("ja") };
const EXTRAS: Omit<DirectoryResultsProps, "viewInAddress" | "snapshot" | "forEditors"> = {
  orders: ORDERS,
  shownFacets: FACETS,
  viewer: "reader@example.go.jp",
  resultsId: "results",
  interviewOf: () => undefined,
  panel: {
    personCard: { kind: "fluent", theme: "light", context: { aadTokenProviderFactory: { getTokenProvider: () => Promise.reject(new Error("Graph is not to be asked.")) } } },
    themeAttributes: { style: {} },
  },
};

function Shown(props: Pick<DirectoryResultsProps, "snapshot" | "forEditors">): React.ReactElement {
  return <DirectoryResults {...EXTRAS} {...props} viewInAddress={useViewState()} />;
}

/** @returns whose card is drawn, each time it is drawn */
function show(search = "", { forEditors = false, ...snapshot }: Partial<DirectorySnapshot> & { readonly forEditors?: boolean } = {}): number[] {
  window.history.replaceState(null, "", `/${search}`);
  const drawn: number[] = [];
  const openings = (volunteer: Volunteer): ReturnType<View["openings"]> => {
    drawn.push(volunteer.id);
    return starters(volunteer, undefined, "ja");
  };
  render(<ViewProvider value={{ ...VIEW, openings }}><Shown snapshot={{ ...SNAPSHOT, ...snapshot }} forEditors={forEditors} /></ViewProvider>);
  return drawn;
}

beforeAll(() => {
  // The test's page has no layout and therefore does not scroll.
  window.scrollTo = jest.fn();
});

const names = (): (string | null)[] => screen.getAllByRole("article").map((card) => within(card).getByRole("heading").textContent);
/** The profile is loaded when it is wanted. */
const profile = (name: string): Promise<HTMLElement> => screen.findByRole("dialog", { name: new RegExp(name) });

describe("the results of the directory", () => {
  it("open a profile without drawing any card again", async () => {
    const drawn = show();
    expect(drawn).toEqual(expect.arrayContaining([1, 2, 3]));
    drawn.length = 0;
    await userEvent.click(screen.getByRole("link", { name: "山田 太郎" }));
    expect(window.location.search).toBe("?ps-person=2");
    await profile("山田 太郎");
    expect(new Set(drawn)).toEqual(new Set([2]));
  });

  it("open a profile in the view that is shown now, not in an earlier one", async () => {
    show();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "並び" }), "kana");
    await userEvent.click(screen.getByRole("link", { name: "山田 太郎" }));
    expect(window.location.search).toBe("?ps-order=kana&ps-person=2");
    await profile("山田 太郎");
  });

  it("lead from who rests to others who served in the same place", async () => {
    show("?ps-order=kana");
    await userEvent.click(screen.getByRole("button", { name: "似た経験の人をさがす" }));
    expect(window.location.search).toBe("?ps-place=posting:emb-ke&ps-order=kana");
    expect(names()).toEqual(["髙橋 陽子", "山田 太郎"]);
  });

  it("take the focus when the button that loosened a condition goes away", async () => {
    show("?ps-q=そんな人はいない");
    await userEvent.click(within(screen.getByRole("heading", { name: "この条件に合う人は、まだいません" }).parentElement as HTMLElement).getByRole("button", { name: "すべて外す" }));
    expect(names()).toHaveLength(3);
    expect(document.activeElement?.id).toBe("results");
  });

  it.each([[true, 1], [false, 0]])("tell of entries that could not be read only who can mend the lists (%p)", (forEditors, notes) => {
    show("", { skipped: 2, forEditors });
    expect(screen.queryAllByText("2件は読めなかったため、載せていません。")).toHaveLength(notes);
  });
});
