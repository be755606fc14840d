import type { Locator, Page } from "@playwright/test";
import { sidewaysOverflow, violations } from "./axe";
import { expect, test } from "./intranet";
import { settled } from "./settled";

const YOKO = "SitePages/Directory.aspx?ps-q=たかはし　ようこ";
const CARD = "髙橋 陽子さんの連絡先カード";

const stoneOf = (page: Page): Locator => page.getByRole("button", { name: CARD }).first();
const cardOf = (page: Page): Locator => page.getByRole("dialog", { name: CARD });
const toolkitIn = (part: Locator): Locator => part.locator("mgt-plat-sodan-person-card");
const isFocused = (element: Locator): Promise<boolean> => element.evaluate((node) => node === document.activeElement);

async function openCard(page: Page): Promise<Locator> {
  await stoneOf(page).click();
  await expect(cardOf(page)).toBeVisible();
  return cardOf(page);
}

/** The mail and the chat of 髙橋 陽子, with words to begin with. @param about - in the subject of the mail */
async function expectContact(part: Locator, about = "プラっと相談"): Promise<void> {
  const mail = new URL((await part.getByRole("link", { name: "メールを書く、髙橋 陽子さん" }).getAttribute("href")) ?? "");
  expect(mail.protocol).toBe("mailto:");
  expect(decodeURIComponent(mail.pathname)).toMatch(/^takahashi\.\w+@plat\.example$/);
  expect(mail.searchParams.get("subject")).toContain(about);
  expect(mail.searchParams.get("body")).toContain("髙橋");
  const chat = new URL((await part.getByRole("link", { name: "Teamsで話す、髙橋 陽子さん" }).getAttribute("href")) ?? "");
  expect(chat.origin + chat.pathname).toBe("https://teams.microsoft.com/l/chat/0/0");
  expect(chat.searchParams.get("users")).toBe(decodeURIComponent(mail.pathname));
  expect(chat.searchParams.get("message")).toContain("髙橋");
}

async function expectInside(page: Page, card: Locator): Promise<void> {
  const [box, { width, height }] = [await card.boundingBox(), page.viewportSize() ?? { width: 0, height: 0 }];
  expect(box).not.toBeNull();
  const { x, y, width: wide, height: high } = box ?? { x: -1, y: -1, width: 0, height: 0 };
  expect([x >= 0, y >= 0, x + wide <= width, y + high <= height]).toEqual([true, true, true, true]);
}

/** Everything that the page's databases and storages hold, one text for each entry. */
function entriesKept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const entries = [localStorage, sessionStorage].flatMap((storage) => Object.entries(storage).map((entry) => JSON.stringify(entry)));
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name));
      for (const storeName of [...database.objectStoreNames]) {
        const store = database.transaction(storeName).objectStore(storeName);
        const [keys, values] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())]);
        entries.push(...keys.map((key, at) => JSON.stringify([name, storeName, key, values[at]])));
      }
      database.close();
    }
    return entries;
  });
}

test.describe("the stone of a colleague", () => {
  test("opens the Graph person card, with the mail and the chat of the right person, after one question to Graph", async ({
    page,
    visit,
    traffic,
  }) => {
    await visit(YOKO);
    await expect(stoneOf(page)).toBeVisible();
    await settled(page);
    expect(traffic.graph()).toHaveLength(0);
    const card = await openCard(page);
    await expectContact(card);
    await expect(toolkitIn(card)).toContainText("髙橋 陽子");
    await expect.poll(() => traffic.graph().length).toBe(1);
    await expectInside(page, card);
    await card.getByRole("link", { name: "プロフィールを見る、髙橋 陽子さん" }).click();
    await expect(
      page.getByRole("dialog", { name: "髙橋 陽子さんのプロフィール" }).getByRole("heading", { name: "髙橋 陽子" }),
    ).toBeVisible();
    await expect(card).toHaveCount(0);
    await page.keyboard.press("Escape");
    await expect(stoneOf(page)).toBeFocused();
    expect(traffic.graph()).toHaveLength(1);
  });

  test("says what Teams says, and nothing where Graph does not allow it", async ({ page, visit }) => {
    await visit("SitePages/Directory.aspx");
    const PRESENCE = /^(?:いまTeamsにいます|Teamsでは取り込み中です|Teamsでは離席中です)$/;
    const listed = page
      .getByRole("article")
      .filter({ has: page.getByText(PRESENCE) })
      .first();
    await expect(listed).toBeVisible();
    const said = await listed.getByText(PRESENCE).innerText();
    await listed.getByRole("button", { name: /連絡先カード$/ }).click();
    await expect(page.getByRole("dialog").getByRole("definition").filter({ hasText: said })).toBeVisible();
  });

  test("opens the same card from rows, and moves nothing below it", async ({ page, visit, traffic }) => {
    await visit(`${YOKO}&ps-view=rows`);
    await expect(stoneOf(page)).toBeVisible();
    // What Teams says takes a line of its own when it arrives.
    await expect.poll(() => traffic.presence().length).toBe(2);
    await page.waitForTimeout(300);
    const places = (): Promise<string> =>
      page.getByRole("article").evaluateAll((rows) => JSON.stringify(rows.map((row) => row.getBoundingClientRect())));
    const before = await places();
    const card = await openCard(page);
    await expectContact(card);
    await expect(toolkitIn(card)).toContainText("髙橋 陽子");
    expect(await places()).toBe(before);
    await expectInside(page, card);
  });

  test("is reached, walked through and left by keyboard alone", async ({ page, visit }) => {
    await visit(YOKO);
    await expect(stoneOf(page)).toBeVisible();
    await page.getByRole("searchbox", { name: "有志職員をさがす" }).focus();
    for (let presses = 0; presses < 60 && !(await isFocused(stoneOf(page))); presses++) await page.keyboard.press("Tab");
    await expect(stoneOf(page)).toBeFocused();
    await page.keyboard.press("Enter");
    const card = cardOf(page);
    await expect(card.getByRole("link", { name: /メールを書く/ })).toBeFocused();
    await expect(toolkitIn(card)).toContainText("髙橋 陽子");
    await expect(card.getByRole("link", { name: /メールを書く/ })).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(card.getByRole("link", { name: /Teamsで話す/ })).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(card.getByRole("link", { name: /プロフィールを見る/ })).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(card).toHaveCount(0);
    await expect(stoneOf(page)).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(card).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(card).toHaveCount(0);
    await expect(stoneOf(page)).toBeFocused();
  });

  test("closes its card on a press outside, and has focus again", async ({ page, visit }) => {
    await visit(YOKO);
    const card = await openCard(page);
    await page.getByRole("heading", { name: "プラっと相談", level: 2 }).click();
    await expect(card).toHaveCount(0);
    await expect(stoneOf(page)).toBeFocused();
  });

  test("says whose card it opens, and that it is open", async ({ page, visit }) => {
    await visit(YOKO);
    await expect(stoneOf(page)).toHaveAttribute("aria-haspopup", "dialog");
    await expect(page.getByRole("button", { name: CARD, expanded: false })).toBeVisible();
    const card = await openCard(page);
    await expect(page.getByRole("button", { name: CARD, expanded: true })).toBeVisible();
    await expect(card.getByRole("term")).not.toHaveCount(0);
    await expect(card.getByRole("button", { name: "連絡先カードを閉じる" })).toBeVisible();
  });

  test("fills the width of a phone from the bottom edge, and needs no scrolling sideways", async ({ page, visit }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await visit(YOKO);
    const card = await openCard(page);
    await expect(toolkitIn(card)).toContainText("髙橋 陽子");
    await page.waitForTimeout(300);
    const box = await card.boundingBox();
    expect([box?.x, box?.width, Math.round((box?.y ?? 0) + (box?.height ?? 0))]).toEqual([0, 320, 640]);
    expect(await sidewaysOverflow(page)).toBe(0);
    const [stone] = [await stoneOf(page).boundingBox()];
    expect(Math.min(stone?.width ?? 0, stone?.height ?? 0)).toBeGreaterThanOrEqual(44);
  });

  test("leaves nothing in the browser about who was looked at", async ({ page, visit }) => {
    await visit(YOKO);
    await expect(stoneOf(page)).toBeVisible();
    await settled(page);
    const kept = (): Promise<{ readonly databases: readonly string[]; readonly storage: readonly string[] }> =>
      page.evaluate(async () => ({
        databases: (await indexedDB.databases()).map(({ name = "" }) => name).sort(),
        storage: [...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort(),
      }));
    const [before, entriesBefore] = [await kept(), await entriesKept(page)];
    const card = await openCard(page);
    await expect(toolkitIn(card)).toContainText("髙橋 陽子");
    await expect(card.getByText("バンコク")).toBeVisible();
    const after = await kept();
    expect(after).toEqual(before);
    expect(after.databases.filter((name) => /mgt/i.test(name))).toEqual([]);
    // What stands before the @ is in mail address, sign-in name and the id that Graph is asked with, encoded or not.
    const mail = new URL((await card.getByRole("link", { name: /メールを書く/ }).getAttribute("href")) ?? "").pathname;
    const [account = ""] = decodeURIComponent(mail).split("@");
    expect(account).toMatch(/^takahashi\.\w+$/);
    const newlyKept = (await entriesKept(page)).filter((entry) => !entriesBefore.includes(entry));
    expect(newlyKept.filter((entry) => entry.includes("髙橋") || entry.includes(account))).toEqual([]);
  });
});

test.describe("where something is missing", () => {
  test("the card keeps head, facts and links when Graph refuses, and nobody is called offline", async ({
    page,
    visit,
    context,
    intranet,
    expected,
  }) => {
    expected.push(/403/, /\/graph\//);
    await context.addCookies([{ name: "plat-graph", value: "refused", url: intranet.origin }]);
    await visit(YOKO);
    const card = await openCard(page);
    await expect(toolkitIn(card)).toContainText("髙橋 陽子");
    await expect(card.getByText(/takahashi\.\w+@plat\.example/)).toBeVisible();
    await expectContact(card);
    await expect(card.getByText(/オフライン|Offline/)).toHaveCount(0);
  });

  test("the card keeps its own head when the toolkit does not come, and still asks Graph", async ({ page, visit, traffic, expected }) => {
    expected.push(/Failed to load resource|ERR_FAILED|ChunkLoadError|Loading chunk/);
    await visit(YOKO);
    await expect(stoneOf(page)).toBeVisible();
    await page.route(/mgt-person-card/, (route) => route.abort());
    const card = await openCard(page);
    await expectContact(card);
    await expect.poll(() => traffic.graph().length).toBe(1);
    await expect(card.getByText("髙橋 陽子", { exact: true })).toBeVisible();
    await expect(toolkitIn(card)).toHaveCount(0);
  });
});

test.describe("the same card elsewhere", () => {
  test("in the profile on a phone has its button at hand however far it is read, and takes the first Esc key", async ({ page, visit }) => {
    await page.setViewportSize({ width: 390, height: 640 });
    await visit(`${YOKO}&ps-person=1`);
    const profile = page.getByRole("dialog", { name: "髙橋 陽子さんのプロフィール" });
    const block = profile.getByRole("region", { name: "連絡先カード（Microsoft 365）" });
    const opener = block.getByRole("button", { name: "髙橋 陽子さんの連絡先カードを開く" });
    await opener.click();
    await expect(toolkitIn(block)).toContainText("髙橋 陽子");
    await block.getByRole("link", { name: /Teamsで話す/ }).evaluate((link) => link.scrollIntoView({ block: "center" }));
    const isOnTop = (button: Element): boolean => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return button.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    };
    expect(await block.getByRole("button", { name: "髙橋 陽子さんの連絡先カードを閉じる" }).evaluate(isOnTop)).toBe(true);
    await page.keyboard.press("Escape");
    await expect(opener).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(profile).toHaveCount(0);
  });

  test("is the second block of the profile, opened by one press and brought into sight", async ({ page, visit, traffic }) => {
    await page.setViewportSize({ width: 1280, height: 640 });
    await visit(`${YOKO}&ps-person=1`);
    const profile = page.getByRole("dialog", { name: "髙橋 陽子さんのプロフィール" });
    const block = profile.getByRole("region", { name: "連絡先カード（Microsoft 365）" });
    await expect(block).toBeVisible();
    expect(traffic.graph()).toHaveLength(0);
    await block.getByRole("button", { name: "髙橋 陽子さんの連絡先カードを開く" }).click();
    await expectContact(block);
    await expect(toolkitIn(block)).toContainText("髙橋 陽子");
    await expect.poll(() => traffic.graph().length).toBe(1);
    await expect(block.getByRole("link", { name: /メールを書く/ })).toBeInViewport();
    await block.getByRole("link", { name: /メールを書く/ }).click({ trial: true });
  });

  for (const [width, height] of [
    [320, 640],
    [375, 560],
  ] as const) {
    test(`leaves its mail above the profile's footer on a phone of ${width} × ${height}`, async ({ page, visit, traffic }) => {
      await page.setViewportSize({ width, height });
      await visit(`${YOKO}&ps-person=1`);
      const block = page
        .getByRole("dialog", { name: "髙橋 陽子さんのプロフィール" })
        .getByRole("region", { name: "連絡先カード（Microsoft 365）" });
      await block.getByRole("button", { name: "髙橋 陽子さんの連絡先カードを開く" }).click();
      await expect(toolkitIn(block)).toContainText("髙橋 陽子");
      await expect.poll(() => traffic.graph().length).toBe(1);
      await expect(block.getByText("バンコク")).toBeVisible();
      const isOnTop = (): Promise<boolean> =>
        block.getByRole("link", { name: /メールを書く/ }).evaluate((link) => {
          const { left, top, width: wide, height: high } = link.getBoundingClientRect();
          return link.contains(document.elementFromPoint(left + wide / 2, top + high / 2));
        });
      await expect.poll(isOnTop).toBe(true);
    });
  }

  test("belongs to the speaker of an interview, who is read when their stone is pressed", async ({ page, visit, traffic }) => {
    await visit("SitePages/Home.aspx");
    const news = page.getByRole("region", { name: /インタビュー/ });
    const stone = news.getByRole("button", { name: CARD });
    await expect(stone).toBeVisible();
    await settled(page);
    expect([...traffic.graph(), ...traffic.presence()]).toEqual([]);
    traffic.forget();
    await stone.click();
    const card = cardOf(page);
    await expect(card.getByRole("link", { name: /メールを書く/ })).toBeVisible();
    await expectContact(card, "インタビュー記事のこと");
    await expect(toolkitIn(card)).toContainText("髙橋 陽子");
    const asked = traffic.sharePoint().map((request) => decodeURIComponent(request.postData() ?? ""));
    expect(asked.filter((question) => question.includes("/Lists/PlatVolunteers"))).toHaveLength(1);
    await expect.poll(() => traffic.graph().length).toBe(1);
    // The page says who is there as the directory does, but of nobody before a card is open: their id, and then their presence.
    await expect.poll(() => traffic.presence().length).toBe(2);
    await page.keyboard.press("Escape");
    await expect(stone).toBeFocused();
  });
});

for (const theme of ["light", "dark", "contrast"]) {
  test(`axe finds nothing while a card is open, ${theme}`, async ({ page, visit, context, intranet }) => {
    await context.addCookies([{ name: "plat-theme", value: theme, url: intranet.origin }]);
    await visit(YOKO);
    const card = await openCard(page);
    await expect(toolkitIn(card)).toContainText("髙橋 陽子");
    await page.waitForTimeout(300);
    expect(await violations(page)).toEqual([]);
  });
}
