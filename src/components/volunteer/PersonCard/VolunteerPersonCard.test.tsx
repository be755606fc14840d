import { createEvent, fireEvent, screen } from "@testing-library/react";
import * as React from "react";
import type { DirectoryEntry } from "../../../domain/directory/directory";
import { aDirectory, aVolunteer } from "../../../domain/testing/builders";
import { contextWithout } from "../../../people/testing/graphContexts";
import { renderInView } from "../../testing/renderInView";
import type { ViewDetails } from "../../testing/renderInView";
import { VolunteerPersonCard } from "./VolunteerPersonCard";

async function chatLinkOfCard(view: ViewDetails): Promise<HTMLElement> {
  const { volunteer, now } = aDirectory({ volunteers: [aVolunteer({ id: 1 })] }).byId.get(1) as DirectoryEntry;
  const context = contextWithout("Graph is not to be asked.");
  renderInView(<VolunteerPersonCard volunteer={volunteer} now={now} />, { personCard: { kind: "fluent", context }, ...view });
  return screen.getByRole("link", { name: /Teams/ });
}

/** @returns whether the browser is left to follow the link */
function browserFollows(link: HTMLElement, keys: MouseEventInit = {}): boolean {
  const click = createEvent.click(link, { button: 0, ...keys });
  fireEvent(link, click);
  return !click.defaultPrevented;
}

describe("the person card of a volunteer who rests", () => {
  it("says so where the links would be", () => {
    const { volunteer, now } = aDirectory({ volunteers: [aVolunteer({ id: 1, availability: "rest" })] }).byId.get(1) as DirectoryEntry;
    renderInView(<VolunteerPersonCard volunteer={volunteer} now={now} />, {
      personCard: { kind: "fluent", context: contextWithout("Graph is not to be asked.") },
    });
    expect(screen.queryAllByRole("link")).toEqual([]);
    screen.getByText("お休み中");
  });
});

describe("the chat link of the person card", () => {
  it("opens in Teams for a reader who is in Teams", async () => {
    const opened: string[] = [];
    const link = await chatLinkOfCard({ teams: { openChat: (url) => opened.push(url), shareView: jest.fn() } });
    expect(browserFollows(link)).toBe(false);
    expect(opened).toEqual([link.getAttribute("href")]);
  });

  it("stays a link where the reader asks for a tab of their own", async () => {
    const opened: string[] = [];
    const inTeams = await chatLinkOfCard({ teams: { openChat: (url) => opened.push(url), shareView: jest.fn() } });
    expect(browserFollows(inTeams, { ctrlKey: true })).toBe(true);
    expect(opened).toEqual([]);
  });

  it("is the browser's outside Teams", async () => {
    expect(browserFollows(await chatLinkOfCard({}))).toBe(true);
  });
});
