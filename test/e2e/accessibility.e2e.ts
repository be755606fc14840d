import { sidewaysOverflow, violations } from "./axe";
import { expect, test } from "./intranet";

const SCREENS = [
  { name: "the homepage", path: "SitePages/Home.aspx" },
  { name: "the directory", path: "SitePages/Directory.aspx" },
  { name: "a profile", path: "SitePages/Directory.aspx?ps-person=1" },
];

for (const language of ["ja", "en"]) {
  for (const theme of ["light", "dark", "contrast"]) {
    for (const screen of SCREENS) {
      test(`axe finds nothing on ${screen.name}, ${theme}, in ${language}`, async ({ page, visit, context, intranet }) => {
        await context.addCookies(Object.entries({ "plat-language": language, "plat-theme": theme }).map(([name, value]) => ({ name, value, url: intranet.origin })));
        await visit(screen.path);
        await expect(page.getByRole("article").or(page.getByRole("dialog").getByRole("heading")).first()).toBeVisible();
        await page.waitForLoadState("networkidle");
        expect(await violations(page)).toEqual([]);
      });
    }
  }
}

test("nothing needs scrolling sideways at 320 pixels", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const screen of SCREENS) {
    await visit(screen.path);
    await expect(page.getByRole("article").or(page.getByRole("dialog").getByRole("heading")).first()).toBeVisible();
    expect(await sidewaysOverflow(page)).toBe(0);
  }
});

test("the menu of lists opens within 320 pixels", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await visit("SitePages/Home.aspx");
  await page.getByText("リスト", { exact: true }).click();
  await expect(page.getByRole("link", { name: "サイトのページ" })).toBeVisible();
  expect(await sidewaysOverflow(page)).toBe(0);
});
