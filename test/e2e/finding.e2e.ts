import type { Locator, Page } from "@playwright/test";
import { sidewaysOverflow, violations } from "./axe";
import { expect, test } from "./intranet";
import { settled } from "./settled";

const DIRECTORY = "SitePages/Directory.aspx";

const directoryOn = (page: Page): Locator => page.getByRole("region", { name: "プラっと相談" });
const searchBox = (page: Page): Locator => page.getByRole("searchbox", { name: "有志職員をさがす" });
const yoko = (page: Page): Locator => directoryOn(page).getByRole("article", { name: "髙橋 陽子" });

/** The words that light up inside an element, as its reader sees them; what is hidden or cut away does not count. */
function marked(within: Locator): Promise<string[]> {
  return within.evaluate((element) => {
    const { highlights } = CSS as unknown as { highlights: ReadonlyMap<string, Iterable<AbstractRange>> };
    const shown = [...(highlights.get("ps-hit") ?? [])]
      .filter(({ startContainer }) => element.contains(startContainer))
      .map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range;
      });
    return shown.filter((range) => [...range.getClientRects()].some(({ width, height }) => width > 1 && height > 1)).map(String);
  });
}

/** How many are found: where the results begin. */
const COUNT = /^[\d,]+人/;

test.describe("the words of a search", () => {
  test("light up in the characters of the person, whatever was typed, and go out with the search", async ({ page, visit }) => {
    await visit(`${DIRECTORY}?ps-q=${encodeURIComponent("ようこ 保育園")}`);
    await expect(yoko(page)).toBeVisible();
    await expect.poll(() => marked(yoko(page))).toContain("ヨウコ");
    expect(await marked(yoko(page))).toContain("保育園");
    expect((await marked(directoryOn(page))).every((word) => ["ヨウコ", "保育園"].includes(word))).toBe(true);

    await searchBox(page).fill("高橋");
    await expect.poll(() => marked(yoko(page))).toContain("髙橋");
    await searchBox(page).fill("");
    await expect.poll(() => marked(directoryOn(page))).toEqual([]);
  });

  test("light up in the profile as well", async ({ page, visit }) => {
    await visit(`${DIRECTORY}?ps-q=${encodeURIComponent("たかはし　保育園")}`);
    await yoko(page).getByRole("link", { name: "髙橋 陽子", exact: true }).click();
    await expect.poll(() => marked(page.getByRole("dialog", { name: /髙橋 陽子/ }))).toContain("保育園");
  });

  test("typed on the homepage lead to the results, and the keyboard goes on from there", async ({ page, visit }) => {
    await visit("SitePages/Home.aspx");
    await searchBox(page).fill("たかはし ようこ");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/Directory\.aspx/);
    await expect(searchBox(page)).toHaveValue("たかはし ようこ");
    await expect(yoko(page)).toBeVisible();
    const results = directoryOn(page).getByRole("region", { name: "さがした結果" });
    await expect(results.getByText(COUNT).first()).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(results.getByRole("combobox", { name: "並び" })).toBeFocused();
  });
});

test.describe("a worry in the reader's own words", () => {
  const WORRY = "ナイロビでキャリアパスが描けない";

  for (const width of [320, 1280]) {
    test(`is taken apart, says so, and leads on by each of its words, ${width} pixels wide`, async ({ page, visit }) => {
      await page.setViewportSize({ width, height: 800 });
      await visit(DIRECTORY);
      await searchBox(page).fill(WORRY);
      const results = directoryOn(page).getByRole("region", { name: "さがした結果" });
      await expect(results.getByRole("heading", { name: `「${WORRY}」では見つかりませんでした` })).toBeVisible();
      const words = results.getByRole("list", { name: "見つかる言葉" }).getByRole("button");
      await expect(words).toHaveCount(2);
      await expect(results.getByRole("status").first()).toHaveText(
        new RegExp(`「${WORRY}」では見つかりませんでした。『ナイロビ』\\d+人、『キャリアパス』\\d+人`),
      );
      await expect(results.getByRole("article").first()).toBeVisible();
      expect(await sidewaysOverflow(page)).toBe(0);
      expect(await violations(page)).toEqual([]);

      const career = words.nth(1);
      const [, people] = /、(\d+)人$/.exec((await career.getAttribute("aria-label")) ?? "") ?? [];
      await career.click();
      await expect(searchBox(page)).toHaveValue("キャリアパス");
      await expect(results.getByText(new RegExp(`^${people}人`))).toBeVisible();
      await page.goBack();
      await expect(searchBox(page)).toHaveValue(WORRY);
    });
  }

  test("leads by topic where nothing of it is understood, and to the formal desks first where it is grave", async ({ page, visit }) => {
    await visit(`${DIRECTORY}?ps-q=${encodeURIComponent("死にたい")}`);
    const results = directoryOn(page).getByRole("region", { name: "さがした結果" });
    const headings = results.getByRole("heading");
    await expect(headings.first()).toHaveText("正式な窓口に相談すること");
    await expect(headings.last()).toHaveText("テーマからさがす");
    await results.getByText("子女教育").first().click();
    await results.getByRole("button", { name: /^学校の選び方、/ }).click();
    await expect(page).toHaveURL(/ps-topic=edu-choice/);
    await expect(results.getByRole("article").first()).toBeVisible();
  });

  test("is answered without where what understands it cannot be loaded", async ({ page, visit, expected }) => {
    expected.push(/few-found/, /ERR_FAILED/);
    await page.route(/few-found/, (route) => route.abort());
    await visit(`${DIRECTORY}?ps-q=${encodeURIComponent(WORRY)}`);
    await expect(directoryOn(page).getByText("この条件に合う人は、まだいません")).toBeVisible();
    await expect(directoryOn(page).getByRole("heading", { name: "正式な窓口に相談すること" })).toBeVisible();
  });
});

test("asking for the results on a phone leads to them, and in a wide window leaves the reader at the words", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit(DIRECTORY);
  await expect(directoryOn(page).getByRole("article").first()).toBeVisible();
  await searchBox(page).fill("学校");
  await searchBox(page).press("Enter");
  const results = directoryOn(page).getByRole("region", { name: "さがした結果" });
  await expect(results.getByText(COUNT).first()).toBeFocused();
  await expect(directoryOn(page).getByRole("article").first()).toBeInViewport();
  await page.setViewportSize({ width: 1280, height: 900 });
  await searchBox(page).fill("保育");
  await searchBox(page).press("Enter");
  await expect(searchBox(page)).toBeFocused();
});

test.describe("a profile that a link opened", () => {
  test("leaves the focus at the results when it is closed, where no card opened it", async ({ page, visit }) => {
    await visit(`${DIRECTORY}?ps-person=1`);
    await expect(page.getByRole("dialog").getByRole("heading", { name: "髙橋 陽子" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(directoryOn(page).getByRole("region", { name: "さがした結果" }).getByText(COUNT).first()).toBeFocused();
  });
});

test.describe("a profile that a card opened", () => {
  test("gives the focus back when it is closed, and is no step that the back button leads to again", async ({ page, visit }) => {
    await visit(DIRECTORY);
    await directoryOn(page)
      .getByRole("checkbox", { name: /^アフリカ/ })
      .check();
    await expect(page).toHaveURL(/ps-place=/);
    const name = directoryOn(page).getByRole("article").first().getByRole("heading").getByRole("link");
    await name.click();
    await expect(page.getByRole("dialog").getByRole("heading").first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(name).toBeFocused();
    await expect(page).not.toHaveURL(/ps-person=/);
    await page.goBack();
    await expect(directoryOn(page).getByRole("checkbox", { name: /^アフリカ/ })).not.toBeChecked();
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });
});

test.describe("a place far down the list", () => {
  /** The name of the first whose card is in sight. */
  async function nameInSight(page: Page): Promise<string> {
    for (const card of await directoryOn(page).getByRole("article").all()) {
      const box = await card.boundingBox();
      if (box !== null && box.y < 500 && box.y + box.height > 100) return card.getByRole("heading").innerText();
    }
    throw new Error("Nobody is in sight.");
  }

  test("is where readers come back to, by a reload and from another page, but not by a link to the same view", async ({ page, visit }) => {
    await visit(DIRECTORY);
    await expect(directoryOn(page).getByRole("article").first()).toBeVisible();
    await settled(page);
    // The very first visit begins with those who were read first.
    await page.reload();
    await expect(directoryOn(page).getByRole("article").first()).toBeVisible();
    for (let turn = 0; turn < 6; turn++) {
      await page.mouse.wheel(0, 1500);
      await page.waitForTimeout(150);
    }
    // The place is kept when scrolling has come to a rest.
    await page.waitForTimeout(1000);
    await expect.poll(() => page.evaluate(() => (window.history.state as { "ps-place"?: number } | null)?.["ps-place"])).toBeGreaterThan(0);
    const name = await nameInSight(page);

    await page.reload();
    await expect(directoryOn(page).getByRole("article", { name }).first()).toBeInViewport();
    await visit("SitePages/Home.aspx");
    await page.goBack();
    await expect(directoryOn(page).getByRole("article", { name }).first()).toBeInViewport();
    await visit("SitePages/Home.aspx");
    await visit(DIRECTORY);
    await expect(directoryOn(page).getByRole("region", { name: "さがした結果" })).toBeInViewport();
  });
});

test.describe("the kana index", () => {
  test("stays at hand in a wide window, and hides nobody who was jumped or tabbed to", async ({ page, visit }) => {
    await visit(`${DIRECTORY}?ps-order=kana&ps-view=rows`);
    // Rows grow while what people wrote is still coming.
    await settled(page);
    const index = directoryOn(page).getByRole("navigation", { name: "よみの行" });
    const focused = directoryOn(page).locator(":focus");
    const belowIndex = async (): Promise<number> => {
      const [bar, name] = [await index.boundingBox(), await focused.boundingBox()];
      return (name?.y ?? -1) - ((bar?.y ?? 0) + (bar?.height ?? 0));
    };
    for (const row of [/^は行/, /^か行/]) {
      await index.getByRole("button", { name: row }).click();
      await expect(index.getByRole("button", { name: row })).toHaveAttribute("aria-current", "true");
      await expect(index).toBeInViewport({ ratio: 1 });
      await expect.poll(belowIndex).toBeGreaterThanOrEqual(0);
    }
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press("Shift+Tab");
      if ((await focused.count()) === 1) expect(await belowIndex()).toBeGreaterThanOrEqual(0);
    }
  });

  test("leaves the whole of a small window to the people", async ({ page, visit }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await visit(`${DIRECTORY}?ps-order=kana`);
    await settled(page);
    const index = directoryOn(page).getByRole("navigation", { name: "よみの行" });
    await index.getByRole("button", { name: /^は行/ }).click();
    await expect(directoryOn(page).locator(":focus")).toBeInViewport({ ratio: 1 });
    await expect(index).not.toBeInViewport();
  });
});

test.describe("people near to the reader", () => {
  test("are found from the reader's own profile, where there is one, without asking", async ({ page, visit }) => {
    await visit(`${DIRECTORY}?ps-order=near`, "volunteer");
    await expect(directoryOn(page).getByRole("article").first()).toContainText("あなたと：");
    await expect(directoryOn(page).getByText("あなたのプロフィールに近い人から並んでいます。")).toBeVisible();
    await expect(directoryOn(page).getByRole("group", { name: "わたしは…" })).toHaveCount(0);
  });

  test("come first once readers have said a few words about themselves, with the reason, and without asking anybody", async ({
    page,
    visit,
    traffic,
  }) => {
    await visit(DIRECTORY);
    await expect(directoryOn(page).getByRole("article").first()).toBeVisible();
    await settled(page);
    traffic.forget();
    await directoryOn(page).getByRole("combobox", { name: "並び" }).selectOption({ label: "あなたに近い人" });
    const self = directoryOn(page).getByRole("group", { name: "わたしは…" });
    await self.getByRole("combobox", { name: "いまかこれまでの任地・部署" }).selectOption({ label: "在タイ大使館" });
    const first = directoryOn(page).getByRole("article").first();
    await expect(first).toContainText("在タイ大使館");
    await expect(first).toContainText("あなたと：同じ公館の経験");

    await self.getByRole("combobox", { name: "職種" }).selectOption({ label: "専門職" });
    await expect(first).toContainText("同じ公館の経験、職種が同じ");
    await expect(first).toContainText("専門職");
    expect([...traffic.sharePoint(), ...traffic.graph()]).toEqual([]);

    await page.reload();
    await expect(first).toContainText("同じ公館の経験、職種が同じ");
    await self.getByRole("button", { name: "消す" }).click();
    await expect(self.getByRole("combobox", { name: "いまかこれまでの任地・部署" })).toBeFocused();
    await expect(directoryOn(page).getByText("あなたと：")).toHaveCount(0);
  });
});

test.describe("a profile on a phone in the dark", () => {
  test.use({ viewport: { width: 320, height: 700 } });

  test("has its contact in sight, needs no scrolling sideways, meets every rule of axe and gives the focus back", async ({
    page,
    visit,
    context,
    intranet,
  }) => {
    await context.addCookies([{ name: "plat-theme", value: "dark", url: intranet.origin }]);
    await visit(`${DIRECTORY}?ps-q=${encodeURIComponent("たかはし ようこ")}`);
    const name = yoko(page).getByRole("link", { name: "髙橋 陽子", exact: true });
    await name.click();
    const profile = page.getByRole("dialog", { name: /髙橋 陽子/ });
    const contact = profile.getByRole("link", { name: /^メールを書く/ }).last();
    await expect(contact).toBeInViewport({ ratio: 1 });
    for (const section of ["いまの任地と時刻", "話せること", "これまでの歩み", "インタビュー", "安心して話すために"]) {
      const heading = profile.getByRole("heading", { name: section, exact: true });
      await heading.scrollIntoViewIfNeeded();
      await expect(heading).toBeVisible();
      await expect(contact).toBeInViewport({ ratio: 1 });
    }
    expect(await sidewaysOverflow(page)).toBe(0);
    expect(
      await profile.evaluate((dialog) => [...dialog.querySelectorAll("*")].filter((part) => part.scrollWidth > dialog.clientWidth).length),
    ).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(profile).toHaveCount(0);
    await expect(name).toBeFocused();
  });
});
