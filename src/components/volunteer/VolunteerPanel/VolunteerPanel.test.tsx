import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";
import type { DirectoryEntry } from "../../../domain/directory/directory";
import { aDirectory, aPosting, aTopic, aVolunteer } from "../../../domain/testing/builders";
import type { Volunteer } from "../../../domain/volunteer/volunteer";
import { contextWithout } from "../../../people/testing/graphContexts";
import { frame, paintMarks } from "../../shared/marks/testing/paintedMarks";
import { loadedBefore } from "../../testing/loadedBefore";
import { renderInView } from "../../testing/renderInView";
import type { ViewDetails } from "../../testing/renderInView";
import { startersPart } from "../ContactButtons/LateStarters";
import VolunteerPanel from "./VolunteerPanel";
import type { VolunteerPanelProps } from "./VolunteerPanel";

const BANGKOK = aPosting({
  id: 4,
  code: "emb-th",
  name: { ja: "在タイ日本国大使館", en: "Embassy of Japan in Thailand" },
  shortNames: [],
  region: "as",
  country: { ja: "タイ", en: "Thailand" },
  city: { ja: "バンコク", en: "Bangkok" },
  timeZone: "Asia/Bangkok",
});
const TOPICS = [
  aTopic({ id: 1 }),
  aTopic({ id: 2, code: "fam-birth", name: { ja: "妊娠・出産", en: "Pregnancy and childbirth" }, sensitive: true }),
];
const YOKO: Partial<Volunteer> = {
  currentPostingId: 4,
  pastPostingIds: [1],
  topicIds: [1, 2],
  languages: ["英語", "タイ語"],
  confirmedOn: "2026-09-03",
  career: [
    { from: "2013-04", to: "2016-03", place: "在ケニア大使館", note: "はじめての在外。" },
    { from: "2024-07", place: "在タイ大使館" },
  ],
};
const DAY = new Date("2026-11-22T05:20:00Z");
const NIGHT_IN_BANGKOK = new Date("2026-11-22T16:20:00Z");

loadedBefore(() => startersPart.load());

// Nothing is laid out here, and Fluent moves the focus only to what has a size.
Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, get: () => 20 });

interface Options {
  readonly volunteer?: Partial<Volunteer>;
  readonly view?: ViewDetails;
  readonly props?: Partial<VolunteerPanelProps>;
}

/** A page with a link that opens the profile. */
function setUp({ volunteer = YOKO, view = {}, props = {} }: Options = {}): void {
  const directory = aDirectory({
    volunteers: [aVolunteer({ id: 1, ...volunteer })],
    postings: [aPosting({ id: 1 }), BANGKOK],
    topics: TOPICS,
  });
  const entry = directory.byId.get(1) as DirectoryEntry;
  function Page(): React.ReactElement {
    const [open, setOpen] = React.useState(false);
    return (
      <>
        <button type="button" onClick={() => setOpen(true)}>
          プロフィール
        </button>
        {open && (
          <VolunteerPanel
            entry={entry}
            postingByCode={directory.postingByCode}
            details="here"
            onClose={() => setOpen(false)}
            link="https://example.sharepoint.com/sites/portal?ps-person=1"
            {...props}
          />
        )}
      </>
    );
  }
  renderInView(<Page />, { now: DAY, personCard: { kind: "fluent", context: contextWithout("Graph is not to be asked.") }, ...view });
}

/** Nothing is laid out here. */
const scrolledIntoView = jest.fn();
beforeEach(() => {
  scrolledIntoView.mockClear();
  Element.prototype.scrollIntoView = scrolledIntoView;
});

async function open(options?: Options): Promise<HTMLElement> {
  setUp(options);
  await userEvent.click(screen.getByRole("button", { name: "プロフィール" }));
  return screen.findByRole("dialog");
}

const section = (name: string): HTMLElement => screen.getByRole("region", { name });
const closed = (): Promise<void> => waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());

describe("the profile", () => {
  it("is a dialog named after the person, with headings that step down from the name", async () => {
    const dialog = await open();
    expect(dialog.getAttribute("aria-label")).toBe("髙橋 陽子さんのプロフィール");
    const headings = within(dialog)
      .getAllByRole("heading")
      .map(({ tagName, textContent }) => `${tagName} ${textContent}`);
    expect(headings).toEqual([
      "H2 髙橋 陽子",
      "H3 連絡先カード（Microsoft 365）",
      "H3 いまの任地と時刻",
      "H3 話せること",
      "H3 これまでの歩み",
      "H4 在タイ大使館",
      "H4 在ケニア大使館",
      "H4 入省",
      "H3 安心して話すために",
      "H4 正式な窓口に相談すること",
    ]);
  });

  it("tells who it is, in their own words", async () => {
    const dialog = await open();
    expect(dialog.textContent).toContain("タカハシ ヨウコ");
    expect(dialog.textContent).toContain("平成25年（2013年）入省・専門職");
    expect(dialog.textContent).toContain("話せる言葉：英語、タイ語");
    expect(screen.getByText("お気軽にどうぞ。").tagName).toBe("BLOCKQUOTE");
    expect(dialog.textContent).toContain("2026年9月3日に本人が内容を確かめました。");
  });

  it("marks English words as English for Japanese readers", async () => {
    await open({ volunteer: { ...YOKO, message: "Ask me about schools." } });
    expect(screen.getByText("Ask me about schools.").getAttribute("lang")).toBe("en");
  });

  it("shows the day at the posting beside the day at the headquarters", async () => {
    await open();
    const now = section("いまの任地と時刻");
    expect(now.textContent).toContain("在タイ大使館（バンコク）");
    expect(now.textContent).toContain("本省より2時間おそい時刻です。");
    expect([...now.querySelectorAll("time")].map(({ textContent }) => textContent)).toEqual(["12:20", "14:20"]);
    expect(now.textContent).not.toContain("深夜");
  });

  it("says at night that writing is fine, unless the volunteer is away", async () => {
    await open({ view: { now: NIGHT_IN_BANGKOK } });
    expect(section("いまの任地と時刻").textContent).toContain("現地は深夜です。いま送って大丈夫です。");
  });

  it("does not ask to write to a volunteer who is away", async () => {
    await open({ volunteer: { ...YOKO, availability: "rest" }, view: { now: NIGHT_IN_BANGKOK } });
    expect(section("いまの任地と時刻").textContent).not.toContain("いま送って大丈夫です。");
  });

  it("offers to listen where a topic is sensitive, and says nothing about the person", async () => {
    await open();
    const terms = within(section("話せること"))
      .getAllByRole("term")
      .map((term) => [term.textContent, term.nextElementSibling?.textContent]);
    expect(terms).toEqual([
      ["家族・ライフイベント", "家族帯同"],
      ["話を聞けます", "妊娠・出産"],
    ]);
  });

  it("waits for the career in its place rather than showing the postings as all there is", async () => {
    await open({ volunteer: { ...YOKO, career: [] }, props: { details: "coming" } });
    expect(section("これまでの歩み").textContent).toContain("経歴を読み込んでいます。");
    expect(within(section("これまでの歩み")).queryAllByRole("listitem")).toHaveLength(0);
  });

  describe("with a long career", () => {
    const years = [2024, 2021, 2018, 2015];
    const volunteer = { ...YOKO, career: years.map((year) => ({ from: `${year}-04`, to: `${year + 3}-03`, place: `${year}年の部署` })) };
    const standsOpen = (): boolean | undefined => screen.getByText(/^これより前の歩み/).closest("details")?.open;

    it("shows the latest posts, and the earlier ones on demand", async () => {
      await open({ volunteer });
      const [latest, earlier] = within(section("これまでの歩み")).getAllByRole("list", { hidden: true });
      expect(latest?.textContent).toContain("2021年の部署");
      expect(latest?.textContent).not.toContain("2018年の部署");
      expect(earlier?.textContent).toContain("2015年の部署");
      expect(standsOpen()).toBe(false);
    });

    it("shows it whole to whoever comes from a search, which may have found an earlier post", async () => {
      await open({ volunteer, props: { query: "部署" } });
      expect(standsOpen()).toBe(true);
    });
  });

  it("leaves out what is unknown", async () => {
    await open({ volunteer: { message: "" } });
    expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      "連絡先カード（Microsoft 365）",
      "安心して話すために",
    ]);
  });

  it("leads to the interview, with the day of its publication", async () => {
    await open({
      props: {
        interview: {
          title: "保育園が決まるまでの三か月",
          url: "https://example.sharepoint.com/sites/portal/a.aspx",
          publishedAt: "2026-11-20T00:00:00Z",
        },
      },
    });
    expect(within(section("インタビュー")).getByText("2026年11月20日（金）").getAttribute("datetime")).toBe("2026-11-20");
    expect(within(section("インタビュー")).getByRole("link", { name: "保育園が決まるまでの三か月" }).getAttribute("href")).toBe(
      "https://example.sharepoint.com/sites/portal/a.aspx",
    );
  });

  it("keeps the contact in sight, with the promise", async () => {
    const dialog = await open();
    expect(within(dialog).getByRole("link", { name: "メールを書く、髙橋 陽子さん" }).getAttribute("href")).toMatch(
      /^mailto:yoko\.takahashi@example\.go\.jp\?/,
    );
    expect(within(dialog).getByText("この名簿は連絡を記録しません。評価にも使われません。")).toBeTruthy();
  });
});

/** With the key code that browsers send and the test library does not: Fluent looks at nothing else. */
async function pressEscape(): Promise<void> {
  fireEvent.keyDown(document.activeElement as Element, { key: "Escape", keyCode: 27 });
}

describe("closing the profile", () => {
  it.each([
    ["the Esc key", pressEscape],
    ["the way back", () => userEvent.click(screen.getByRole("button", { name: "名簿にもどる" }))],
    ["the cross", () => userEvent.click(screen.getByRole("button", { name: "プロフィールを閉じる" }))],
  ])("with %s gives the focus back to what opened it", async (_, close) => {
    const dialog = await open();
    await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
    await close();
    await closed();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("button", { name: "プロフィール" })));
  });

  it("does not happen when the Esc key closes the starters inside it", async () => {
    const dialog = await open();
    const button = within(dialog).getByRole("button", { name: "書き出しを選ぶ、髙橋 陽子さん" });
    await userEvent.click(button);
    await pressEscape();
    expect(button.getAttribute("aria-expanded")).toBe("false");
    expect(screen.getByRole("dialog")).toBe(dialog);
  });

  it.each([
    ["a link of the person card", (dialog: HTMLElement) => within(dialog).getAllByRole("link", { name: /^メールを書く/ })[0]],
    [
      "the button that opened the person card",
      (dialog: HTMLElement) => within(dialog).getByRole("button", { name: /連絡先カードを閉じる$/ }),
    ],
  ])("takes a second Esc key from %s: the first closes the card", async (_, part) => {
    const dialog = await open();
    await userEvent.click(screen.getByRole("button", { name: "髙橋 陽子さんの連絡先カードを開く" }));
    part(dialog)?.focus();
    await pressEscape();
    expect(screen.getByRole("dialog")).toBe(dialog);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "髙橋 陽子さんの連絡先カードを開く" }));
    await pressEscape();
    await closed();
  });

  it("happens on a click beside it", async () => {
    await open();
    await userEvent.click(document.querySelector(".ms-Overlay") as HTMLElement);
    await closed();
  });
});

describe("the link to the profile", () => {
  it("is copied, and confirmed in words", async () => {
    const dialog = await open();
    const user = userEvent.setup();
    await act(() => user.click(within(dialog).getByRole("button", { name: "リンクをコピー" })));
    expect(await navigator.clipboard.readText()).toBe("https://example.sharepoint.com/sites/portal?ps-person=1");
    expect(within(dialog).getByRole("status").textContent).toBe("リンクをコピーしました");
  });
});

describe("the person card in the profile", () => {
  const block = (): HTMLElement => section("連絡先カード（Microsoft 365）");
  const openCard = (): Promise<void> => userEvent.click(screen.getByRole("button", { name: "髙橋 陽子さんの連絡先カードを開く" }));

  it("stands right under the person's own words", async () => {
    await open();
    expect(screen.getByText("お気軽にどうぞ。").compareDocumentPosition(block())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(block().compareDocumentPosition(section("いまの任地と時刻"))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it("is there only when the reader opens it, is brought into sight, and goes away again under the same button", async () => {
    await open();
    expect(block().textContent).not.toContain("yoko.takahashi@example.go.jp");
    const button = screen.getByRole("button", { name: "髙橋 陽子さんの連絡先カードを開く" });
    await userEvent.click(button);
    expect(block().textContent).toContain("yoko.takahashi@example.go.jp");
    expect(scrolledIntoView).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(button);
    await userEvent.click(screen.getByRole("button", { name: "髙橋 陽子さんの連絡先カードを閉じる" }));
    expect(block().textContent).not.toContain("yoko.takahashi@example.go.jp");
  });

  it("comes to stand above the foot of the panel, which says how much it covers", async () => {
    const dialog = await open();
    expect(within(dialog).getByRole("contentinfo").parentElement?.style.getPropertyValue("--foot")).toBe("20px");
  });

  it("leads to the same mail and chat as the buttons below", async () => {
    await open();
    await openCard();
    for (const name of ["メールを書く、髙橋 陽子さん", "Teamsで話す、髙橋 陽子さん"]) {
      const [inCard, below] = screen.getAllByRole("link", { name }).map((link) => link.getAttribute("href"));
      expect(inCard).toBe(below);
    }
  });

  it("shows no way to reach a volunteer who is away", async () => {
    await open({ volunteer: { ...YOKO, availability: "rest" } });
    await openCard();
    expect(within(block()).queryByRole("link", { name: /メールを書く|Teamsで話す/ })).toBeNull();
  });

  it("is not there where the organisers show none", async () => {
    await open({ view: { personCard: undefined } });
    expect(screen.queryByRole("region", { name: /連絡先カード/ })).toBeNull();
  });
});

describe("what the reader searched for", () => {
  const { lit } = paintMarks();

  it("lights up in the language, the postings and the career, and not in the labels beside them", async () => {
    await open({ props: { query: "ﾀｲ はじめて 現地" } });
    await frame();
    expect(lit()).toEqual(["タイ", "タイ", "タイ", "はじめて"]);
  });
});
