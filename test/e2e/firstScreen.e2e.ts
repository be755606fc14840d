import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./intranet";
import { settled } from "./settled";

const DIRECTORY = "SitePages/Directory.aspx";

const directoryOn = (page: Page): Locator => page.getByRole("region", { name: "プラっと相談", exact: true });
const firstCard = (page: Page): Locator => directoryOn(page).getByRole("article").first();
const searchBox = (page: Page): Locator => directoryOn(page).getByRole("searchbox", { name: "有志職員をさがす" });
/** Visible, unlike what is only spoken. */
const count = (page: Page): Locator =>
  directoryOn(page)
    .getByRole("region", { name: "さがした結果" })
    .getByText(/^[\d,]+人/)
    .first();
const backToSearch = (page: Page): Locator => directoryOn(page).getByRole("button", { name: "検索にもどる" });
const query = (page: Page): string | null => new URL(page.url()).searchParams.get("ps-q");

for (const language of ["ja", "en"]) {
  test(`on a phone the first card begins within 300 pixels of the directory, in ${language}`, async ({
    page,
    visit,
    context,
    intranet,
  }) => {
    await context.addCookies([{ name: "plat-language", value: language, url: intranet.origin }]);
    await page.setViewportSize({ width: 390, height: 844 });
    await visit(DIRECTORY);
    const card = page.getByRole("article").first();
    await expect(card).toBeVisible();
    await settled(page);
    for (const width of [320, 375, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await page.waitForTimeout(300);
      const [title, first] = [await page.getByRole("heading", { level: 2 }).first().boundingBox(), await card.boundingBox()];
      // The title is the first thing in the directory.
      expect((first?.y ?? 0) - (title?.y ?? 0)).toBeLessThanOrEqual(300);
    }
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the questions open beside the search, and lead to the number of those who are left", async ({ page, visit }) => {
    await visit(DIRECTORY);
    await expect(firstCard(page)).toBeVisible();
    await settled(page);
    const button = directoryOn(page).getByRole("button", { name: /^絞り込み/ });
    const [beside, search] = [await button.boundingBox(), await searchBox(page).boundingBox()];
    expect(Math.abs((beside?.y ?? 0) - (search?.y ?? 0))).toBeLessThan(10);
    await expect(directoryOn(page).getByRole("checkbox", { name: /^アフリカ/ })).toBeHidden();
    await button.click();
    await expect(button).toHaveAttribute("aria-expanded", "true");
    await directoryOn(page)
      .getByRole("checkbox", { name: /^アフリカ/ })
      .check();
    await directoryOn(page)
      .getByRole("button", { name: /人を見る$/ })
      .click();
    await expect(directoryOn(page).getByRole("checkbox", { name: /^アフリカ/ })).toBeHidden();
    await expect(count(page)).toBeFocused();
    await expect(count(page)).toBeInViewport();
    await expect(button).toHaveAccessibleName(/1件の条件/);
  });

  test("the promise says more on demand", async ({ page, visit }) => {
    await visit(DIRECTORY);
    await expect(firstCard(page)).toBeVisible();
    await expect(directoryOn(page).getByRole("heading", { name: "安心して話すために" })).toHaveCount(0);
    await directoryOn(page).getByText("くわしく", { exact: true }).first().click();
    await expect(directoryOn(page).getByRole("heading", { name: "安心して話すために" })).toBeVisible();
  });
});

for (const [width, height] of [
  [390, 844],
  [1280, 900],
] as const) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height } });

    test("a search from the homepage leads to the number of people found, with no frame round the column", async ({ page, visit }) => {
      await visit("SitePages/Home.aspx");
      await page.getByRole("searchbox", { name: "有志職員をさがす" }).fill("タイ");
      await page.keyboard.press("Enter");
      await expect(count(page)).toBeFocused();
      await expect(count(page)).toBeInViewport();
      await expect(firstCard(page)).toBeInViewport();
    });

    test("a line with the words and the way back stays when the search has left", async ({ page, visit }) => {
      await visit(`${DIRECTORY}?ps-q=学校`);
      await expect(firstCard(page)).toBeVisible();
      await settled(page);
      await expect(backToSearch(page)).toHaveCount(0);
      await page.mouse.move(width / 2, height / 2);
      await page.mouse.wheel(0, 2500);
      await expect(backToSearch(page)).toBeVisible();
      await expect(directoryOn(page).getByText("「学校」", { exact: true }).first()).toBeInViewport();
      const button = await backToSearch(page).boundingBox();
      expect(button?.height ?? 0).toBeLessThanOrEqual(44);
      await backToSearch(page).click();
      await expect(searchBox(page)).toBeFocused();
      await expect(searchBox(page)).toBeInViewport();
      await expect(backToSearch(page)).toHaveCount(0);
    });

    test("that line is never over what has the focus, forwards and backwards", async ({ page, visit }) => {
      await visit(DIRECTORY);
      await expect(firstCard(page)).toBeVisible();
      await settled(page);
      await page.mouse.move(width / 2, height / 2);
      await page.mouse.wheel(0, 1500);
      await expect(backToSearch(page)).toBeVisible();
      const visible = (): Promise<boolean> =>
        page.evaluate(() => {
          const focused = document.activeElement;
          if (focused === null || focused === document.body) return true;
          const { left, top, width: wide, height: high } = focused.getBoundingClientRect();
          const at = document.elementFromPoint(left + wide / 2, top + Math.min(high / 2, 20));
          return at !== null && (focused.contains(at) || at.contains(focused));
        });
      await firstCard(page).getByRole("heading").getByRole("link").focus();
      for (const key of [...Array<string>(14).fill("Tab"), ...Array<string>(24).fill("Shift+Tab")]) {
        await page.keyboard.press(key);
        await expect.poll(visible, { message: key }).toBe(true);
      }
    });
  });
}

test("beside a long list the questions stay in sight and scroll by themselves", async ({ page, visit }) => {
  await visit(DIRECTORY);
  await expect(firstCard(page)).toBeVisible();
  await settled(page);
  await page.mouse.move(900, 600);
  await page.mouse.wheel(0, 4000);
  await expect(backToSearch(page)).toBeVisible();
  await expect(directoryOn(page).getByRole("group", { name: "任地・部署", exact: true })).toBeInViewport();
  const last = directoryOn(page).getByText("いまの様子", { exact: true });
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  await expect(backToSearch(page)).toBeVisible();
});

test.describe("the back button", () => {
  test("undoes a search as a whole, to the view before it", async ({ page, visit }) => {
    await visit(`${DIRECTORY}?ps-order=kana`);
    await expect(firstCard(page)).toBeVisible();
    await searchBox(page).pressSequentially("takahashi", { delay: 30 });
    await expect.poll(() => query(page)).toBe("takahashi");
    await page.goBack();
    await expect.poll(() => query(page)).toBeNull();
    await expect(searchBox(page)).toHaveValue("");
    await expect(directoryOn(page).getByRole("combobox", { name: "並び" })).toHaveValue("kana");
    await page.goForward();
    await expect(searchBox(page)).toHaveValue("takahashi");
  });

  test("undoes the second search alone where there were two", async ({ page, visit }) => {
    await visit(DIRECTORY);
    await expect(firstCard(page)).toBeVisible();
    await searchBox(page).fill("タイ");
    await expect.poll(() => query(page)).toBe("タイ");
    await page.keyboard.press("Tab");
    await searchBox(page).fill("ケニア");
    await expect.poll(() => query(page)).toBe("ケニア");
    await page.goBack();
    await expect(searchBox(page)).toHaveValue("タイ");
  });
});

test("a print says how many are not on the paper", async ({ page, visit }) => {
  await visit(DIRECTORY);
  await expect(firstCard(page)).toBeVisible();
  await settled(page);
  const others = directoryOn(page).getByText(/^ほか\d+人$/);
  await expect(others).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(others).toBeVisible();
  const [said = ""] = /\d+/.exec((await others.innerText()) ?? "") ?? [];
  const [all = ""] = /[\d,]+/.exec(await count(page).innerText()) ?? [];
  const printed = await directoryOn(page).getByRole("article").count();
  expect(Number(said) + printed).toBe(Number(all.replace(",", "")));
});
