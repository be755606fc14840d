import type { DirectoryEntry } from "../../domain/directory/directory";
import type { Posting, Region } from "../../domain/posting/posting";
import { postingName } from "../../domain/posting/postingName";
import { normalise } from "../../domain/search/normalise";
import type { Language } from "../../domain/text";
import { careerPeriod } from "../../domain/volunteer/career";
import type { CareerLine } from "../../domain/volunteer/volunteer";

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

/**
 * The career, newest first: as the volunteer told it, or from the postings of the profile where nothing was told.
 *
 * @param all - every posting of the list, to find where a place is that the volunteer named
 */
export function careerSteps(entry: DirectoryEntry, all: Iterable<Posting>, language: Language): CareerStep[] {
  const { volunteer, now, past } = entry;
  if (volunteer.career.length > 0) {
    const byName = postingsByName(entry, all);
    return newestFirst(volunteer.career).map((line, index) => stepOf(line, index, byName.get(normalise(line.place)), language));
  }
  if (past.length === 0) return [];
  return [...(now === undefined ? [] : [now]), ...past].map((posting) => (
    { now: posting === now, when: "", place: postingName(posting, language), region: posting.region }
  ));
}
