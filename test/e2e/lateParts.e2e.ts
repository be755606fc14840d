import type { Locator, Page } from "@playwright/test";
import { sidewaysOverflow, violations } from "./axe";
import { expect, test } from "./intranet";
import type { Visitor } from "./intranet";
import { settled } from "./settled";

const DIRECTORY = "SitePages/Directory.aspx";
const YOKO = `${DIRECTORY}?ps-q=たかはし　ようこ`;
const HOME = "SitePages/Home.aspx";
const CARD = "髙橋 陽子さんの連絡先カード";
const PROFILE = /chunk\.volunteer-panel_/;

/** What a browser logs of a script that it could not get. */
const LOST = /Failed to load resource|ERR_FAILED|ERR_INTERNET_DISCONNECTED/;

/** What becomes of a chunk, and what readers are told. */
const TROUBLES = {
  refused: /を表示できませんでした。|を読み込めませんでした。/,
  slow: /読み込みに時間がかかっています。/,
  offline: /つながっていないようです。接続が戻ったら、もう一度試します。/,
} as const;
type Trouble = keyof typeof TROUBLES;
const EACH_TROUBLE = Object.keys(TROUBLES) as Trouble[];

/** @returns ends it */
async function begin(trouble: Trouble, page: Page, chunk: RegExp): Promise<() => Promise<void>> {
  if (trouble === "offline") {
    await page.context().setOffline(true);
    return () => page.context().setOffline(false);
  }
  let isOver = false;
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  await page.route(chunk, async (route) => {
    if (trouble === "refused" && !isOver) return route.abort();
    await ended;
    return route.continue();
  });
  return () => {
    isOver = true;
    end();
    return Promise.resolve();
  };
}

/** Whoever saves data gets nothing before they ask for it. */
async function saveData(page: Page): Promise<void> {
  await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
}

/** Presses where that is needed: the others come by themselves. */
async function comeBack(trouble: Trouble, place: Locator, end: () => Promise<void>): Promise<void> {
  await end();
  if (trouble === "refused") await place.getByRole("button", { name: "もう一度試す" }).click();
}

interface Part {
  readonly chunk: RegExp;
  readonly page: string;
  readonly visitor?: Visitor;
  /** Goes as far as is possible without the part. */
  readonly before?: (page: Page) => Promise<void>;
  /** Whether asking for the part puts the people in another order. */
  readonly reorders?: boolean;
  /** Asks for the part. @returns its place */
  readonly ask: (page: Page) => Promise<Locator>;
  /** What tells that the part is there. */
  readonly there: (place: Locator) => Locator;
}

const pane = (page: Page): Locator => page.getByRole("dialog", { name: /のプロパティ$/ });

async function edit(page: Page): Promise<void> {
  await page.getByRole("button", { name: "編集", exact: true }).click();
}

async function openPane(page: Page, webPart: string): Promise<Locator> {
  await page.getByRole("button", { name: `プロパティを編集：${webPart}` }).click();
  await expect(pane(page)).toBeVisible();
  return pane(page);
}

const setUp: Omit<Part, "chunk" | "there"> = {
  page: DIRECTORY,
  visitor: "organiser",
  before: async (page) => {
    await edit(page);
    await expect((await openPane(page, "プラっと相談 名簿")).getByLabel("レイアウト")).toBeVisible();
  },
  ask: async (page) => {
    await pane(page).getByRole("button", { name: "準備する" }).click();
    await pane(page).getByRole("button", { name: "閉じる" }).click();
    return page.getByRole("group", { name: "名簿を準備しましょう" });
  },
};

const PARTS: Readonly<Record<string, Part>> = {
  "the profile": {
    chunk: PROFILE,
    page: YOKO,
    ask: async (page) => {
      await page.getByRole("link", { name: "髙橋 陽子", exact: true }).click();
      return page.getByRole("dialog", { name: "髙橋 陽子さんのプロフィール" });
    },
    there: (place) => place.getByRole("heading", { name: "これまでの歩み" }),
  },
  "the person card": {
    chunk: /chunk\.person-card_/,
    page: YOKO,
    ask: async (page) => {
      await page.getByRole("button", { name: CARD }).click();
      return page.getByRole("dialog", { name: CARD });
    },
    there: (place) => place.getByRole("link", { name: "メールを書く、髙橋 陽子さん" }),
  },
  "the choice of starters": {
    chunk: /chunk\.starters_/,
    page: YOKO,
    ask: async (page) => {
      await page.getByRole("button", { name: "書き出しを選ぶ、髙橋 陽子さん" }).click();
      return page.getByRole("group", { name: "書き出しを選んで開く" });
    },
    there: (place) => place.getByRole("link", { name: /でメールを書く、髙橋 陽子さん$/ }).first(),
  },
  "what readers say about themselves": {
    chunk: /chunk\.near-you_/,
    reorders: true,
    page: DIRECTORY,
    ask: async (page) => {
      await page.getByRole("combobox", { name: "並び", exact: true }).selectOption("near");
      return page.getByRole("region", { name: "さがした結果" });
    },
    there: (place) => place.getByRole("group", { name: "わたしは…" }),
  },
  "the set-up": {
    ...setUp,
    chunk: /chunk\.set-up_/,
    there: (place) => place.getByText("足りないものはありません。すべてそろっています。"),
  },
  "what the set-up and the check of the site do": {
    ...setUp,
    chunk: /chunk\.set-up-site_/,
    there: (place) => place.getByRole("button", { name: "この環境を確かめる" }),
  },
  "the directory's property pane": {
    chunk: /chunk\.volunteer-directory-pane_/,
    page: DIRECTORY,
    visitor: "organiser",
    before: edit,
    ask: (page) => openPane(page, "プラっと相談 名簿"),
    there: (place) => place.getByLabel("レイアウト"),
  },
  "the news' property pane": {
    chunk: /chunk\.interview-news-pane_/,
    page: HOME,
    visitor: "organiser",
    before: edit,
    ask: (page) => openPane(page, "プラっと相談 インタビュー記事"),
    there: (place) => place.getByRole("button", { name: "次へ" }),
  },
  "the card of a speaker": {
    chunk: /chunk\.speaker-card_/,
    page: HOME,
    ask: async (page) => {
      await page.getByRole("button", { name: CARD }).first().click();
      return page.getByRole("dialog", { name: CARD });
    },
    there: (place) => place.getByRole("link", { name: "メールを書く、髙橋 陽子さん" }),
  },
};

/** The people of a directory, or the interviews, also where something is open over them. */
const list = (page: Page): Locator =>
  page.getByRole("article", { includeHidden: true }).or(page.locator("main").getByRole("heading", { level: 3, includeHidden: true }));

for (const [name, part] of Object.entries(PARTS)) {
  for (const trouble of EACH_TROUBLE) {
    test(`${name} says that it is ${trouble}, takes nothing else away, and comes in the end`, async ({ page, visit, expected }) => {
      expected.push(LOST);
      await saveData(page);
      await visit(part.page, part.visitor);
      await expect(list(page).first()).toBeVisible();
      await part.before?.(page);
      await settled(page);
      // In another order other cards are in view, and of other heights.
      const shown = part.reorders === true ? 1 : await list(page).count();

      const end = await begin(trouble, page, part.chunk);
      const place = await part.ask(page);
      await expect(place.getByText(TROUBLES[trouble])).toBeVisible();
      await expect(part.there(place)).toHaveCount(0);
      expect(await list(page).count()).toBeGreaterThanOrEqual(shown);

      await comeBack(trouble, place, end);
      await expect(part.there(place)).toBeVisible();
      await expect(place.getByText(TROUBLES[trouble])).toHaveCount(0);
      expect(await list(page).count()).toBeGreaterThanOrEqual(shown);
    });
  }
}

test.describe("a profile that does not come", () => {
  for (const trouble of EACH_TROUBLE) {
    test(`leaves mail and chat at hand, and closes by key, with focus where it was (${trouble})`, async ({ page, visit, expected }) => {
      expected.push(LOST);
      await saveData(page);
      await visit(YOKO);
      const opener = page.getByRole("link", { name: "髙橋 陽子", exact: true });
      await expect(opener).toBeVisible();
      await settled(page);
      const end = await begin(trouble, page, PROFILE);
      await opener.focus();
      await page.keyboard.press("Enter");
      const profile = page.getByRole("dialog", { name: "髙橋 陽子さんのプロフィール" });
      await expect(profile.getByText(TROUBLES[trouble])).toBeVisible();
      await expect(profile.getByRole("link", { name: /^メールを書く/ })).toHaveAttribute("href", /^mailto:takahashi/);
      await expect(profile.getByRole("link", { name: /^Teamsで話す/ })).toHaveAttribute("href", /^https:\/\/teams\.microsoft\.com\//);
      for (let presses = 0; presses < 8; presses++) {
        await page.keyboard.press("Tab");
        expect(
          await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest("dialog") !== null),
        ).toBe(true);
      }
      await page.keyboard.press("Escape");
      await expect(profile).toHaveCount(0);
      await expect(opener).toBeFocused();
      expect(new URL(page.url()).searchParams.has("ps-person")).toBe(false);

      // The mail and the chat of the cards have been there all the time.
      const card = page.getByRole("article").first();
      await expect(card.getByRole("link", { name: /^メールを書く/ })).toHaveAttribute("href", /^mailto:takahashi/);
      await end();
      await page.keyboard.press("Enter");
      await expect(profile.getByRole("heading", { name: "これまでの歩み" })).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(opener).toBeFocused();
    });
  }

  test("gives the focus to the profile when it comes after all, and back to where it was in the end", async ({ page, visit, expected }) => {
    expected.push(LOST);
    await saveData(page);
    await visit(YOKO);
    const opener = page.getByRole("link", { name: "髙橋 陽子", exact: true });
    await expect(opener).toBeVisible();
    await settled(page);
    const end = await begin("refused", page, PROFILE);
    await opener.click();
    const profile = page.getByRole("dialog", { name: "髙橋 陽子さんのプロフィール" });
    const tryAgain = profile.getByRole("button", { name: "もう一度試す" });
    await tryAgain.focus();
    await end();
    await page.keyboard.press("Enter");
    await expect(profile.getByRole("heading", { name: "これまでの歩み" })).toBeVisible();
    await expect(profile.locator(":focus")).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(profile).toHaveCount(0);
    await expect(opener).toBeFocused();
  });

  for (const [language, theme] of [
    ["ja", "light"],
    ["ja", "dark"],
    ["en", "contrast"],
  ] as const) {
    test(`is without a find of axe, ${theme}, in ${language}, and needs no scrolling sideways at 320 pixels`, async ({
      page,
      visit,
      context,
      intranet,
      expected,
    }) => {
      expected.push(LOST);
      await context.addCookies(
        Object.entries({ "plat-language": language, "plat-theme": theme }).map(([name, value]) => ({ name, value, url: intranet.origin })),
      );
      await page.route(PROFILE, (route) => route.abort());
      await visit(`${DIRECTORY}?ps-person=1`);
      await expect(page.getByRole("dialog").getByRole("alert")).toBeVisible();
      await settled(page);
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await sidewaysOverflow(page)).toBe(0);
      expect(await violations(page)).toEqual([]);
    });
  }
});

test.describe("the entrance on the homepage that does not come", () => {
  for (const trouble of ["refused", "slow"] as const) {
    test(`says so, leaves the interviews, and comes in the end (${trouble})`, async ({ page, visit, expected }) => {
      expected.push(LOST);
      const end = await begin(trouble, page, /chunk\.teaser_/);
      await visit(HOME);
      const place = page.locator("main");
      await expect(place.getByText(TROUBLES[trouble])).toBeVisible();
      await expect(page.getByRole("button", { name: CARD }).first()).toBeVisible();
      await expect(page.getByRole("heading", { name: "だれに聞く？" })).toHaveCount(0);
      await comeBack(trouble, place, end);
      await expect(page.getByRole("heading", { name: "だれに聞く？" })).toBeVisible();
    });
  }
});

test.describe("the toolkit's person card that does not come", () => {
  for (const trouble of EACH_TROUBLE) {
    test(`leaves our own with mail and chat, and takes its place in the end (${trouble})`, async ({ page, visit, expected }) => {
      expected.push(LOST);
      // SharePoint's loader tells of the module that the toolkit asks it for.
      if (trouble === "offline") expected.push(/Could not load @microsoft|page error: Event$/);
      await visit(YOKO);
      const stone = page.getByRole("button", { name: CARD }).first();
      await expect(stone).toBeVisible();
      await settled(page);
      const end = await begin(trouble, page, /chunk\.mgt-person-card_/);
      await stone.click();
      const card = page.getByRole("dialog", { name: CARD });
      await expect(card.getByText("髙橋 陽子", { exact: true })).toBeVisible();
      for (const name of [/^メールを書く/, /^Teamsで話す/]) await expect(card.getByRole("link", { name })).toBeVisible();
      // Nobody waits for what looks different alone.
      if (trouble !== "slow") await expect(card.getByText(TROUBLES[trouble])).toBeVisible();
      await comeBack(trouble, card, end);
      await expect(card.locator("mgt-plat-sodan-person-card")).toContainText("髙橋 陽子");
      await expect(card.getByText(TROUBLES[trouble])).toHaveCount(0);
      await page.keyboard.press("Escape");
      await expect(card).toHaveCount(0);
      await expect(stone).toBeFocused();
    });
  }
});

test.describe("what will likely be wanted", () => {
  test("is there before it is asked for, and opens offline", async ({ page, visit, context, expected }) => {
    expected.push(LOST);
    const fetched = page.waitForResponse(PROFILE);
    await visit(YOKO);
    await (await fetched).finished();
    await settled(page);
    await context.setOffline(true);
    await page.getByRole("link", { name: "髙橋 陽子", exact: true }).click();
    await expect(page.getByRole("dialog").getByRole("heading", { name: "これまでの歩み" })).toBeVisible();
    await context.setOffline(false);
  });

  test("is left where it is for who saves data", async ({ page, visit }) => {
    const scripts: string[] = [];
    page.on("request", (request) => void scripts.push(request.url()));
    await saveData(page);
    await visit(DIRECTORY);
    await expect(page.getByRole("article").first()).toBeVisible();
    await settled(page);
    await visit(HOME);
    await expect(page.getByRole("button", { name: CARD }).first()).toBeVisible();
    await settled(page);
    expect(scripts.filter((url) => PROFILE.test(url) || /chunk\.speaker-card_/.test(url))).toEqual([]);
  });
});
