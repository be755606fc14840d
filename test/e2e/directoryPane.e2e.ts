import type { Locator, Page } from "@playwright/test";
import { expect } from "./intranet";
import { test } from "./ownSite";

const DIRECTORY = "SitePages/Directory.aspx";

const pane = (page: Page): Locator => page.getByRole("dialog", { name: /プラっと相談 名簿/ });
const save = (page: Page): Locator => page.getByRole("button", { name: "保存", exact: true });
const directory = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true });

/** Opens the pane of the directory, which loads it. */
async function openPane(page: Page): Promise<void> {
  await page.getByRole("button", { name: "プロパティを編集：プラっと相談 名簿" }).click();
  await expect(pane(page).getByLabel("レイアウト")).toBeVisible();
}

async function turnTo(page: Page, number: number): Promise<void> {
  while (
    !(await pane(page)
      .getByText(new RegExp(`5ページ中${number}ページ`))
      .isVisible())
  )
    await pane(page).getByRole("button", { name: "次へ" }).click();
}

test("an editor changes the directory in its own pane, sees it at once, and every reader has it after a reload", async ({
  page,
  open,
  ownIntranet,
}) => {
  const chunks: string[] = [];
  page.on("request", (request) => void (request.url().includes("volunteer-directory-pane") && chunks.push(request.url())));
  await open(DIRECTORY, "organiser");
  await expect(directory(page, "プラっと相談").getByRole("article").first()).toBeVisible();
  expect(chunks).toEqual([]);
  await page.getByRole("button", { name: "編集", exact: true }).click();
  await openPane(page);
  expect(chunks).toHaveLength(1);

  await pane(page).getByLabel("はじめの並び").selectOption("kana");
  await pane(page).getByLabel("一度に見せる人数").selectOption({ label: "12人ずつ（ボタンで続きが出ます）" });
  const languages = page.locator(".ps-facets").getByText("研修語・言語", { exact: true });
  await expect(languages).toHaveCount(1);
  await pane(page).getByRole("checkbox", { name: "研修語・言語" }).uncheck();
  await expect(page.getByRole("combobox", { name: "並び", exact: true })).toHaveValue("kana");
  await expect(languages).toHaveCount(0);

  await turnTo(page, 2);
  await pane(page).getByRole("textbox", { name: "サービスの名前" }).first().fill("ちょっと相談");
  await expect(directory(page, "ちょっと相談")).toBeVisible();

  await turnTo(page, 4);
  const address = pane(page).getByRole("textbox", { name: "アドレス" }).first();
  await address.fill("javascript:alert(1)");
  await expect(address).toHaveAccessibleDescription(/電話番号のどれかを一つ入れてください/);
  await address.fill("03-1234-5678");
  await expect(address).not.toHaveAttribute("aria-invalid", "true");
  await turnTo(page, 5);
  await pane(page).getByRole("textbox", { name: /Teams/ }).fill("teams.example.go.jp");
  await expect(
    directory(page, "ちょっと相談")
      .getByRole("link", { name: /^Teamsで話す/ })
      .first(),
  ).toHaveAttribute("href", /^https:\/\/teams\.example\.go\.jp\//);
  await save(page).click();
  await expect(page.getByText("保存して公開しました。")).toBeVisible();

  for (const visitor of ["organiser", "staff"] as const) {
    await open(DIRECTORY, visitor);
    const shown = directory(page, "ちょっと相談");
    await expect(shown.getByRole("combobox", { name: "並び" })).toHaveValue("kana");
    await expect(shown.getByRole("link", { name: /^Teamsで話す/ }).first()).toHaveAttribute("href", /^https:\/\/teams\.example\.go\.jp\//);
    // By keyboard: rows that a jump brings into view are measured, and move what is below them between the two halves of a click.
    await shown.getByRole("button", { name: "つぎの12人を見る" }).press("Enter");
    await expect(shown.locator("li:has(:focus)")).toHaveAttribute("aria-posinset", "13");
    // The address follows a frame after the people.
    await expect(page).toHaveURL(/ps-upto=24/);
    await page.reload();
    await expect(shown.getByText(/人のうち24人まで見ています/)).toBeVisible();
    await shown.getByRole("article").first().getByRole("heading").getByRole("link").click();
    await expect(page.getByRole("dialog").getByRole("link", { name: "ハラスメントの相談窓口" })).toHaveAttribute("href", "tel:0312345678");
  }
  expect(ownIntranet.notBuilt).toEqual([]);
});
