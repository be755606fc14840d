import type { Directory } from "../directory";
import type { ConditionValue } from "./facet";
import type { FacetName } from "./facets";
import { FACET_NAMES, FACETS } from "./facets";
import type { Filters } from "./filters";
import { withChoice } from "./filters";

/** Something that the reader asked for: what it is, and what remains without it. */
export interface Condition {
  readonly key: string;
  /** Several where alternatives go together. */
  readonly values: readonly ConditionValue[];
  readonly without: Filters;
}

/** What is asked for in one facet. */
export function conditionsIn<Name extends FacetName>(name: Name, filters: Filters, directory: Directory): Condition[] {
  return FACETS[name].conditions(filters[name], directory).map(({ key, value, without }) => ({
    key: `${name}:${key}`,
    values: [value],
    without: withChoice(filters, name, without),
  }));
}

/** What was typed, as one condition. */
export function queryCondition(filters: Filters): Condition[] {
  const text = filters.query.trim();
  return text === "" ? [] : [{ key: "query", values: [{ kind: "typed", text }], without: { ...filters, query: "" } }];
}

/** The reader's conditions, one per chip, in the order of the facets. */
export function conditions(filters: Filters, directory: Directory): Condition[] {
  return [...queryCondition(filters), ...FACET_NAMES.flatMap((name) => conditionsIn(name, filters, directory))];
}
