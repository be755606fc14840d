import { fill } from "../shared/fill";
import { strings } from "./strings";

const numbers = new Intl.NumberFormat("en");

/** A number as people read it: 1,234. */
export function countText(count: number): string {
  return numbers.format(count);
}

/** How to say a number of people: 「{0}人」. English knows one person and several people. */
export function peopleTemplate(count: number): string {
  return count === 1 ? strings.PersonCount : strings.PeopleCount;
}

/** 「1,234人」 */
export function peopleText(count: number): string {
  return fill(peopleTemplate(count), countText(count));
}

/** Name of a choice with what it leads to: 「アフリカ、12人」. */
export function withCount(label: string, count: number): string {
  return fill(strings.WithCount, label, peopleText(count));
}
