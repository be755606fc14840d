import { jobTypeOf } from "../organisation/jobTypes";
import { languageName } from "../organisation/languages";
import type { Posting } from "../posting/posting";
import { postingHaystack, postingWords } from "../posting/postingWords";
import { inBoth } from "../text";
import type { Topic } from "../topic/topic";
import { topicHaystack, topicWords } from "../topic/topicWords";
import { entryYearWords } from "./entryYear";
import { nameWords } from "./personName";
import type { Volunteer } from "./volunteer";

/** A volunteer with everything that the list refers to by id. */
export interface Profile {
  readonly volunteer: Volunteer;
  readonly now?: Posting;
  readonly past: readonly Posting[];
  readonly topics: readonly Topic[];
  /** All postings: they tell where a department stands. */
  readonly postingByCode: ReadonlyMap<string, Posting>;
}

/** A fact of a volunteer, and all that a search needs to know of it. How it is shown and told stands in `factViews.ts`. */
export interface Fact<Item> {
  /**
   * A `name` ranks people, too. What somebody has `written` is prose: the name of a place in it must stand by itself.
   * A `shared` text is the same for many people: a search reads it once for all of them.
   */
  readonly kind: "name" | "written" | "shared";
  /** What the volunteer has of it. */
  readonly items: (profile: Profile) => readonly Item[];
  /** Every text by which an item is found. Where several hold a word, the first of them tells the find. */
  readonly texts: (item: Item, profile: Profile) => readonly string[];
  /** Names inside a name, which people may type alone. */
  readonly parts?: (item: Item) => readonly string[];
  /** All its texts folded into one, where the lists hold the item; see `haystackOf`. */
  readonly haystack?: (item: Item, profile: Profile) => string;
}

const fact = <Item>(declared: Fact<Item>): Fact<Item> => declared;

const posting: Omit<Fact<Posting>, "items"> = {
  kind: "shared",
  texts: (item, { postingByCode }) => postingWords(item, postingByCode),
  haystack: (item, { postingByCode }) => postingHaystack(item, postingByCode),
};

/** In the order in which a find is told. */
const ALL = {
  now: fact({ ...posting, items: ({ now }) => (now === undefined ? [] : [now]) }),
  past: fact({ ...posting, items: ({ past }) => past }),
  career: fact({ kind: "shared", items: ({ volunteer }) => volunteer.career, texts: ({ place, role = "" }) => [place, role] }),
  careerNotes: fact({
    kind: "written",
    items: ({ volunteer }) => volunteer.career.flatMap(({ note }) => note ?? []),
    texts: (note) => [note],
  }),
  topics: fact({ kind: "shared", items: ({ topics }) => topics, texts: topicWords, haystack: topicHaystack }),
  names: fact({
    kind: "name",
    items: ({ volunteer }) => [volunteer],
    texts: ({ name, reading, romaji = "", romanised = "" }) => [name, reading, romaji, romanised],
    parts: ({ name, reading }) => [name, reading].flatMap((text) => nameWords(text).slice(1)),
  }),
  entryYear: fact({
    kind: "shared",
    items: ({ volunteer }) => [volunteer],
    texts: ({ entryYear, entryMonth }) => entryYearWords(entryYear, entryMonth),
  }),
  languages: fact({ kind: "shared", items: ({ volunteer }) => volunteer.languages, texts: (term) => inBoth(languageName(term)) }),
  jobType: fact({
    kind: "shared",
    items: ({ volunteer }) => [jobTypeOf(volunteer.jobType)],
    texts: ({ name, alsoCalled }) => [...alsoCalled, ...inBoth(name)],
  }),
  message: fact({
    kind: "written",
    items: ({ volunteer }) => (volunteer.message === "" ? [] : [volunteer.message]),
    texts: (message) => [message],
  }),
};

export type FactName = keyof typeof ALL;

/** What a volunteer has of each fact. */
export type FactItems = { readonly [Name in FactName]: ReturnType<(typeof ALL)[Name]["items"]>[number] };

/** What is known of a volunteer. Whatever is declared here is found by the search, and a card can tell why. */
export const FACTS: { readonly [Name in FactName]: Fact<FactItems[Name]> } = ALL;

export const FACT_NAMES = Object.keys(ALL) as readonly FactName[];
