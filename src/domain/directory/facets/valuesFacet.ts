import type { LocalizedText } from "../../text";
import type { Column } from "../column";
import { tally, whoHave } from "../column";
import type { Directory } from "../directory";
import type { ConditionValue, Facet } from "./facet";

/** One choice of a facet. */
export interface FacetOption<Value extends string = string> {
  /** What goes into the filters. */
  readonly value: Value;
  /** People that the choice would show; absent for sensitive topics, which are never counted in public. */
  readonly count?: number;
  readonly chosen: boolean;
}

/** A choice that has a name in the list. */
export interface NamedOption extends FacetOption {
  readonly label: LocalizedText;
}

/** What is particular to a facet of which readers choose some values. */
export interface ValuesFacetProps<Value extends string, Options> {
  /** Name in an address. */
  readonly parameter: string;
  /** The values among those that an address names. */
  readonly known: (named: readonly string[]) => readonly Value[];
  readonly column: (directory: Directory) => Column<Value>;
  readonly options: Facet<readonly Value[], Options>["options"];
  readonly valueOf: (value: Value, directory: Directory) => ConditionValue;
}

/** A facet of which readers choose some values: whoever has one of them passes. */
export function valuesFacet<Value extends string, Options>({
  parameter,
  known,
  column,
  options,
  valueOf,
}: ValuesFacetProps<Value, Options>): Facet<readonly Value[], Options> {
  return {
    parameters: [parameter],
    read: ({ many }) => known(many(parameter)),
    write: (chosen) => chosen.map((value) => [parameter, value]),
    count: (chosen) => chosen.length,
    clear: () => [],
    passing: (chosen, directory) => whoHave(column(directory), chosen),
    options,
    conditions: (chosen, directory) =>
      chosen.map((value) => ({ key: value, value: valueOf(value, directory), without: chosen.filter((other) => other !== value) })),
  };
}

/** What is particular to a facet of terms. */
export interface TermFacetProps {
  /** Name in an address. */
  readonly parameter: string;
  /** Japanese terms of the list. */
  readonly column: (directory: Directory) => Column<string>;
  /** The terms that the product knows, in display order; those that the organisers added come after them. */
  readonly inOrder: readonly string[];
  readonly nameOf: (term: string) => LocalizedText;
}

const collator = new Intl.Collator("ja");

/** A facet of terms that stand in the list: readers see those of the people listed, also those of nobody under the present filters, so that the facet keeps still. */
export function termFacet({ parameter, column, inOrder, nameOf }: TermFacetProps): Facet<readonly string[], readonly NamedOption[]> {
  return valuesFacet({
    parameter,
    column,
    known: (named) => named,
    options: (chosen, directory, counts) => {
      const terms = column(directory);
      const people = tally(terms, counts);
      const there = new Set([...terms.numberOf.keys(), ...chosen]);
      const added = [...there].filter((term) => !inOrder.includes(term)).sort(collator.compare);
      return [...inOrder.filter((term) => there.has(term)), ...added].map((value) => ({
        value,
        label: nameOf(value),
        count: people.of(value),
        chosen: chosen.includes(value),
      }));
    },
    valueOf: (term) => ({ kind: "term", name: nameOf(term) }),
  });
}
