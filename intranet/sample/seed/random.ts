/** A repeatable source of chance: the same seeds give the same answers, on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  whole(min: number, max: number): number;
  /** True with probability `share` (0 to 1). */
  chance(share: number): boolean;
  /** One of the values, each as likely. Throws for an empty list. */
  pick<T>(values: readonly T[]): T;
  /** One of the values, each as likely as its weight (0 or more) says. Throws for an empty list. */
  pickWeighted<T>(values: readonly T[], weight: (value: T) => number): T;
  /** `count` different values in a chance order; all of them when there are fewer. */
  sample<T>(values: readonly T[], count: number): T[];
}

/** Stirs one seed into another, so that neighbouring seeds have nothing in common. */
function stir(state: number, seed: number): number {
  let mixed = Math.imul(state ^ seed, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/**
 * A source of chance that depends on nothing but its seeds; with several seeds, `createRandom(seed, 17)` is person 17's own
 * source, so that any person can be made without making the others.
 *
 * The generator is mulberry32: 32 bits of state are plenty for sample data.
 *
 * @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 */
export function createRandom(...seeds: readonly number[]): Random {
  let state = seeds.reduce(stir, 0x2545f491);

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  }

  function whole(min: number, max: number): number {
    return min + Math.floor(next() * (max - min + 1));
  }

  function pick<T>(values: readonly T[]): T {
    if (values.length === 0) throw new RangeError("Cannot pick from an empty list.");
    return values[whole(0, values.length - 1)] as T;
  }

  function pickWeighted<T>(values: readonly T[], weight: (value: T) => number): T {
    let rest = next() * values.reduce((sum, value) => sum + weight(value), 0);
    for (const value of values) {
      rest -= weight(value);
      if (rest < 0) return value;
    }
    return pick(values);
  }

  function sample<T>(values: readonly T[], count: number): T[] {
    const left = [...values];
    const taken: T[] = [];
    while (taken.length < count && left.length > 0) taken.push(...left.splice(whole(0, left.length - 1), 1));
    return taken;
  }

  return { next, whole, chance: (share) => next() < share, pick, pickWeighted, sample };
}
