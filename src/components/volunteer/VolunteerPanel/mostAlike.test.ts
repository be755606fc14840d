import type { DirectoryEntry } from "../../../domain/directory/directory";
import { aDepartment, aDirectory, aPosting, aVolunteer } from "../../../domain/testing/builders";
import type { Volunteer } from "../../../domain/volunteer/volunteer";
import { mostAlike } from "./mostAlike";

const KENYA = aPosting({ id: 1 });
const GHANA = aPosting({ id: 2, code: "emb-gh", country: { ja: "ガーナ", en: "Ghana" } });
const THAILAND = aPosting({ id: 3, code: "emb-th", region: "as", country: { ja: "タイ", en: "Thailand" } });
const EUROPE = aDepartment({ id: 50 });

const RESTING: Partial<Volunteer> = {
  id: 1,
  currentPostingId: 1,
  pastPostingIds: [50],
  availability: "rest",
  entryYear: 2013,
  jobType: "専門職",
};

function idsBeside(others: readonly Partial<Volunteer>[], reader = "mori@example.go.jp"): number[] {
  const directory = aDirectory({
    volunteers: [RESTING, ...others].map((each) => aVolunteer({ entryYear: 1990, jobType: "総合職", ...each })),
    postings: [KENYA, GHANA, THAILAND, EUROPE],
  });
  const entry = directory.byId.get(1) as DirectoryEntry;
  return mostAlike(entry, directory.entries, { reader, day: "2026-11-22" }).map(({ volunteer }) => volunteer.id);
}

describe("people of similar experience", () => {
  it("are nobody who may turn out to rest", () => {
    expect(idsBeside([{ id: 2, pastPostingIds: [1], mayRest: true }])).toEqual([]);
  });

  it("are those who share most, three at most, and never the person themself", () => {
    expect(
      idsBeside([
        { id: 2, pastPostingIds: [2] },
        { id: 3, pastPostingIds: [1] },
        { id: 4, pastPostingIds: [1], entryYear: 2013 },
        { id: 5, pastPostingIds: [50], jobType: "専門職" },
      ]),
    ).toEqual([4, 5, 3]);
  });

  it("have been where the person is or was: the same year or job alone is no experience", () => {
    expect(
      idsBeside([
        { id: 2, pastPostingIds: [3], entryYear: 2013, jobType: "専門職" },
        { id: 3, entryYear: 2013 },
      ]),
    ).toEqual([]);
  });

  it("can be reached", () => {
    expect(
      idsBeside([
        { id: 2, pastPostingIds: [1], availability: "rest" },
        { id: 3, pastPostingIds: [1], accepts: { mail: false, chat: false } },
        { id: 4, pastPostingIds: [1], availability: "slow" },
      ]),
    ).toEqual([4]);
  });

  it("are not the same for every reader among those who share as much", () => {
    const others = Array.from({ length: 30 }, (_, index) => ({ id: index + 2, pastPostingIds: [1] }));
    const first = new Set(Array.from({ length: 40 }, (_, index) => idsBeside(others, `reader${index}`)[0]));
    expect(first.size).toBeGreaterThan(10);
    expect(idsBeside(others)).toEqual(idsBeside([...others].reverse()));
  });
});
