import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";
import type { DirectorySnapshot } from "../../../data/directory/snapshot";
import { starters } from "../../../domain/contact/starters";
import { FACET_NAMES } from "../../../domain/directory/facets/facets";
import type { Arrangements } from "../../../domain/directory/view/viewState";
import { ORDERS } from "../../../domain/directory/view/viewState";
import { aPosting, aTopic, aVolunteer } from "../../../domain/testing/builders";
import type { Volunteer } from "../../../domain/volunteer/volunteer";
import { frame, paintMarks } from "../../shared/marks/testing/paintedMarks";
import { loadedBefore } from "../../testing/loadedBefore";
import { InView, renderInView } from "../../testing/renderInView";
import type { DirectoryView } from "../../volunteer/DirectoryView";
import type { DirectoryResultsProps } from "./DirectoryResults";
import { nearYou } from "../NearYou/LateNearYou";
import { volunteerPanel } from "../../volunteer/VolunteerPanel/LateVolunteerPanel";
import { DirectoryResults } from "./DirectoryResults";
import { useDirectoryInAddress } from "./useDirectoryInAddress";
import { fewFoundParts } from "./useFewFound";

const SNAPSHOT: DirectorySnapshot = {
  volunteers: [
    aVolunteer({ id: 1, name: "髙橋 陽子", currentPostingId: 1, availability: "rest" }),
    aVolunteer({ id: 2, name: "山田 太郎", pastPostingIds: [1] }),
    aVolunteer({ id: 3, name: "佐藤 花子" }),
  ],
  postings: [aPosting()],
  topics: [],
  statusesComing: false,
  skipped: 0,
  complete: true,
  details: "here",
  readAt: "2026-11-22T00:00:00Z",
};

const EXTRAS: Omit<DirectoryResultsProps, "viewInAddress" | "snapshot" | "forEditors"> = {
  first: [],
  orders: ORDERS,
  usualOrder: "fair",
  pageSize: undefined,
  shownFacets: FACET_NAMES,
  reader: "reader@example.go.jp",
  resultsId: "results",
  searchRow: { current: null },
  facetsId: "facets",
  facetsOpen: false,
  onFacetsOpen: () => undefined,
  unconfirmed: new Set(),
  interviewOf: () => undefined,
};

function Shown(
  props: Pick<DirectoryResultsProps, "snapshot" | "forEditors"> &
    Partial<Pick<DirectoryResultsProps, "first" | "pageSize" | "unconfirmed">>,
): React.ReactElement {
  return <DirectoryResults {...EXTRAS} {...props} viewInAddress={useDirectoryInAddress()} />;
}

/** @returns whose card is drawn, each time it is drawn */
function show(
  search = "",
  {
    forEditors = false,
    pageSize,
    ...snapshot
  }: Partial<DirectorySnapshot> & { readonly forEditors?: boolean; readonly pageSize?: number } = {},
): number[] {
  window.history.replaceState(null, "", `/${search}`);
  const drawn: number[] = [];
  const startersFor = (volunteer: Volunteer): ReturnType<DirectoryView["startersFor"]> => {
    drawn.push(volunteer.id);
    return starters(volunteer, undefined, "ja");
  };
  renderInView(<Shown snapshot={{ ...SNAPSHOT, ...snapshot }} forEditors={forEditors} pageSize={pageSize} />, { startersFor });
  return drawn;
}

loadedBefore(() => Promise.all([volunteerPanel.load(), fewFoundParts.load(), nearYou.load()]));

beforeAll(() => {
  // The test's page has no layout and therefore does not scroll.
  window.scrollTo = jest.fn();
});

const names = (): (string | null)[] => screen.getAllByRole("article").map((card) => within(card).getByRole("heading").textContent);
/** The profile is loaded when it is wanted. */
const profile = (name: string): Promise<HTMLElement> => screen.findByRole("dialog", { name: new RegExp(name) });

describe("the results of the directory", () => {
  it("say of a profile from a link whether it is gone or only waits to be confirmed", () => {
    window.history.replaceState(null, "", "/?ps-person=9");
    renderInView(<Shown snapshot={SNAPSHOT} forEditors={false} unconfirmed={new Set([9])} />);
    screen.getByText(/ご本人の確認を待っている/);
    cleanup();
    renderInView(<Shown snapshot={SNAPSHOT} forEditors={false} />);
    screen.getByText(/このプロフィールは見つかりませんでした/);
  });

  it("open a profile without drawing any card again", async () => {
    const drawn = show();
    expect(drawn).toEqual(expect.arrayContaining([1, 2, 3]));
    drawn.length = 0;
    await userEvent.click(screen.getByRole("link", { name: "山田 太郎" }));
    expect(window.location.search).toBe("?ps-person=2");
    await profile("山田 太郎");
    expect(new Set(drawn)).toEqual(new Set([2]));
  });

  it("open a profile in the view that is shown now, not in an earlier one", async () => {
    show();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "並び" }), "kana");
    await userEvent.click(screen.getByRole("link", { name: "山田 太郎" }));
    expect(window.location.search).toBe("?ps-order=kana&ps-person=2");
    await profile("山田 太郎");
  });

  it("lead from who rests to others who served in the same place", async () => {
    show("?ps-order=kana");
    await userEvent.click(screen.getByRole("button", { name: "似た経験の人をさがす" }));
    expect(window.location.search).toBe("?ps-place=region:af&ps-state=open&ps-state=slow&ps-order=kana");
    expect(names()).toEqual(["山田 太郎"]);
  });

  it("show so many at a time where the editor wants it so, and as many again after a reload", async () => {
    show("?ps-order=newest", { pageSize: 1 });
    await userEvent.click(screen.getByRole("button", { name: "つぎの1人を見る" }));
    expect(names()).toEqual(["佐藤 花子", "山田 太郎"]);
    await waitFor(() => expect(window.location.search).toBe("?ps-order=newest&ps-upto=2"));
    cleanup();
    show(window.location.search, { pageSize: 1 });
    expect(names()).toEqual(["佐藤 花子", "山田 太郎"]);
  });

  it("begin at the top again for others, and for the same in another order", async () => {
    show("?ps-upto=2", { pageSize: 1 });
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "並び" }), "entry");
    expect(names()).toHaveLength(1);
    expect(window.location.search).toBe("?ps-order=entry");
  });

  it("name the formal desks where a search or a choice finds nobody, and only there", () => {
    for (const nobody of ["?ps-q=いじめ", "?ps-topic=no-such-topic"]) {
      show(nobody);
      expect(screen.getByRole("heading", { name: "正式な窓口に相談すること" })).not.toBeNull();
      cleanup();
    }
    show("?ps-q=山田");
    expect(screen.queryByRole("heading", { name: "正式な窓口に相談すること" })).toBeNull();
  });

  it("take the focus when the button that loosened a condition goes away", async () => {
    show("?ps-q=そんな人はいない");
    await userEvent.click(
      within(screen.getByRole("heading", { name: "この条件に合う人は、まだいません" }).parentElement as HTMLElement).getByRole("button", {
        name: /^「そんな人はいない」を外す/,
      }),
    );
    expect(names()).toHaveLength(3);
    expect(document.activeElement?.id).toBe("results");
  });

  it("take the focus of whoever searched on another page, once", () => {
    show("?ps-q=高橋#ps-results");
    expect(document.activeElement).toBe(document.getElementById("results"));
    expect(decodeURIComponent(window.location.search + window.location.hash)).toBe("?ps-q=高橋");
  });

  it("leave the focus of whoever comes by a copied link", () => {
    show("?ps-q=高橋");
    expect(document.activeElement).toBe(document.body);
  });

  it.each([
    ["?ps-q=山田", "coming", true, 1],
    ["?ps-q=山田", "coming", false, 0],
    ["?ps-q=山田", "here", true, 0],
    ["", "coming", true, 0],
  ] as const)(
    "say that a search may find more while careers are coming (%p, %p, everybody here: %p)",
    (search, details, complete, notes) => {
      show(search, { details, complete });
      expect(screen.queryAllByText(/見つかる人が増えるかもしれません/)).toHaveLength(notes);
      expect(screen.queryAllByText("残りの人を読み込んでいます。")).toHaveLength(complete ? 0 : 1);
    },
  );

  it.each([
    [true, 1],
    [false, 0],
  ])("tell of entries that could not be read only who can mend the lists (%p)", (forEditors, notes) => {
    show("", { skipped: 2, forEditors });
    expect(screen.queryAllByText("2件は読めなかったため、載せていません。")).toHaveLength(notes);
  });

  it("say no count and offer no choice that would be counted while not everybody is there", () => {
    show("", { complete: false });
    expect(names()).toHaveLength(3);
    expect([screen.queryAllByRole("checkbox").length, screen.queryByText(/^3$/)]).toEqual([0, null]);
    expect(
      screen
        .getAllByRole("status")
        .map((status) => status.textContent)
        .join(""),
    ).not.toMatch(/\d人/);
  });

  it.each([
    ["while not everybody is there", { complete: false }],
    ["while careers are coming, in which the word may stand", { details: "coming" }],
  ] as const)("do not say that nobody answers %s", (_when, reading) => {
    show("?ps-q=だれも書かない言葉", reading);
    expect([
      screen.queryByRole("article"),
      screen.queryByText(/まだいません/),
      screen.queryByRole("button", { name: /外す、\d+人$/ }),
    ]).toEqual([null, null, null]);
    expect(
      screen
        .getAllByRole("status")
        .map((status) => status.textContent)
        .join(""),
    ).not.toMatch(/\d人/);
  });

  it.each(["here", "missing"] as const)("say that nobody answers once nothing more is coming (careers: %s)", (details) => {
    show("?ps-q=だれも書かない言葉", { details });
    expect(screen.getByText(/まだいません/)).toBeTruthy();
  });

  it("offer no kana index of a part of the people", () => {
    show("?ps-order=kana", { complete: false });
    expect(screen.queryByRole("navigation", { name: "よみの行" })).toBeNull();
  });

  it("begin another day with its own people", () => {
    const people = Array.from({ length: 30 }, (_, index) => aVolunteer({ id: index + 1, name: `職員 ${index + 1}` }));
    const on = (now: string): React.ReactElement => (
      <InView view={{ now: new Date(now) }}>
        <Shown snapshot={{ ...SNAPSHOT, volunteers: people }} forEditors={false} first={[1, 2, 3]} />
      </InView>
    );
    window.history.replaceState(null, "", "/");
    const { rerender } = render(on("2026-11-22T05:20:00Z"));
    const today = names().slice(0, 3);
    rerender(on("2026-11-23T05:20:00Z"));
    expect(names().slice(0, 3)).not.toEqual(today);
    rerender(on("2026-11-22T06:20:00Z"));
    expect(names().slice(0, 3)).toEqual(today);
  });

  it("follow the page's address in their links when something else of the page changes it", () => {
    window.history.replaceState(null, "", "/?ps2-q=old");
    const { rerender } = renderInView(<Shown snapshot={SNAPSHOT} forEditors={false} />);
    window.history.replaceState(null, "", "/?ps2-q=new");
    rerender(<Shown snapshot={SNAPSHOT} forEditors={false} />);
    expect(screen.getByRole("link", { name: "佐藤 花子" }).getAttribute("href")).toContain("ps2-q=new");
  });

  it("leave those who were there first in their places when the others come", () => {
    const people = Array.from({ length: 30 }, (_, index) => aVolunteer({ id: index + 1, name: `職員 ${index + 1}` }));
    const place = (volunteers: readonly Volunteer[], complete: boolean, first: readonly number[]): React.ReactElement => (
      <Shown snapshot={{ ...SNAPSHOT, volunteers, complete }} forEditors={false} first={first} />
    );
    const { rerender } = renderInView(place(people.slice(0, 3), false, [1, 2, 3]));
    const before = names();
    rerender(place(people, true, [1, 2, 3]));
    expect(names().slice(0, 3)).toEqual(before);
  });

  it("put people found by their name before those found by what they wrote", () => {
    const volunteers = [
      ...Array.from({ length: 8 }, (_, index) =>
        aVolunteer({ id: index + 10, name: "佐藤 花子", reading: "サトウ ハナコ", message: "お茶を飲むつもりで。" }),
      ),
      aVolunteer({ id: 30, name: "森 千尋", reading: "モリ チヒロ" }),
    ];
    show("?ps-q=もり", { volunteers });
    expect(names()[0]).toBe("森 千尋");
  });

  it("put people found by their name first in the order that is usual here, with no index of the readings beside it", () => {
    const volunteers = [
      aVolunteer({ id: 1, name: "青木 一", reading: "アオキ ハジメ", message: "花がすきです。はな。" }),
      aVolunteer({ id: 2, name: "佐藤 花子", reading: "サトウ ハナコ" }),
    ];
    const usual: Arrangements = { orders: ORDERS, order: "kana", density: "cards" };
    function ByReading(): React.ReactElement {
      const snapshot = { ...SNAPSHOT, volunteers };
      return (
        <DirectoryResults
          {...EXTRAS}
          snapshot={snapshot}
          forEditors={false}
          usualOrder="kana"
          viewInAddress={useDirectoryInAddress(usual)}
        />
      );
    }
    window.history.replaceState(null, "", "/?ps-q=はな");
    renderInView(<ByReading />);
    expect(names()).toEqual(["佐藤 花子", "青木 一"]);
    expect(screen.queryByRole("navigation", { name: "よみの行" })).toBeNull();
  });

  it("leave an order that the reader chose as it is", () => {
    show("?ps-q=はな&ps-order=kana", {
      volunteers: [
        aVolunteer({ id: 1, name: "青木 一", reading: "アオキ ハジメ", message: "花がすきです。はな。" }),
        aVolunteer({ id: 2, name: "佐藤 花子", reading: "サトウ ハナコ" }),
      ],
    });
    expect(names()).toEqual(["青木 一", "佐藤 花子"]);
  });
});

it("a way past the facets says how many people it leads to", () => {
  show();
  expect(screen.getByRole("link", { name: "絞り込みをとばして、3人の結果へ" }).getAttribute("href")).toBe("#results");
});

describe("the order あなたに近い人", () => {
  const volunteers = [
    aVolunteer({ id: 1, name: "髙橋 陽子", entryYear: 1990, jobType: "一般職" }),
    aVolunteer({ id: 2, name: "山田 太郎", entryYear: 2013, jobType: "一般職", pastPostingIds: [1] }),
    aVolunteer({ id: 3, name: "佐藤 花子", entryYear: 2015, jobType: "一般職" }),
  ];
  const card = (name: string): HTMLElement => screen.getByRole("article", { name });
  const asked = (): HTMLElement | null => screen.queryByRole("group", { name: "わたしは…" });

  afterEach(() => window.localStorage.clear());

  it("begins with the reader's own profile, says why on the cards, and asks nothing", () => {
    const person = { siteUserId: 9, displayName: "森 千尋", mail: "", upn: "Reader@example.go.jp" };
    show("?ps-order=near", {
      volunteers: [...volunteers, aVolunteer({ id: 4, person, name: "森 千尋", entryYear: 2013, jobType: "専門職", currentPostingId: 1 })],
    });
    expect(asked()).toBeNull();
    expect(screen.queryByText("あなたのプロフィールに近い人から並んでいます。")).not.toBeNull();
    expect(names().slice(0, 2)).toEqual(["山田 太郎", "佐藤 花子"]);
    expect(within(card("山田 太郎")).queryByText("同じ公館の経験、同期")?.textContent).toBe("あなたと：同じ公館の経験、同期");
    expect(within(card("佐藤 花子")).queryByText("入省年が近い")).not.toBeNull();
    expect(within(card("髙橋 陽子")).queryByText(/あなたと/)).toBeNull();
    expect(within(card("森 千尋")).queryByText(/あなたと/)).toBeNull();
  });

  it("asks whoever is not listed, and keeps the answer in this browser alone", async () => {
    show("?ps-order=near", { volunteers });
    expect(screen.queryByText("選んだことはこのブラウザーにだけ残り、どこにも送られません。")).not.toBeNull();
    const where = within(asked() as HTMLElement).getByRole("combobox", { name: "いまかこれまでの任地・部署" });
    await userEvent.selectOptions(where, "在ケニア大使館");
    expect(names()[0]).toBe("山田 太郎");
    expect(within(card("山田 太郎")).queryByText("同じ公館の経験")).not.toBeNull();
    await userEvent.selectOptions(within(asked() as HTMLElement).getByRole("combobox", { name: "入省年" }), "平成2年（1990）");
    expect(within(card("髙橋 陽子")).queryByText("同期")).not.toBeNull();
    expect(Object.values({ ...window.localStorage })).toEqual([JSON.stringify({ posting: "emb-ke", entryYear: 1990 })]);
    expect(window.location.search).toBe("?ps-order=near");
  });

  it("remembers it on the next visit, and forgets it when asked to", async () => {
    window.localStorage.setItem("plat-sodan i-am reader@example.go.jp", '{"entryYear":2015,"jobType":7}');
    show("?ps-order=near", { volunteers });
    expect(names()[0]).toBe("佐藤 花子");
    await userEvent.click(screen.getByRole("button", { name: "消す" }));
    expect(window.localStorage).toHaveLength(0);
    expect(screen.queryByText(/あなたと/)).toBeNull();
    expect(document.activeElement).toBe(within(asked() as HTMLElement).getByRole("combobox", { name: "いまかこれまでの任地・部署" }));
    expect(screen.queryByRole("button", { name: "消す" })).toBeNull();
  });

  it("is asked for in no other order", () => {
    show("?ps-order=kana", { volunteers });
    expect(asked()).toBeNull();
    expect(screen.queryByText(/あなたと/)).toBeNull();
  });
});

describe("what a query found", () => {
  const { lit } = paintMarks();
  const career = [{ place: "国連日本政府代表部", role: "二等書記官" }];

  it("lights up on the cards, in the person's own characters, never on a label or a button", async () => {
    show("?ps-q=高橋 メール", { volunteers: [aVolunteer({ id: 1, message: "メールでも、お気軽に。" })] });
    await frame();
    expect(lit()).toEqual(["髙橋", "メール"]);
  });

  it("is said in one line where the card does not show it, and lights up there", async () => {
    show("?ps-q=代表部", { volunteers: [aVolunteer({ id: 1, career })] });
    await frame();
    expect(screen.getByText("国連日本政府代表部 二等書記官").parentElement?.textContent).toBe("経歴：国連日本政府代表部 二等書記官");
    expect(lit()).toEqual(["代表部"]);
  });
});

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
