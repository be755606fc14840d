import { expect, test } from "./intranet";
import { become, organiserPosts, VOLUNTEERS } from "./organiser";
import { settled } from "./settled";

const DIRECTORY = "SitePages/Directory.aspx";

test.describe("when the directory cannot be read", () => {
  test("somebody without access to the site reads a plain sentence", async ({ page, visit, expected }) => {
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

  for (const [answer, door] of [
    [
      "refuses",
      { status: 403, headers: { "X-MSDAVEXT_Error": "917656; Access denied." }, contentType: "text/plain", body: "403 FORBIDDEN" },
    ],
    ["sends to a page elsewhere", { status: 302, headers: { Location: "http://127.0.0.1:1/login" } }],
  ] as const) {
    test(`somebody whose sign-in has expired keeps what they saw, and reloads to sign in (SharePoint ${answer})`, async ({
      page,
      visit,
      expected,
    }) => {
      expected.push(/403|302|CORS|Content Security Policy|ERR_|Failed to (?:load resource|fetch)/);
      await visit(DIRECTORY);
      await expect(page.getByRole("article").first()).toBeVisible();
      await settled(page);
      await page.route("**/_api/**", (route) => route.fulfill(door));
      await page.reload();
      await expect(page.getByText(/サインインの期限が切れました/)).toBeVisible();
      await expect(page.getByRole("article").first()).toBeVisible();
      await page.unrouteAll();
      await page.getByRole("button", { name: "ページを読み込み直す" }).first().click();
      await expect(page.getByRole("article").first()).toBeVisible();
      await expect(page.getByText(/サインインの期限が切れました/)).toHaveCount(0);
    });
  }

  test("somebody who may open the page but not the list is told whom to ask", async ({ page, ownIntranet }) => {
    const { origin } = ownIntranet;
    await organiserPosts(page, origin, `${VOLUNTEERS}/resetroleinheritance`);
    await organiserPosts(page, origin, `${VOLUNTEERS}/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`);
    await become(page, "staff", origin);
    await page.goto(`${origin}/sites/plat/${DIRECTORY}`);
    await expect(page.getByText(/この名簿を見る権限がありません/)).toBeVisible();
  });

  test("a site without the lists says so to readers, and its owner makes them with one button", async ({ page, ownIntranet, expected }) => {
    // The set-up looks for the list before it makes it.
    expected.push(/404/);
    const { origin } = ownIntranet;
    await organiserPosts(page, origin, VOLUNTEERS, { "X-HTTP-Method": "DELETE", "IF-Match": "*" });
    await become(page, "staff", origin);
    await page.goto(`${origin}/sites/plat/${DIRECTORY}`);
    await expect(page.getByText(/まだ準備できていません/)).toBeVisible();
    await expect(page.getByRole("button", { name: "準備する" })).toHaveCount(0);

    await become(page, "organiser", origin);
    await page.reload();
    await page.getByRole("button", { name: "準備する" }).click();
    await expect(page.getByText(/まだだれも載っていません/)).toBeVisible();
  });
});
