import { createEvent, fireEvent, screen, within } from "@testing-library/react";
import * as React from "react";
import type { DirectorySource } from "../../../domain/directory/directory";
import { aDepartment, aDirectory, aPosting, aTopic, aVolunteer } from "../../../domain/testing/builders";
import { renderInView } from "../../testing/renderInView";
import type { ViewDetails } from "../../testing/renderInView";
import type { VolunteerCardProps } from "./VolunteerCard";
import { VolunteerCard } from "./VolunteerCard";

function show(source: Partial<DirectorySource>, props: Partial<VolunteerCardProps> = {}, view: ViewDetails = {}): HTMLElement {
  const directory = aDirectory({ volunteers: [aVolunteer()], ...source });
  const [entry] = directory.entries;
  if (entry === undefined) throw new Error("The test names no volunteer.");
  renderInView(
    <VolunteerCard entry={entry} density="cards" chosenTopics={[]} profileHref="?ps-person=1" onOpen={jest.fn()} {...props} />,
    view,
  );
  return screen.getByRole("article");
}

function fact(card: HTMLElement, term: string): HTMLElement {
  return within(card).getByText(term, { selector: "dt" }).nextElementSibling as HTMLElement;
}

describe("a card", () => {
  it("says who it is, without rank", () => {
    const card = show({});
    expect(screen.queryByRole("article", { name: "髙橋 陽子" })).toBe(card);
    expect(within(card).getByText("タカハシ ヨウコ")).not.toBeNull();
    expect(within(card).getByText("平成25年（2013年）入省・専門職")).not.toBeNull();
  });

  it("shows English readers the Latin name over the person's own characters", () => {
    const card = show({ volunteers: [aVolunteer({ romaji: "TAKAHASHI Yoko" })] }, {}, { language: "en" });
    expect(screen.queryByRole("article", { name: "TAKAHASHI Yoko" })).toBe(card);
    expect(within(card).getByText("髙橋 陽子")).not.toBeNull();
    expect(within(card).queryByText("タカハシ ヨウコ")).toBeNull();
  });

  it("opens the profile with a plain click", () => {
    const onOpen = jest.fn();
    const link = within(show({}, { onOpen })).getByRole("link", { name: "髙橋 陽子" });
    const click = createEvent.click(link, { button: 0 });
    fireEvent(link, click);
    expect(click.defaultPrevented).toBe(true);
    expect(onOpen).toHaveBeenCalledWith(1);
    expect(link.getAttribute("href")).toBe("?ps-person=1");
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }])("leaves a click with %j to the browser", (keys) => {
    const onOpen = jest.fn();
    const link = within(show({}, { onOpen })).getByRole("link", { name: "髙橋 陽子" });
    const click = createEvent.click(link, { button: 0, ...keys });
    fireEvent(link, click);
    expect(click.defaultPrevented).toBe(false);
    expect(onOpen).not.toHaveBeenCalled();
  });

  it("names the language of what people wrote, whatever the reader's", () => {
    const card = show(
      {
        volunteers: [aVolunteer({ romaji: "TAKAHASHI Yoko", currentPostingId: 1, pastPostingIds: [2] })],
        postings: [aPosting(), aPosting({ id: 2, code: "emb-xx", name: { ja: "在某国日本国大使館", en: "" } })],
      },
      {},
      { language: "en" },
    );
    const languageOf = (text: string): string | undefined => within(card).getByText(text).lang;
    expect(languageOf("TAKAHASHI Yoko")).toBe("en");
    expect(languageOf("お気軽にどうぞ。")).toBe("ja");
    expect(languageOf("Embassy of Japan in Kenya")).toBe("en");
    expect(languageOf("在某国大使館")).toBe("ja");
  });

  it("shows a message as it was typed, whatever it looks like", () => {
    const message = `<img src=x onerror="alert(1)"> **お気軽に** [どうぞ](javascript:alert(1))`;
    const card = show({ volunteers: [aVolunteer({ message })] });
    expect(within(card).getByText(message).getAttribute("dir")).toBe("auto");
    expect(card.querySelector("img")).toBeNull();
    expect(card.querySelector('[href^="javascript"]')).toBeNull();
  });

  it("says where a person is, with the bureau that tells one 総務課 from another", () => {
    const card = show({
      volunteers: [aVolunteer({ currentPostingId: 51 })],
      postings: [
        aDepartment({ id: 50 }),
        aDepartment({ id: 51, code: "eur-gc", name: { ja: "総務課", en: "" }, kind: "division", parentCode: "eur" }),
      ],
    });
    expect(fact(card, "いま").textContent).toBe("本省、総務課欧州局");
  });

  it("names two former postings and counts the others", () => {
    const names = ["一", "二", "三", "四"];
    const card = show({
      volunteers: [aVolunteer({ pastPostingIds: [1, 2, 3, 4] })],
      postings: names.map((name, index) => aPosting({ id: index + 1, code: name, name: { ja: `在${name}国大使館`, en: "" } })),
    });
    expect(fact(card, "これまで").textContent).toBe("在一国大使館、在二国大使館ほか2");
  });

  it("names three topics, the chosen ones first, and counts the others", () => {
    const names = ["住まい", "医療", "学校", "家族帯同", "車"];
    const card = show(
      {
        volunteers: [aVolunteer({ topicIds: [1, 2, 3, 4, 5] })],
        topics: names.map((name, index) => aTopic({ id: index + 1, code: `topic-${index + 1}`, name: { ja: name, en: "" } })),
      },
      { chosenTopics: ["topic-4"] },
    );
    const items = within(fact(card, "話せること")).getAllByRole("listitem");
    expect(items.map((item) => item.textContent)).toEqual(["家族帯同", "住まい", "医療ほか2"]);
    expect([...within(card).getByText("家族帯同").classList]).toContain("ps-tag--hit");
    expect([...within(card).getByText("住まい").classList]).not.toContain("ps-tag--hit");
  });

  it("words a sensitive topic as an offer to listen", () => {
    const card = show({
      volunteers: [aVolunteer({ topicIds: [1] })],
      topics: [aTopic({ name: { ja: "妊娠・出産", en: "" }, sensitive: true })],
    });
    expect(within(card).getByText("妊娠・出産の話を聞けます")).not.toBeNull();
  });

  it("tells the time there, and that it is night", () => {
    const card = show(
      { volunteers: [aVolunteer({ currentPostingId: 1 })], postings: [aPosting()] },
      {},
      { now: new Date("2026-11-22T20:20:00Z") },
    );
    expect(within(card).getByText("23:20").getAttribute("datetime")).toBe("23:20");
    expect(within(card).getByText("（きのう）")).not.toBeNull();
    expect(within(card).getByText("深夜")).not.toBeNull();
  });

  it("shows no contact while the person rests, but when they are back", () => {
    const onFindSimilar = jest.fn();
    const card = show({ volunteers: [aVolunteer({ availability: "rest", availableFrom: "2027-01" })] }, { onFindSimilar });
    expect(card.getAttribute("data-state")).toBe("rest");
    expect(within(card).getByText("1月ごろ再開の予定")).not.toBeNull();
    expect(
      within(card)
        .getAllByRole("link")
        .map((link) => link.textContent),
    ).toEqual(["髙橋 陽子"]);
    fireEvent.click(within(card).getByRole("button", { name: "似た経験の人をさがす" }));
    expect(onFindSimilar).toHaveBeenCalledWith(1);
  });

  it("leads to the person's interview", () => {
    const card = show({}, { interview: { title: "保育園が決まるまでの三か月", url: "https://example.sharepoint.com/i.aspx" } });
    expect(within(card).getByRole("link", { name: "インタビュー：保育園が決まるまでの三か月" }).getAttribute("href")).toBe(
      "https://example.sharepoint.com/i.aspx",
    );
  });

  it("as a row keeps who, where, what and contact, and leaves out the rest", () => {
    const card = show(
      { volunteers: [aVolunteer({ currentPostingId: 1, pastPostingIds: [1] })], postings: [aPosting()] },
      { density: "rows", interview: { title: "題", url: "/i.aspx" } },
    );
    expect(within(card).getByText("在ケニア大使館", { exact: false })).not.toBeNull();
    expect(within(card).getByRole("link", { name: "メールを書く、髙橋 陽子さん" })).not.toBeNull();
    expect(within(card).queryByText("お気軽にどうぞ。")).toBeNull();
    expect(within(card).queryByText("これまで")).toBeNull();
    expect(within(card).queryByRole("link", { name: /インタビュー/ })).toBeNull();
  });

  it("as a row gives the year of entry in the one calendar that fits the line", () => {
    expect(within(show({}, { density: "rows" })).queryByText("平成25年入省・専門職")).not.toBeNull();
  });

  it("says in words what the person shares with the reader, and what was found out of sight", () => {
    const card = show(
      {},
      {
        near: "同じ公館の経験、同期",
        evidence: { past: [], topics: [], unseen: { template: "経歴：{0}", values: ["国連日本政府代表部"] } },
      },
    );
    expect(within(card).getByText("同じ公館の経験、同期").textContent).toBe("あなたと：同じ公館の経験、同期");
    expect(within(card).getByText("国連日本政府代表部").parentElement?.textContent).toBe("経歴：国連日本政府代表部");
  });

  it("says nothing of the kind where there is nothing to say", () => {
    expect(show({}).querySelector(".ps-why")).toBeNull();
  });
});
