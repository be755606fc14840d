import { createRandom } from "../seed/random";
import type { Random } from "../seed/random";
import { GIVEN_NAMES } from "./givenNames";
import type { GivenName } from "./givenNames";
import { SURNAMES, TELLING_SURNAMES } from "./surnames";
import type { Surname } from "./surnames";

/** A person who does not exist. */
export interface SamplePerson {
  /** 髙橋 陽子. */
  readonly name: string;
  readonly surname: string;
  readonly givenName: string;
  /** タカハシ　ヨウコ, with a full-width blank. */
  readonly reading: string;
  /** TAKAHASHI Yoko. */
  readonly romaji: string;
  /** Sign-in name; the mail address is the same for those who have a mailbox. */
  readonly address: string;
}

type FamilyName = Omit<Surname, "weight">;

export const MAIL_DOMAIN = "plat.example";

const NAMES_TRIED = 12;
const NAMES_STREAM = 1;

/** The part of an address before the `@`: small Latin letters, a number when the name is taken. */
function addressOf(surname: FamilyName, given: GivenName, taken: Map<string, number>): string {
  const base = `${surname.romaji}.${given.romaji}`.toLowerCase().replace(/[^a-z.-]/gu, "");
  const holders = (taken.get(base) ?? 0) + 1;
  taken.set(base, holders);
  return `${holders === 1 ? base : `${base}${holders}`}@${MAIL_DOMAIN}`;
}

function person(surname: FamilyName, given: GivenName, taken: Map<string, number>): SamplePerson {
  return {
    name: `${surname.written} ${given.written}`,
    surname: surname.written,
    givenName: given.written,
    reading: `${surname.reading}　${given.reading}`,
    romaji: `${surname.romaji} ${given.romaji}`,
    address: addressOf(surname, given, taken),
  };
}

function drawName(random: Random, surname: () => FamilyName, known: ReadonlySet<string>): readonly [FamilyName, GivenName] {
  let drawn = [surname(), random.pick(GIVEN_NAMES)] as const;
  for (let tries = 1; tries < NAMES_TRIED && known.has(`${drawn[0].written} ${drawn[1].written}`); tries++) {
    drawn = [surname(), random.pick(GIVEN_NAMES)];
  }
  return drawn;
}

/** A weighted pick over a fixed table in constant time: every entry as often as it weighs. */
const SURNAME_URN: readonly Surname[] = SURNAMES.flatMap((surname) => Array.from({ length: surname.weight }, () => surname));

/**
 * So many people with different names (as far as there are names) and different addresses.
 *
 * @param first - people who come first, with names given
 */
export function samplePeople(
  count: number,
  seed: number,
  first: readonly (readonly [FamilyName, GivenName])[] = [],
): readonly SamplePerson[] {
  const random = createRandom(seed, NAMES_STREAM);
  const taken = new Map<string, number>();
  const known = new Set<string>();
  return Array.from({ length: count }, (_, index) => {
    const telling = TELLING_SURNAMES[index - first.length];
    const drawn = first[index] ?? drawName(random, () => telling ?? random.pick(SURNAME_URN), known);
    known.add(`${drawn[0].written} ${drawn[1].written}`);
    return person(drawn[0], drawn[1], taken);
  });
}
