import { sidewaysOverflow, violations } from "./axe";
import { expect, test } from "./intranet";
import { settled } from "./settled";

const SCREENS = [
  { name: "the homepage", path: "SitePages/Home.aspx" },
  { name: "the directory", path: "SitePages/Directory.aspx" },
  { name: "the directory in rows", path: "SitePages/Directory.aspx?ps-view=rows&ps-order=kana" },
  { name: "a profile", path: "SitePages/Directory.aspx?ps-person=1" },
];

for (const language of ["ja", "en"]) {
  for (const theme of ["light", "dark", "contrast"]) {
    for (const screen of SCREENS) {
      test(`axe finds nothing on ${screen.name}, ${theme}, in ${language}`, async ({ page, visit, context, intranet }) => {
        await context.addCookies(
          Object.entries({ "plat-language": language, "plat-theme": theme }).map(([name, value]) => ({
            name,
            value,
            url: intranet.origin,
          })),
        );
        await visit(screen.path);
        await expect(page.getByRole("article").or(page.getByRole("dialog").getByRole("heading")).first()).toBeVisible();
        await settled(page);
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

for (const [language, slow, rests] of [
  ["ja", "返信に時間がかかります", "お休み中"],
  ["en", "Replies take a while", "Taking a break"],
] as const) {
  test(`no state of a person lies over their local time in rows, in ${language}`, async ({ page, visit, context, intranet }) => {
    await context.addCookies([{ name: "plat-language", value: language, url: intranet.origin }]);
    await page.setViewportSize({ width: 1280, height: 3000 });
    await visit("SitePages/Directory.aspx?ps-view=rows&ps-state=slow&ps-state=rest&ps-order=newest");
    await expect(page.getByRole("article").filter({ hasText: slow }).nth(10)).toBeVisible();
    await expect(page.getByRole("article").filter({ hasText: rests }).first()).toBeVisible();
    const covered = await page.getByRole("article").evaluateAll(
      (cards, words: readonly string[]) =>
        cards.flatMap((card) => {
          const time = card.querySelector("time")?.parentElement?.getBoundingClientRect();
          const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
          while (texts.nextNode() !== null && !words.includes(texts.currentNode.textContent ?? "")) continue;
          const range = document.createRange();
          range.selectNodeContents(texts.currentNode);
          const said = range.getBoundingClientRect();
          const apart = time === undefined || time.width === 0 || said.right < time.left || said.bottom <= time.top + 1;
          return apart ? [] : [card.textContent];
        }),
      [slow, rests],
    );
    expect(covered).toEqual([]);
  });
}

test("the menu of lists opens within 320 pixels", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await visit("SitePages/Home.aspx");
  await page.getByText("リスト", { exact: true }).click();
  await expect(page.getByRole("link", { name: "サイトのページ" })).toBeVisible();
  expect(await sidewaysOverflow(page)).toBe(0);
});
