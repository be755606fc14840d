import { createEvent, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";
import type { DirectoryEntry } from "../../../domain/directory/directory";
import { aDirectory, aVolunteer } from "../../../domain/testing/builders";
import { contextWithout } from "../../../people/testing/graphContexts";
import { renderInView } from "../../testing/renderInView";
import type { ViewDetails } from "../../testing/renderInView";
import { OrganisationSlot } from "./OrganisationSlot";

async function chatLinkOfCard(view: ViewDetails): Promise<HTMLElement> {
  const entry = aDirectory({ volunteers: [aVolunteer({ id: 1 })] }).byId.get(1) as DirectoryEntry;
  const context = contextWithout("Graph is not to be asked.");
  renderInView(<OrganisationSlot entry={entry} personCard={{ kind: "fluent", theme: "light", context }} />, view);
  await userEvent.click(screen.getByRole("button"));
  return within(screen.getByRole("region")).getByRole("link", { name: /Teams/ });
}

/** @returns whether the browser is left to follow the link */
function browserFollows(link: HTMLElement, keys: MouseEventInit = {}): boolean {
  const click = createEvent.click(link, { button: 0, ...keys });
  fireEvent(link, click);
  return !click.defaultPrevented;
}

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
