import { conditions } from "../../domain/directory/facets/conditions";
import type { Filters } from "../../domain/directory/facets/filters";
import { NO_FILTERS } from "../../domain/directory/facets/filters";
import { inPlaces } from "../../domain/testing/builders";
import { ONE_OF_EACH, smallMinistry } from "../../domain/testing/smallMinistry";
import { conditionText } from "./conditionText";

const directory = smallMinistry();

function labels(filters: Partial<Filters>): string[] {
  return conditions({ ...NO_FILTERS, ...filters }, directory).map(({ values }) => conditionText(values, "ja"));
}

describe("the chips of conditions", () => {
  it("say each condition in Japanese", () => {
    expect(labels(ONE_OF_EACH)).toEqual([
      "「菜園」",
      "これまで：アフリカ",
      "これまで：タイ",
      "これまで：在ケニア大使館",
      "これまで：総務課（欧州局）",
      "専門職",
      "入省 平成17〜28年",
      "学校の選び方",
      "「妊娠・出産の話を聞けます」",
      "タイ語",
      "「返信に時間がかかります」",
    ]);
  });

  it.each([
    [{ entryYears: { from: 1988, to: 1993 } }, "入省 昭和63年〜平成5年"],
    [{ entryYears: { from: 2019 } }, "入省 平成31年以降"],
    [{ entryYears: { to: 2020 } }, "入省 令和2年以前"],
    [{ entryYears: { from: 2013, to: 2013 } }, "入省 平成25年"],
    [{ entryYears: { from: 1900 } }, "入省 1900年以降"],
  ])("say a range of years: %j", (years, label) => expect(labels(years)).toEqual([label]));

  it("show what a link named even where the list does not know it", () => {
    expect(labels({ places: inPlaces(["posting:closed", "country:eu/どこか"]), topics: ["gone"], jobTypes: ["新しい職種"] })).toEqual([
      "closed",
      "どこか",
      "新しい職種",
      "gone",
    ]);
  });
});
