import { expect, test } from "./intranet";

const DIRECTORY = "SitePages/Directory.aspx";

test.describe("when the directory cannot be read", () => {
  test("somebody without access reads a plain sentence", async ({ page, visit, expected }) => {
    expected.push(/403/);
    await visit(DIRECTORY, "noAccess");
    await expect(page.getByText(/権限がありません/).first()).toBeVisible();
  });

  test("somebody offline is told so, and the directory comes when the connection returns", async ({ page, visit, context, expected }) => {
    expected.push(/ERR_|Failed to load resource|Failed to fetch/);
    await page.route("**/_api/**", (route) => route.abort("internetdisconnected"));
    await visit(DIRECTORY);
    await expect(page.getByText(/つながっていない/)).toBeVisible();
    await page.unrouteAll();
    await page.evaluate(() => window.dispatchEvent(new Event("online")));
    await expect(page.getByRole("article").first()).toBeVisible();
    await context.setOffline(false);
  });

  test("a busy SharePoint is waited for, and tried again by itself", async ({ page, visit, expected }) => {
    expected.push(/503|429|Failed to load resource/);
    let refused = 0;
    await page.route("**/_api/$batch", (route) => {
      refused += 1;
      return refused <= 3 ? route.fulfill({ status: 429, headers: { "Retry-After": "1" } }) : route.continue();
    });
    await visit(DIRECTORY);
    await expect(page.getByText(/混み合っています/)).toBeVisible();
    await expect(page.getByRole("article").first()).toBeVisible();
  });
});
