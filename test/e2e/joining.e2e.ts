import type { Locator, Page } from "@playwright/test";
import { sidewaysOverflow, violations } from "./axe";
import { expect } from "./intranet";
import { organiserPosts, VOLUNTEERS } from "./organiser";
import { test } from "./ownSite";
import { settled } from "./settled";

const DIRECTORY = "SitePages/Directory.aspx";
const NAME = "外務 花子";
const MESSAGE = "ナイロビで二年。犬を連れて行きました。";

const panel = (page: Page): Locator => page.getByRole("dialog", { name: /有志職員になる|あなたの掲載/ });
const button = (page: Page, name: string): Locator => panel(page).getByRole("button", { name, exact: true });

async function openOwn(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
}

async function answer(page: Page): Promise<void> {
  const form = panel(page);
  await form.getByRole("textbox", { name: /^フリガナ/ }).fill("がいむ はなこ");
  await form.getByRole("combobox", { name: /^入省年/ }).selectOption("2015");
  await form.getByRole("combobox", { name: /^職種/ }).selectOption("専門職");
  await form.getByRole("combobox", { name: /^いまの任地・部署/ }).fill("ナイロビ");
  await expect(form.getByRole("option", { name: /在ケニア大使館/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await form.getByText("家族・ライフイベント", { exact: true }).click();
  await form.getByRole("checkbox", { name: "単身赴任", exact: true }).check();
  await form.getByRole("textbox", { name: /^一言メッセージ/ }).fill(MESSAGE);
  await form.getByRole("checkbox", { name: /^読みました。/ }).check();
}

test.describe("somebody who offers themself", () => {
  test("is returned, mends it, is approved, found, rests, comes back and withdraws", async ({ page, open, ownIntranet }) => {
    const decide = async (status: number, comments: string): Promise<void> => {
      const own = await page.request.get(
        `${ownIntranet.origin}/sites/plat/_api/${VOLUNTEERS}/items?$select=Id&$filter=Title eq '${NAME}'`,
        { headers: { Accept: "application/json;odata=nometadata" } },
      );
      const [item] = ((await own.json()) as { value: { Id: number }[] }).value;
      await organiserPosts(
        page,
        ownIntranet.origin,
        `${VOLUNTEERS}/items(${item?.Id})`,
        { "X-HTTP-Method": "MERGE", "If-Match": "*" },
        { OData__ModerationStatus: status, OData__ModerationComments: comments },
      );
    };
    const card = page.getByRole("article", { name: NAME });

    await open(DIRECTORY, "staff");
    await openOwn(page, "有志職員になる");
    await answer(page);
    await page.reload();
    await openOwn(page, "有志職員になる");
    await expect(panel(page).getByText("前の下書きを開きました。")).toBeVisible();
    await expect(panel(page).getByRole("textbox", { name: /^一言メッセージ/ })).toHaveValue(MESSAGE);
    await panel(page)
      .getByRole("checkbox", { name: /^読みました。/ })
      .check();
    await button(page, "この内容で申し出る").click();
    await expect(panel(page).getByRole("heading", { name: "申し出を受け取りました" })).toBeVisible();

    await decide(1, "犬の名前は書かないでください。");
    await open(DIRECTORY, "staff");
    await openOwn(page, "有志職員になる");
    await expect(panel(page).getByText("犬の名前は書かないでください。")).toBeVisible();
    await button(page, "プロフィールを直す").click();
    await panel(page)
      .getByRole("textbox", { name: /^一言メッセージ/ })
      .fill("ナイロビで二年。");
    await button(page, "この内容で送る").click();
    await expect(panel(page).getByRole("heading", { name: "変更を受け取りました" })).toBeVisible();

    await decide(0, "");
    await open(`${DIRECTORY}?ps-q=がいむ`, "volunteer");
    await expect(card.getByText("ナイロビで二年。")).toBeVisible();
    await expect(card.getByRole("link", { name: /メールを書く/ }).first()).toBeVisible();

    await open(`${DIRECTORY}?ps-q=がいむ`, "staff");
    await openOwn(page, "あなたの掲載");
    await button(page, "お休みする").click();
    await panel(page)
      .getByLabel(/^いつから再開しますか/)
      .selectOption({ index: 3 });
    await button(page, "この月までお休みする").click();
    await expect(panel(page).getByText("お休み中にしました。")).toBeVisible();
    await button(page, "閉じる").click();
    await expect(card.getByText("お休み中")).toBeVisible();
    await expect(card.getByRole("link", { name: /メールを書く|Teamsで話す/ })).toHaveCount(0);

    await openOwn(page, "あなたの掲載");
    await button(page, "相談の受付を再開する").click();
    await expect(panel(page).getByText(/^再開しました。/)).toBeVisible();
    await button(page, "掲載をやめる").click();
    await button(page, "掲載をやめる").last().click();
    await expect(panel(page).getByText(/^掲載をやめました。/)).toBeVisible();
    await button(page, "閉じる").click();
    await expect(card).toHaveCount(0);
    await expect(page.getByRole("button", { name: "有志職員になる" })).toBeVisible();
  });

  test("needs 60 keys at most at the keyboard alone, in a window of 320 pixels", async ({ page, open }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    let keys = 0;
    const type = async (...pressed: readonly string[]): Promise<void> => {
      for (const key of pressed) {
        await page.keyboard.press(key);
        keys += 1;
      }
    };
    const write = async (text: string): Promise<void> => {
      await page.keyboard.type(text);
      keys += [...text].length;
    };
    await open(DIRECTORY, "staff");
    await page.getByRole("button", { name: "有志職員になる" }).focus();
    await type("Enter");
    const reading = panel(page).getByRole("textbox", { name: /^フリガナ/ });
    await expect(reading).toBeVisible();
    await expect(button(page, "閉じる")).toBeFocused();
    await type("Tab");
    await expect(reading).toBeFocused();
    await write("がいむはなこ");
    await type("Tab", "ArrowDown", "ArrowDown", "Tab", "Tab", "ArrowDown", "ArrowDown", "Tab");
    await write("ナイロビ");
    await expect(panel(page).getByRole("option", { name: /在ケニア大使館/ })).toBeVisible();
    await type("Enter");
    await expect(button(page, "在ケニア大使館を外す")).toBeFocused();
    // Over the year, earlier postings and languages to the first group of topics.
    await type("Tab", "Tab", "Tab", "Tab", "Enter", "Tab", "Space");
    await expect(panel(page).getByText("1個選んでいます")).toBeVisible();
    const consent = panel(page).getByRole("checkbox", { name: /^読みました。/ });
    while (!(await consent.evaluate((box) => box === document.activeElement)) && keys < 90) await type("Tab");
    await type("Space", "Enter");
    await expect(panel(page).getByRole("heading", { name: "申し出を受け取りました" })).toBeVisible();
    console.log(`Keys to offer oneself: ${keys}.`);
    expect(keys).toBeLessThanOrEqual(60);
  });

  for (const theme of ["light", "dark", "contrast"]) {
    test(`axe finds nothing in the form, ${theme}, and nothing needs scrolling sideways at 320 pixels`, async ({
      page,
      open,
      ownIntranet,
    }) => {
      await page.context().addCookies([{ name: "plat-theme", value: theme, url: ownIntranet.origin }]);
      await page.setViewportSize({ width: 320, height: 640 });
      await open(DIRECTORY, "staff");
      await openOwn(page, "有志職員になる");
      await answer(page);
      await panel(page).getByText("答えを一覧で確かめる").click();
      await panel(page)
        .getByRole("checkbox", { name: /^読みました。/ })
        .uncheck();
      await button(page, "この内容で申し出る").click();
      await expect(panel(page).getByRole("group", { name: "直すところが1つあります" })).toBeFocused();
      await settled(page);
      expect(await sidewaysOverflow(page)).toBe(0);
      expect(await violations(page)).toEqual([]);
    });
  }
});
