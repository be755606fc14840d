import { aVolunteer } from "../testing/builders";
import { listingOn, volunteersOn } from "./listing";
import type { Status } from "./status";
import type { Volunteer } from "./volunteer";

const DAY = "2026-12-01";
const OWN = 101;
const OTHER = 555;

/** Of the volunteer 1, by themself, unless told otherwise. */
const aStatus = (details: Partial<Status> = {}): Status => ({ id: 1, profileId: 1, authorId: OWN, ...details });

/** How the volunteer 1 is on the day, as `rest 2027-03-01`. */
function shown(profile: Partial<Volunteer>, statuses: readonly Status[], day = DAY): string {
  const [volunteer] = volunteersOn(day, [aVolunteer(profile)], statuses);
  return [volunteer?.availability, volunteer?.availableFrom].filter((part) => part !== undefined).join(" ");
}

describe("how a volunteer is", () => {
  test.each<[string, Partial<Volunteer>, Partial<Status>[], string]>([
    ["the profile counts where nothing else is said", { availability: "slow" }, [], "slow"],
    ["a status acts at once", {}, [{ availability: "rest", availableFrom: "2027-03-01" }], "rest 2027-03-01"],
    ["a break may have no end", {}, [{ availability: "rest" }], "rest"],
    [
      "the end in the profile is none of the status",
      { availability: "rest", availableFrom: "2027-01-01" },
      [{ availability: "rest" }],
      "rest",
    ],
    ["coming back needs no approval", { availability: "rest" }, [{ availability: "open" }], "open"],
    ["what somebody else says does not count", {}, [{ authorId: OTHER, availability: "rest" }], "open"],
    ["nor what they say later", {}, [{ availability: "slow" }, { id: 2, authorId: OTHER, availability: "rest" }], "slow"],
    ["nor what is said of another profile", {}, [{ profileId: 2, availability: "rest" }], "open"],
    [
      "the newest counts, in whatever order they come",
      {},
      [
        { id: 3, availability: "slow" },
        { id: 2, availability: "rest" },
      ],
      "slow",
    ],
    ["a status that only confirms leaves the rest to the profile", { availability: "slow" }, [{ confirmedOn: DAY }], "slow"],
  ])("%s", (_, profile, statuses, expected) => {
    expect(shown(profile, statuses.map(aStatus))).toBe(expected);
  });

  test.each<[string, Partial<Status>, string]>([
    ["the day before", { availability: "rest", availableFrom: "2026-12-02" }, "rest 2026-12-02"],
    ["from the day of return on", { availability: "rest", availableFrom: "2026-12-01" }, "open"],
    ["long after it", { availability: "rest", availableFrom: "2025-06-01" }, "open"],
    ["in the month of return", { availability: "rest", availableFrom: "2026-12" }, "open"],
    ["on the last day of slow answers", { availability: "slow", availableFrom: "2026-12-01" }, "slow 2026-12-01"],
    ["on the day after it", { availability: "slow", availableFrom: "2026-11-30" }, "open"],
    ["in the last month of slow answers", { availability: "slow", availableFrom: "2026-12" }, "slow 2026-12"],
  ])("%s, whether the status says so or the profile", (_, said, expected) => {
    expect(shown({}, [aStatus(said)])).toBe(expected);
    expect(shown({ availability: said.availability ?? "open", availableFrom: said.availableFrom ?? "" }, [])).toBe(expected);
  });

  it("is not known for certain while earlier statuses are still to come, but of those whose newest is there", () => {
    const people = [aVolunteer({ id: 1 }), aVolunteer({ id: 2 })];
    const [said, silent] = volunteersOn(DAY, people, [aStatus({ availability: "slow" })], true);
    expect(said).toMatchObject({ availability: "slow" });
    expect(said).not.toHaveProperty("mayRest");
    expect(silent).toMatchObject({ availability: "open", mayRest: true });
  });

  it("is the same object as long as nothing is different: no card is drawn anew", () => {
    const volunteers = [aVolunteer({ id: 1 }), aVolunteer({ id: 2 })];
    const [first, second] = volunteersOn(DAY, volunteers, [aStatus({ availability: "rest" })]);
    expect(first).not.toBe(volunteers[0]);
    expect(second).toBe(volunteers[1]);
  });
});

describe("who is listed", () => {
  /** Whether the volunteer 1 is listed on the day. */
  function listed(confirmedOn: string | undefined, statuses: readonly Status[] | undefined, confirmedWithinMonths = 12): boolean {
    const volunteer = aVolunteer(confirmedOn === undefined ? {} : { confirmedOn });
    const listing = listingOn({ day: DAY, confirmedWithinMonths }, [volunteer], statuses);
    expect(listing.unconfirmed.has(1)).toBe(listing.listed.length === 0);
    return listing.listed.length === 1;
  }

  test.each<[string, Parameters<typeof listed>, boolean]>([
    ["who has confirmed lately", ["2026-06-01", []], true],
    ["who has confirmed a year ago to the day", ["2025-12-01", []], true],
    ["not who has done so a day earlier", ["2025-11-30", []], false],
    ["who was never asked to", [undefined, []], true],
    ["who has confirmed beside the old profile", ["2025-01-01", [aStatus({ confirmedOn: "2026-11-01" })]], true],
    ["whose profile is newer than the status", ["2026-11-01", [aStatus({ confirmedOn: "2025-01-01" })]], true],
    ["not whose status is as old", ["2025-01-01", [aStatus({ confirmedOn: "2025-06-01" })]], false],
    ["not who was confirmed by somebody else", ["2025-01-01", [aStatus({ authorId: OTHER, confirmedOn: DAY })]], false],
    ["who confirmed 13 months ago where that is enough", ["2025-11-01", [], 13], true],
    ["not who confirmed seven months ago where six are asked for", ["2026-05-01", [], 6], false],
    ["everybody where nobody is to be hidden", ["2020-01-01", [], 0], true],
    ["everybody where the site has no list to confirm in", ["2020-01-01", undefined], true],
  ])("%s", (_, given, expected) => {
    expect(listed(...given)).toBe(expected);
  });

  it("has each person once: no earlier profile takes the place of the latest, also where that is hidden", () => {
    const { person } = aVolunteer();
    const earlier = aVolunteer({ id: 1, person, confirmedOn: DAY });
    const who = (latest: Partial<Volunteer>): number[] =>
      listingOn({ day: DAY, confirmedWithinMonths: 12 }, [earlier, aVolunteer({ id: 2, person, ...latest })], []).listed.map(
        ({ id }) => id,
      );
    expect(who({ confirmedOn: DAY })).toEqual([2]);
    expect(who({ confirmedOn: "2025-01-01" })).toEqual([]);
  });

  describe("of those about whom somebody else has entered a profile", () => {
    const entered = aVolunteer({ id: 1, madeBySelf: false });
    const { person } = entered;
    const who = (volunteers: readonly Volunteer[], statuses: readonly Status[] | undefined): (readonly number[])[] => {
      const { listed, unconfirmed } = listingOn({ day: DAY, confirmedWithinMonths: 0 }, volunteers, statuses);
      return [listed.map(({ id }) => id), [...unconfirmed]];
    };

    it("nobody before they have said something beside it themselves", () => {
      expect(who([entered], [])).toEqual([[], [1]]);
      expect(who([entered], [aStatus({ authorId: OTHER, availability: "open" })])).toEqual([[], [1]]);
      expect(who([entered], [aStatus({ profileId: 2 })])).toEqual([[], [1]]);
      expect(who([entered], [aStatus()])).toEqual([[1], []]);
    });

    it("everybody where the site has no list to say it in", () => {
      expect(who([entered], undefined)).toEqual([[1], []]);
    });

    it("with the profile that they have taken on, whatever else is entered about them since", () => {
      const later = aVolunteer({ id: 2, person, madeBySelf: false });
      expect(who([entered, later], [aStatus()])).toEqual([[1], []]);
    });

    it("with the profile that they have offered, whatever is said beside the other", () => {
      const own = aVolunteer({ id: 2, person });
      expect(who([entered, own], [aStatus()])).toEqual([[2], []]);
      expect(who([entered, own], [])).toEqual([[2], []]);
    });
  });

  it("tells of a day that the month in question does not have", () => {
    const on = (confirmedOn: string): number =>
      listingOn({ day: "2027-03-31", confirmedWithinMonths: 1 }, [aVolunteer({ confirmedOn })], []).listed.length;
    expect([on("2027-02-28"), on("2027-03-01")]).toEqual([0, 1]);
  });
});
