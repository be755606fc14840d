import { lazy, memoize, memoizePerObject } from "../lazy";
import type { Column } from "./column";
import { columnOf } from "./column";
import type { Directory, DirectoryEntry } from "./directory";
import type { PlaceId, PostingWhen } from "./facets/place";

/** What the entries of a directory have of each facet; each is read when first needed. */
export interface Columns {
  readonly places: (when: PostingWhen) => Column<PlaceId>;
  readonly entryYears: () => Column<number>;
  readonly jobTypes: () => Column<string>;
  readonly topics: () => Column<string>;
  /** Without sensitive topics: they are never counted in public, not even in their group. */
  readonly openTopicGroups: () => Column<string>;
  readonly languages: () => Column<string>;
  /** Texts that people share; see `EntryWords`. */
  readonly terms: () => Column<string>;
  readonly availability: () => Column<string>;
}

/** The columns of a directory. */
export const columnsOf = memoizePerObject(({ entries }: Directory): Columns => {
  const column = <T>(valuesOf: (entry: DirectoryEntry) => readonly T[]): (() => Column<T>) => lazy(() => columnOf(entries, valuesOf));
  return {
    places: memoize((when) => columnOf(entries, ({ places }) => places[when])),
    entryYears: column(({ volunteer }) => [volunteer.entryYear]),
    jobTypes: column(({ volunteer }) => [volunteer.jobType]),
    topics: column(({ topics }) => topics.map(({ code }) => code)),
    openTopicGroups: column(({ topics }) => topics.filter(({ sensitive }) => !sensitive).map(({ groupCode }) => groupCode)),
    languages: column(({ volunteer }) => volunteer.languages),
    terms: column(({ words }) => words.terms),
    availability: column(({ volunteer }) => [volunteer.availability]),
  };
});
