import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./intranet";

const DIRECTORY = "SitePages/Directory.aspx";

const directoryOn = (page: Page): Locator => page.getByRole("region", { name: "プラっと相談" });
const searchBox = (page: Page): Locator => directoryOn(page).getByRole("searchbox", { name: "有志職員をさがす" });
const order = (page: Page): Locator => directoryOn(page).getByRole("combobox", { name: "並び" });

/** Opens a question of the facets, and one fold inside it where there is one to open. */
async function choose(page: Page, question: string, option: RegExp, fold?: RegExp): Promise<void> {
  const directory = directoryOn(page);
  const group = directory.getByRole("group", { name: question, exact: true });
  if (!(await group.isVisible())) await directory.getByText(question, { exact: true }).click();
  const inside = fold === undefined ? undefined : group.locator("summary").filter({ hasText: fold });
  if (inside !== undefined) await inside.click();
  await group.getByRole("checkbox", { name: option }).first().check();
}

/** One step for every facet, every order and both densities; each narrows or arranges what the one before left. */
const STEPS: readonly (readonly [what: string, take: (page: Page) => Promise<unknown>])[] = [
  ["a place", (page) => choose(page, "任地・部署", /^アジア/)],
  ["only the past", (page) => directoryOn(page).getByRole("radio", { name: "経験だけ" }).check()],
  ["a job type", (page) => choose(page, "職種", /^専門職/)],
  ["the first year", (page) => directoryOn(page).getByLabel("入省年、この年から").selectOption("1990")],
  ["the last year", (page) => directoryOn(page).getByLabel("入省年、この年まで").selectOption("2022")],
  ["a topic", (page) => choose(page, "相談テーマ", /^家族帯同/, /^家族/)],
  ["a language", (page) => choose(page, "研修語・言語", /^英語/)],
  ["availability", (page) => choose(page, "いまの様子", /^相談できます/)],
  ...["kana", "entry", "newest", "near"].map((value) => [`the order ${value}`, (page: Page) => order(page).selectOption(value)] as const),
  ["rows", (page) => directoryOn(page).getByRole("radio", { name: "一覧" }).check()],
];

/** What the reader sees of the view, beside the people. */
async function view(page: Page): Promise<unknown> {
  const directory = directoryOn(page);
  await expect(
    directory
      .getByRole("article")
      .first()
      .or(directory.getByRole("heading", { name: /まだいません/ })),
  ).toBeVisible();
  return {
    address: new URL(page.url()).search,
    conditions: await directory
      .getByRole("button", { name: /を外す$/ })
      .evaluateAll((chips) => chips.map((chip) => chip.getAttribute("aria-label"))),
    order: await order(page).inputValue(),
    rows: await directory.getByRole("radio", { name: "一覧" }).isChecked(),
    words: await searchBox(page).inputValue(),
    first: await directory
      .getByRole("article")
      .first()
      .getAttribute("aria-labelledby")
      .then(
        () => directory.getByRole("article").first().locator("h3").innerText(),
        () => "",
      ),
  };
}

test.describe("the address of the directory", () => {
  test("holds every facet and every order: the buttons of the browser walk through the steps, and a reload or a link bring the view back", async ({
    page,
    visit,
    context,
  }) => {
    test.slow();
    await visit(DIRECTORY);
    // The questions come once everybody is there; a click before that would fold what is open.
    await expect(directoryOn(page).getByRole("group", { name: "任地・部署", exact: true })).toBeVisible();
    const views = [await view(page)];
    for (const [what, take] of STEPS) {
      const before = page.url();
      await test.step(what, async () => {
        await take(page);
        await expect.poll(() => page.url()).not.toBe(before);
        views.push(await view(page));
      });
    }
    expect(new Set(views.map((each) => JSON.stringify(each))).size).toBe(STEPS.length + 1);
    for (const earlier of views.slice(0, -1).reverse()) {
      await page.goBack();
      await expect.poll(() => view(page)).toEqual(earlier);
    }
    for (const later of views.slice(1)) {
      await page.goForward();
      await expect.poll(() => view(page)).toEqual(later);
    }
    await page.reload();
    await expect.poll(() => view(page)).toEqual(views.at(-1));
    const colleague = await context.newPage();
    await colleague.goto(page.url());
    await expect.poll(() => view(colleague)).toEqual(views.at(-1));
    await colleague.close();
  });

  for (const words of ["保育園 & 学校", "'quoted' #1 100%", "日本語　全角＆", "a+b=c?d/e%20"]) {
    test(`brings back the words: ${words}`, async ({ page, visit }) => {
      await visit(DIRECTORY);
      await searchBox(page).fill(words);
      await expect.poll(() => new URL(page.url()).searchParams.get("ps-q")).toBe(words);
      await page.reload();
      await expect(searchBox(page)).toHaveValue(words);
      await page.goto(page.url());
      await expect(searchBox(page)).toHaveValue(words);
    });
  }

  test("leads to a profile, which the back button closes", async ({ page, visit }) => {
    await visit(`${DIRECTORY}?ps-q=たかはし　ようこ`);
    await directoryOn(page).getByRole("link", { name: "髙橋 陽子", exact: true }).click();
    const profile = page.getByRole("dialog", { name: /髙橋 陽子/ });
    const name = profile.getByRole("heading", { name: "髙橋 陽子" });
    await expect(name).toBeVisible();
    await page.reload();
    await expect(name).toBeVisible();
    await page.goBack();
    await expect(profile).toHaveCount(0);
    await expect(searchBox(page)).toHaveValue("たかはし　ようこ");
  });

  test("may be long and hostile, and the directory still stands", async ({ page, visit }) => {
    for (const search of [
      `?ps-q=${encodeURIComponent("在".repeat(210))}`.padEnd(2000, "x"),
      "?ps-topic=javascript:alert(1)&ps-place=posting:__proto__&ps-job=%3Cimg%20src=x%20onerror=alert(1)%3E&ps-lang=%E2%80%AEgnp&ps-from=-1&ps-to=1e9",
      "?ps-person=99999999999&ps-order=;&ps-view=%00&ps-state=__proto__",
    ]) {
      await visit(DIRECTORY + search);
      await expect(
        directoryOn(page)
          .getByRole("article")
          .first()
          .or(directoryOn(page).getByRole("heading", { name: /まだいません/ })),
      ).toBeVisible();
    }
  });
});
