import { createEvent, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";
import { aVolunteer } from "../../../domain/testing/builders";
import { loadedBefore } from "../../testing/loadedBefore";
import { renderInView } from "../../testing/renderInView";
import { ContactButtons } from "./ContactButtons";
import { startersPart } from "./LateStarters";
import { chevron, href, show } from "./testing/shownContact";

loadedBefore(() => startersPart.load());

const mail = (): HTMLElement | null => screen.queryByRole("link", { name: "メールを書く、髙橋 陽子さん" });
const chat = (): HTMLElement | null => screen.queryByRole("link", { name: "Teamsで話す、髙橋 陽子さん" });

describe("the ways to reach a volunteer", () => {
  it("open a mail with the first starter", () => {
    show();
    const link = href(mail());
    expect(link.protocol).toBe("mailto:");
    expect(link.pathname).toBe("yoko.takahashi@example.go.jp");
    expect(link.searchParams.get("subject")).toBe("プラっと相談：はじめまして");
    expect(link.searchParams.get("body")).toMatch(/^髙橋さん\r\n\r\n山田 花子です。.*\r\n\r\nはじめまして。/s);
    expect(mail()?.hasAttribute("target")).toBe(false);
  });

  it("open a chat in a window of its own that knows nothing of this page", () => {
    show();
    const link = href(chat());
    expect(link.origin + link.pathname).toBe("https://teams.microsoft.com/l/chat/0/0");
    expect(link.searchParams.get("users")).toBe("yoko.takahashi@example.go.jp");
    expect(chat()?.getAttribute("target")).toBe("_blank");
    expect(chat()?.getAttribute("rel")).toBe("noopener noreferrer");
  });

  it("lead to the Teams of another cloud where there is one", () => {
    show({}, { teamsHost: "teams.example.go.jp" });
    expect(href(chat()).host).toBe("teams.example.go.jp");
  });

  it("let Teams itself open the chat when the page stands in Teams", () => {
    const openChat = jest.fn();
    show({}, { teams: { openChat, shareView: jest.fn() } });
    const click = createEvent.click(chat() as HTMLElement, { button: 0 });
    fireEvent(chat() as HTMLElement, click);
    expect(click.defaultPrevented).toBe(true);
    expect(openChat).toHaveBeenCalledWith(chat()?.getAttribute("href"));
  });

  it("are only those that the volunteer offers", () => {
    show({ accepts: { mail: true, chat: false } });
    expect(mail()).not.toBeNull();
    expect(chat()).toBeNull();
  });

  it("leave out a mail whose address is none", () => {
    show({ person: { ...aVolunteer().person, mail: "yoko@example.go.jp?bcc=all@example.go.jp" } });
    expect(mail()).toBeNull();
    expect(chat()).not.toBeNull();
  });

  it("rest while the volunteer rests, and lead to similar people", async () => {
    const findSimilar = jest.fn();
    show({ availability: "rest" }, {}, findSimilar);
    expect(screen.queryByRole("link")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "似た経験の人をさがす" }));
    expect(findSimilar).toHaveBeenCalledTimes(1);
    expect(screen.getAllByRole("button")).toHaveLength(1);
  });
  it("wait until it is known whether the volunteer rests", () => {
    show({ mayRest: true }, {}, jest.fn());
    expect(screen.queryByRole("link")).toBeNull();
    expect(screen.queryByRole("button")).toBeNull();
  });
});

describe("the other starters", () => {
  it("are shown by the chevron, each with its ways, and take focus", async () => {
    show();
    expect(chevron().getAttribute("aria-expanded")).toBe("false");
    await userEvent.click(chevron());
    expect(chevron().getAttribute("aria-expanded")).toBe("true");
    const popover = screen.getByRole("group", { name: "書き出しを選んで開く" });
    expect(popover.id).toBe(chevron().getAttribute("aria-controls"));
    expect(
      within(popover)
        .getAllByRole("listitem")
        .map((item) =>
          within(item)
            .getAllByRole("link")
            .map((link) => link.getAttribute("aria-label")),
        ),
    ).toEqual([
      ["「まず一言」でメールを書く、髙橋 陽子さん", "「まず一言」からTeamsで話す、髙橋 陽子さん"],
      ["「質問が1つ」でメールを書く、髙橋 陽子さん", "「質問が1つ」からTeamsで話す、髙橋 陽子さん"],
      ["「30分話したい」でメールを書く、髙橋 陽子さん", "「30分話したい」からTeamsで話す、髙橋 陽子さん"],
    ]);
    expect(within(popover).getByText("はじめまして。1つだけ教えてください。")).not.toBeNull();
    expect(document.activeElement).toBe(within(popover).getAllByRole("link")[0]);
  });

  it("offer only the ways that the volunteer accepts", async () => {
    show({ accepts: { mail: false, chat: true } });
    await userEvent.click(chevron());
    const links = within(screen.getByRole("group", { name: "書き出しを選んで開く" })).getAllByRole("link");
    expect(links.map((link) => href(link).host)).toEqual(["teams.microsoft.com", "teams.microsoft.com", "teams.microsoft.com"]);
  });

  it("are walked through with the arrow keys", async () => {
    show();
    await userEvent.click(chevron());
    const labelOfFocus = (): string | null => document.activeElement?.getAttribute("aria-label") ?? null;
    await userEvent.keyboard("{ArrowDown}{ArrowRight}");
    expect(labelOfFocus()).toBe("「質問が1つ」からTeamsで話す、髙橋 陽子さん");
    await userEvent.keyboard("{End}{ArrowDown}{ArrowRight}");
    expect(labelOfFocus()).toBe("「30分話したい」からTeamsで話す、髙橋 陽子さん");
    await userEvent.keyboard("{Home}");
    expect(labelOfFocus()).toBe("「まず一言」でメールを書く、髙橋 陽子さん");
  });

  it("close with Esc, which gives focus back and closes nothing around them", async () => {
    const around = jest.fn();
    renderInView(
      <div onKeyDown={around}>
        <ContactButtons volunteer={aVolunteer()} emphasis="panel" />
      </div>,
    );
    await userEvent.click(chevron());
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("group")).toBeNull();
    expect(document.activeElement).toBe(chevron());
    expect(around).not.toHaveBeenCalled();
    await userEvent.keyboard("{Escape}");
    expect(around).toHaveBeenCalledTimes(1);
  });

  it("close when the reader clicks elsewhere", async () => {
    show();
    await userEvent.click(chevron());
    fireEvent.pointerDown(screen.getByText("ほかの場所"));
    expect(screen.queryByRole("group")).toBeNull();
  });

  it("close when one of them is used", async () => {
    show();
    await userEvent.click(chevron());
    const link = screen.getByRole("link", { name: "「質問が1つ」でメールを書く、髙橋 陽子さん" });
    fireEvent.click(link);
    expect(screen.queryByRole("group")).toBeNull();
    expect(document.activeElement).toBe(chevron());
  });
});
