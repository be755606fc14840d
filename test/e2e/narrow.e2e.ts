import type { Locator, Page } from "@playwright/test";
import { sidewaysOverflow } from "./axe";
import { expect, test } from "./intranet";
import { settled } from "./settled";

const DIRECTORY = "SitePages/Directory.aspx";
const WIDTHS = [320, 360, 375, 390, 412, 768, 1280];

const cards = (page: Page): Locator => page.getByRole("article");

/** Texts of the links and buttons to a person that take more than one line, are cut off, or stand apart from what they reach. */
function brokenWords(scope: Locator): Promise<string[]> {
  return scope.getByRole("link").evaluateAll((links) =>
    links
      .filter((link) => /^(mailto:|https:\/\/teams)/.test(link.getAttribute("href") ?? "") && (link.textContent ?? "") !== "")
      .filter((link) => {
        const words = document.createRange();
        words.selectNodeContents(link);
        const tops = new Set(
          [...words.getClientRects()].filter(({ width }) => width > 0).map(({ top, height }) => Math.round(top + height / 2)),
        );
        const [box, text] = [link.getBoundingClientRect(), words.getBoundingClientRect()];
        // A picture beside the words has its middle where theirs is, give or take a pixel.
        return Math.max(...tops) - Math.min(...tops) > 4 || text.left < box.left || text.right > box.right;
      })
      .map((link) => link.textContent ?? ""),
  );
}

/** Lines on cards that begin with what belongs to the end of the line before. */
function strandedCommas(scope: Locator): Promise<string[]> {
  return scope.evaluateAll((articles) =>
    articles.flatMap((article) => {
      const found: string[] = [];
      const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      const place = document.createRange();
      let before: DOMRect | undefined;
      while (texts.nextNode() !== null) {
        const { currentNode: text } = texts;
        for (let at = 0; at < (text.textContent ?? "").length; at++) {
          place.setStart(text, at);
          place.setEnd(text, at + 1);
          const box = place.getBoundingClientRect();
          if (box.width <= 1) continue;
          if (/[、。，．」）]/.test(text.textContent?.[at] ?? "") && before !== undefined && box.left < before.left && box.top > before.top)
            found.push(`${text.parentElement?.closest("dd, p")?.textContent} @${at}`);
          before = box;
        }
      }
      return found;
    }),
  );
}

/** Clocks that do not stand beside the state of their person, or reach out of their card. */
function strayClocks(scope: Locator): Promise<string[]> {
  return scope.evaluateAll((articles) =>
    articles.flatMap((article) => {
      const clock = article.querySelector("footer time")?.parentElement;
      const state = article.querySelector("footer [data-state]");
      if (clock === null || clock === undefined || state === null) return [];
      const [frame, beside, shown] = [article, state, clock].map((element) => element.getBoundingClientRect());
      if (frame === undefined || beside === undefined || shown === undefined || shown.width === 0) return [];
      const isBeside = shown.top < beside.bottom && shown.bottom > beside.top && shown.left >= beside.right;
      return isBeside && shown.right <= frame.right ? [] : [article.textContent ?? ""];
    }),
  );
}

for (const language of ["ja", "en"]) {
  test(`a clock stands beside the longest state at any width, in ${language}`, async ({ page, visit, context, intranet }) => {
    await context.addCookies([{ name: "plat-language", value: language, url: intranet.origin }]);
    await page.setViewportSize({ width: 1280, height: 3000 });
    await visit(`${DIRECTORY}?ps-state=slow`);
    await expect(page.locator("article").nth(4)).toBeVisible();
    await settled(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 3000 });
      await page.waitForTimeout(300);
      expect(await strayClocks(page.locator("article"))).toEqual([]);
    }
  });

  test(`the entrance cuts nobody's name on a small phone, in ${language}`, async ({ page, visit, context, intranet }) => {
    await context.addCookies([{ name: "plat-language", value: language, url: intranet.origin }]);
    await page.setViewportSize({ width: 320, height: 900 });
    await visit("SitePages/Home.aspx");
    const people = page.getByRole("region", { name: "プラっと相談" }).locator("a[href*='ps-person=']");
    await expect(people.first()).toBeVisible();
    expect(await people.evaluateAll((links) => links.filter((link) => link.scrollWidth > link.clientWidth + 1).length)).toBe(0);
    expect(await sidewaysOverflow(page)).toBe(0);
  });

  for (const view of ["", "?ps-view=rows", "?ps-person=1"]) {
    test(`no way to a colleague breaks in two and no line begins with a comma at any width, in ${language}, ${view}`, async ({
      page,
      visit,
      context,
      intranet,
    }) => {
      await context.addCookies([{ name: "plat-language", value: language, url: intranet.origin }]);
      await page.setViewportSize({ width: 1280, height: 3000 });
      await visit(DIRECTORY + view);
      await expect(page.locator("article").nth(4)).toBeVisible();
      await settled(page);
      for (const width of WIDTHS) {
        await test.step(`${width} pixels`, async () => {
          await page.setViewportSize({ width, height: 3000 });
          await page.waitForTimeout(300);
          expect(await brokenWords(page.locator("article, [role=dialog]"))).toEqual([]);
          expect(await strandedCommas(page.locator("article"))).toEqual([]);
          expect(await sidewaysOverflow(page)).toBe(0);
        });
      }
    });
  }
}

test("a profile keeps three quarters of a small phone for itself", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  for (const state of ["open", "slow", "rest"]) {
    await visit(`${DIRECTORY}?ps-state=${state}`);
    await cards(page).first().getByRole("heading").getByRole("link").click();
    const foot = page.getByRole("dialog").locator("footer");
    await expect(foot).toBeVisible();
    expect((await foot.boundingBox())?.height ?? 0).toBeLessThanOrEqual(568 / 4);
  }
});

test.describe("a message as long as somebody likes", () => {
  const MESSAGE = "迷ったときの話を聞けます。".repeat(1600);

  test("is four lines on a card and whole in the profile", async ({ page, visit }) => {
    await page.route("**/_api/**", async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      const lengthened = body.replace(/"Message":"(?:[^"\\]|\\.)*"/g, `"Message":"${MESSAGE}"`);
      await route.fulfill({ response, body: lengthened });
    });
    await page.setViewportSize({ width: 390, height: 844 });
    await visit(DIRECTORY);
    await expect(cards(page).first()).toBeVisible();
    const voice = cards(page)
      .first()
      .getByText(/迷ったときの話を聞けます。/);
    await expect(voice).toBeVisible();
    const { lines, whole } = await voice.evaluate((text) => ({
      lines: text.getBoundingClientRect().height / parseFloat(getComputedStyle(text).lineHeight),
      whole: text.scrollHeight > text.clientHeight,
    }));
    expect([Math.round(lines), whole]).toEqual([4, true]);
    expect((await cards(page).first().boundingBox())?.height ?? 0).toBeLessThan(700);
    await cards(page).first().getByRole("heading").getByRole("link").click();
    const said = page.getByRole("dialog").getByText(/迷ったときの話を聞けます。/);
    // As much as the list hands on.
    expect((await said.innerText()).length).toBeGreaterThan(1900);
  });
});
