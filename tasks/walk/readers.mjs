const DIRECTORY = "SitePages/Directory.aspx";
const HOME = "SitePages/Home.aspx";

/** What makes a message ready: the first way to a colleague that a part of the page offers. */
const wayIn = (scope) => scope.getByRole("link", { name: /^(?:メールを書く|Teamsで話す|Email|Teams chat)/ }).first();

/** By the words of a worry or a name, to whoever stands first. */
const bySearch = (words, region) => ({
  start: DIRECTORY,
  webPart: (page) => page.getByRole("region", { name: region }).first(),
  async walk(page, hand, settled) {
    await hand.write(page.getByRole("searchbox").first(), words);
    await hand.ask(
      page.getByRole("button", { name: /^(?:さがす|Search)$/ }).first(),
      page.getByRole("link", { name: /^(?:絞り込みをとばして|Skip the filters)/ }),
    );
    await settled();
    await hand.press(wayIn(page.getByRole("article").first()));
  },
});

/** Readers as they come, each from a page that stands to a message that is ready to be sent. */
export const READERS = [
  { name: "hesitant, with a worry: 「タイ 保育園」", language: "ja", ...bySearch("タイ 保育園", "プラっと相談") },
  { name: "knows the name: 「たかはし ようこ」", language: "ja", ...bySearch("たかはし ようこ", "プラっと相談") },
  {
    name: "from the entrance on the homepage",
    language: "ja",
    start: HOME,
    webPart: (page) => page.getByRole("region", { name: "プラっと相談" }).first(),
    async walk(page, hand, settled) {
      // A profile is known by its address: whose it is changes every day.
      await hand.press(page.getByRole("region", { name: "プラっと相談" }).locator("a[href*='ps-person=']").first());
      await page.waitForURL(/ps-person=/);
      await page.getByRole("dialog").getByRole("heading").first().waitFor();
      await settled();
      await hand.press(wayIn(page.getByRole("dialog")));
    },
  },
  {
    name: "from an interview",
    language: "ja",
    start: HOME,
    webPart: (page) => page.getByRole("region", { name: "有志職員インタビュー" }),
    async walk(page, hand, settled) {
      await hand.press(page.getByRole("button", { name: /さんの連絡先カード$/ }).first());
      await settled();
      await hand.press(wayIn(page.getByRole("dialog")));
    },
  },
  { name: "reads English: “Thailand nursery”", language: "en", ...bySearch("Thailand nursery", "プラっと相談") },
];
