import * as React from "react";
import type { Directory } from "../../../domain/directory/directory";
import { filterMatchesOf } from "../../../domain/directory/facets/filterMatches";
import type { Filters } from "../../../domain/directory/facets/filters";
import type { OwnWords } from "../../../domain/directory/ownWords/ownWords";
import { findsFew } from "../../../domain/directory/search/queryMatches";
import type { Late } from "../../shared/LatePart/late";
import { late } from "../../shared/LatePart/late";
import { useLate } from "../../shared/LatePart/useLate";

type Parts = typeof import("../FewFound/fewFoundParts");

/** What helps where few or nobody is found, and shows it. */
export const fewFoundParts = late<Parts>(() => import(/* webpackChunkName: "few-found" */ "../FewFound/fewFoundParts"));

const NOT_WANTED: Late<"not wanted"> = { here: () => "not wanted", load: async () => "not wanted" };

/** What can be done where few or nobody is found. */
export interface FewFound {
  /** Undefined where enough are found, or where what helps is not there: the search is answered without. */
  readonly parts: Parts | undefined;
  /** Whether it is on its way, and not slow. */
  readonly isComing: boolean;
  /** What was understood of a query that finds few as it stands. */
  readonly words: OwnWords | undefined;
}

/** @param isRead - whether all that can be found has been read: nothing is said of few before */
export function useFewFound(directory: Directory, filters: Filters, isRead: boolean): FewFound {
  const { query } = filters;
  const finds = React.useMemo(() => {
    if (!isRead || directory.entries.length === 0) return "enough";
    if (findsFew(directory, query)) return "few";
    return filterMatchesOf(directory)(filters).people === 0 ? "nobody" : "enough";
  }, [isRead, directory, query, filters]);
  const arrival = useLate<Parts | "not wanted">(finds === "enough" ? NOT_WANTED : fewFoundParts);
  const part = arrival.state === "here" && arrival.part !== "not wanted" ? arrival.part : undefined;
  const words = React.useMemo(() => (finds === "few" ? part?.ownWords(directory, filters) : undefined), [finds, part, directory, filters]);
  return { parts: part, isComing: arrival.state === "coming" && !arrival.slow, words };
}
