import type { Locator, Page } from "@playwright/test";
import { expect } from "./intranet";
import { test } from "./ownSite";
import { settled } from "./settled";

const DIRECTORY = "SitePages/Directory.aspx";
const TYPED = "たかはし　ようこ";
const CARD = "髙橋 陽子さんの連絡先カード";
const PRESENCE = /^(?:いまTeamsにいます|Teamsでは取り込み中です|Teamsでは離席中です)$/;

const searchOf = (page: Page): Locator => page.getByRole("searchbox", { name: "有志職員をさがす" });
const stoneOf = (page: Page): Locator => page.getByRole("button", { name: CARD }).first();
const cardOf = (page: Page): Locator => page.getByRole("dialog", { name: CARD });

/** The times when the page has left to sign in. */
function departures(page: Page): readonly string[] {
  const left: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).pathname === "/host/sign-in") left.push(request.url());
  });
  return left;
}

for (const [signIn, tenant] of [
  ["redirect", "the whole page would leave to sign in"],
  ["popup", "a window would open to sign in"],
] as const) {
  test.describe(`where ${tenant}`, () => {
    test.use({ modes: { signIn } });

    test("neither cards with presence nor a pressed stone asks for it: the card shows what the site knows", async ({
      page,
      open,
      traffic,
    }) => {
      const left = departures(page);
      await open(DIRECTORY, "staff");
      await searchOf(page).fill(TYPED);
      await stoneOf(page).click();
      await expect(cardOf(page).getByRole("link", { name: "メールを書く、髙橋 陽子さん" })).toBeVisible();
      await expect(cardOf(page).locator("mgt-plat-sodan-person-card")).toContainText("髙橋 陽子");
      await settled(page);
      // Longer than presence waits before it asks.
      await page.waitForTimeout(1500);
      await expect(page.getByText(PRESENCE)).toHaveCount(0);
      await expect(page.getByRole("alert")).toHaveCount(0);
      await expect(searchOf(page)).toHaveValue(TYPED);
      expect([left, traffic.graph(), traffic.presence(), page.context().pages().length]).toEqual([[], [], [], 1]);
    });
  });
}

test.describe("where the page leaves to sign in without a word", () => {
  test.use({ modes: { signIn: "leaving" } });

  test("it leaves when a stone is pressed and not before, and comes back to what was typed and chosen", async ({
    page,
    open,
    traffic,
    expected,
  }) => {
    // Presence asks as soon as there are cards, where an editor wants it: it stays out of this test.
    expected.push(/chunk\.presence/, /console: Failed to load resource/);
    await page.route(/chunk\.presence/, (route) => route.abort());
    const left = departures(page);
    await open(`${DIRECTORY}?ps-view=rows`, "staff");
    await searchOf(page).fill(TYPED);
    await expect(stoneOf(page)).toBeVisible();
    await settled(page);
    expect(left).toEqual([]);
    await stoneOf(page).click();
    await expect.poll(() => left.length).toBe(1);
    await expect(searchOf(page)).toHaveValue(TYPED);
    expect(new URL(page.url()).searchParams.get("ps-view")).toBe("rows");
    await expect(stoneOf(page)).toBeVisible();
    traffic.forget();
    await stoneOf(page).click();
    await expect(cardOf(page).locator("mgt-plat-sodan-person-card")).toContainText("髙橋 陽子");
    await expect.poll(() => traffic.graph().length).toBe(1);
    expect(left).toHaveLength(1);
  });
});
