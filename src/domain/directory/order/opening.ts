import { scramble, textSeed } from "../../hash";

/** What the order of a day depends on: it differs between readers and days, and stays the same all day. */
export interface ReadersDay {
  /** Anything that stands for the reader, such as the sign-in name. */
  readonly reader: string;
  /** `2026-11-22` */
  readonly day: string;
}

/** With how many people a day opens: they are known before everybody has been read. */
export const OPENING = 4;

/** Ids that follow each other in the list. */
export interface Stretch {
  /** The last id before it. */
  readonly after: number;
  readonly length: number;
}

/** Ids of the first stretch, the same for everybody: a list of no more is read at once. */
const EARLIEST = 16;
/** Ids of a stretch further on. */
const LENGTH = 4;
/** How often the ids double beyond the earliest: 65,536 of them, with all that were ever given to somebody who has left the list. */
const DOUBLINGS = 12;
/** The last doubling counts in so many steps: otherwise each new id of the day would draw other people. */
const STEPS = 16;
/** Most ids lead to somebody; where many do not, we give up in the end. */
const DRAWS = 200;

/** The numbers of a reader's day, from 0 up to 1, one after the other. */
function lots({ reader, day }: ReadersDay): () => number {
  const seed = textSeed(`${day}\n${reader}\nopening`);
  let count = 0;
  return () => scramble(seed ^ scramble(count++)) / 2 ** 32;
}

function stretchesBy(lot: () => number): readonly [Stretch, ...Stretch[]] {
  const further = Array.from({ length: DOUBLINGS }, (_, index) => {
    const before = EARLIEST * 2 ** index;
    return { after: before + LENGTH * Math.floor((lot() * before) / LENGTH), length: LENGTH };
  });
  return [{ after: 0, length: EARLIEST }, ...further];
}

/**
 * The ids in which the opening of a reader's day is found: the earliest, and one stretch wherever the ids have doubled. How many there are need
 * not be known to ask for them; those beyond the last id cost nothing, for nobody answers.
 */
export function stretchesOf(of: ReadersDay): readonly [Stretch, ...Stretch[]] {
  return stretchesBy(lots(of));
}

/**
 * Ids of those with whom a reader's day opens, in their order: drawn one by one so that every id has the same chance each time, although only
 * those in the stretches can be drawn. The stretch in which the last ids begin is there as often as these ids are of all, or more often, and
 * is then passed over as often as that is too much; before it, a stretch stands for all ids of its doubling.
 *
 * @param mayOpen - ids of all who may stand first, or of those in the stretches
 * @param newest - the highest id of the list
 */
export function openingOf(mayOpen: ReadonlySet<number>, newest: number, of: ReadersDay): readonly number[] {
  const lot = lots(of);
  const stretches = stretchesBy(lot);
  // The doubling that the newest id is in, and how many ids there are before it.
  const last = newest > EARLIEST ? Math.ceil(Math.log2(newest / EARLIEST)) : 0;
  const before = EARLIEST * 2 ** (last - 1);
  const step = before / STEPS;
  const all = Math.max(Math.round(newest / step), STEPS + 1) * step;
  const drawStretch = (): Stretch | undefined => {
    if (last === 0) return stretches[0];
    const [passes, place] = [lot(), lot() * before];
    if ((stretches[last]?.after ?? newest) < newest && passes < before / all) return stretches[last];
    return stretches[place < EARLIEST ? 0 : Math.floor(Math.log2(place / EARLIEST)) + 1];
  };

  const drawn = new Set<number>();
  for (let count = 0; count < DRAWS && drawn.size < OPENING; count++) {
    const stretch = drawStretch();
    const place = lot();
    const id = stretch === undefined ? 0 : stretch.after + 1 + Math.floor(place * stretch.length);
    if (mayOpen.has(id)) drawn.add(id);
  }
  return [...drawn];
}
