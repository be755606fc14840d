import { scramble, textSeed } from "../hash";
import type { DirectoryEntry } from "./directory";
import { kanaRowIndex, plainKana } from "./kanaIndex";
import type { Seeker } from "./nearness";
import { nearestFirst } from "./nearness";

/** 日替わり, 五十音順, 入省年順, 新しく加わった順, あなたに近い人. */
export type Order = "fair" | "kana" | "entry" | "newest" | "near";

/** What the fair order depends on: it differs between readers and days, and stays the same all day. */
export interface Fairness {
  /** Anything that stands for the reader, such as the sign-in name. */
  readonly viewer: string;
  /** `2026-11-22` */
  readonly day: string;
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

/** Every volunteer draws a number for the reader's day, so that filtering never changes who stands before whom. */
function fairly(entries: readonly DirectoryEntry[], { viewer, day }: Fairness): DirectoryEntry[] {
  const seed = textSeed(`${day}\n${viewer}`);
  const resting = ({ volunteer }: DirectoryEntry): number => (volunteer.availability === "rest" ? 1 : 0);
  return entries
    .map((entry) => ({ entry, resting: resting(entry), lot: scramble(seed ^ scramble(entry.volunteer.id)) }))
    .sort((a, b) => a.resting - b.resting || a.lot - b.lot || a.entry.volunteer.id - b.entry.volunteer.id)
    .map(({ entry }) => entry);
}

/**
 * The entries in the reader's order; the given list stays as it is.
 *
 * - `fair`: a shuffle of the day in which nobody is always on top; volunteers who take a break come last
 * - `kana`: by reading, readings that are not kana last, as the kana index expects
 * - `entry`: year and month of entry, earliest first, then reading
 * - `newest`: latest listing first; a list counts its items up as they are made
 * - `near`: whoever shares more with the seeker first, in the fair order among equals
 *
 * @param seeker - who is looking, for `near`; unknown, nobody is nearer than anybody else
 */
export function orderEntries(entries: readonly DirectoryEntry[], order: Order, fairness: Fairness, seeker: Seeker = { postings: [] }): DirectoryEntry[] {
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
