import { NO_FILTERS } from "../../../src/domain/directory/facets/filters";
import { selectEntries } from "../../../src/domain/directory/facets/select";
import type { OwnWords } from "../../../src/domain/directory/ownWords/ownWords";
import { ownWords } from "../../../src/domain/directory/ownWords/ownWords";
import { findsFew } from "../../../src/domain/directory/search/queryMatches";
import { JOB_TYPES } from "../../../src/domain/organisation/jobTypes";
import { LANGUAGES } from "../../../src/domain/organisation/languages";
import { oneForEach, postings, topics, whatTheyHave } from "./testing/oneForEach";
import { WORRIES } from "./testing/worries";

/** As the directory asks: the words as they stand, and where they find few, those that were understood. */
function understood(query: string): OwnWords | undefined {
  return findsFew(oneForEach, query) ? ownWords(oneForEach, { ...NO_FILTERS, query }) : undefined;
}

function found(query: string): string[] {
  const words = understood(query)?.words.map(({ text }) => text) ?? [];
  return whatTheyHave(selectEntries(oneForEach, { ...NO_FILTERS, query, ownWords: words }));
}

const list = (cell: string): string[] => cell.split(" ").filter((each) => each !== "");

describe("a worry in one's own words", () => {
  it.each(WORRIES)("$kind: $typed", ({ typed, words, finds, not }) => {
    const own = understood(typed);
    const people = found(typed);
    expect(own?.words.map(({ text }) => text) ?? []).toEqual(list(words));
    expect(people).toEqual(finds === "" ? [] : expect.arrayContaining(list(finds)));
    expect(people.filter((code) => list(not).includes(code))).toEqual([]);
  });

  it("counts nobody where it touches a sensitive topic", () => {
    const counted = WORRIES.filter(({ kind }) => kind.includes("sensitive")).flatMap(({ typed }) => understood(typed)?.words ?? []);
    expect(counted.filter(({ people }) => people !== undefined)).toEqual([]);
    expect(understood("ナイロビで出産")?.words).toEqual([{ text: "ナイロビ" }, { text: "出産" }]);
    expect(understood("ナイロビの家賃")?.words).toEqual([
      { text: "ナイロビ", people: 2 },
      { text: "家賃", people: 1 },
    ]);
  });

  it("is held to at least 80 of them, and to several of each kind", () => {
    expect(new Set(WORRIES.map(({ typed }) => typed)).size).toBeGreaterThanOrEqual(80);
    const kinds = [...new Set(WORRIES.map(({ kind }) => kind))];
    expect(kinds.filter((kind) => WORRIES.filter((each) => each.kind === kind).length < 3)).toEqual([]);
  });
});

it("a name of the list finds just those who have it: nothing is taken out of it", () => {
  const names = [
    ...topics.flatMap(({ name, synonyms }) => [name.ja, name.en, ...synonyms]),
    ...postings.flatMap(({ name, shortNames, formerNames, country, city }) => [
      ...[name, country, city].flatMap((text) => [text?.ja ?? "", text?.en ?? ""]),
      ...shortNames,
      ...formerNames,
    ]),
    ...JOB_TYPES.flatMap(({ name, alsoCalled }) => [name.ja, name.en, ...alsoCalled]),
    ...LANGUAGES.flatMap(({ ja, en }) => [ja, en]),
  ];
  expect(names.filter((name) => understood(name) !== undefined)).toEqual([]);
});
