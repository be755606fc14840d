import type { Page } from "@playwright/test";
import { expect, test } from "./intranet";

const SITE_PAGES = "SitePages/Forms/ByAuthor.aspx";
const TITLE = "運営が書いた記事";

const news = (page: Page) => page.getByRole("region", { name: /インタビュー/ });

async function writeInterview(page: Page): Promise<void> {
  const form = page.getByRole("dialog", { name: "新しいページ" });
  await form.getByLabel("タイトル").fill(TITLE);
  await form.getByLabel("リード文").fill("はじめての任地で学んだこと。");
  await form.getByLabel("本文").fill("最初の段落です。\n\n二つ目の段落 <そのまま> です。");
  await form.getByLabel("ニュースにする").check();
  await form.getByLabel("インタビュー記事").check();
  await form.getByLabel("話し手の氏名（取材当時）").fill("久保");
  const person = form.getByRole("combobox", { name: "話し手（有志職員）" });
  await person.fill("久保");
  await expect(form.getByRole("option", { name: /久保/ }).first()).toBeVisible();
  await person.press("Enter");
}

test.describe("an organiser who writes a page", () => {
  test("publishes an interview as news, and a colleague finds it on the homepage and reads it", async ({ page, visit }) => {
    await visit(SITE_PAGES, "organiser");
    await page.getByRole("button", { name: "新しいページ" }).click();
    await writeInterview(page);
    await page.getByRole("button", { name: "公開する" }).click();
    await expect(page.getByText("公開しました。")).toBeVisible();

    await visit("SitePages/Home.aspx", "staff");
    const shown = news(page).getByRole("listitem").filter({ hasText: TITLE });
    await expect(shown).toBeVisible();
    await expect(shown).toContainText("はじめての任地で学んだこと。");
    await expect(shown.getByRole("link", { name: /に聞いてみる/ })).toBeVisible();
    await shown.getByRole("link", { name: TITLE }).click();
    await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
    await expect(page.getByText("二つ目の段落 <そのまま> です。")).toBeVisible();
  });

  test("keeps a draft from readers until it is published, and can go back to what is published", async ({ page, visit, expected }) => {
    expected.push(/404/);
    await visit(SITE_PAGES, "organiser");
    await page.getByRole("button", { name: "新しいページ" }).click();
    const form = page.getByRole("dialog");
    await form.getByLabel("タイトル").fill("準備中のお知らせ");
    await form.getByLabel("本文").fill("公開した本文");
    await page.getByRole("button", { name: "下書きを保存する" }).click();
    await expect(page.getByText("下書きを保存しました。")).toBeVisible();
    await expect(page.getByRole("row", { name: /準備中のお知らせ/ })).toContainText("下書き");
    await visit("SitePages/準備中のお知らせ.aspx", "organiser");
    await expect(page.getByText("下書きです。編集者だけに見えています。")).toBeVisible();
    await visit("SitePages/準備中のお知らせ.aspx", "staff");
    await expect(page.getByText("このページは見つかりません。")).toBeVisible();

    await visit(SITE_PAGES, "organiser");
    await page.getByRole("button", { name: "準備中のお知らせ.aspxを開く" }).click();
    await page.getByRole("button", { name: "公開する" }).click();
    await expect(page.getByText("公開しました。")).toBeVisible();
    await page.getByRole("button", { name: "準備中のお知らせ.aspxを開く" }).click();
    await form.getByLabel("本文").fill("書きかけの本文");
    await page.getByRole("button", { name: "下書きを保存する" }).click();
    await expect(page.getByText("下書きを保存しました。")).toBeVisible();
    await visit("SitePages/準備中のお知らせ.aspx", "staff");
    await expect(page.getByText("公開した本文")).toBeVisible();

    await visit(SITE_PAGES, "organiser");
    await page.getByRole("button", { name: "準備中のお知らせ.aspxを開く" }).click();
    await expect(form.getByLabel("本文")).toHaveValue("書きかけの本文");
    page.once("dialog", (question) => void question.accept());
    await page.getByRole("button", { name: /下書きを捨てて/ }).click();
    await expect(page.getByText("公開中の版に戻しました。")).toBeVisible();
    await page.getByRole("button", { name: "準備中のお知らせ.aspxを開く" }).click();
    await expect(form.getByLabel("本文")).toHaveValue("公開した本文");
  });

  test("does not overwrite what somebody else has written in the meantime", async ({ page, visit, context, intranet }) => {
    await visit(SITE_PAGES, "organiser");
    await page.getByRole("button", { name: "新しいページ" }).click();
    await page.getByLabel("タイトル").fill("二人で書く");
    await page.getByRole("button", { name: "公開する" }).click();
    await expect(page.getByText("公開しました。")).toBeVisible();
    await page.getByRole("button", { name: "二人で書く.aspxを開く" }).click();
    await page.getByRole("dialog").getByLabel("本文").fill("遅いほう");

    const other = await context.newPage();
    await other.goto(`${intranet.origin}/sites/plat/${SITE_PAGES}`);
    await other.getByRole("button", { name: "二人で書く.aspxを開く" }).click();
    await other.getByRole("dialog").getByLabel("本文").fill("早いほう");
    await other.getByRole("button", { name: "公開する" }).click();
    await expect(other.getByText("公開しました。")).toBeVisible();
    await other.close();

    await page.getByRole("button", { name: "公開する" }).click();
    await expect(page.getByRole("alert")).toContainText("別の人がこのページを変更しました");
    await expect(page.getByRole("dialog").getByLabel("本文")).toHaveValue("遅いほう");
  });

  test("is told what is missing, in either language, by keyboard alone and at 320 pixels", async ({ page, visit, context, intranet }) => {
    await context.addCookies([{ name: "plat-language", value: "en", url: intranet.origin }]);
    await page.setViewportSize({ width: 320, height: 640 });
    await visit(SITE_PAGES, "organiser");
    await page.getByRole("button", { name: "New page" }).focus();
    await page.keyboard.press("Enter");
    const form = page.getByRole("dialog", { name: "New page" });
    await form.getByLabel("Address of the banner picture").fill("nonsense");
    await form.getByRole("button", { name: "Publish" }).focus();
    await page.keyboard.press("Enter");
    await expect(form.getByRole("alert")).toContainText("Title, Address of the banner picture");
    await expect(form.getByLabel(/^Title/)).toBeFocused();
    expect(await form.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
    page.once("dialog", (question) => void question.accept());
    await page.keyboard.press("Escape");
    await expect(form).toBeHidden();
  });
});

test("a reader is not offered to make pages", async ({ page, visit }) => {
  await visit(SITE_PAGES, "staff");
  await expect(page.getByRole("table")).toBeVisible();
  await expect(page.getByRole("button", { name: "新しいページ" })).toHaveCount(0);
});
