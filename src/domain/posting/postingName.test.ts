import { aDepartment, aPosting } from "../testing/builders";
import { ancestors, postingName, postingSetting } from "./postingName";

const BUREAU = aDepartment({ id: 50, code: "eur" });
const DIVISION = aDepartment({ id: 51, code: "eur-gc", name: { ja: "総務課", en: "" }, kind: "division", parentCode: "eur" });
const OFFICE = aDepartment({ id: 52, code: "eur-plan", kind: "division", parentCode: "eur-gc" });
const byCode = new Map([BUREAU, DIVISION, OFFICE].map((posting) => [posting.code, posting]));

describe("the name of a posting", () => {
  it.each([
    ["在ケニア日本国大使館", "在ケニア大使館"],
    ["在ニューヨーク日本国総領事館", "在ニューヨーク総領事館"],
    ["国際連合日本政府代表部", "国際連合日本政府代表部"],
    ["在ジュネーブ国際機関日本政府代表部", "在ジュネーブ国際機関日本政府代表部"],
    ["経済局", "経済局"],
  ])("is said without the country's own name: %s", (official, said) => {
    expect(postingName(aPosting({ name: { ja: official, en: "" } }), "ja")).toBe(said);
  });

  it("is English where there is a translation", () => {
    expect(postingName(aPosting(), "en")).toBe("Embassy of Japan in Kenya");
    expect(postingName(DIVISION, "en")).toBe("総務課");
  });
});

describe("where a posting is", () => {
  it("is the city of a mission and the bureau of a department below it", () => {
    expect(postingSetting(aPosting(), byCode, "ja")).toBe("ナイロビ");
    expect(postingSetting(OFFICE, byCode, "ja")).toBe("欧州局");
    expect(postingSetting(OFFICE, byCode, "en")).toBe("European Affairs Bureau");
  });

  it("needs no words for a bureau, or for a department whose parent is not listed", () => {
    expect(postingSetting(BUREAU, byCode, "ja")).toBeUndefined();
    expect(postingSetting(aDepartment({ parentCode: "gone" }), byCode, "ja")).toBeUndefined();
  });

  it("ends where parents go round in a ring", () => {
    const ring = new Map(
      [
        aDepartment({ code: "a", parentCode: "b" }),
        aDepartment({ code: "b", parentCode: "c" }),
        aDepartment({ code: "c", parentCode: "b" }),
      ].map((posting) => [posting.code, posting]),
    );
    expect(ancestors(aDepartment({ code: "a", parentCode: "b" }), ring).map(({ code }) => code)).toEqual(["b", "c"]);
  });
});
