import { expect, test } from "./intranet";
import { settled } from "./settled";

const YOKO = "SitePages/Directory.aspx?ps-q=たかはし　ようこ";

test.describe("someone who has found a colleague", () => {
  test("has a mail and a Teams chat one click away, to the right person and with words to begin with", async ({ page, visit }) => {
    await visit(YOKO);
    const card = page.getByRole("article", { name: "髙橋 陽子" });
    const mail = new URL(
      (await card
        .getByRole("link", { name: /メールを書く/ })
        .first()
        .getAttribute("href")) ?? "",
    );
    expect(mail.protocol).toBe("mailto:");
    expect(decodeURIComponent(mail.pathname)).toMatch(/^takahashi\.\w+@plat\.example$/);
    expect(mail.searchParams.get("subject")).toContain("プラっと相談");
    expect(mail.searchParams.get("body")).toContain("髙橋");

    const chat = new URL(
      (await card
        .getByRole("link", { name: /Teamsで話す/ })
        .first()
        .getAttribute("href")) ?? "",
    );
    expect(chat.origin + chat.pathname).toBe("https://teams.microsoft.com/l/chat/0/0");
    expect(chat.searchParams.get("users")).toBe(decodeURIComponent(mail.pathname));
    expect(chat.searchParams.get("message")).toContain("髙橋");
  });

  test("chooses another opening from the menu by keyboard", async ({ page, visit }) => {
    await visit(YOKO);
    const card = page.getByRole("article", { name: "髙橋 陽子" });
    const more = card.getByRole("button", { name: /書き出し/ });
    await more.focus();
    await page.keyboard.press("Enter");
    await expect(card.getByText("30分話したい")).toBeVisible();
    const links = card.getByRole("link", { name: /30分話したい/ });
    await expect(links.first()).toHaveAttribute("href", /30/);
    await page.keyboard.press("Escape");
    await expect(more).toBeFocused();
  });

  test("reads why the message reaches just this colleague before it opens, and writes that anew", async ({ page, visit }) => {
    await visit("SitePages/Directory.aspx?ps-q=たかはし　ようこ&ps-place=country:as/タイ");
    const card = page.getByRole("article", { name: "髙橋 陽子" });
    const mail = card.getByRole("link", { name: "メールを書く、髙橋 陽子さん", exact: true });
    const read = async (name: string): Promise<string | null> => new URL((await mail.getAttribute("href")) ?? "").searchParams.get(name);
    expect(await read("subject")).toMatch(/のこと$/);
    await card.getByRole("button", { name: /書き出しを選ぶ/ }).click();
    await expect(card.getByText(/^きっかけは、/)).toBeVisible();
    await card.getByRole("button", { name: "「なぜあなたに」を直す" }).click();
    await card.getByRole("textbox", { name: /なぜあなたに/ }).fill("保育園の記事を読みました。");
    await card.getByRole("button", { name: "この文にする" }).click();
    expect(await read("body")).toContain("保育園の記事を読みました。");
    await page.keyboard.press("Escape");

    const written = (await mail.getAttribute("href")) ?? "";
    await card.getByRole("link", { name: "髙橋 陽子", exact: true }).click();
    const profile = page.getByRole("dialog", { name: /髙橋 陽子/ });
    await expect(profile.getByRole("link", { name: "メールを書く、髙橋 陽子さん", exact: true })).toHaveAttribute("href", written);
  });

  test("opens the profile, and the same links stand in its foot and inside the Graph person card", async ({ page, visit, traffic }) => {
    await visit(YOKO);
    const card = page.getByRole("article", { name: "髙橋 陽子" });
    const mailHref = await card
      .getByRole("link", { name: /メールを書く/ })
      .first()
      .getAttribute("href");
    const chatHref = await card
      .getByRole("link", { name: /Teamsで話す/ })
      .first()
      .getAttribute("href");
    await settled(page);
    expect(traffic.graph()).toHaveLength(0);

    await card.getByRole("link", { name: "髙橋 陽子", exact: true }).click();
    const profile = page.getByRole("dialog", { name: /髙橋 陽子/ });
    await expect(profile.getByRole("heading", { name: "髙橋 陽子" })).toBeVisible();
    await expect(profile.getByText("在タイ大使館").first()).toBeVisible();
    await expect(profile.getByRole("link", { name: /メールを書く/ }).last()).toHaveAttribute("href", mailHref ?? "");
    expect(traffic.graph()).toHaveLength(0);

    await profile.getByRole("button", { name: "開く" }).click();
    const organisation = profile.getByRole("region", { name: /連絡先カード/ });
    const mailInCard = organisation.getByRole("link", { name: /メールを書く/ });
    await expect(mailInCard).toHaveAttribute("href", mailHref ?? "");
    await expect(organisation.getByRole("link", { name: /Teamsで話す/ })).toHaveAttribute("href", chatHref ?? "");
    await expect(organisation.locator("mgt-plat-sodan-person-card")).toContainText("髙橋 陽子");
    await expect.poll(() => traffic.graph().length).toBe(1);
  });

  test("goes from the search to the contact by keyboard alone, and back to the card on Escape", async ({ page, visit }) => {
    await visit(YOKO);
    const name = page.getByRole("article", { name: "髙橋 陽子" }).getByRole("link", { name: "髙橋 陽子", exact: true });
    await page.getByRole("searchbox", { name: "有志職員をさがす" }).focus();
    for (let presses = 0; presses < 60 && !(await name.evaluate((link) => link === document.activeElement)); presses++)
      await page.keyboard.press("Tab");
    await expect(name).toBeFocused();
    await page.keyboard.press("Enter");
    const profile = page.getByRole("dialog", { name: /髙橋 陽子/ });
    await expect(profile.getByRole("heading", { name: "髙橋 陽子" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(profile).toHaveCount(0);
    await expect(name).toBeFocused();
  });

  test("still gets everything but the Graph details when the organisation has not consented", async ({
    page,
    visit,
    context,
    intranet,
    expected,
  }) => {
    expected.push(/403/, /\/graph\//);
    await context.addCookies([{ name: "plat-graph", value: "refused", url: intranet.origin }]);
    await visit(YOKO);
    const card = page.getByRole("article", { name: "髙橋 陽子" });
    await card.getByRole("link", { name: "髙橋 陽子", exact: true }).click();
    const profile = page.getByRole("dialog", { name: /髙橋 陽子/ });
    await profile.getByRole("button", { name: "開く" }).click();
    await expect(profile.getByRole("region", { name: /連絡先カード/ }).getByRole("link", { name: /メールを書く/ })).toBeVisible();
    await expect(profile.getByText(/オフライン|Offline/)).toHaveCount(0);
  });
});
