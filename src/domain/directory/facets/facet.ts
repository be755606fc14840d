import type { PostingWhen } from "../../posting/place";
import type { LocalizedText } from "../../text";
import type { Topic } from "../../topic/topic";
import type { Availability } from "../../volunteer/volunteer";
import type { Directory } from "../directory";
import type { AddressParameter, AddressParameters } from "../parameters";

/** What a condition asks for, to be put into words by a component. */
export type ConditionValue =
  | { readonly kind: "typed"; readonly text: string }
  | { readonly kind: "term"; readonly name: LocalizedText }
  | { readonly kind: "topic"; readonly topic: Pick<Topic, "name" | "sensitive"> }
  | { readonly kind: "availability"; readonly state: Availability }
  /** `setting` is what tells one 総務課 from another. */
  | { readonly kind: "place"; readonly name: LocalizedText; readonly setting?: LocalizedText; readonly when: PostingWhen }
  | { readonly kind: "time"; readonly when: "now" | "past" }
  /** Gregorian, inclusive; at least one end is there. */
  | { readonly kind: "years"; readonly from?: number; readonly to?: number };

/** One thing that a choice asks for, and the choice that is left without it. */
export interface ChoiceCondition<Choice> {
  /** Tells it from others of the same facet. */
  readonly key: string;
  readonly value: ConditionValue;
  readonly without: Choice;
}

/** A choice that finds more than another one. */
export interface WiderChoice<Choice> {
  readonly key: string;
  /** What of the narrower choice goes. */
  readonly value: ConditionValue;
  /** What comes in its place. */
  readonly wider?: LocalizedText;
  readonly choice: Choice;
}

/** Which entries of the directory count, by their index. */
export type Counting = (entry: number) => boolean;

/**
 * A question that narrows the directory: all that is particular to it. Filters, addresses, counts, conditions and the property pane
 * go through the list of them; see `facets.ts`.
 *
 * @typeParam Choice - what a reader asks for
 * @typeParam Options - what there is to choose from
 */
export interface Facet<Choice, Options> {
  /** Names in an address, without prefix. */
  readonly parameters: readonly string[];
  /** The choice in an address; one that asks for nothing where the address says nothing. */
  readonly read: (parameters: AddressParameters) => Choice;
  /** The choice for an address, under the names of `parameters`. */
  readonly write: (choice: Choice) => readonly AddressParameter[];
  /** How many things are asked for; everybody passes where it is 0. */
  readonly count: (choice: Choice) => number;
  /** The choice without anything that it asks for. */
  readonly clear: (choice: Choice) => Choice;
  /** Who passes where something is asked for: a 1 at the index of each entry. */
  readonly passing: (choice: Choice, directory: Directory) => Uint8Array;
  /** What there is to choose from. How many people each option would show is counted among the entries that count. */
  readonly options: (choice: Choice, directory: Directory, counts: Counting) => Options;
  /** What is asked for, one by one; as many as `count` says. */
  readonly conditions: (choice: Choice, directory: Directory) => readonly ChoiceCondition<Choice>[];
  /** How the choice could be widened, other than by leaving out all of it. */
  readonly widen?: (choice: Choice, directory: Directory) => readonly WiderChoice<Choice>[];
}
