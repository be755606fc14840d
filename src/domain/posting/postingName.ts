import type { Language } from "../text";
import { inLanguage } from "../text";
import type { Posting } from "./posting";

const OFFICIAL_MISSION = /^(在.+)日本国(大使館|総領事館|領事事務所)/;

/** The name that fits a card: 在ケニア日本国大使館 is said 在ケニア大使館; every other name is kept whole. */
export function postingName(posting: Posting, language: Language): string {
  return inLanguage(posting.name, language).replace(OFFICIAL_MISSION, "$1$2");
}

/**
 * What tells the reader where a posting is: the city of a mission, the bureau of a division or office.
 * 総務課 exists in nearly every bureau and means nothing alone.
 *
 * @param byCode - all postings by code
 * @returns undefined for a bureau, and where the list does not tell
 */
export function postingSetting(posting: Posting, byCode: ReadonlyMap<string, Posting>, language: Language): string | undefined {
  if (posting.city !== undefined) return inLanguage(posting.city, language);
  const bureau = ancestors(posting, byCode).at(-1);
  return bureau === undefined ? undefined : inLanguage(bureau.name, language);
}

/** Parents of a department, nearest first. A ring of parents, possible in a list kept by hand, ends where it closes. */
export function ancestors(posting: Posting, byCode: ReadonlyMap<string, Posting>): Posting[] {
  const found = new Set<Posting>([posting]);
  let parent = posting.parentCode === undefined ? undefined : byCode.get(posting.parentCode);
  while (parent !== undefined && !found.has(parent)) {
    found.add(parent);
    parent = parent.parentCode === undefined ? undefined : byCode.get(parent.parentCode);
  }
  found.delete(posting);
  return [...found];
}
