import { nothingYet } from "../../../data/directory/snapshot";
import type { DirectorySnapshot } from "../../../data/directory/snapshot";
import { aVolunteer } from "../../../domain/testing/builders";
import { listedIn } from "./useListing";

const RULE = { day: "2026-12-01", confirmedWithinMonths: 12 };
const FORGOTTEN = aVolunteer({ id: 1, confirmedOn: "2025-01-10" });
const CONFIRMED = { id: 9, profileId: 1, authorId: FORGOTTEN.person.siteUserId, confirmedOn: "2026-10-01" };

const listed = (details: Partial<DirectorySnapshot>): readonly number[] =>
  listedIn({ ...nothingYet("2026-12-01T00:00:00Z"), volunteers: [FORGOTTEN], statuses: [], ...details }, RULE).snapshot.volunteers.map(
    ({ id }) => id,
  );

describe("a profile that nobody has confirmed for too long", () => {
  it("stays while statuses may still come, for one of them may confirm it", () => {
    expect(listed({})).toEqual([1]);
  });

  it.each<[what: string, details: Partial<DirectorySnapshot>]>([
    ["everybody is there", { complete: true }],
    ["the day begins from the copy of this device", { details: "here" }],
    ["the reading has failed, and nothing more comes", { details: "missing" }],
  ])("is hidden once %s", (_, details) => {
    expect(listed(details)).toEqual([]);
    expect(listed({ ...details, statuses: [CONFIRMED] })).toEqual([1]);
  });
});
