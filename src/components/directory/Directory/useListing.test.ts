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

describe("somebody whose pause may be among the statuses that are still to come", () => {
  const RESTING = { id: 9, profileId: 1, authorId: FORGOTTEN.person.siteUserId, availability: "rest" } as const;
  const shown = (details: Partial<DirectorySnapshot>): DirectorySnapshot["volunteers"][number] | undefined =>
    listedIn({ ...nothingYet("2026-12-01T00:00:00Z"), volunteers: [aVolunteer()], statuses: [], ...details }, RULE).snapshot.volunteers[0];

  it("is shown as such, also where the answer that would tell has failed", () => {
    expect(shown({})?.mayRest).toBe(true);
    expect(shown({ details: "missing" })?.mayRest).toBe(true);
  });

  it("is known once theirs is there, or all are", () => {
    expect(shown({ statuses: [RESTING] })).toMatchObject({ availability: "rest" });
    expect(shown({ statuses: [RESTING] })).not.toHaveProperty("mayRest");
    expect(shown({ statusesComing: false })).not.toHaveProperty("mayRest");
  });
});

describe("a profile that somebody else has entered", () => {
  const entered = aVolunteer({ id: 1, madeBySelf: false });
  it("is not shown for a moment and then hidden: it waits for the statuses", () => {
    expect(listed({ volunteers: [entered] })).toEqual([]);
    expect(listed({ volunteers: [entered], statuses: [CONFIRMED] })).toEqual([1]);
  });
});

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
