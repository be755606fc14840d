import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { aTopic, aVolunteer } from "../../../domain/testing/builders";
import { names, readyForResults, show } from "./testing/shownResults";

readyForResults();

describe("a worry in the reader's own words", () => {
  const topics = [
    aTopic({
      id: 1,
      code: "career-path",
      name: { ja: "キャリアパス・将来像", en: "Career path" },
      group: { ja: "キャリア", en: "Career" },
      groupCode: "career",
    }),
    aTopic({ id: 2, code: "fam-birth", name: { ja: "妊娠・出産", en: "Childbirth" }, sensitive: true }),
  ];
  const volunteers = [
    aVolunteer({ id: 1, name: "髙橋 陽子", reading: "タカハシ ヨウコ", topicIds: [1, 2] }),
    aVolunteer({ id: 2, name: "山田 太郎", reading: "ヤマダ タロウ", topicIds: [1], pastPostingIds: [1] }),
    aVolunteer({
      id: 3,
      name: "佐藤 花子",
      reading: "サトウ ハナコ",
      entryYear: 2020,
      message: "ケニアでキャリアパスが描けない日もありました。",
    }),
    aVolunteer({ id: 4, name: "森 千尋", reading: "モリ チヒロ" }),
  ];
  const people = { topics, volunteers };
  const status = (): string =>
    screen
      .getAllByRole("status")
      .map(({ textContent }) => textContent)
      .join("");
  const chips = (): (string | null)[] =>
    within(screen.getByRole("list", { name: "見つかる言葉" }))
      .getAllByRole("button")
      .map((chip) => chip.getAttribute("aria-label"));
  const desks = "正式な窓口に相談すること";

  it("shows what was understood, and those who answer to most of it first", async () => {
    show("?ps-q=ケニアでキャリアパスを考える", people);
    expect(screen.getByRole("heading", { name: "「ケニアでキャリアパスを考える」では見つかりませんでした" })).toBeTruthy();
    expect(chips()).toEqual(["『ケニア』、2人", "『キャリアパス』、3人"]);
    expect(names().slice(0, 2).sort()).toEqual(["佐藤 花子", "山田 太郎"].sort());
    expect(names()).not.toContain("森 千尋");
    await waitFor(() => expect(status()).toContain("では見つかりませんでした。『ケニア』2人、『キャリアパス』3人"));
  });

  it("skips no level of headings, whatever stands above the people", () => {
    for (const query of ["ケニアでキャリアパスを考える", "死にたい", "そんな人はいない"]) {
      show(`?ps-q=${query}`, people);
      const levels = screen.getAllByRole("heading").map(({ tagName }) => Number(tagName.slice(1)));
      expect(levels.filter((level, at) => level > (levels[at - 1] ?? 2) + 1)).toEqual([]);
      cleanup();
    }
  });

  it("leads whoever presses a word to its people, as a step to come back from", async () => {
    show("?ps-q=キャリアパスを考える", people);
    await userEvent.click(screen.getByRole("button", { name: "『キャリアパス』、3人" }));
    expect(decodeURIComponent(window.location.search)).toBe("?ps-q=キャリアパス");
    expect(screen.queryByRole("list", { name: "見つかる言葉" })).toBeNull();
    expect(document.activeElement?.id).toBe("results");
  });

  it("puts first who answers to the sentence as it stands, unless the reader has chosen an order", () => {
    show("?ps-q=ケニアでキャリアパスが描けない", people);
    expect(screen.getByRole("heading", { name: /そのままで見つかる人は少しだけです/ })).toBeTruthy();
    expect(names()[0]).toBe("佐藤 花子");
    cleanup();
    show("?ps-q=ケニアでキャリアパスが描けない&ps-order=newest", people);
    expect(names()).toEqual(["佐藤 花子", "山田 太郎", "髙橋 陽子"]);
    cleanup();
    show("?ps-q=ケニアでキャリアパスが描けない&ps-order=entry", people);
    expect(names()).toEqual(["髙橋 陽子", "山田 太郎", "佐藤 花子"]);
  });

  it("counts nobody where it touches a sensitive topic", async () => {
    show("?ps-q=ケニアで出産する", people);
    expect(chips()).toEqual(["『ケニア』", "『出産』"]);
    await waitFor(() => expect(status()).toContain("『ケニア』、『出産』"));
    expect(status()).not.toMatch(/\d人/);
  });

  it("offers the topics in their groups, and takes one of them in place of the words", async () => {
    show("?ps-q=そんな人はいない", people);
    await userEvent.click(screen.getByText("家族・ライフイベント", { selector: "summary" }));
    const group = screen.getByRole("list", { name: "家族・ライフイベント" });
    expect(within(group).getByRole("button").textContent).toBe("妊娠・出産の話を聞けます");
    await userEvent.click(screen.getByText("キャリア", { selector: "summary" }));
    await userEvent.click(screen.getByRole("button", { name: "キャリアパス・将来像、2人" }));
    expect(window.location.search).toBe("?ps-topic=career-path");
    expect(names()).toHaveLength(2);
  });

  it("folds the formal desks below, and names them first where the worry is grave, also where many are found", async () => {
    show("?ps-q=キャリアパスを考える", people);
    const folded = screen.getByRole("heading", { name: desks }).closest("details");
    expect(folded?.open).toBe(false);
    cleanup();
    show("?ps-q=キャリアパスがつらい", people);
    const first = screen.getByRole("heading", { name: desks });
    const sentence = screen.getByRole("heading", { name: /見つかりませんでした/ });
    expect(first.compareDocumentPosition(sentence)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getAllByRole("heading", { name: desks })).toHaveLength(1);
    await waitFor(() => expect(status()).toContain("正式な窓口のほうが確かに力になれます"));
    cleanup();
    show("?ps-q=死にたい", people);
    expect(screen.queryByRole("button", { name: /死にたい.*、\d+人/ })).toBeNull();
    cleanup();
    show("?ps-q=ハラスメント", { volunteers: volunteers.map((each) => ({ ...each, message: "ハラスメント以前の悩みも。" })) });
    expect(names()).toHaveLength(4);
    expect(screen.getByRole("heading", { name: desks })).toBeTruthy();
  });

  it("says nothing of it while careers are coming, and nothing where enough are found", () => {
    show("?ps-q=ケニアで出産する", { ...people, details: "coming" });
    expect(screen.queryByRole("list", { name: "見つかる言葉" })).toBeNull();
    cleanup();
    show("?ps-q=キャリアパス", people);
    expect(screen.queryByRole("list", { name: "見つかる言葉" })).toBeNull();
  });
});
