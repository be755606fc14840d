import { expect, test } from "./intranet";

test.describe("a reader of the homepage", () => {
  test("sees the interviews newest first behind the pinned one, in one request", async ({ page, visit, traffic }) => {
    await visit("SitePages/Home.aspx");
    const news = page.getByRole("region", { name: /インタビュー/ });
    await expect(news.getByRole("article").first()).toBeVisible();
    const reads = traffic.sharePoint().filter((request) => decodeURIComponent(request.url()).includes("/SitePages')/items"));
    expect(reads).toHaveLength(1);
    const dates = await news.getByRole("time").evaluateAll((times) => times.map((time) => time.getAttribute("datetime") ?? ""));
    const [, ...afterPinned] = dates;
    expect(afterPinned).toEqual([...afterPinned].sort().reverse());
  });

  test("reads an article, and goes from there to the volunteer", async ({ page, visit }) => {
    await visit("SitePages/Home.aspx");
    const news = page.getByRole("region", { name: /インタビュー/ });
    const title = news.getByRole("heading", { level: 3 }).first();
    const text = await title.innerText();
    await title.getByRole("link").click();
    await expect(page.getByRole("heading", { level: 1, name: text })).toBeVisible();
    await page.getByRole("link", { name: "この人に相談してみる" }).click();
    await expect(
      page
        .getByRole("dialog")
        .getByRole("link", { name: /メールを書く|Teamsで話す/ })
        .first(),
    ).toBeVisible();
  });

  test("goes from an interview straight to the volunteer's profile", async ({ page, visit }) => {
    await visit("SitePages/Home.aspx");
    const news = page.getByRole("region", { name: /インタビュー/ });
    await news
      .getByRole("link", { name: /に聞いてみる/ })
      .first()
      .click();
    await expect(page.getByRole("dialog", { name: /プロフィール/ }).getByRole("heading", { level: 2 })).toBeVisible();
  });

  test("searches the directory from the homepage", async ({ page, visit }) => {
    await visit("SitePages/Home.aspx");
    await page.getByRole("searchbox").first().fill("ケニア");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/Directory\.aspx\?ps-q=/);
    await expect(page.getByRole("searchbox", { name: "有志職員をさがす" })).toHaveValue("ケニア");
  });
});
