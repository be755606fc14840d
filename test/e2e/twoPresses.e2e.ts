import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./intranet";
import { settled } from "./settled";

/** Those who can be asked now: the first of them has a mail. */
const DIRECTORY = "SitePages/Directory.aspx?ps-state=open";
const SIZES = [
  [320, 640],
  [390, 844],
  [768, 1024],
  [1280, 900],
] as const;

const stone = (page: Page): Locator =>
  page
    .getByRole("article")
    .first()
    .getByRole("button", { name: /さんの連絡先カード$/ });
const mail = (page: Page): Locator => page.getByRole("dialog", { name: /連絡先カード/ }).getByRole("link", { name: /^メールを書く/ });

/** What a press on the mail would open, noted in place of opening it. */
async function noted(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const pressed: string[] = [];
    Object.assign(window, { pressed });
    document.addEventListener("click", (event) => {
      const link = event.target instanceof Element ? event.target.closest("a[href^='mailto:']") : null;
      if (link === null) return;
      event.preventDefault();
      pressed.push(link.getAttribute("href") ?? "");
    });
  });
  return () => page.evaluate(() => (window as unknown as { pressed: string[] }).pressed);
}

/** What the words that show beside the stone say. */
const hint = (page: Page): Promise<string> => stone(page).evaluate((button) => getComputedStyle(button, "::before").content);

/** At every width in turn. */
async function everywhere(page: Page, press: () => Promise<void>): Promise<void> {
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    await page.evaluate(() => window.scrollTo(0, 0));
    await test.step(`${width} pixels`, press);
    await page.keyboard.press("Escape");
    await expect(mail(page)).toHaveCount(0);
  }
}

const EACH_ONCE = SIZES.map(() => expect.stringMatching(/^mailto:/) as unknown);

test.describe("from a card to a mail at every width", () => {
  test("takes two presses of a mouse, and says before the first what it opens", async ({ page, visit }) => {
    await visit(DIRECTORY);
    await expect(stone(page)).toBeVisible();
    await settled(page);
    const pressed = await noted(page);
    await everywhere(page, async () => {
      await stone(page).hover();
      expect(await hint(page)).toContain("連絡先カード");
      await stone(page).click();
      await mail(page).click();
    });
    expect(await pressed()).toEqual(EACH_ONCE);
  });

  test("takes two presses of a key, and says before the first what it opens", async ({ page, visit }) => {
    await visit(DIRECTORY);
    await expect(stone(page)).toBeVisible();
    await settled(page);
    const pressed = await noted(page);
    await everywhere(page, async () => {
      await page.getByRole("article").first().getByRole("heading").getByRole("link").focus();
      await page.keyboard.press("Shift+Tab");
      await expect(stone(page)).toBeFocused();
      expect(await hint(page)).toContain("連絡先カード");
      await page.keyboard.press("Enter");
      await expect(mail(page)).toBeFocused();
      await page.keyboard.press("Enter");
    });
    expect(await pressed()).toEqual(EACH_ONCE);
  });

  test.describe("with a finger", () => {
    test.use({ hasTouch: true });

    test("takes two presses", async ({ page, visit }) => {
      await visit(DIRECTORY);
      await expect(stone(page)).toBeVisible();
      await settled(page);
      const pressed = await noted(page);
      await everywhere(page, async () => {
        await stone(page).tap();
        expect((await mail(page).boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
        await mail(page).tap();
      });
      expect(await pressed()).toEqual(EACH_ONCE);
    });
  });
});
