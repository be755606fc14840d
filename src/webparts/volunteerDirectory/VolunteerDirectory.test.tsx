import { act, render, screen } from "@testing-library/react";
import * as React from "react";
import type { DirectoryRepository } from "../../data/directoryRepository";
import { ReadFailure } from "../../data/failure";
import { aVolunteer } from "../../domain/testing/builders";
import type { VolunteerDirectoryProps } from "./VolunteerDirectory";
import { VolunteerDirectory } from "./VolunteerDirectory";

const OWN_SITE = "https://plat.sharepoint.com/sites/portal";
const OTHER_SITE = "https://plat.sharepoint.com/sites/sodan";

const withoutLists: DirectoryRepository = { cached: () => Promise.resolve(undefined), read: () => Promise.reject(new ReadFailure("list-missing")) };
const stillReading: DirectoryRepository = { cached: () => Promise.resolve(undefined), read: () => new Promise(() => undefined) };
const ofYoko: DirectoryRepository = {
  cached: () => Promise.resolve(undefined),
  read: () => Promise.resolve({ volunteers: [aVolunteer({ name: "髙橋 陽子" })], postings: [], topics: [], skipped: 0, complete: true, readAt: "2026-11-22T00:00:00Z" }),
};

const owner: VolunteerDirectoryProps = {
  host: { webUrl: OWN_SITE, language: "ja", siteLanguage: "ja", viewer: { name: "森 千尋", login: "mori.c@plat.example" }, canManageLists: true, isEditor: true },
  webUrl: OWN_SITE,
  repository: withoutLists,
  interviews: { read: () => Promise.resolve({ interviews: [], more: false, skipped: 0 }) },
  layout: "page",
  directoryPage: `${OWN_SITE}/SitePages/Directory.aspx`,
  instanceId: "one",
  theme: { style: {} },
  personCard: { kind: "fluent", context: { aadTokenProviderFactory: { getTokenProvider: () => Promise.reject(new Error("Graph is not to be asked.")) } } },
  setUp: () => Promise.reject(new Error("Nobody asked for the set-up.")),
};

/** Everything that was asked for has been answered. */
const settled = (): Promise<void> => act(async () => { await new Promise((resolve) => setTimeout(resolve, 0)); });

async function show(changes: Partial<VolunteerDirectoryProps>): Promise<(next: Partial<VolunteerDirectoryProps>) => Promise<void>> {
  const { rerender } = render(<VolunteerDirectory {...owner} {...changes} />);
  await settled();
  return async (next) => {
    rerender(<VolunteerDirectory {...owner} {...changes} {...next} />);
    await settled();
  };
}

const setUpButton = (): HTMLElement | null => screen.queryByRole("button", { name: "準備する" });

beforeEach(() => {
  // Nothing is laid out here.
  window.scrollTo = jest.fn();
});

describe("the set-up", () => {
  it("is offered to owners while the site of the page has no lists", async () => {
    await show({});
    expect(setUpButton()).not.toBeNull();
  });

  it("is not offered when another site is read: it would make the lists here", async () => {
    await show({ webUrl: OTHER_SITE });
    expect(setUpButton()).toBeNull();
  });

  it("is not offered to those who may not make lists", async () => {
    await show({ host: { ...owner.host, canManageLists: false } });
    expect(setUpButton()).toBeNull();
  });
});

describe("choosing another site", () => {
  it.each(["page", "teaser"] as const)("shows nobody of the earlier one while the new one is read: %s", async (layout) => {
    const change = await show({ layout, repository: ofYoko });
    expect(screen.queryAllByText("髙橋 陽子")).not.toEqual([]);
    await change({ webUrl: OTHER_SITE, repository: stillReading });
    expect(screen.queryAllByText("髙橋 陽子")).toEqual([]);
  });
});
