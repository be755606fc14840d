import { scramble } from "../../hash";
import { OPENING, openingOf, stretchesOf } from "./opening";

const DAY = { reader: "hanako@example.go.jp", day: "2026-11-22" };

/** Ids from 1 to the newest, which is there; of the others, so many that their person has left or still waits for approval are missing. */
function list(newest: number, present = 1): ReadonlySet<number> {
  const isThere = (id: number): boolean => id === newest || scramble(id * 7919 + 13) / 2 ** 32 < present;
  return new Set(Array.from({ length: newest }, (_, index) => index + 1).filter(isThere));
}

/** A hundred readers over as many days as it takes. */
function* readersDays(count: number): Generator<typeof DAY> {
  for (let index = 0; index < count; index++) {
    const day = new Date(Date.UTC(2026, 0, 1 + Math.floor(index / 100))).toISOString().slice(0, 10);
    yield { reader: `reader${index % 100}@example.go.jp`, day };
  }
}

/** How often each id stands among the first three. */
function exposure(ids: ReadonlySet<number>, newest: number, readings: number): ReadonlyMap<number, number> {
  const counts = new Map([...ids].map((id) => [id, 0]));
  for (const fairness of readersDays(readings))
    for (const id of openingOf(ids, newest, fairness).slice(0, 3)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The earliest sixteen, then those of each doubling of the ids: what each of them has of the exposure that would be due. */
function sharesByDoubling(ids: ReadonlySet<number>, newest: number, readings: number): number[] {
  const counts = exposure(ids, newest, readings);
  const due = (readings * 3) / ids.size;
  const shares: number[] = [];
  for (let from = 0, to = 16; from < newest; from = to, to *= 2) {
    const theirs = [...ids].filter((id) => id > from && id <= to);
    if (theirs.length >= 10) shares.push(theirs.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0) / theirs.length / due);
  }
  return shares;
}

describe("the opening of a reader's day", () => {
  it("is the same all day, and another one for other readers and on other days", () => {
    const everybody = list(400);
    const opening = openingOf(everybody, 400, DAY);
    expect(opening).toHaveLength(OPENING);
    expect(openingOf(new Set([...everybody].reverse()), 400, { ...DAY })).toEqual(opening);
    expect(openingOf(everybody, 400, { ...DAY, day: "2026-11-23" })).not.toEqual(opening);
    expect(openingOf(everybody, 400, { ...DAY, reader: "taro@example.go.jp" })).not.toEqual(opening);
  });

  it.each([1, 3, 15, 16, 17, 39, 400, 6500, 20_000])("is the same from a few stretches of %i ids as from all of them", (newest) => {
    const everybody = list(newest, 0.8);
    for (const fairness of readersDays(300)) {
      const stretches = stretchesOf(fairness).map(({ after, length }) => Array.from({ length }, (_, index) => after + 1 + index));
      const inStretches = new Set(stretches.flat().filter((id) => everybody.has(id)));
      expect(inStretches.size).toBeLessThanOrEqual(60);
      expect(openingOf(inStretches, newest, fairness)).toEqual(openingOf(everybody, newest, fairness));
    }
  });

  it("shows everybody where there are fewer than stand in it, and nobody where there is nobody", () => {
    expect(openingOf(list(1), 1, DAY)).toEqual([1]);
    expect([...openingOf(list(3), 3, DAY)].sort()).toEqual([1, 2, 3]);
    expect(openingOf(new Set(), 0, DAY)).toEqual([]);
  });

  it("changes for few readers when somebody joins", () => {
    const readings = [...readersDays(1000)];
    const changed = readings.filter((day) => String(openingOf(list(400), 400, day)) !== String(openingOf(list(401), 401, day)));
    expect(changed.length).toBeLessThan(20);
  });
});

describe("the first three places, over many readers and days", () => {
  it.each([
    ["nobody has left", 1, [0.8, 1.25]],
    ["one in five has left or waits for approval", 0.8, [0.75, 1.4]],
    ["half have left", 0.5, [0.5, 2]],
  ] as const)("belong to the early and the late of any list alike where %s", (_, present, [least, most]) => {
    for (const newest of [39, 400, 6500, 20_000]) {
      for (const share of sharesByDoubling(list(newest, present), newest, 10_000)) {
        expect(share).toBeGreaterThan(least);
        expect(share).toBeLessThan(most);
      }
    }
  });

  it("belong to each of 400 people about as often as to any other", () => {
    const readings = 40_000;
    const due = (readings * 3) / 400;
    for (const count of exposure(list(400), 400, readings).values()) {
      expect(count).toBeGreaterThan(due * 0.75);
      expect(count).toBeLessThan(due * 1.35);
    }
  });
});
