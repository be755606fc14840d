import { existsSync } from "node:fs";
import { join } from "node:path";
import { INTERVIEW_COLUMNS } from "../../../src/data/model/schema/sitePages";
import { ARTICLES } from "../interviews/articles";
import { sampleIntranet } from "../sampleIntranet";
import { SAMPLE_DAY } from "../seed/calendar";

interface PageItem {
  readonly Id: number;
  readonly Title: string;
  readonly FileLeafRef: string;
  readonly Description?: string;
  readonly CanvasContent1?: string;
  readonly PromotedState: number;
  readonly FirstPublishedDate?: string | null;
  readonly OData__ModerationStatus: number;
  readonly PlatInterview: boolean;
  readonly BannerImageUrl?: { Url: string } | null;
  readonly PlatSubjectId?: number | null;
  readonly PlatNameThen?: string;
  readonly PlatPostThen?: string;
  readonly PlatTopicsId?: readonly number[];
  readonly PlatPinnedUntil?: string | null;
  readonly PlatPictureAlt?: string | null;
}

const sample = sampleIntranet({ volunteers: 30, seed: 2 });

function items<T>(url: string, from = sample): T[] {
  return [...(from.site.lists.find((list) => list.url === url)?.items ?? [])] as unknown as T[];
}

const pages = items<PageItem>("SitePages");
const interviews = pages.filter(({ PlatInterview }) => PlatInterview);
const volunteers = new Map(
  items<{ Id: number; Title: string; Career: string; TopicsId: number[] }>("Lists/PlatVolunteers").map((item) => [item.Id, item]),
);

describe("the site's pages", () => {
  it("are the homepage, the directory, two ordinary news posts and twelve interviews, each under its own name", () => {
    expect(pages.slice(0, 2).map(({ FileLeafRef, PromotedState }) => [FileLeafRef, PromotedState])).toEqual([
      ["Home.aspx", 0],
      ["Directory.aspx", 0],
    ]);
    expect(pages.filter(({ PlatInterview, PromotedState }) => !PlatInterview && PromotedState === 2)).toHaveLength(2);
    expect(interviews).toHaveLength(12);
    expect(new Set(pages.map(({ FileLeafRef }) => FileLeafRef)).size).toBe(pages.length);
  });

  it("come after the lists that their columns look into", () => {
    expect(sample.site.lists.at(-1)).toMatchObject({ url: "SitePages", template: 119 });
    expect(sample.site.lists.at(-1)?.fieldsXml).toHaveLength(INTERVIEW_COLUMNS.length);
  });
});

describe("an interview", () => {
  it("is published, except for one draft and one that waits for its day", () => {
    const states = interviews.map(({ OData__ModerationStatus: state }) => state).filter((state) => state !== 0);
    const waiting = interviews.filter(
      ({ FirstPublishedDate }) => typeof FirstPublishedDate === "string" && FirstPublishedDate > `${SAMPLE_DAY}T23:59:59Z`,
    );
    expect(states).toEqual([3, 4]);
    expect(waiting.map(({ OData__ModerationStatus: state }) => state)).toEqual([4]);
    expect(interviews.filter(({ PromotedState, FirstPublishedDate }) => PromotedState === 1 && FirstPublishedDate === null)).toHaveLength(
      1,
    );
  });

  it("stays on top once, though it is not the newest", () => {
    const published = interviews
      .filter(({ OData__ModerationStatus: state }) => state === 0)
      .sort((a, b) => (b.FirstPublishedDate ?? "").localeCompare(a.FirstPublishedDate ?? ""));
    const pinned = published.filter(({ PlatPinnedUntil }) => typeof PlatPinnedUntil === "string");
    expect(pinned).toHaveLength(1);
    expect(published[0]).not.toBe(pinned[0]);
  });

  it("belongs to a listed volunteer of that name, post and topics, except the one who has withdrawn", () => {
    expect(interviews.filter(({ PlatSubjectId }) => PlatSubjectId === null).map(({ PlatNameThen }) => PlatNameThen)).toEqual(["坂本 明子"]);
    for (const { PlatSubjectId, PlatNameThen, PlatPostThen, PlatTopicsId } of interviews.filter(
      ({ PlatSubjectId: id }) => typeof id === "number",
    )) {
      const volunteer = volunteers.get(PlatSubjectId ?? 0);
      const [place, role] = (PlatPostThen ?? "").split(" ");
      expect(volunteer?.Title).toBe(PlatNameThen);
      expect(volunteer?.Career.split("\n").at(-1)).toContain(`｜${place ?? ""}｜${role ?? ""}`);
      expect(PlatTopicsId?.length).toBeGreaterThan(0);
      expect(volunteer?.TopicsId).toEqual(expect.arrayContaining([...(PlatTopicsId ?? [])]));
    }
  });

  it("leads to the volunteer, and to nobody once they have withdrawn", () => {
    for (const { PlatSubjectId, CanvasContent1 } of interviews) {
      const link = /<a href="([^"]*)">この人に相談してみる<\/a>/u.exec(CanvasContent1 ?? "")?.[1];
      expect(link).toBe(typeof PlatSubjectId === "number" ? `/sites/plat/SitePages/Directory.aspx?ps-person=${PlatSubjectId}` : undefined);
    }
  });

  it("has no subject either when that volunteer is not in a small sample", () => {
    const small = items<PageItem>("SitePages", sampleIntranet({ volunteers: 1, seed: 2 }));
    expect(small.filter(({ PlatSubjectId }) => typeof PlatSubjectId === "number").map(({ PlatNameThen }) => PlatNameThen)).toEqual([
      "髙橋 陽子",
    ]);
  });

  it("tells five to seven questions, and when it was told", () => {
    expect(ARTICLES.filter(({ questions }) => questions.length < 5 || questions.length > 7)).toEqual([]);
    expect(interviews.filter(({ CanvasContent1 }) => !/取材当時の所属です（20\d\d年\d+月）<\/p>$/u.test(CanvasContent1 ?? ""))).toEqual([]);
  });

  it("has a picture that exists and is described, or none", () => {
    const pictured = interviews.filter(({ BannerImageUrl }) => BannerImageUrl !== null);
    const files = pictured.map(({ BannerImageUrl }) => (BannerImageUrl?.Url ?? "").replace("/sites/plat/SiteAssets/", ""));
    expect(files.filter((file) => !existsSync(join(__dirname, "../assets", file)))).toEqual([]);
    expect(pictured.filter(({ PlatPictureAlt }) => (PlatPictureAlt ?? "") === "")).toEqual([]);
    expect(pictured.length).toBeGreaterThan(5);
    expect(pictured.length).toBeLessThan(interviews.length);
  });

  it("fits into the columns", () => {
    const tooLong = interviews.filter(
      ({ Title, PlatNameThen = "", PlatPostThen = "", PlatPictureAlt }) =>
        Title.length > 255 || PlatNameThen.length > 80 || PlatPostThen.length > 120 || (PlatPictureAlt ?? "").length > 255,
    );
    expect(tooLong).toEqual([]);
  });

  it("keeps to the words of the service", () => {
    const texts = [...pages, ...items("Lists/PlatVolunteers", sampleIntranet({ volunteers: 400, seed: 5 }))].map((item) =>
      JSON.stringify(item),
    );
    expect(texts.flatMap((text) => /受付|審査|メンター|ユーザー/u.exec(text)?.[0] ?? [])).toEqual([]);
  });
});
