import { REGIONS } from "../../posting/posting";
import { postingName, postingSetting } from "../../posting/postingName";
import { REGION_NAMES } from "../../organisation/regionNames";
import type { Language } from "../../text";
import { inLanguage } from "../../text";
import { topicLabel } from "../../topic/topicLabel";
import { AVAILABILITY_NAMES } from "../../volunteer/availability";
import { jobTypeOf } from "../../organisation/jobTypes";
import { languageName } from "../../organisation/languages";
import type { Availability } from "../../volunteer/volunteer";
import type { Directory } from "../directory";
import { countryPlace, regionPlace } from "./place";
import type { PlaceId, PostingWhen } from "./place";
import { yearRangeLabel } from "./yearRangeLabel";

export type { PlaceId, PostingWhen };

/** What the reader asks for. */
export interface Filters {
  /** As typed. */
  readonly query: string;
  readonly places: readonly PlaceId[];
  /** Whether the places are about now, about the past, or either; without places it has no effect. */
  readonly when: PostingWhen;
  /** Japanese terms of the list. */
  readonly jobTypes: readonly string[];
  /** Gregorian, inclusive. */
  readonly entryFrom?: number;
  /** Gregorian, inclusive. */
  readonly entryTo?: number;
  /** `Topic.code`. */
  readonly topics: readonly string[];
  /** Japanese terms of the list. */
  readonly languages: readonly string[];
  readonly availability: readonly Availability[];
}

/** Everybody. */
export const NO_FILTERS: Filters = {
  query: "", places: [], when: "either", jobTypes: [], topics: [], languages: [], availability: [],
};

/** Whether the filters let everybody through. */
export function isEmpty(filters: Filters): boolean {
  const lists = [filters.places, filters.jobTypes, filters.topics, filters.languages, filters.availability];
  return filters.query.trim() === "" && filters.entryFrom === undefined && filters.entryTo === undefined && lists.every((list) => list.length === 0);
}

/** One thing that the reader asked for, as a chip: what it says and what remains without it. */
export interface Condition {
  readonly key: string;
  readonly label: string;
  readonly without: Filters;
}

type ListFacet = "places" | "jobTypes" | "topics" | "languages" | "availability";

/** The same filters without one value of a facet. */
function withoutValue(filters: Filters, facet: ListFacet, value: string): Filters {
  return { ...filters, [facet]: filters[facet].filter((chosen) => chosen !== value) };
}

function withoutYears(filters: Filters): Filters {
  const rest: { -readonly [Key in keyof Filters]: Filters[Key] } = { ...filters };
  delete rest.entryFrom;
  delete rest.entryTo;
  return rest;
}

function placeLabel(place: PlaceId, directory: Directory, language: Language): string {
  const region = REGIONS.find((candidate) => regionPlace(candidate) === place);
  if (region !== undefined) return inLanguage(REGION_NAMES[region], language);
  const code = place.replace(/^posting:/, "");
  const posting = directory.postingByCode.get(code);
  if (posting === undefined) return countryLabel(place, directory, language);
  const setting = posting.city === undefined ? postingSetting(posting, directory.postingByCode, language) : undefined;
  const name = postingName(posting, language);
  if (setting === undefined) return name;
  return language === "en" ? `${name} (${setting})` : `${name}（${setting}）`;
}

function countryLabel(place: PlaceId, directory: Directory, language: Language): string {
  const there = directory.postings.find(({ region, country }) => country !== undefined && countryPlace(region, country.ja) === place);
  return there?.country === undefined ? place.replace(/^(?:country:[a-z]+\/|posting:)/, "") : inLanguage(there.country, language);
}

const WHEN_PREFIX: Readonly<Record<PostingWhen, Readonly<Record<Language, string>>>> = {
  either: { ja: "", en: "" },
  now: { ja: "いま：", en: "Now: " },
  past: { ja: "これまで：", en: "Before: " },
};

/** What was typed, a word of it or a whole sentence, as a condition names it: 「相談できます」を外す. */
export function quoted(text: string, language: Language): string {
  return language === "en" ? `“${text}”` : `「${text}」`;
}

function topicName(code: string, directory: Directory, language: Language): string {
  const topic = directory.topics.find((candidate) => candidate.code === code);
  if (topic === undefined) return code;
  const label = topicLabel(topic, language);
  return topic.sensitive ? quoted(label, language) : label;
}

/** The reader's conditions, one per chip, in the order of the facets. */
export function conditions(filters: Filters, directory: Directory, language: Language): Condition[] {
  const values = (facet: ListFacet, label: (value: string) => string): Condition[] =>
    filters[facet].map((value) => ({ key: `${facet}:${value}`, label: label(value), without: withoutValue(filters, facet, value) }));
  const query = filters.query.trim();
  const years = yearRangeLabel(filters.entryFrom, filters.entryTo, language);
  return [
    ...(query === "" ? [] : [{ key: "query", label: quoted(query, language), without: { ...filters, query: "" } }]),
    ...values("places", (place) => WHEN_PREFIX[filters.when][language] + placeLabel(place, directory, language)),
    ...values("jobTypes", (term) => inLanguage(jobTypeOf(term).name, language)),
    ...(years === undefined ? [] : [{ key: "entryYears", label: years, without: withoutYears(filters) }]),
    ...values("topics", (code) => topicName(code, directory, language)),
    ...values("languages", (term) => inLanguage(languageName(term), language)),
    ...filters.availability.map((state) => ({
      key: `availability:${state}`, label: quoted(inLanguage(AVAILABILITY_NAMES[state], language), language), without: withoutValue(filters, "availability", state),
    })),
  ];
}
