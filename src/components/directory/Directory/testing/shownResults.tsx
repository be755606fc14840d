import { screen, within } from "@testing-library/react";
import * as React from "react";
import type { DirectorySnapshot } from "../../../../data/directory/snapshot";
import { starters } from "../../../../domain/contact/starters";
import { FACET_NAMES } from "../../../../domain/directory/facets/facets";
import { ORDERS } from "../../../../domain/directory/view/viewState";
import { aPosting, aVolunteer } from "../../../../domain/testing/builders";
import type { Volunteer } from "../../../../domain/volunteer/volunteer";
import { loadedBefore } from "../../../testing/loadedBefore";
import { renderInView } from "../../../testing/renderInView";
import type { DirectoryView } from "../../../volunteer/DirectoryView";
import { volunteerPanel } from "../../../volunteer/VolunteerPanel/LateVolunteerPanel";
import { nearYou } from "../../NearYou/LateNearYou";
import { DirectoryResults } from "../DirectoryResults";
import type { DirectoryResultsProps } from "../DirectoryResults";
import { useDirectoryInAddress } from "../useDirectoryInAddress";
import { fewFoundParts } from "../useFewFound";

/** Three people, all of them read. */
export const SNAPSHOT: DirectorySnapshot = {
  volunteers: [
    aVolunteer({ id: 1, name: "髙橋 陽子", currentPostingId: 1, availability: "rest" }),
    aVolunteer({ id: 2, name: "山田 太郎", pastPostingIds: [1] }),
    aVolunteer({ id: 3, name: "佐藤 花子" }),
  ],
  postings: [aPosting()],
  topics: [],
  statusesComing: false,
  skipped: 0,
  complete: true,
  details: "here",
  readAt: "2026-11-22T00:00:00Z",
};

/** What the results are handed beside the people. */
export const EXTRAS: Omit<DirectoryResultsProps, "viewInAddress" | "snapshot" | "forEditors"> = {
  first: [],
  orders: ORDERS,
  usualOrder: "fair",
  pageSize: undefined,
  shownFacets: FACET_NAMES,
  reader: "reader@example.go.jp",
  resultsId: "results",
  searchRow: { current: null },
  facetsId: "facets",
  facetsOpen: false,
  onFacetsOpen: () => undefined,
  unconfirmed: new Set(),
  interviewOf: () => undefined,
};

/** The results over the page's address. */
export function Shown(
  props: Pick<DirectoryResultsProps, "snapshot" | "forEditors"> &
    Partial<Pick<DirectoryResultsProps, "first" | "pageSize" | "unconfirmed">>,
): React.ReactElement {
  return <DirectoryResults {...EXTRAS} {...props} viewInAddress={useDirectoryInAddress()} />;
}

/** Opens the results at a search of the address. @returns whose card is drawn, each time it is drawn */
export function show(
  search = "",
  {
    forEditors = false,
    pageSize,
    ...snapshot
  }: Partial<DirectorySnapshot> & { readonly forEditors?: boolean; readonly pageSize?: number } = {},
): number[] {
  window.history.replaceState(null, "", `/${search}`);
  const drawn: number[] = [];
  const startersFor = (volunteer: Volunteer): ReturnType<DirectoryView["startersFor"]> => {
    drawn.push(volunteer.id);
    return starters(volunteer, undefined, "ja");
  };
  renderInView(<Shown snapshot={{ ...SNAPSHOT, ...snapshot }} forEditors={forEditors} pageSize={pageSize} />, { startersFor });
  return drawn;
}

/** Loads what the results load late, and stands in for the layout that a test's page does not have. */
export function readyForResults(): void {
  loadedBefore(() => Promise.all([volunteerPanel.load(), fewFoundParts.load(), nearYou.load()]));
  beforeAll(() => {
    window.scrollTo = jest.fn();
  });
}

/** Whose cards stand, in their order. */
export const names = (): (string | null)[] => screen.getAllByRole("article").map((card) => within(card).getByRole("heading").textContent);
/** The profile is loaded when it is wanted. */
export const profile = (name: string): Promise<HTMLElement> => screen.findByRole("dialog", { name: new RegExp(name) });
