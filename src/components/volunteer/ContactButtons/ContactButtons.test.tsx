import { createEvent, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";
import { directoryTexts } from "../../../domain/configuration/storedTexts";
import { starters } from "../../../domain/contact/starters";
import type { Lead } from "../../../domain/contact/reason";
import { aTopic, aVolunteer } from "../../../domain/testing/builders";
import type { Volunteer } from "../../../domain/volunteer/volunteer";
import { loadedBefore } from "../../testing/loadedBefore";
import { renderInView } from "../../testing/renderInView";
import type { ViewDetails } from "../../testing/renderInView";
import { LeadToProvider } from "../FirstMessage/LeadTo";
import { ContactButtons } from "./ContactButtons";
import { startersPart } from "./LateStarters";

loadedBefore(() => startersPart.load());

function show(details: Partial<Volunteer> = {}, view: ViewDetails = {}, onFindSimilar?: () => void): void {
  renderInView(
    <>
      <ContactButtons volunteer={aVolunteer(details)} emphasis="card" onFindSimilar={onFindSimilar} />
      <p>ほかの場所</p>
    </>,
    { startersFor: (volunteer, reason) => starters(volunteer, "山田 花子", "ja", undefined, reason), ...view },
  );
}

const mail = (): HTMLElement | null => screen.queryByRole("link", { name: "メールを書く、髙橋 陽子さん" });
const chat = (): HTMLElement | null => screen.queryByRole("link", { name: "Teamsで話す、髙橋 陽子さん" });
const chevron = (): HTMLElement => screen.getByRole("button", { name: "書き出しを選ぶ、髙橋 陽子さん" });

function href(link: HTMLElement | null): URL {
  return new URL(link?.getAttribute("href") ?? "about:blank");
}

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

describe("why just this colleague", () => {
  const school: Lead = { kind: "profile", topic: aTopic({ name: { ja: "子女教育", en: "Schools" } }), isThere: false };
  const bodyOf = (link: HTMLElement | null): string => href(link).searchParams.get("body") ?? "";

  function showLedBy(lead: Lead | undefined): void {
    renderInView(
      <LeadToProvider value={() => lead}>
        <ContactButtons volunteer={aVolunteer()} emphasis="card" />
        <ContactButtons volunteer={aVolunteer()} emphasis="panel" />
      </LeadToProvider>,
    );
  }
  const [mails, chevrons] = [
    () => screen.getAllByRole("link", { name: "メールを書く、髙橋 陽子さん" }),
    () => screen.getAllByRole("button", { name: "書き出しを選ぶ、髙橋 陽子さん" }),
  ];
  const edit = async (index: number, text: string): Promise<void> => {
    await userEvent.click(chevrons()[index] as HTMLElement);
    await userEvent.click(screen.getByRole("button", { name: "「なぜあなたに」を直す" }));
    await userEvent.clear(screen.getByRole("textbox", { name: /^なぜあなたに/ }));
    if (text !== "") await userEvent.type(screen.getByRole("textbox", { name: /^なぜあなたに/ }), text);
  };

  it("stands in the mail and the chat that one press opens, and can be read before", async () => {
    showLedBy(school);
    expect(href(mails()[0] ?? null).searchParams.get("subject")).toBe("子女教育のこと");
    expect(bodyOf(mails()[0] ?? null)).toContain("きっかけは、「子女教育」の話ができると書かれていたことです。");
    await userEvent.click(chevrons()[0] as HTMLElement);
    expect(screen.getByText("きっかけは、「子女教育」の話ができると書かれていたことです。")).toBeTruthy();
  });

  it("is written anew in place, and stays so in all that reaches this colleague", async () => {
    showLedBy(school);
    await edit(0, "二年前の記事を読みました。");
    await userEvent.click(screen.getByRole("button", { name: "この文にする" }));
    expect(screen.getByText("二年前の記事を読みました。")).toBeTruthy();
    for (const mailTo of mails()) expect(bodyOf(mailTo)).toContain("連絡しました。二年前の記事を読みました。");
    await userEvent.keyboard("{Escape}");
    await userEvent.click(chevrons()[1] as HTMLElement);
    expect(screen.getByText("二年前の記事を読みました。")).toBeTruthy();
  });

  it("says, in the reader's own words, nothing of what led there in the subject either", async () => {
    showLedBy(school);
    await edit(0, "お話を聞きたいです。");
    expect(href(mails()[0] ?? null).searchParams.get("subject")).toBe("プラっと相談：はじめまして");
  });

  it("warns where the end of the message would be cut", async () => {
    showLedBy(undefined);
    await userEvent.click(chevrons()[0] as HTMLElement);
    await userEvent.click(screen.getByRole("button", { name: "この方に聞く理由を、ひとこと添える" }));
    const field = screen.getByRole("textbox", { name: /^なぜあなたに/ });
    fireEvent.change(field, { target: { value: "長".repeat(40) } });
    expect(screen.queryByText(/終わりが切れるかもしれません/)).toBeNull();
    fireEvent.change(field, { target: { value: "長".repeat(120) } });
    screen.getByText(/終わりが切れるかもしれません/);
  });

  it("is left out where the organisers' own text leaves no room for it", () => {
    const texts = directoryTexts({ starters: { hello: { body: { ja: "長".repeat(110) } } } }, "ja", "https://plat.sharepoint.com/");
    renderInView(
      <LeadToProvider value={() => school}>
        <ContactButtons volunteer={aVolunteer()} emphasis="card" />
      </LeadToProvider>,
      { texts },
    );
    expect(bodyOf(mails()[0] ?? null)).not.toContain("きっかけ");
  });

  it("keeps its popover while Esc takes back a conversion into kanji", async () => {
    showLedBy(undefined);
    await userEvent.click(chevrons()[0] as HTMLElement);
    await userEvent.click(screen.getByRole("button", { name: "この方に聞く理由を、ひとこと添える" }));
    const field = screen.getByRole("textbox", { name: /^なぜあなたに/ });
    fireEvent.keyDown(field, { key: "Escape", isComposing: true });
    screen.getByRole("textbox", { name: /^なぜあなたに/ });
    fireEvent.keyDown(field, { key: "Escape" });
    expect(screen.queryByRole("textbox", { name: /^なぜあなたに/ })).toBeNull();
  });

  it("goes where the reader wants none", async () => {
    showLedBy(school);
    await edit(0, "");
    for (const mailTo of mails()) {
      expect(bodyOf(mailTo)).not.toContain("きっかけ");
      expect(href(mailTo).searchParams.get("subject")).toBe("プラっと相談：はじめまして");
    }
  });

  it("can be added where nothing led to them", async () => {
    showLedBy(undefined);
    await userEvent.click(chevrons()[0] as HTMLElement);
    await userEvent.click(screen.getByRole("button", { name: "この方に聞く理由を、ひとこと添える" }));
    await userEvent.type(screen.getByRole("textbox", { name: /^なぜあなたに/ }), "同期です。");
    expect(bodyOf(mails()[0] ?? null)).toContain("連絡しました。同期です。");
  });
});

describe("what to expect", () => {
  it("stands beside the openings, with what to do where nobody answers", async () => {
    const findSimilar = jest.fn();
    show({}, {}, findSimilar);
    await userEvent.click(chevron());
    expect(screen.getByText("お返事のめやすは3開庁日ほどです。")).toBeTruthy();
    await userEvent.click(screen.getByText("お返事がないときは"));
    await userEvent.click(screen.getByRole("button", { name: "似た経験の人をさがす" }));
    expect(findSimilar).toHaveBeenCalledWith(1);
  });

  it("says so of somebody who answers slowly", async () => {
    show({ availability: "slow" });
    await userEvent.click(chevron());
    expect(screen.getByText(/お返事は少し先になりそうです/)).toBeTruthy();
  });

  it("offers a sentence to ask again, and says what to do where it cannot be copied", async () => {
    show();
    await userEvent.click(chevron());
    await userEvent.click(screen.getByText("お返事がないときは"));
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText: () => Promise.reject(new Error("no")) } });
    await userEvent.click(screen.getByRole("button", { name: "この一文をコピー" }));
    expect(await screen.findByText(/コピーできませんでした/)).toBeTruthy();
    const writeText = jest.fn(() => Promise.resolve());
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
    await userEvent.click(screen.getByRole("button", { name: "この一文をコピー" }));
    expect(await screen.findByText("コピーしました。")).toBeTruthy();
    expect(writeText).toHaveBeenCalledWith(expect.stringContaining("先日のご連絡の件です。"));
  });
});
