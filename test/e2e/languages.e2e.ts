import type { Page } from "@playwright/test";
import { expect, test } from "./intranet";
import { settled } from "./settled";

/** Texts in Japanese that are not said to be: a page in English would have them read aloud, and set, as English. */
function unspoken(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const root of document.querySelectorAll(".ps")) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const [text, around] = [node.textContent ?? "", node.parentElement];
        // What is announced is one sentence with what was typed in it.
        const isMixed = around?.closest("[role=status]") !== null;
        if (
          !isMixed &&
          /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) &&
          around?.closest("[lang]")?.getAttribute("lang") !== "ja"
        )
          found.push(text);
      }
    }
    return found;
  });
}

test.describe("on a page in English", () => {
  test.beforeEach(async ({ context, intranet }) => {
    await context.addCookies([{ name: "plat-language", value: "en", url: intranet.origin }]);
  });

  const SCREENS = [
    "Home.aspx",
    "Directory.aspx",
    "Directory.aspx?ps-view=rows&ps-order=kana",
    "Directory.aspx?ps-q=西欧課",
    "Directory.aspx?ps-q=フレックスタイム",
    "Directory.aspx?ps-q=ナイロビで出産",
    "Directory.aspx?ps-q=ナイロビ&ps-job=総合職&ps-from=2020",
    "Directory.aspx?ps-person=7",
  ];
  for (const screen of SCREENS) {
    test(`Japanese says that it is Japanese: ${screen}`, async ({ page, visit }) => {
      await visit(`SitePages/${screen}`);
      await expect(page.getByRole("heading", { level: 3 }).first()).toBeVisible();
      await settled(page);
      expect(await unspoken(page)).toEqual([]);
    });
  }

  test("somebody who gave no romaji has a name in Latin letters, marked as ours, and is found by it", async ({ page, visit }) => {
    await visit("SitePages/Directory.aspx?ps-order=newest");
    const spelled = page.getByRole("article").filter({ hasText: "(spelled by this page)" }).first();
    await expect(async () => {
      await page.mouse.wheel(0, 600);
      await expect(spelled).toBeVisible({ timeout: 300 });
    }).toPass();
    const name = (await spelled.getByRole("heading", { level: 3 }).innerText()).trim();
    expect(name).toMatch(/^[A-Z]+ [A-Z][a-z]+$/);
    await page.getByRole("searchbox").fill(name);
    await expect(page.getByRole("article").first().getByRole("heading", { level: 3 })).toHaveText(name);
  });
});

test("on a page in Japanese nobody's name is spelled by us", async ({ page, visit }) => {
  await visit("SitePages/Directory.aspx?ps-view=rows");
  await expect(page.getByRole("article").first()).toBeVisible();
  await settled(page);
  await expect(page.getByText("つづりはこのページ")).toHaveCount(0);
});
