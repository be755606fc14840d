import { aDirectory, aVolunteer } from "../../testing/builders";
import type { DirectoryEntry } from "../directory";
import { fairestOf, orderEntries } from "./order";

const today = { reader: "hanako@example.go.jp", day: "2026-11-22" };

function crowd(size: number): readonly DirectoryEntry[] {
  return aDirectory({ volunteers: Array.from({ length: size }, (_, index) => aVolunteer({ id: index + 1 })) }).entries;
}

const ids = (entries: readonly DirectoryEntry[]): number[] => entries.map(({ volunteer }) => volunteer.id);

/** Days from 2024-01-01 on. */
const days = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10));

describe("the fair order", () => {
  const entries = crowd(50);

  it("stays the same all day for a reader and changes nothing in the given list", () => {
    expect(ids(orderEntries(entries, "fair", today))).toEqual(ids(orderEntries([...entries].reverse(), "fair", { ...today })));
    expect(ids(entries)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  });

  it("differs between days and between readers", () => {
    const order = ids(orderEntries(entries, "fair", today));
    expect(ids(orderEntries(entries, "fair", { ...today, day: "2026-11-23" }))).not.toEqual(order);
    expect(ids(orderEntries(entries, "fair", { ...today, reader: "taro@example.go.jp" }))).not.toEqual(order);
  });

  it("keeps those ahead who were shown before the others came, unless they take a break", () => {
    const before = [7, 3, 12];
    const all = ids(orderEntries(entries, "fair", { ...today, first: before }));
    expect(all.slice(0, 3)).toEqual(before);
    expect(all.slice(3)).toEqual(ids(orderEntries(entries, "fair", today)).filter((id) => !before.includes(id)));
    const resting = aDirectory({
      volunteers: [aVolunteer({ id: 1, availability: "rest" }), aVolunteer({ id: 2 }), aVolunteer({ id: 3 })],
    }).entries;
    expect(ids(orderEntries(resting, "fair", { ...today, first: [1, 2] }))).toEqual([2, 3, 1]);
  });

  it("begins with those who are found without ordering everybody", () => {
    const volunteers = Array.from({ length: 300 }, (_, index) =>
      aVolunteer({ id: index + 1, availability: index % 3 === 0 ? "rest" : "open" }),
    );
    for (const count of [1, 40, 250, 300, 1000]) {
      const order = ids(orderEntries(aDirectory({ volunteers }).entries, "fair", today)).slice(0, count);
      expect(fairestOf(volunteers, today, count).map(({ id }) => id)).toEqual(order);
    }
  });

  it("puts those who take a break last", () => {
    const mixed = aDirectory({
      volunteers: Array.from({ length: 30 }, (_, index) => aVolunteer({ id: index + 1, availability: index % 3 === 0 ? "rest" : "open" })),
    }).entries;
    const states = orderEntries(mixed, "fair", today).map(({ volunteer }) => volunteer.availability);
    expect(states).toEqual([...Array.from({ length: 20 }, () => "open"), ...Array.from({ length: 10 }, () => "rest")]);
  });

  it("shows everybody equally often among the first ten over 1,000 days", () => {
    const onTop = new Map<number, number>();
    for (const day of days(1000)) {
      for (const id of ids(orderEntries(entries, "fair", { ...today, day })).slice(0, 10)) onTop.set(id, (onTop.get(id) ?? 0) + 1);
    }
    const expected = (1000 * 10) / 50;
    const spread = Math.sqrt(1000 * 0.2 * 0.8);
    const exposures = [...onTop.values()];
    expect(exposures).toHaveLength(50);
    expect(Math.max(...exposures)).toBeLessThan(expected + 4 * spread);
    expect(Math.min(...exposures)).toBeGreaterThan(expected - 4 * spread);
  });

  it("gives neighbours in the list no neighbouring places", () => {
    const together = days(1000).filter((day) => {
      const order = ids(orderEntries(entries, "fair", { ...today, day }));
      return Math.abs(order.indexOf(7) - order.indexOf(8)) === 1;
    });
    expect(together.length).toBeGreaterThan(10);
    expect(together.length).toBeLessThan(80);
  });
});

describe("the order あなたに近い人", () => {
  const { entries } = aDirectory({
    volunteers: Array.from({ length: 30 }, (_, index) =>
      aVolunteer({ id: index + 1, entryYear: index < 5 ? 2013 : 1980, jobType: "一般職" }),
    ),
  });

  it("puts who shares something with the reader first, in the fair order of the day among equals", () => {
    const fair = ids(orderEntries(entries, "fair", today));
    expect(ids(orderEntries(entries, "near", today, { postings: [], entryYear: 2013 }))).toEqual([
      ...fair.filter((id) => id <= 5),
      ...fair.filter((id) => id > 5),
    ]);
  });

  it("is the fair order while nothing is known of the reader", () => {
    expect(ids(orderEntries(entries, "near", today))).toEqual(ids(orderEntries(entries, "fair", today)));
  });
});

describe("the other orders", () => {
  const people = [
    aVolunteer({ id: 1, reading: "ワダ　アキ", entryYear: 2013, entryMonth: 4 }),
    aVolunteer({ id: 2, reading: "サイトウ　アキ", entryYear: 2013, entryMonth: 4 }),
    aVolunteer({ id: 3, reading: "ｻｲﾄｳ　イチ", entryYear: 2013, entryMonth: 1 }),
    aVolunteer({ id: 4, reading: "さい　ゆき", entryYear: 2001, entryMonth: 10 }),
    aVolunteer({ id: 5, reading: "ザイツ　ユキ", entryYear: 2020, entryMonth: 4 }),
  ];
  const { entries } = aDirectory({ volunteers: people });

  it("sort by reading, whatever the kind of kana, family name first", () => {
    expect(ids(orderEntries(entries, "kana", today))).toEqual([4, 5, 2, 3, 1]);
  });

  it("sort by year, month and reading of entry", () => {
    expect(ids(orderEntries(entries, "entry", today))).toEqual([4, 3, 2, 1, 5]);
  });

  it("sort by listing, latest first", () => {
    expect(ids(orderEntries(entries, "newest", today))).toEqual([5, 4, 3, 2, 1]);
  });
});
