import type { Locator, Page } from "@playwright/test";
import { expect } from "./intranet";
import { test } from "./ownSite";

const HOME = "SitePages/Home.aspx";
const CARD = /さんの連絡先カード$/;

const news = (page: Page): Locator => page.getByRole("region", { name: /インタビュー/ });
const pane = (page: Page): Locator => page.getByRole("dialog", { name: "プラっと相談 インタビュー記事のプロパティ" });

/** Changes the second page of the news' pane, and saves. */
async function setContact(page: Page, change: (fields: Locator) => Promise<unknown>): Promise<void> {
  await page.getByRole("button", { name: "編集", exact: true }).click();
  await page.getByRole("button", { name: "プロパティを編集：プラっと相談 インタビュー記事" }).click();
  await pane(page).getByRole("button", { name: "次へ" }).click();
  await change(pane(page));
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await expect(page.getByText("保存して公開しました。")).toBeVisible();
}

test("a chat with a speaker opens in the Teams that the editor of the news chose", async ({ page, open }) => {
  await open(HOME, "organiser");
  await setContact(page, (fields) => fields.getByLabel("Teams のホスト名").fill("gov.teams.microsoft.us"));
  await open(HOME, "staff");
  await news(page).getByRole("button", { name: CARD }).first().click();
  await expect(page.getByRole("dialog", { name: CARD }).getByRole("link", { name: /Teamsで話す/ })).toHaveAttribute(
    "href",
    /^https:\/\/gov\.teams\.microsoft\.us\/l\/chat\//,
  );
});

test("speakers have no person card where the editor of the news shows none", async ({ page, open }) => {
  await open(HOME, "organiser");
  await setContact(page, async (fields) => {
    await fields.getByLabel("カードの種類").selectOption("出さない");
    await expect(fields.getByLabel("Teams のホスト名")).toHaveCount(0);
  });
  await open(HOME, "staff");
  await expect(news(page).getByRole("heading", { level: 3 }).first()).toBeVisible();
  await expect(news(page).getByRole("button", { name: CARD })).toHaveCount(0);
});
