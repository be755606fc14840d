import { samplePostings } from "./postings";
import { readReferenceData } from "./referenceData";

const data = readReferenceData();
const postings = samplePostings(data);
const byCode = new Map(postings.map((posting) => [posting.code, posting]));

describe("postings from the reference data", () => {
  it("come with parents before their children", () => {
    const seen = new Set<string>();
    for (const { code, parentCode } of postings) {
      expect(parentCode === "" || seen.has(parentCode)).toBe(true);
      seen.add(code);
    }
  });

  it("all have a time zone that the platform knows", () => {
    const unknown = postings.filter(({ timeZone }) => {
      try {
        return new Intl.DateTimeFormat("en", { timeZone }).format() === "";
      } catch {
        return true;
      }
    });
    expect(unknown).toEqual([]);
  });

  it.each([
    ["emb-ke", "在ケニア大"],
    ["emb-th", "在タイ大"],
    ["emb-us", "在米大"],
    ["cg-new-york", "NY総"],
    ["cg-new-york", "ニューヨーク総"],
    ["pm-un-newyork", "国連代"],
    ["naab-1", "北米一課"],
    ["cab-policy", "領政課"],
    ["sec-gc", "大臣官房総務課"],
    ["fpb-gc", "総合外交政策局総務課"],
  ])("%s is called %s", (code, shortName) => {
    expect(byCode.get(code)?.shortNames).toContain(shortName);
  });

  it("call every embassy and consulate-general by a short name", () => {
    expect(
      postings.filter(({ kind, shortNames }) => kind !== "division" && kind !== "bureau" && kind !== "office" && shortNames.length === 0),
    ).toEqual([]);
  });

  it("keep former names without the notes beside them", () => {
    expect(byCode.get("eab-1")?.formerNames).toEqual(["西欧課"]);
    expect(byCode.get("ecab-sec")?.formerNames).toEqual(["経済安全保障政策室"]);
    expect(byCode.get("sec-kobunsho")?.formerNames).toEqual(["外交記録・情報公開室"]);
  });

  it("are not all of one kind", () => {
    expect(new Set(postings.map(({ kind }) => kind))).toEqual(
      new Set(["bureau", "division", "embassy", "consulate", "delegation", "office"]),
    );
  });
});
