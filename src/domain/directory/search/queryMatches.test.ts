import * as fc from "fast-check";
import { aDirectory, aPosting, aVolunteer } from "../../testing/builders";
import { matchingDirectory } from "../../testing/matchingCases";
import { NO_FILTERS } from "../facets/filters";
import { selectEntries } from "../facets/select";

function found(directory: ReturnType<typeof aDirectory>, query: string): number[] {
  return selectEntries(directory, { ...NO_FILTERS, query }).map(({ volunteer }) => volunteer.id);
}

describe("a search that follows another", () => {
  it("finds whom it would have found as the first one, whatever was typed before", () => {
    const word = fc.string({ unit: fc.constantFrom(..."平成25年ケニア子女たかはしokyた い"), minLength: 1, maxLength: 6 });
    const typed = (text: string): string[] => [...text].map((_, end) => text.slice(0, end + 1));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (texts) => {
        const directory = matchingDirectory();
        texts
          .flatMap(typed)
          .forEach((query) => expect([query, found(directory, query)]).toEqual([query, found(matchingDirectory(), query)]));
      }),
      { numRuns: 40 },
    );
  });

  it("finds more people where a longer number is another number", () => {
    const directory = aDirectory({ volunteers: [aVolunteer({ id: 1, message: "3人家族" }), aVolunteer({ id: 2, message: "31人の学級" })] });
    expect(found(directory, "3")).toEqual([1]);
    expect(found(directory, "31")).toEqual([2]);
  });

  it("finds people who wrote of a place in katakana, and whoever wrote a longer word only by that", () => {
    const thailand = aPosting({ id: 9, code: "emb-th", country: { ja: "タイ", en: "Thailand" } });
    const volunteers = ["はじめてのﾀｲで。", "フレックスタイムです。", "また会いたいです。"].map((message, index) =>
      aVolunteer({ id: index + 1, message }),
    );
    const directory = aDirectory({
      postings: [thailand],
      volunteers: [...volunteers, aVolunteer({ id: 4, name: "堀 太一", reading: "ホリ タイチ", message: "" })],
    });
    expect(found(directory, "タイ")).toEqual([1, 4]);
    expect(found(directory, "タイム")).toEqual([2]);
    expect(found(directory, "会いたい")).toEqual([3]);
  });

  it("asks all words of the query", () => {
    const directory = aDirectory({ volunteers: [aVolunteer({ id: 1, message: "菜園と犬" }), aVolunteer({ id: 2, message: "菜園と猫" })] });
    expect(found(directory, "菜園")).toEqual([1, 2]);
    expect(found(directory, "菜園 犬")).toEqual([1]);
    expect(found(directory, "犬 猫")).toEqual([]);
  });
});
