import type { Locator, Page } from "@playwright/test";
import { sidewaysOverflow, violations } from "./axe";
import { expect } from "./intranet";
import { test } from "./ownSite";

const HOME = "SitePages/Home.aspx";

const edit = (page: Page): Locator => page.getByRole("button", { name: "編集", exact: true });
const save = (page: Page): Locator => page.getByRole("button", { name: "保存", exact: true });
const discard = (page: Page): Locator => page.getByRole("button", { name: "破棄", exact: true });
const pencil = (page: Page): Locator => page.getByRole("button", { name: "プロパティを編集：プラっと相談 インタビュー記事" });
const pane = (page: Page): Locator => page.getByRole("dialog", { name: "プラっと相談 インタビュー記事のプロパティ" });
const address = (page: Page): Locator => pane(page).getByLabel("名簿のページのアドレス");
const news = (page: Page): Locator => page.getByRole("region", { name: /インタビュー/ });
const profile = (page: Page): Locator =>
  news(page)
    .getByRole("link", { name: /に聞いてみる/ })
    .first();
const teaser = (page: Page): Locator => page.getByRole("heading", { name: "だれに聞く？" });

test.describe("an organiser who edits a page", () => {
  test("gives a section a background, and its web part takes the theme that goes with it, for every visitor", async ({ page, open }) => {
    await open(HOME, "organiser");
    await expect(teaser(page)).toBeVisible();
    const ink = (): Promise<string> => teaser(page).evaluate((heading) => getComputedStyle(heading).color);
    const before = await ink();
    await edit(page).click();
    await page.getByLabel("セクション1の背景").selectOption("濃色");
    await expect.poll(ink).not.toBe(before);
    await save(page).click();
    await expect(page.getByText("保存して公開しました。")).toBeVisible();
    await expect(edit(page)).toBeFocused();
    await open(HOME, "staff");
    await expect(teaser(page)).toBeVisible();
    expect(await ink()).not.toBe(before);
  });

  test("changes a text and the layout, sees both at once, and a colleague sees them when they are saved", async ({
    page,
    open,
    ownIntranet,
  }) => {
    await open(HOME, "organiser");
    await expect(news(page).getByRole("img").first()).toBeAttached();
    await edit(page).click();
    await pencil(page).click();
    await pane(page).getByRole("radio", { name: "題名だけの一覧" }).check();
    await expect(news(page).getByRole("img")).toHaveCount(0);
    await pane(page).getByRole("radio", { name: "写真つきの一覧" }).check();
    await address(page).fill(`${ownIntranet.origin}/sites/plat/SitePages/People.aspx`);
    await expect(profile(page)).toHaveAttribute("href", /People\.aspx/);
    await save(page).click();
    await expect(page.getByText("保存して公開しました。")).toBeVisible();
    await expect(pane(page)).toBeHidden();

    await page.reload();
    await expect(profile(page)).toHaveAttribute("href", /People\.aspx/);
    await open(HOME, "staff");
    await expect(profile(page)).toHaveAttribute("href", /People\.aspx/);
    await open(HOME, "organiser");
    await edit(page).click();
    await pencil(page).click();
    await expect(pane(page).getByRole("radio", { name: "写真つきの一覧" })).toBeChecked();
  });

  test("cannot save an address that is wrong, and is led to it", async ({ page, open }) => {
    await open(HOME, "organiser");
    await edit(page).click();
    await pencil(page).click();
    const before = await profile(page).getAttribute("href");
    await address(page).fill("javascript:alert(1)");
    await save(page).click();
    await expect(page.getByRole("alert")).toContainText("「名簿のページのアドレス」を直してから保存してください。");
    await expect(address(page)).toBeFocused();
    await expect(address(page)).toHaveAttribute("aria-invalid", "true");
    await expect(address(page)).toHaveAccessibleDescription(/アドレス.*を入れてください/);
    await expect(profile(page)).toHaveAttribute("href", String(before));
    await address(page).fill("/sites/plat/SitePages/People.aspx");
    await save(page).click();
    await expect(page.getByText("保存して公開しました。")).toBeVisible();
    await expect(profile(page)).toHaveAttribute("href", /People\.aspx/);
  });

  test("gets the page back as it was by discarding, and may edit it again", async ({ page, open }) => {
    await open(HOME, "organiser");
    await edit(page).click();
    await pencil(page).click();
    await pane(page).getByRole("radio", { name: "題名だけの一覧" }).check();
    await expect(news(page).getByRole("img")).toHaveCount(0);
    page.once("dialog", (question) => void question.accept());
    await discard(page).click();
    await expect(news(page).getByRole("img").first()).toBeAttached();
    await edit(page).click();
    await expect(save(page)).toBeVisible();
  });

  test("is asked before leaving with changes that are not saved", async ({ page, open }) => {
    await open(HOME, "organiser");
    await edit(page).click();
    await page.getByLabel("セクション2の背景").selectOption("淡色");
    const asked = page.waitForEvent("dialog");
    const left = page.reload().catch(() => undefined);
    const question = await asked;
    expect(question.type()).toBe("beforeunload");
    await question.accept();
    await left;
    await expect(page.getByText("下書きです。")).toBeVisible();
    await expect(page.getByRole("toolbar", { name: "ページの編集" }).getByRole("button")).toHaveText(/編集/);
  });

  test("does all of it by keyboard, and focus comes back to where it was", async ({ page, open }) => {
    await open(HOME, "organiser");
    await edit(page).focus();
    await page.keyboard.press("Enter");
    await expect(save(page)).toBeFocused();
    await pencil(page).focus();
    await page.keyboard.press("Enter");
    await expect(pane(page).getByRole("radio").first()).toBeFocused();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Shift+Tab");
    expect(await pane(page).evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press("Escape");
    await expect(pane(page)).toBeHidden();
    await expect(pencil(page)).toBeFocused();
  });
});

for (const language of ["ja", "en"]) {
  for (const theme of ["light", "dark", "contrast"]) {
    test(`axe finds nothing in edit mode with the pane open, ${theme}, in ${language}`, async ({ page, context, open, ownIntranet }) => {
      await context.addCookies(
        Object.entries({ "plat-language": language, "plat-theme": theme }).map(([name, value]) => ({
          name,
          value,
          url: ownIntranet.origin,
        })),
      );
      await page.setViewportSize({ width: 320, height: 720 });
      await open(`${HOME}?Mode=Edit`, "organiser");
      await page
        .getByRole("button", { name: /^(プロパティを編集|Edit properties)/ })
        .last()
        .click();
      await expect(page.getByRole("dialog").getByRole("radio").first()).toBeFocused();
      expect(await violations(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBe(0);
      expect(await page.getByRole("dialog").evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth)).toBe(0);
    });
  }
}

for (const theme of ["light", "dark", "contrast"]) {
  test(`axe finds nothing in sections of every background, ${theme}`, async ({ page, context, open, ownIntranet }) => {
    await context.addCookies([{ name: "plat-theme", value: theme, url: ownIntranet.origin }]);
    await open(`${HOME}?Mode=Edit`, "organiser");
    for (const [first, second] of [
      ["ニュートラル", "淡色"],
      ["淡色", "濃色"],
      ["濃色", "ニュートラル"],
    ] as const) {
      await page.getByLabel("セクション1の背景").selectOption(first);
      await page.getByLabel("セクション2の背景").selectOption(second);
      // Colours change over a moment.
      await expect.poll(() => violations(page)).toEqual([]);
    }
  });
}

test("a reader is not offered to edit", async ({ page, visit }) => {
  await visit(HOME, "staff");
  await expect(teaser(page)).toBeVisible();
  await expect(edit(page)).toHaveCount(0);
});
