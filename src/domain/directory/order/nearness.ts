import { memoizePerObject } from "../../lazy";
import type { Posting } from "../../posting/posting";
import type { DirectoryEntry } from "../directory";

/** What is known of whoever is looking: from their own profile, or from what they said about themself on this device. */
export interface Seeker {
  /** The volunteer they are themself; never near to themself. */
  readonly volunteerId?: number;
  /** Postings of now and before. */
  readonly postings: readonly Posting[];
  readonly jobType?: string;
  readonly entryYear?: number;
}

/** Why somebody is near, in the order in which it weighs. */
export type Nearness = "posting" | "department" | "country" | "sameYear" | "jobType" | "closeYear" | "region";

const WEIGHT: Readonly<Record<Nearness, number>> = {
  posting: 8,
  department: 8,
  country: 5,
  sameYear: 4,
  jobType: 3,
  closeYear: 2,
  region: 1,
};

/** Years of entry that still share what one is going through. */
const CLOSE_YEARS = 3;

/** A seeker from their own profile. */
export function seekerOf({ volunteer, now, past }: DirectoryEntry): Seeker {
  return {
    volunteerId: volunteer.id,
    postings: now === undefined ? past : [now, ...past],
    jobType: volunteer.jobType,
    entryYear: volunteer.entryYear,
  };
}

/** Where somebody is or was; known once for all who are compared with them. */
const whereabouts = memoizePerObject((postings: readonly Posting[]) => ({
  codes: new Set(postings.map(({ code }) => code)),
  countries: new Set(postings.map(({ country }) => country?.ja)),
  regions: new Set(postings.filter(({ country }) => country !== undefined).map(({ region }) => region)),
}));

function byPlace(entry: DirectoryEntry, postings: readonly Posting[]): Nearness | undefined {
  const theirs = entry.now === undefined ? entry.past : [entry.now, ...entry.past];
  const { codes, countries, regions } = whereabouts(postings);
  const same = theirs.find(({ code }) => codes.has(code));
  if (same !== undefined) return same.country === undefined ? "department" : "posting";
  const abroad = theirs.filter(({ country }) => country !== undefined);
  if (abroad.some(({ country }) => countries.has(country?.ja))) return "country";
  return abroad.some(({ region }) => regions.has(region)) ? "region" : undefined;
}

function byYear(entryYear: number, mine: number | undefined): Nearness | undefined {
  if (mine === undefined || Math.abs(entryYear - mine) > CLOSE_YEARS) return undefined;
  return entryYear === mine ? "sameYear" : "closeYear";
}

/** What somebody shares with the seeker, the weightiest first; nothing for the seeker themself. */
export function nearness(entry: DirectoryEntry, { volunteerId, postings, jobType, entryYear }: Seeker): readonly Nearness[] {
  const { volunteer } = entry;
  if (volunteer.id === volunteerId) return [];
  const shared = [
    byPlace(entry, postings),
    byYear(volunteer.entryYear, entryYear),
    jobType !== undefined && volunteer.jobType === jobType ? ("jobType" as const) : undefined,
  ];
  return shared.filter((each): each is Nearness => each !== undefined).sort((a, b) => WEIGHT[b] - WEIGHT[a]);
}

/**
 * あなたに近い人: whoever shares more with the seeker first; those who share as much stay in the order they came in.
 * Who takes a break comes after everybody else, as in the fair order.
 */
export function nearestFirst(entries: readonly DirectoryEntry[], seeker: Seeker): DirectoryEntry[] {
  const score = (entry: DirectoryEntry): number =>
    nearness(entry, seeker).reduce((sum, each) => sum + WEIGHT[each], entry.volunteer.availability === "rest" ? -100 : 0);
  return entries
    .map((entry) => ({ entry, score: score(entry) }))
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}
