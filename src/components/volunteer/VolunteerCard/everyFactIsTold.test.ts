import * as fc from "fast-check";
import type { DirectoryEntry, DirectorySource } from "../../../domain/directory/directory";
import { NO_FILTERS } from "../../../domain/directory/facets/filters";
import { selectEntries } from "../../../domain/directory/facets/select";
import type { Posting } from "../../../domain/posting/posting";
import { contains, FIELD_END } from "../../../domain/search/match";
import { normalise, queryWords } from "../../../domain/search/normalise";
import { aDirectory, aPosting, aTopic, aVolunteer } from "../../../domain/testing/builders";
import { matchingDirectory } from "../../../domain/testing/matchingCases";
import { topicHaystack } from "../../../domain/topic/topicWords";
import type { FactName } from "../../../domain/volunteer/facts";
import { FACT_NAMES } from "../../../domain/volunteer/facts";
import type { Volunteer } from "../../../domain/volunteer/volunteer";
import { askedIn, evidenceFor } from "./evidence";
import { cardTexts } from "./cardTexts";

const READINGS = (["cards", "rows"] as const).flatMap((density) => (["ja", "en"] as const).map((language) => ({ density, language })));

/** Whether the card of somebody shows a word, or a line on it tells where it was found. */
function isTold(entry: DirectoryEntry, word: string, reading: (typeof READINGS)[number]): boolean {
  const { past, topics, unseen } = evidenceFor(entry, { ...askedIn(NO_FILTERS), words: [word] }, reading.density, reading.language);
  const { volunteer, now, postingByCode } = entry;
  const shown = cardTexts({ volunteer, past, topics, postingByCode, ...(now === undefined ? {} : { now }) }, reading);
  const [tag] = topics;
  return (
    Object.values(shown)
      .flat()
      .some((text) => contains(normalise(text), word)) ||
    // The word that stands for it is not said of a sensitive topic: its tag comes first.
    (tag?.sensitive === true && contains(topicHaystack(tag), word)) ||
    (unseen !== undefined && unseen.values.every((value) => value !== ""))
  );
}

/** A word that stands nowhere else. */
const word = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."獏鱗麒麟ゐゑ"), minLength: 2, maxLength: 6 }),
  fc.string({ unit: fc.constantFrom(..."qxz"), minLength: 2, maxLength: 6 }).map((letters) => `q${letters}`),
);

interface Holding {
  readonly word: string;
  readonly source: Partial<DirectorySource>;
}

const holding = (...places: readonly ((word: string) => Partial<DirectorySource>)[]): fc.Arbitrary<Holding> =>
  fc.tuple(word, fc.constantFrom(...places)).map(([unique, place]) => ({ word: unique, source: place(unique) }));

const volunteers = (details: Partial<Volunteer>): Partial<DirectorySource> => ({ volunteers: [aVolunteer(details)] });

/** A posting that says the word in each of its texts. */
function postings(refer: Partial<Volunteer>): fc.Arbitrary<Holding> {
  const others = [1, 2, 3].map((id) => aPosting({ id, code: `emb-${id}` }));
  const having = (details: Partial<Posting>): Partial<DirectorySource> => ({
    ...volunteers(refer),
    postings: [...others, aPosting({ id: 4, code: "emb-4", parentCode: "above", ...details }), aPosting({ id: 5, code: "above" })],
  });
  return holding(
    (text) => having({ name: { ja: text, en: "" } }),
    (text) => having({ name: { ja: "在某国日本国大使館", en: text } }),
    (text) => having({ shortNames: [text] }),
    (text) => having({ formerNames: [text] }),
    (text) => having({ country: { ja: text, en: "" } }),
    (text) => having({ city: { ja: "某市", en: text } }),
    (text) => ({
      ...having({}),
      postings: [
        ...others,
        aPosting({ id: 4, code: "emb-4", parentCode: "above" }),
        aPosting({ id: 5, code: "above", formerNames: [text] }),
      ],
    }),
  );
}

const topics = (details: Parameters<typeof aTopic>[0]): Partial<DirectorySource> => ({
  ...volunteers({ topicIds: [1, 2, 3, 4] }),
  topics: [...[1, 2, 3].map((id) => aTopic({ id, code: `topic-${id}` })), aTopic({ id: 4, code: "topic-4", ...details })],
});

/** For each fact, somebody in whom it holds a word that stands nowhere else. */
const HOLDING: { readonly [Name in FactName]: fc.Arbitrary<Holding> } = {
  now: postings({ currentPostingId: 4 }),
  past: postings({ pastPostingIds: [1, 2, 3, 4] }),
  career: holding(
    (text) => volunteers({ career: [{ place: text }] }),
    (text) => volunteers({ career: [{ place: "留学", role: text }] }),
  ),
  careerNotes: holding((text) => volunteers({ career: [{ place: "留学", note: `前置きのあとに${text}、まだ続きます。`.repeat(3) }] })),
  topics: holding(
    (text) => topics({ name: { ja: text, en: "" } }),
    (text) => topics({ name: { ja: "某", en: text } }),
    (text) => topics({ synonyms: [text] }),
    (text) => topics({ name: { ja: text, en: "" }, sensitive: true }),
    (text) => topics({ synonyms: [text], sensitive: true }),
  ),
  names: holding(
    (text) => volunteers({ name: `髙橋 ${text}`, romaji: "TAKAHASHI Yoko" }),
    (text) => volunteers({ name: `Emma ${text}` }),
    (text) => volunteers({ reading: `タカハシ ${text}` }),
    (text) => volunteers({ romaji: `TAKAHASHI ${text}` }),
  ),
  entryYear: fc
    .tuple(fc.integer({ min: 1926, max: 2100 }), fc.integer({ min: 1, max: 12 }))
    .map(([entryYear, entryMonth]) => ({ word: String(entryYear), source: volunteers({ entryYear, entryMonth }) })),
  languages: holding((text) => volunteers({ languages: ["英語", text] })),
  jobType: holding((text) => volunteers({ jobType: text })),
  message: holding(
    (text) => volunteers({ message: `お気軽に${text}、どうぞ。` }),
    (text) => volunteers({ message: `${"前置きが長くなります。".repeat(30)}${text}、どうぞ。` }),
  ),
};

describe("whoever is found by a word", () => {
  it.each(FACT_NAMES)("has it on the card, or is told why: %s", (name) => {
    fc.assert(
      fc.property(HOLDING[name], ({ word: typed, source }) => {
        const directory = aDirectory(source);
        const [entry] = selectEntries(directory, { ...NO_FILTERS, query: typed });
        const [folded = ""] = queryWords(typed);
        expect(entry).toBeDefined();
        for (const reading of READINGS) expect([reading, entry !== undefined && isTold(entry, folded, reading)]).toEqual([reading, true]);
      }),
      { numRuns: 60 },
    );
  });

  it("is told why by every text that the search reads", () => {
    const untold = matchingDirectory().entries.flatMap((entry) => {
      const { names, written, terms } = entry.words;
      const texts = [names, written, ...terms].flatMap((text) => text.split(FIELD_END)).filter((text) => text !== "");
      return texts.flatMap((text) =>
        READINGS.filter((reading) => !isTold(entry, text, reading)).map((reading) => [entry.volunteer.name, text, reading]),
      );
    });
    expect(untold).toEqual([]);
  });
});
