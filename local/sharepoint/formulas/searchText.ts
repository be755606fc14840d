/** Stands for any one character. */
const ANY = Symbol("any character");

type Character = string | typeof ANY;

/** The stretches between the asterisks of a pattern; `~` before `?`, `*` or `~` makes it a character like others. */
function stretches(pattern: string): Character[][] {
  const found: Character[][] = [[]];
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern.charAt(at);
    const next = pattern.charAt(at + 1);
    if (character === "*") found.push([]);
    else if (character === "~" && "?*~".includes(next) && next !== "") found.at(-1)?.push(pattern.charAt(++at));
    else found.at(-1)?.push(character === "?" ? ANY : character);
  }
  return found;
}

const isAt = (stretch: readonly Character[], text: string, at: number): boolean =>
  at + stretch.length <= text.length && stretch.every((character, offset) => character === ANY || character === text.charAt(at + offset));

function next(stretch: readonly Character[], text: string, from: number): number {
  for (let at = from; at + stretch.length <= text.length; at++) if (isAt(stretch, text, at)) return at;
  return -1;
}

/**
 * Where a pattern of `SEARCH` begins in a text: `?` stands for one character, `*` for any number of them, and letter case does not count.
 *
 * @param from - where to begin, from 0
 * @returns the place from 0, or -1
 */
export function placeOfPattern(pattern: string, text: string, from: number): number {
  const within = text.toLowerCase();
  const [first = [], ...others] = stretches(pattern.toLowerCase());
  const start = next(first, within, from);
  // A later start leaves the others less room, so the first start decides.
  let end = start + first.length;
  for (const stretch of others) {
    const at = start === -1 ? -1 : next(stretch, within, end);
    if (at === -1) return -1;
    end = at + stretch.length;
  }
  return start;
}
