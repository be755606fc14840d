import { smallMinistry } from "../../testing/smallMinistry";
import type { Filters } from "./filters";
import { conditions, isEmpty, NO_FILTERS } from "./filters";

const directory = smallMinistry();
const all: Filters = {
  query: " 菜園 ", places: ["region:af", "country:as/タイ", "posting:emb-ke", "posting:eur-gc"], when: "past", jobTypes: ["専門職"], entryFrom: 2005, entryTo: 2016,
  topics: ["edu-school", "fam-birth"], languages: ["タイ語"], availability: ["slow"],
};

function labels(filters: Partial<Filters>, language: "ja" | "en" = "ja"): string[] {
  return conditions({ ...NO_FILTERS, ...filters }, directory, language).map(({ label }) => label);
}

describe("the chips of conditions", () => {
  it("say each condition in Japanese", () => {
    expect(labels(all)).toEqual([
      "「菜園」", "これまで：アフリカ", "これまで：タイ", "これまで：在ケニア大使館", "これまで：総務課（欧州局）", "専門職", "入省 平成17〜28年",
      "学校の選び方", "「妊娠・出産の話を聞けます」", "タイ語", "「返信に時間がかかります」",
    ]);
  });

  it("say each condition in English", () => {
    expect(labels(all, "en")).toEqual([
      "“菜園”", "Before: Africa", "Before: Thailand", "Before: Embassy of Japan in Kenya", "Before: General Affairs Division (European Affairs Bureau)",
      "Specialist (Foreign Ministry Specialist)", "Joined 2005–2016", "Choosing a school", "“Happy to listen: Pregnancy and childbirth”", "Thai", "“Replies take a while”",
    ]);
  });

  it.each([
    [{ entryFrom: 1988, entryTo: 1993 }, "入省 昭和63年〜平成5年"], [{ entryFrom: 2019 }, "入省 平成31年以降"], [{ entryTo: 2020 }, "入省 令和2年以前"],
    [{ entryFrom: 2013, entryTo: 2013 }, "入省 平成25年"], [{ entryFrom: 1900 }, "入省 1900年以降"],
  ])("say a range of years: %j", (years, label) => expect(labels(years)).toEqual([label]));

  it("each take away only themselves, until nothing is left", () => {
    const chips = conditions(all, directory, "ja");
    expect(new Set(chips.map(({ key }) => key)).size).toBe(chips.length);
    chips.forEach((chip) => {
      const rest = conditions(chip.without, directory, "ja").map(({ key }) => key);
      expect(rest).toEqual(chips.map(({ key }) => key).filter((key) => key !== chip.key));
    });
    let filters = all;
    for (let [first] = conditions(filters, directory, "ja"); first !== undefined; [first] = conditions(filters, directory, "ja")) filters = first.without;
    expect(isEmpty(filters)).toBe(true);
  });

  it("show what a link named even where the list does not know it", () => {
    expect(labels({ places: ["posting:closed", "country:eu/どこか"], topics: ["gone"], jobTypes: ["新しい職種"] })).toEqual(["closed", "どこか", "新しい職種", "gone"]);
  });
});

describe("empty filters", () => {
  it("are those without a condition, whatever the time of places", () => {
    expect(isEmpty({ ...NO_FILTERS, query: "　", when: "past" })).toBe(true);
    expect(isEmpty({ ...NO_FILTERS, entryTo: 2000 })).toBe(false);
    expect(isEmpty({ ...NO_FILTERS, languages: ["英語"] })).toBe(false);
  });
});
