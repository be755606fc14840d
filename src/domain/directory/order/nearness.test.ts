import { aDepartment, aDirectory, aPosting, aVolunteer } from "../../testing/builders";
import type { DirectoryEntry } from "../directory";
import { nearestFirst, nearness, seekerOf } from "./nearness";
import type { Seeker } from "./nearness";

const KENYA = aPosting({ id: 1 });
const NEW_YORK = aPosting({
  id: 2,
  code: "cg-new-york",
  region: "na",
  country: { ja: "米国", en: "United States of America" },
  city: { ja: "ニューヨーク", en: "New York" },
});
const UN = aPosting({
  id: 3,
  code: "pm-un",
  region: "na",
  country: { ja: "米国", en: "United States of America" },
  city: { ja: "ニューヨーク", en: "New York" },
});
const CANADA = aPosting({
  id: 4,
  code: "emb-ca",
  region: "na",
  country: { ja: "カナダ", en: "Canada" },
  city: { ja: "オタワ", en: "Ottawa" },
});
const EUROPE = aDepartment({ id: 50 });
const ASIA = aDepartment({ id: 51, code: "asia" });

const far = { entryYear: 1980, jobType: "医務官" } as const;
const { entries } = aDirectory({
  postings: [KENYA, NEW_YORK, UN, CANADA, EUROPE, ASIA],
  volunteers: [
    aVolunteer({ id: 1, entryYear: 2013, jobType: "専門職", currentPostingId: 50, pastPostingIds: [2] }),
    aVolunteer({ id: 2, ...far, currentPostingId: 1, pastPostingIds: [2] }),
    aVolunteer({ id: 3, ...far, currentPostingId: 3 }),
    aVolunteer({ id: 4, ...far, currentPostingId: 4 }),
    aVolunteer({ id: 5, ...far, currentPostingId: 50 }),
    aVolunteer({ id: 6, ...far, currentPostingId: 51 }),
    aVolunteer({ id: 7, entryYear: 2013, jobType: "専門職" }),
    aVolunteer({ id: 8, entryYear: 2016, jobType: "医務官" }),
    aVolunteer({ id: 9, entryYear: 2017, jobType: "医務官" }),
    aVolunteer({ id: 10, ...far, currentPostingId: 2, availability: "rest" }),
  ],
});
const [me] = entries as [DirectoryEntry];
const seeker = seekerOf(me);
const shared = (id: number): readonly string[] => nearness(entries.find(({ volunteer }) => volunteer.id === id) ?? me, seeker);

describe("what somebody shares with the seeker", () => {
  it.each<[what: string, id: number, reasons: readonly string[]]>([
    ["a posting that both know, of now or before", 2, ["posting"]],
    ["the country of a posting", 3, ["country"]],
    ["the region of a posting", 4, ["region"]],
    ["a department of the headquarters", 5, ["department"]],
    ["no region where both only know the headquarters", 6, []],
    ["the year of entry and the job type, the year first", 7, ["sameYear", "jobType"]],
    ["a year of entry at most three years away", 8, ["closeYear"]],
    ["no year that is further away", 9, []],
    ["nothing with themself", 1, []],
  ])("is %s", (_what, id, reasons) => {
    expect(shared(id)).toEqual(reasons);
  });

  it("is nothing while nothing is known of them", () => {
    const nobody: Seeker = { postings: [] };
    expect(entries.map((entry) => nearness(entry, nobody))).toEqual(entries.map(() => []));
  });
});

describe("the order あなたに近い人", () => {
  it("puts who shares more first, keeps the given order among equals, and who takes a break last", () => {
    expect(nearestFirst(entries, seeker).map(({ volunteer }) => volunteer.id)).toEqual([2, 5, 7, 3, 8, 4, 1, 6, 9, 10]);
  });
});
