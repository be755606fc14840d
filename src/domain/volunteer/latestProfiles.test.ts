import { aVolunteer } from "../testing/builders";
import { latestProfiles } from "./latestProfiles";

const profile = (id: number, siteUserId: number, madeBySelf = true): ReturnType<typeof aVolunteer> =>
  aVolunteer({ id, madeBySelf, person: { ...aVolunteer().person, siteUserId } });

describe("profiles of one person", () => {
  it("are one: the latest", () => {
    const profiles = [profile(1, 101), profile(4, 102), profile(3, 101), profile(2, 103), profile(5, 101)];
    expect(latestProfiles(profiles).map(({ id }) => id)).toEqual([4, 2, 5]);
  });

  it("are what the person says, whatever somebody else has entered about them before or since", () => {
    const profiles = [profile(1, 101, false), profile(2, 101), profile(3, 101, false), profile(4, 102)];
    expect(latestProfiles(profiles).map(({ id }) => id)).toEqual([2, 4]);
  });

  it("are the latest of what others have entered, as long as the person has said nothing", () => {
    expect(latestProfiles([profile(1, 101, false), profile(2, 101, false)]).map(({ id }) => id)).toEqual([2]);
  });

  it("are left as they are where everybody has one, namesakes too", () => {
    const profiles = [profile(1, 101), profile(2, 102)];
    expect(latestProfiles(profiles)).toBe(profiles);
  });
});
