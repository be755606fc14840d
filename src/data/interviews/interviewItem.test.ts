import { interviewItem, WEB_URL } from "../testing/items";
import { toInterview } from "./interviewItem";

const interview = (columns: Record<string, unknown> = {}): ReturnType<typeof toInterview> =>
  toInterview(interviewItem(5, columns), WEB_URL);

test("a news post becomes the interview it tells", () => {
  expect(interview()).toEqual({
    id: 5,
    title: "ナイロビで学んだこと",
    lead: "はじめてのアフリカ。",
    url: "https://contoso.sharepoint.com/sites/plat/SitePages/interview-5.aspx",
    pictureUrl: "https://contoso.sharepoint.com/sites/plat/SiteAssets/nairobi.jpg",
    pictureAlt: "市場を歩く髙橋さん",
    publishedAt: "2026-10-05T01:00:00.000Z",
    interviewedOn: "2026-09-15",
    subjectId: 7,
    nameThen: "髙橋 陽子",
    postThen: "在ケニア日本国大使館",
    topicIds: [1, 2],
  });
});

test("the article of a volunteer who has withdrawn reads on", () => {
  const article = interview({ PlatSubjectId: null });
  expect(article).toMatchObject({ nameThen: "髙橋 陽子" });
  expect(article).not.toHaveProperty("subjectId");
});

test("a file name with signs that mean something in addresses still leads to the page", () => {
  expect(interview({ FileRef: "/sites/plat/SitePages/100% #1 話?.aspx" })?.url).toBe(
    "https://contoso.sharepoint.com/sites/plat/SitePages/100%25%20%231%20%E8%A9%B1%3F.aspx",
  );
});

test.each([
  [null],
  [{ Url: "https://contoso.sharepoint.com/_layouts/15/images/sitepagethumbnail.png" }],
  [{ Url: "javascript:alert(1)" }],
  [{ Url: "https://elsewhere.example/x.jpg" }],
])("%o is not a picture", (banner) => {
  expect(interview({ BannerImageUrl: banner })).not.toHaveProperty("pictureUrl");
});

test("a pin ends on a day", () => {
  expect(interview({ PlatPinnedUntil: "2026-12-30T15:00:00Z" })?.pinnedUntil).toBe("2026-12-31");
});

test.each([
  [{ Title: "" }],
  [{ FileRef: null }],
  [{ FileRef: "https://elsewhere.example/x.aspx" }],
  [{ FirstPublishedDate: null }],
  [{ Id: 0 }],
])("%o cannot be used", (columns) => {
  expect(interview(columns)).toBeUndefined();
});
