import type { Page } from "@playwright/test";
import { expect, test } from "./intranet";

const NAME = "新見 光";
const VOLUNTEERS = "Lists/PlatVolunteers/AllItems.aspx";

async function fillProfile(page: Page): Promise<void> {
  const form = page.getByRole("dialog");
  await form.getByLabel("氏名").fill(NAME);
  await form.getByLabel("フリガナ").fill("ニイミ　ヒカル");
  await form.getByLabel("入省年（西暦）").fill("2012");
  await form.getByLabel("入省月").fill("4");
  await form.getByLabel("職種").selectOption("総合職");
  await form.getByLabel("一言メッセージ").fill("はじめての赴任の準備を、いっしょに整理しましょう。");
  await choose(page, "本人", "外務");
  await choose(page, "いまの任地・部署", "ケニア");
  await form.getByRole("group", { name: "連絡方法" }).getByLabel("メール").check();
  await form.getByRole("group", { name: "連絡方法" }).getByLabel("Teams").check();
}

/** Picks the first candidate of a person or lookup column by keyboard, as an editor in a hurry does. */
async function choose(page: Page, label: string, text: string): Promise<void> {
  const box = page.getByRole("dialog").getByRole("combobox", { name: label });
  await box.fill(text);
  await expect(page.getByRole("option", { name: new RegExp(text) }).first()).toBeVisible();
  await box.press("Enter");
}

test.describe("an editor who adds a colleague by hand", () => {
  test("sees the profile wait for confirmation, and readers find it once it is approved", async ({ page, visit }) => {
    await visit(VOLUNTEERS, "staff");
    await page.getByRole("button", { name: "追加する" }).click();
    await fillProfile(page);
    await page.getByRole("button", { name: "保存する" }).click();
    await expect(page.getByText("保存しました。")).toBeVisible();
    await expect(page.getByRole("row", { name: new RegExp(NAME) })).toContainText("承認待ち");

    await visit("SitePages/Directory.aspx", "volunteer");
    const search = page.getByRole("searchbox", { name: "有志職員をさがす" });
    await search.fill("にいみ");
    await expect(page.getByRole("heading", { name: /まだいません/ })).toBeVisible();

    await visit(VOLUNTEERS, "organiser");
    await page.getByRole("button", { name: `${NAME}を開く` }).click();
    await page.getByRole("button", { name: "承認する" }).click();
    await expect(page.getByText("承認の状況を変えました。")).toBeVisible();

    await visit("SitePages/Directory.aspx", "volunteer");
    await search.fill("にいみ");
    await expect(page.getByRole("article", { name: NAME })).toBeVisible();
  });

  test("is told in plain words what a form still needs, and keeps what was typed", async ({ page, visit }) => {
    await visit(VOLUNTEERS, "staff");
    await page.getByRole("button", { name: "追加する" }).click();
    const form = page.getByRole("dialog");
    await form.getByLabel("氏名").fill("途中 かける");
    await page.getByRole("button", { name: "保存する" }).click();
    await expect(form.getByRole("alert").first()).toContainText("次の項目を直してください");
    await expect(form.getByLabel("氏名")).toHaveValue("途中 かける");
  });
});
