import type { DirectoryEntry } from "../../../domain/directory/directory";
import { ORGANISATION } from "../../../domain/organisation/organisation";
import type { Region } from "../../../domain/organisation/regions";
import type { Posting } from "../../../domain/posting/posting";
import { postingName } from "../../../domain/posting/postingName";
import { normalise } from "../../../domain/search/normalise";
import type { Language } from "../../../domain/text";
import { speaksOf } from "../../../domain/volunteer/presentPosting";
import { capitalised, inBoth, inLanguage } from "../../../domain/text";
import type { CareerLine, Volunteer } from "../../../domain/volunteer/volunteer";
import { careerPeriod } from "./careerPeriod";

/** One stone of the career. */
export interface CareerStep {
  readonly now: boolean;
  /** Empty where the volunteer keeps the time to themself. */
  readonly when: string;
  readonly place: string;
  /** Name of the place at the time, where it has another one today. */
  readonly formerly?: string;
  /** Absent for what is no posting: a leave, a course of study. */
  readonly region?: Region;
  readonly role?: string;
  readonly note?: string;
}

type Named = Pick<DirectoryEntry, "now" | "past">;

/** Postings by every folded name. The person's own come first: 総務課 exists in many bureaus. Former names give way to names of today. */
function postingsByName({ now, past }: Named, all: Iterable<Posting>): ReadonlyMap<string, Posting> {
  const postings = [...(now === undefined ? [] : [now]), ...past, ...all];
  const byName = new Map<string, Posting>();
  const add = (name: string, posting: Posting): void => {
    const key = normalise(name);
    if (key !== "" && !byName.has(key)) byName.set(key, posting);
  };
  for (const posting of postings) {
    for (const name of [posting.name.ja, posting.name.en, postingName(posting, "ja"), ...posting.shortNames]) add(name, posting);
  }
  for (const posting of postings) posting.formerNames.forEach((name) => add(name, posting));
  return byName;
}

function isFormerName(place: string, posting: Posting): boolean {
  return posting.formerNames.some((name) => normalise(name) === normalise(place));
}

/** Newest first; lines without a time keep their order and stand last. */
function newestFirst(career: readonly CareerLine[]): CareerLine[] {
  const begin = ({ from, to }: CareerLine): string => from ?? to ?? "";
  return [...career].sort((a, b) => (begin(a) < begin(b) ? 1 : begin(a) > begin(b) ? -1 : 0));
}

function stepOf(line: CareerLine, index: number, posting: Posting | undefined, language: Language): CareerStep {
  const { place, role, note } = line;
  return {
    now: index === 0 && line.from !== undefined && line.to === undefined,
    when: careerPeriod(line, language),
    place: posting === undefined ? place : postingName(posting, language),
    ...(posting === undefined ? {} : { region: posting.region }),
    ...(posting !== undefined && isFormerName(place, posting) ? { formerly: place } : {}),
    ...(role === undefined ? {} : { role }),
    ...(note === undefined ? {} : { note }),
  };
}

/** A posting of the profile, whose time nobody told. */
function untold(posting: Posting, now: boolean, language: Language): CareerStep {
  return { now, when: "", place: postingName(posting, language), region: posting.region };
}

/**
 * The career, newest first: as the volunteer told it, with the postings of the profile that were not told. Where nothing was told,
 * and nobody served elsewhere before, there are no steps: the present stands above already.
 *
 * @param all - every posting of the list, to find where a place is that the volunteer named
 */
export function careerSteps(entry: DirectoryEntry, all: Iterable<Posting>, language: Language): CareerStep[] {
  const { volunteer, now, past } = entry;
  if (volunteer.career.length === 0 && past.length === 0) return [];
  const byName = volunteer.career.length === 0 ? new Map<string, Posting>() : postingsByName(entry, all);
  const told = newestFirst(volunteer.career).map((line) => ({ line, posting: byName.get(normalise(line.place)) }));
  const isTold = (posting: Posting): boolean => told.some(({ line, posting: found }) => found === posting || speaksOf(line, posting));
  const here = now === undefined || isTold(now) ? [] : [untold(now, true, language)];
  return [
    ...here,
    ...told.map(({ line, posting }, index) => stepOf(line, index + here.length, posting, language)),
    ...past.filter((posting) => posting !== now && !isTold(posting)).map((posting) => untold(posting, false, language)),
  ];
}

/** 入省, Joined: what the beginning of a career is called. */
const ENTRY = ORGANISATION.terms.entry;
/** Volunteers write it in the language of their career, whoever reads it. */
const ENTRY_WRITTEN = inBoth(ENTRY).map(capitalised);

/**
 * Where a career begins: the last stone of every timeline, unless the volunteer laid it themself. The year alone, for the month may be
 * the usual one that stands in for an unknown one.
 */
export function entryStep({ entryYear, career }: Volunteer, language: Language): CareerStep | undefined {
  if (career.some(({ place, role = "" }) => ENTRY_WRITTEN.some((entry) => `${place}${role}`.includes(entry)))) return undefined;
  const year = String(entryYear);
  const name = capitalised(inLanguage(ENTRY, language));
  return { now: false, when: careerPeriod({ from: year, to: year }, language), place: name };
}
