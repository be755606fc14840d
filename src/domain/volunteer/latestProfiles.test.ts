import { aVolunteer } from "../testing/builders";
import { latestProfiles } from "./latestProfiles";

const profile = (id: number, siteUserId: number): ReturnType<typeof aVolunteer> =>
  aVolunteer({ id, person: { ...aVolunteer().person, siteUserId } });

describe("profiles of one person", () => {
  it("are one: the latest", () => {
    const profiles = [profile(1, 101), profile(4, 102), profile(3, 101), profile(2, 103), profile(5, 101)];
    expect(latestProfiles(profiles).map(({ id }) => id)).toEqual([4, 2, 5]);
  });

  it("are left as they are where everybody has one, namesakes too", () => {
    const profiles = [profile(1, 101), profile(2, 102)];
    expect(latestProfiles(profiles)).toBe(profiles);
  });
});
