import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./intranet";
import { become, organiserPosts, VOLUNTEERS } from "./organiser";

const DIRECTORY = "SitePages/Directory.aspx";

/** Leaves the site without its list of volunteers. */
async function takeAway(page: Page, origin: string): Promise<void> {
  await organiserPosts(page, origin, VOLUNTEERS, { "X-HTTP-Method": "DELETE", "IF-Match": "*" });
}

const open = async (page: Page, origin: string): Promise<void> => void (await page.goto(`${origin}/sites/plat/${DIRECTORY}`));
const toDo = (page: Page): Locator => page.getByRole("region", { name: "これから行うこと" });
const start = (page: Page): Locator => page.getByRole("button", { name: "準備する" });

test.describe("the set-up of a site", () => {
  test("lets its owner read what will be made, makes it when asked, and tells of each part", async ({ page, ownIntranet }) => {
    const { origin, recorder } = ownIntranet;
    await takeAway(page, origin);
    recorder.clear();
    await open(page, origin);
    await expect(page.getByText("リスト「有志職員」")).toBeVisible();
    await expect(toDo(page)).toContainText("設定：バージョンを残す、載せる前に承認を求める");
    await expect(toDo(page)).toContainText("プラっと相談 閲覧者は 閲覧 → プラっと相談 有志職員");
    await expect(page.getByText(/申し出て名簿に載れるのは、/)).toBeVisible();
    // Nothing has been made yet.
    expect(recorder.requests().filter(({ method, path }) => method !== "GET" && !path.endsWith("$batch"))).toEqual([]);

    await start(page).click();
    await expect(page.getByText("準備ができました。")).toBeVisible();
    await expect(toDo(page)).toHaveCount(0);
    await expect(page.getByText(/まだだれも載っていません/)).toBeVisible();
  });

  test("goes on where it was refused, and says why and what to do", async ({ page, ownIntranet, expected }) => {
    expected.push(/500|Failed to load resource/);
    const { origin, faults } = ownIntranet;
    await takeAway(page, origin);
    await open(page, origin);
    await expect(start(page)).toBeVisible();
    faults.add({ match: { method: "POST", path: "*/views*" }, effect: { kind: "status", status: 500 } });
    await start(page).click();
    await expect(page.getByRole("alert")).toContainText("もう一度押すと、続きから始めます。");
    await expect(toDo(page).getByText(/^確認待ち：SharePoint が断りました/)).toBeVisible();
    await expect(toDo(page).getByText(/列：本人/)).toBeVisible();
    faults.clear();
    await start(page).click();
    await expect(page.getByText("準備ができました。")).toBeVisible();
  });

  test("is shown to nobody else", async ({ page, ownIntranet }) => {
    const { origin } = ownIntranet;
    await takeAway(page, origin);
    await become(page, "staff", origin);
    await open(page, origin);
    await expect(page.getByText(/まだ準備できていません/)).toBeVisible();
    await expect(start(page)).toHaveCount(0);
  });
});
