import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";
import { directoryTexts } from "../../../domain/configuration/storedTexts";
import type { Lead } from "../../../domain/contact/reason";
import { aTopic, aVolunteer } from "../../../domain/testing/builders";
import { loadedBefore } from "../../testing/loadedBefore";
import { renderInView } from "../../testing/renderInView";
import { LeadToProvider } from "../FirstMessage/LeadTo";
import { ContactButtons } from "./ContactButtons";
import { startersPart } from "./LateStarters";
import { chevron, href, show } from "./testing/shownContact";

loadedBefore(() => startersPart.load());

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
