import type { Locator, Page } from "@playwright/test";
import { become } from "./organiser";
import { expect, test as base } from "./intranet";
import type { Visitor } from "./intranet";

const HOME = "SitePages/Home.aspx";

interface OwnSite {
  /** Opens a page of an intranet that this test alone uses: its pages are changed. */
  open: (pageName: string, visitor: Visitor) => Promise<void>;
}

const test = base.extend<OwnSite>({
  open: async ({ page, ownIntranet }, use) => {
    await use(async (pageName, visitor) => {
      await become(page, visitor, ownIntranet.origin);
      await page.goto(`${ownIntranet.origin}/sites/plat/${pageName}`);
    });
  },
});

const edit = (page: Page): Locator => page.getByRole("button", { name: "編集", exact: true });
const save = (page: Page): Locator => page.getByRole("button", { name: "保存", exact: true });
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
});

test("a reader is not offered to edit", async ({ page, visit }) => {
  await visit(HOME, "staff");
  await expect(teaser(page)).toBeVisible();
  await expect(edit(page)).toHaveCount(0);
});
