import * as React from "react";

interface Given {
  /** The list that the cards were drawn for. */
  readonly list: unknown;
  /** By the volunteer's id. */
  readonly keys: ReadonlyMap<number, number>;
  /** Keys never given out. */
  readonly next: number;
}

const NONE: Given = { list: undefined, keys: new Map(), next: 0 };

/** Everybody who stays keeps their card; who is new takes one of the free ones, or a new one. */
function give(last: Given, list: unknown, shown: readonly number[], held: number | undefined): Given {
  const present = new Set(shown);
  const left = [...last.keys].filter(([id]) => !present.has(id) && id !== held);
  // While the reader scrolls, cards come and go around those in view, which the browser holds in place.
  const free = last.list === list ? [] : left.map(([, key]) => key);
  let next = last.next;
  const keys = new Map(shown.map((id) => [id, last.keys.get(id) ?? free.shift() ?? next++]));
  return { list, keys, next };
}

/**
 * Keys of the cards in the page. When others are found, the cards of those who are gone are filled with those who are new:
 * a browser makes a new card far more slowly than it changes the words on one.
 *
 * @param list - changes when others are found
 * @param shown - ids of the volunteers whose cards are in the page, in order
 * @param held - whose card has focus: nobody else takes it over
 */
export function useCardKeys(
  list: unknown,
  shown: readonly number[],
  held: number | undefined,
): (volunteerId: number) => number | undefined {
  const last = React.useRef(NONE);
  const given = give(last.current, list, shown, held);
  React.useLayoutEffect(() => {
    last.current = given;
  });
  return (volunteerId) => given.keys.get(volunteerId);
}
