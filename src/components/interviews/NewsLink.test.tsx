import { createEvent, fireEvent, screen } from "@testing-library/react";
import * as React from "react";
import { renderInView } from "../testing/renderInView";
import { NewsLink } from "./NewsLink";

const ARTICLE = "https://plat.sharepoint.com/SitePages/1.aspx";

function showLink(openLink?: (url: string) => void): HTMLElement {
  renderInView(<NewsLink href={ARTICLE}>記事</NewsLink>, openLink === undefined ? {} : { teams: { openLink } });
  return screen.getByRole("link", { name: "記事" });
}

/** @returns whether the browser is left to follow the link */
function browserFollows(link: HTMLElement, click: MouseEventInit = {}): boolean {
  const event = createEvent.click(link, { button: 0, ...click });
  fireEvent(link, event);
  return !event.defaultPrevented;
}

describe("a link of the interview news", () => {
  it("opens through Teams for a reader who is in Teams", () => {
    const opened: string[] = [];
    expect(browserFollows(showLink((url) => opened.push(url)))).toBe(false);
    expect(opened).toEqual([ARTICLE]);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
    "stays the browser's for a click with %j",
    (click) => {
      const opened: string[] = [];
      expect(
        browserFollows(
          showLink((url) => opened.push(url)),
          click,
        ),
      ).toBe(true);
      expect(opened).toEqual([]);
    },
  );

  it("stays the browser's outside Teams", () => {
    expect(browserFollows(showLink())).toBe(true);
  });
});
