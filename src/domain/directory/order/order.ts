import { scramble, textSeed } from "../../hash";
import type { Volunteer } from "../../volunteer/volunteer";
import type { DirectoryEntry } from "../directory";
import { kanaRowIndex, plainKana } from "./kanaIndex";
import type { Seeker } from "./nearness";
import { nearestFirst } from "./nearness";
import { openingOf } from "./opening";
import type { ReadersDay } from "./opening";

/** きょうの順, 五十音順, 入省年順, 新しく加わった順, あなたに近い人. */
export type Order = "fair" | "kana" | "entry" | "newest" | "near";

/** What the fair order depends on. */
export interface Fairness extends ReadersDay {
  /** Ids of those who were shown before everybody was there, in their order: they stay ahead, so that no card jumps away from under the pointer. */
  readonly first?: readonly number[];
}

const collator = new Intl.Collator("ja");

interface Ranked {
  readonly entry: DirectoryEntry;
  readonly rank: number;
  readonly reading: string;
}

function byRankThenReading(a: Ranked, b: Ranked): number {
  return a.rank - b.rank || collator.compare(a.reading, b.reading) || a.entry.volunteer.id - b.entry.volunteer.id;
}

function sorted(entries: readonly DirectoryEntry[], rankOf: (entry: DirectoryEntry, reading: string) => number): DirectoryEntry[] {
  return entries
    .map((entry) => {
      const reading = plainKana(entry.volunteer.reading);
      return { entry, rank: rankOf(entry, reading), reading };
    })
    .sort(byRankThenReading)
    .map(({ entry }) => entry);
}

/** Above every lot. */
const LOTS = 2 ** 32;

function isResting({ availability }: Volunteer): boolean {
  return availability === "rest";
}

/** Ids in their order, those ahead of all others: who was shown first, then with whom the day opens. */
function ahead(volunteers: readonly Volunteer[], fairness: Fairness): readonly number[] {
  const ids = volunteers.filter((volunteer) => !isResting(volunteer)).map(({ id }) => id);
  const newest = volunteers.reduce((highest, { id }) => Math.max(highest, id), 0);
  return [...(fairness.first ?? []), ...openingOf(new Set(ids), newest, fairness)];
}

/** Every volunteer but those ahead draws a number for the reader's day. Filters are applied to this order: they never change who stands before whom. */
function draw(volunteers: readonly Volunteer[], fairness: Fairness): (volunteer: Volunteer) => number {
  const seed = textSeed(`${fairness.day}\n${fairness.reader}`);
  const leading = [...new Set(ahead(volunteers, fairness))];
  const places = new Map(leading.map((id, place) => [id, place - leading.length]));
  return (volunteer) => {
    const lot = scramble(seed ^ scramble(volunteer.id));
    return isResting(volunteer) ? LOTS + lot : (places.get(volunteer.id) ?? lot);
  };
}

function fairly(entries: readonly DirectoryEntry[], fairness: Fairness): DirectoryEntry[] {
  const drawn = draw(
    entries.map(({ volunteer }) => volunteer),
    fairness,
  );
  return entries
    .map((entry) => ({ entry, place: drawn(entry.volunteer) }))
    .sort((a, b) => a.place - b.place || a.entry.volunteer.id - b.entry.volunteer.id)
    .map(({ entry }) => entry);
}

/** Those with whom the fair order begins, in that order. Takes much less time than putting everybody in order. */
export function fairestOf(volunteers: readonly Volunteer[], fairness: Fairness, count: number): Volunteer[] {
  const drawn = draw(volunteers, fairness);
  const places = Float64Array.from(volunteers, drawn);
  const last = places.slice().sort()[count - 1] ?? Infinity;
  return volunteers.filter((_, index) => (places[index] ?? Infinity) <= last).sort((a, b) => drawn(a) - drawn(b) || a.id - b.id);
}

/**
 * The entries in the reader's order; the given list stays as it is.
 *
 * - `fair`: a shuffle of the day in which nobody is always on top, from its opening on; volunteers who take a break come last
 * - `kana`: by reading, readings that are not kana last, as the kana index expects
 * - `entry`: year and month of entry, earliest first, then reading
 * - `newest`: latest listing first; a list counts its items up as they are made
 * - `near`: whoever shares more with the seeker first, in the fair order among equals
 *
 * @param seeker - who is looking, for `near`; unknown, nobody is nearer than anybody else
 */
export function orderEntries(
  entries: readonly DirectoryEntry[],
  order: Order,
  fairness: Fairness,
  seeker: Seeker = { postings: [] },
): DirectoryEntry[] {
  switch (order) {
    case "fair":
      return fairly(entries, fairness);
    case "kana":
      return sorted(entries, (_, reading) => kanaRowIndex(reading));
    case "entry":
      return sorted(entries, ({ volunteer }) => volunteer.entryYear * 12 + volunteer.entryMonth);
    case "newest":
      return sorted(entries, ({ volunteer }) => -volunteer.id);
    case "near":
      return nearestFirst(fairly(entries, fairness), seeker);
  }
}
