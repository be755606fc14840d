import { act, screen } from "@testing-library/react";
import * as React from "react";
import type { DirectoryRepository } from "../../../data/directory/directoryRepository";
import type { DirectorySnapshot } from "../../../data/directory/snapshot";
import { aTopic, aVolunteer } from "../../../domain/testing/builders";
import { loadedBefore } from "../../testing/loadedBefore";
import { renderInView } from "../../testing/renderInView";
import { teaser } from "../Teaser/LateTeaser";
import { DirectoryTeaser } from "./DirectoryTeaser";

loadedBefore(() => teaser.load());

const PAGE = "https://plat.sharepoint.com/sites/portal/SitePages/directory.aspx";

const SNAPSHOT: DirectorySnapshot = {
  volunteers: [aVolunteer({ id: 12, topicIds: [1] })],
  postings: [],
  topics: [aTopic({ id: 1 })],
  statusesComing: false,
  skipped: 0,
  complete: true,
  details: "here",
  readAt: "2026-11-22T00:00:00Z",
};
const empty: DirectoryRepository = {
  cachedDayStart: () => Promise.resolve(undefined),
  cached: () => Promise.resolve(undefined),
  read: () => Promise.resolve(SNAPSHOT),
};

function show(repository: DirectoryRepository): void {
  renderInView(
    <DirectoryTeaser
      repository={repository}
      reader="mori@example.go.jp"
      confirmedWithinMonths={12}
      directoryPage={`${PAGE}?env=Embedded&ps-q=bangkok&ps-person=3#top`}
    />,
  );
}

describe("the teaser", () => {
  it("shows today's people from the beginning of the copy, and keeps its topics when the others come", async () => {
    const days: string[] = [];
    let everybodyCame = (_: DirectorySnapshot): void => undefined;
    const schools = aTopic({ id: 2, code: "schools", name: { ja: "学校", en: "Schools" } });
    show({
      ...empty,
      cachedDayStart: (day) => {
        days.push(day);
        return Promise.resolve({ ...SNAPSHOT, complete: false });
      },
      read: () => new Promise((resolve) => (everybodyCame = resolve)),
    });
    await screen.findByRole("link", { name: "家族帯同" });
    expect(days).toEqual(["2026-11-22"]);
    expect(screen.queryByText(/1人/)).toBeNull();
    const others = [13, 14, 15].map((id) => aVolunteer({ id, topicIds: [2] }));
    await act(async () =>
      everybodyCame({ ...SNAPSHOT, volunteers: [...SNAPSHOT.volunteers, ...others], topics: [...SNAPSHOT.topics, schools] }),
    );
    expect(screen.getByText(/4人/)).not.toBeNull();
    expect(screen.getByRole("link", { name: "家族帯同" })).not.toBeNull();
    expect(screen.queryByRole("link", { name: "学校" })).toBeNull();
  });

  it("leaves out who has not confirmed their profile for a year, unless they did so beside it", async () => {
    const confirmedOn = "2025-10-01";
    const volunteers = [1, 2].map((id) => aVolunteer({ id, name: `人物 ${id}号`, confirmedOn }));
    const statuses = [{ id: 1, profileId: 2, authorId: 102, confirmedOn: "2026-11-01" }];
    show({ ...empty, read: () => Promise.resolve({ ...SNAPSHOT, volunteers, statuses }) });
    await screen.findByRole("link", { name: "人物 2号" });
    expect(screen.queryByRole("link", { name: "人物 1号" })).toBeNull();
    screen.getByText(/1人/);
  });

  it("leads to the directory whatever the address of its page carries", async () => {
    show(empty);
    const topic = await screen.findByRole("link", { name: "家族帯同" });
    expect(topic.getAttribute("href")).toBe(`${PAGE}?env=Embedded&ps-topic=fam-together#top`);
    const addresses = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(addresses).toContain(`${PAGE}?env=Embedded&ps-person=12#top`);
    expect(addresses).toContain(`${PAGE}?env=Embedded#top`);
  });
});
