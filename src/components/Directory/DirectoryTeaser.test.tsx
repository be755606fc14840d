import { render, screen } from "@testing-library/react";
import * as React from "react";
import type { DirectoryRepository } from "../../data/directoryRepository";
import { defaultTexts } from "../../domain/configuration/directoryTexts";
import { starters } from "../../domain/contact/starters";
import { aTopic, aVolunteer } from "../../domain/testing/builders";
import { ViewProvider } from "../view/ViewContext";
import { DirectoryTeaser } from "./DirectoryTeaser";

const PAGE = "https://plat.sharepoint.com/sites/portal/SitePages/directory.aspx";

const repository: DirectoryRepository = {
  cachedBeginning: () => Promise.resolve(undefined),
  cached: () => Promise.resolve(undefined),
  read: () => Promise.resolve({
    volunteers: [aVolunteer({ id: 12, topicIds: [1] })], postings: [], topics: [aTopic({ id: 1 })], skipped: 0, complete: true, details: "here", readAt: "2026-11-22T00:00:00Z",
  }),
};

describe("the teaser", () => {
  it("leads to the directory whatever the address of its page carries", async () => {
    render(
      <ViewProvider value={{ language: "ja", now: new Date("2026-11-22T03:00:00Z"), timeZone: "Asia/Tokyo", texts: defaultTexts("ja"), openings: (volunteer) => starters(volunteer, "森 千尋", "ja") }}>
        <DirectoryTeaser repository={repository} viewer="mori@example.go.jp" directoryPage={`${PAGE}?env=Embedded&ps-q=bangkok&ps-person=3#top`} />
      </ViewProvider>,
    );
    const topic = await screen.findByRole("link", { name: "家族帯同" });
    expect(topic.getAttribute("href")).toBe(`${PAGE}?env=Embedded&ps-topic=fam-together#top`);
    const addresses = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(addresses).toContain(`${PAGE}?env=Embedded&ps-person=12#top`);
    expect(addresses).toContain(`${PAGE}?env=Embedded#top`);
  });
});
