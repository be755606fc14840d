import type { Locator, Page } from "@playwright/test";
import { sidewaysOverflow, violations } from "./axe";
import { expect, test } from "./intranet";
import { settled } from "./settled";

const DIRECTORY = "SitePages/Directory.aspx";

const check = (page: Page): Locator => page.getByRole("region", { name: "環境の確認" });
const pane = (page: Page): Locator => page.getByRole("dialog", { name: /プラっと相談 名簿/ });

test("an owner checks the environment by keyboard, reads how each thing is, and copies a report that names nobody", async ({
  page,
  visit,
  context,
  intranet,
  recorder,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: intranet.origin });
  await visit(DIRECTORY, "organiser");
  await page.getByRole("button", { name: "編集", exact: true }).click();
  await page.getByRole("button", { name: "プロパティを編集：プラっと相談 名簿" }).click();
  await pane(page).getByRole("button", { name: "準備する" }).click();
  await pane(page).getByRole("button", { name: "閉じる" }).click();
  const start = check(page).getByRole("button", { name: "この環境を確かめる" });
  await expect(start).toBeVisible();
  await settled(page);

  recorder.clear();
  await start.focus();
  await page.keyboard.press("Enter");
  await expect(check(page).getByRole("status").first()).toHaveText("確かめました。すぐにすることはありません。");
  await expect(start).toBeFocused();
  await expect(check(page).getByRole("listitem")).toHaveCount(16);
  await expect(check(page).getByRole("listitem").filter({ hasText: "同じ人の二件目を断る（T1）" })).toContainText("問題なし");
  const asked = recorder.requests().filter(({ path }) => path.includes("/_api/"));
  expect(asked.length).toBeLessThan(20);

  await check(page).getByRole("button", { name: "報告をコピー" }).click();
  await expect(check(page).getByText("コピーしました。")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("uniquePerson: ok; unique");
  expect(copied).not.toMatch(/[^\x20-\x7e\r\n]|@|:\/\//);

  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sidewaysOverflow(page)).toBe(0);
  expect(await violations(page)).toEqual([]);
});
