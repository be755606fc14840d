import type { Page, Request } from "@playwright/test";
import { expect } from "./intranet";
import { test } from "./ownSite";

const DIRECTORY = "SitePages/Directory.aspx";
const PRESENCE = /^(?:いまTeamsにいます|Teamsでは取り込み中です|Teamsでは離席中です)$/;

const directoryOf = (page: Page) => page.getByRole("region", { name: "プラっと相談", exact: true });
const questions = (requests: readonly Request[]): string[] =>
  requests.map((request) => new URL(request.url()).pathname.replace(/^.*\/v1\.0/, "")).filter((path) => /\$batch|resence/.test(path));

test.beforeEach(async ({ page, open }) => {
  await open(DIRECTORY, "organiser");
  await page.getByRole("button", { name: "編集", exact: true }).click();
  await page.getByRole("button", { name: "プロパティを編集：プラっと相談 名簿" }).click();
  const pane = page.getByRole("dialog", { name: /プラっと相談 名簿/ });
  await expect(pane.getByLabel("レイアウト")).toBeVisible();
  while (!(await pane.getByText(/5ページ中5ページ/).isVisible())) await pane.getByRole("button", { name: "次へ" }).click();
  await pane.getByRole("switch", { name: "Teams の在席の様子を添える" }).check();
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await expect(page.getByText("保存して公開しました。")).toBeVisible();
  // The editor's own page asks about people, too: its questions are not those of the reader that follows.
  await page.goto("about:blank");
});

test("presence that an editor switched on stands on the cards, from one question for all of them", async ({ page, open, traffic }) => {
  traffic.forget();
  await open(DIRECTORY, "staff");
  await expect(directoryOf(page).getByText(PRESENCE).first()).toBeVisible();
  expect(questions(traffic.presence())).toEqual(["/$batch", "/communications/getPresencesByUserId"]);
});

test("presence is left out without a word where the organisation has not allowed it, and is not asked for again", async ({
  page,
  open,
  traffic,
  expected,
  ownIntranet,
}) => {
  expected.push(/403 POST .*getPresencesByUserId/, /console: .*403/);
  await page.context().addCookies([{ name: "plat-graph", value: "no-presence", url: ownIntranet.origin }]);
  traffic.forget();
  await page.clock.install();
  const refused = page.waitForResponse((response) => response.url().endsWith("/communications/getPresencesByUserId"));
  await open(DIRECTORY, "staff");
  expect((await refused).status()).toBe(403);
  // Longer than what was once read is taken for true.
  await page.clock.fastForward("06:00");
  for (const word of ["ケニア", "フランス"]) {
    await directoryOf(page).getByRole("searchbox").fill(word);
    await expect(directoryOf(page).getByRole("button", { name: `「${word}」を外す` })).toBeVisible();
  }
  await expect(directoryOf(page).getByText(PRESENCE)).toHaveCount(0);
  await expect(directoryOf(page).getByRole("alert")).toHaveCount(0);
  expect(questions(traffic.presence())).toEqual(["/$batch", "/communications/getPresencesByUserId"]);
});
