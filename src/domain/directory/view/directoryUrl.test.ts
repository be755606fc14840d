import { directoryUrl, searchUrl, UNFILTERED_VIEW } from "./directoryUrl";
import { NO_FILTERS } from "../facets/filters";

const page = "https://plat.sharepoint.com/sites/portal/SitePages/directory.aspx";
const profile = { ...UNFILTERED_VIEW, person: 12 };

describe("the address of a view of the directory", () => {
  it("is the page itself while nothing is chosen", () => {
    expect(directoryUrl(page, UNFILTERED_VIEW)).toBe(page);
  });

  it("is the page with the person open", () => {
    expect(directoryUrl(page, profile)).toBe(`${page}?ps-person=12`);
  });

  it("puts the view before the hash of the page", () => {
    expect(directoryUrl(`${page}#top`, profile)).toBe(`${page}?ps-person=12#top`);
  });

  it("keeps what else is in the address and replaces an earlier view", () => {
    const filters = { ...NO_FILTERS, query: "ケニア" };
    expect(directoryUrl(`${page}?env=Embedded&ps-q=bangkok&ps-person=3#top`, { ...UNFILTERED_VIEW, filters })).toBe(
      `${page}?env=Embedded&ps-q=${encodeURIComponent("ケニア")}#top`,
    );
    expect(directoryUrl(`${page}?ps-q=bangkok`, UNFILTERED_VIEW)).toBe(page);
  });
});

describe("the address of a search typed on another page", () => {
  it("is that of its results, wherever the page itself would begin", () => {
    expect(searchUrl(`${page}?ps-order=kana#top`, "タイ & ケニア")).toBe(
      `${page}?ps-q=${encodeURIComponent("タイ")}+%26+${encodeURIComponent("ケニア")}#ps-results`,
    );
    expect(searchUrl(page, "")).toBe(`${page}#ps-results`);
  });
});
