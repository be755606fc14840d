import type { Locator, Page } from "@playwright/test";
import { holdAnswers } from "./heldAnswers";
import { expect, test } from "./intranet";
import { settled } from "./settled";

const DIRECTORY = "SitePages/Directory.aspx";

function directoryOn(page: Page): Locator {
  return page.getByRole("region", { name: "プラっと相談" });
}

/** How many people the page says it shows; the number follows a moment after the choosing has rested. */
async function shown(page: Page): Promise<number> {
  return numberIn(await directoryOn(page).getByRole("status").filter({ hasText: /\d人/ }).first().innerText());
}

async function expectShown(page: Page, people: number): Promise<void> {
  await expect.poll(() => shown(page)).toBe(people);
}

/** The last number of people in a text: 390人のうち114人 shows 114. */
function numberIn(text: string): number {
  const [, number] = [...text.matchAll(/([\d,]+)人/g)].at(-1) ?? [];
  return Number(number?.replace(",", ""));
}

/** The number that a facet's checkbox promises, in the words a screen reader says: アフリカ、114人. */
async function promised(option: Locator): Promise<number> {
  return numberIn((await option.getAttribute("aria-label")) ?? "");
}

async function search(page: Page, words: string): Promise<void> {
  await page.getByRole("searchbox", { name: "有志職員をさがす" }).fill(words);
}

test.describe("someone who looks for a colleague", () => {
  test("sees everybody who is listed, and narrows them by posting and by career with counts that hold", async ({ page, visit }) => {
    await visit(DIRECTORY);
    const cards = directoryOn(page).getByRole("article");
    await expect(cards.first()).toBeVisible();
    await expect.poll(() => shown(page)).toBeGreaterThan(300);
    const everybody = await shown(page);

    const africa = directoryOn(page).getByRole("checkbox", { name: /^アフリカ/ });
    const inAfrica = await promised(africa);
    await africa.check();
    await expectShown(page, inAfrica);
    expect(inAfrica).toBeLessThan(everybody);

    await directoryOn(page).getByText("職種", { exact: true }).click();
    const specialist = directoryOn(page).getByRole("checkbox", { name: /^専門職/ });
    const specialists = await promised(specialist);
    await specialist.check();
    await expectShown(page, specialists);
    expect(specialists).toBeLessThan(inAfrica);
    await expect(cards.first()).toContainText("専門職");
  });

  test("opens a region down to one mission", async ({ page, visit }) => {
    await visit(DIRECTORY);
    const directory = directoryOn(page);
    await directory.getByLabel("アジアのうちわけ").click();
    await directory.getByLabel("タイのうちわけ").click();
    const embassy = directory.getByRole("checkbox", { name: /^在タイ大使館/ });
    const promisedCount = await promised(embassy);
    await embassy.check();
    await expectShown(page, promisedCount);
    await expect(directory.getByRole("article", { name: "髙橋 陽子" })).toBeVisible();
  });

  test("finds a name by its reading, whatever the kana, the width or the variant of the characters", async ({ page, visit }) => {
    await visit(DIRECTORY);
    for (const words of ["たかはし　ようこ", "ﾀｶﾊｼ ﾖｳｺ", "高橋 陽子", "takahashi yoko"]) {
      await search(page, words);
      await expect(directoryOn(page).getByRole("article", { name: "髙橋 陽子" })).toBeVisible();
    }
  });

  test("gets the same view back from a link, from the back button and after a reload", async ({ page, visit }) => {
    await visit(DIRECTORY);
    await search(page, "保育園 & 学校");
    await directoryOn(page).getByRole("checkbox", { name: /^欧州/ }).check();
    await expect(page).toHaveURL(/ps-place=/);
    await page.reload();
    await expect(page.getByRole("searchbox", { name: "有志職員をさがす" })).toHaveValue("保育園 & 学校");
    await expect(directoryOn(page).getByRole("checkbox", { name: /^欧州/ })).toBeChecked();
    await page.goBack();
    await expect(directoryOn(page).getByRole("checkbox", { name: /^欧州/ })).not.toBeChecked();
  });

  test("is told which condition to loosen when nobody answers to all of them", async ({ page, visit }) => {
    await visit(DIRECTORY);
    await directoryOn(page)
      .getByRole("checkbox", { name: /^大洋州/ })
      .check();
    await search(page, "たかはし ようこ");
    await expect(directoryOn(page).getByRole("heading", { name: /まだいません/ })).toBeVisible();
    await directoryOn(page)
      .getByRole("button", { name: /大洋州/ })
      .last()
      .click();
    await expect(directoryOn(page).getByRole("article", { name: "髙橋 陽子" })).toBeVisible();
  });
});

test.describe("the page", () => {
  test("shows its first card when SharePoint has answered twice and Graph never, and asks nothing for a filter", async ({
    page,
    visit,
    traffic,
  }) => {
    const answerTheRest = await holdAnswers(page, 2);
    await visit(DIRECTORY);
    await expect(directoryOn(page).getByRole("article").first()).toBeVisible();
    await answerTheRest();

    // Careers and interviews are read last, once the people are there: nothing is asked after them.
    const asksFor = (part: string): boolean => traffic.sharePoint().some((request) => request.url().includes(part));
    await expect.poll(() => asksFor("Career") && asksFor("SitePages")).toBe(true);
    await settled(page);
    traffic.forget();
    await directoryOn(page)
      .getByRole("checkbox", { name: /^アフリカ/ })
      .check();
    await search(page, "ナイロビ");
    await page.waitForTimeout(500);
    expect(traffic.sharePoint()).toHaveLength(0);
    expect(traffic.graph()).toHaveLength(0);
  });

  test("begins with the same people before everybody is there, with everybody, after a reload and after another", async ({
    page,
    visit,
  }) => {
    const names = async (count: number): Promise<readonly string[]> => {
      const cards = directoryOn(page).getByRole("article");
      await expect(cards.nth(count - 1)).toBeAttached();
      return (await cards.getByRole("heading", { level: 3 }).allInnerTexts()).slice(0, count);
    };
    const answerTheRest = await holdAnswers(page, 2);
    await visit(DIRECTORY);
    const opening = await names(4);
    await answerTheRest();
    await settled(page);
    const everybody = await names(6);
    expect(everybody.slice(0, 4)).toEqual(opening);
    for (const _ of ["a reload", "another"]) {
      await page.reload();
      await settled(page);
      expect(await names(6)).toEqual(everybody);
    }
  });

  test("paints the last visit's copy before SharePoint answers", async ({ page, visit }) => {
    await visit(DIRECTORY);
    await expect(directoryOn(page).getByRole("article").first()).toBeVisible();
    await settled(page);
    const answer = await holdAnswers(page, 0);
    await page.reload();
    await expect(directoryOn(page).getByRole("article").first()).toBeVisible();
    await answer();
  });

  test("mounts at most 40 cards however many people are listed", async ({ page, visit }) => {
    await visit(DIRECTORY);
    await expect(directoryOn(page).getByRole("article").first()).toBeVisible();
    for (let step = 0; step < 5; step++) {
      expect(await directoryOn(page).getByRole("article").count()).toBeLessThanOrEqual(40);
      await page.mouse.wheel(0, 4000);
      await page.waitForTimeout(150);
    }
  });
});
