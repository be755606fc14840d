import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ItemDefinition } from "../../local/sharepoint";
import { VOLUNTEERS } from "../../src/data/model/schema/volunteers";
import { TELLING_SURNAMES } from "./people/surnames";
import { sampleIntranet } from "./sampleIntranet";

interface VolunteerItem {
  readonly Id: number;
  readonly AuthorId: number;
  readonly PersonId: number | null;
  readonly Title: string;
  readonly Reading: string;
  readonly Romaji: string | null;
  readonly EntryYear: number;
  readonly EntryMonth: number;
  readonly JobType: string;
  readonly CurrentPostingId: number;
  readonly PastPostingsId: readonly number[];
  readonly Career: string | null;
  readonly TopicsId: readonly number[];
  readonly Languages: readonly string[];
  readonly Message: string;
  readonly ContactMethods: readonly string[];
  readonly Availability: string;
  readonly Created: string;
  readonly Modified: string;
  readonly OData__ModerationStatus: number;
}

const sample = sampleIntranet({ volunteers: 400, seed: 7 });

function items<T = ItemDefinition>(url: string, from = sample): T[] {
  return [...(from.site.lists.find((list) => list.url === url)?.items ?? [])] as unknown as T[];
}

function csvIds(file: string): string[] {
  const lines = readFileSync(join(__dirname, "../../data", file), "utf8")
    .trim()
    .split("\n")
    .slice(1);
  return lines.map((line) => line.slice(0, line.indexOf(",")));
}

function choicesOf(name: string): readonly string[] {
  const field = VOLUNTEERS.fields.find((one) => one.name === name);
  return field?.type === "choice" ? field.choices : [];
}

const volunteers = items<VolunteerItem>("Lists/PlatVolunteers");
const writers = volunteers.flatMap((volunteer) => (volunteer.Career === null ? [] : [{ ...volunteer, Career: volunteer.Career }]));
const postings = new Map(
  items<{ Id: number; Code: string; Title: string; FormerNames: string | null; Region: string }>("Lists/PlatPostings").map((item) => [
    item.Id,
    item,
  ]),
);
const topics = new Map(items<{ Id: number; Code: string; Sensitive: boolean }>("Lists/PlatTopics").map((item) => [item.Id, item]));
const users = new Map(sample.site.users.map((user) => [user.id, user]));

describe("the sample intranet", () => {
  it("is the same for the same seed and another one for another seed", () => {
    const again = sampleIntranet({ volunteers: 60, seed: 3 });
    const same = sampleIntranet({ volunteers: 60, seed: 3 });
    const other = sampleIntranet({ volunteers: 60, seed: 4 });
    expect(items("Lists/PlatVolunteers", same)).toEqual(items("Lists/PlatVolunteers", again));
    expect(same.graphUsers).toEqual(again.graphUsers);
    expect(items("Lists/PlatVolunteers", other)).not.toEqual(items("Lists/PlatVolunteers", again));
  });

  it("is of the same people on any day, who have confirmed their profiles as lately", () => {
    const on = (day: string) => {
      const daysAgo = (instant: unknown): number =>
        Math.round((Date.parse(`${day}T00:00+09:00`) - Date.parse(String(instant))) / 86_400_000);
      const made = sampleIntranet({ volunteers: 60, seed: 3, day });
      return {
        people: items<VolunteerItem>("Lists/PlatVolunteers", made).map(({ Title, Career, Message, Created }) => [
          Title,
          Career,
          Message,
          Created,
        ]),
        confirmed: ["Lists/PlatVolunteers", "Lists/PlatStatus"].map((url) =>
          items(url, made).map(({ ConfirmedOn }) => daysAgo(ConfirmedOn)),
        ),
      };
    };
    expect(on("2029-03-05")).toEqual(on("2026-11-22"));
  });

  it("gives the same items each time they are read", () => {
    expect(items("Lists/PlatVolunteers")).toEqual(volunteers);
  });

  it("refuses a number of volunteers that is not a number of people", () => {
    expect(() => sampleIntranet({ volunteers: 1.5, seed: 1 })).toThrow("whole number");
    expect(() => sampleIntranet({ volunteers: -1, seed: 1 })).toThrow("whole number");
  });

  it("works with nobody listed", () => {
    const empty = sampleIntranet({ volunteers: 0, seed: 1 });
    expect(items("Lists/PlatVolunteers", empty)).toEqual([]);
    expect(empty.switcher).toHaveLength(4);
  });

  it("makes twenty thousand volunteers without holding their items", () => {
    const list = sampleIntranet({ volunteers: 20_000, seed: 1 }).site.lists.find(({ url }) => url === "Lists/PlatVolunteers");
    let count = 0;
    for (const item of list?.items ?? []) count += item.Id === count + 1 ? 1 : 0;
    expect(Array.isArray(list?.items)).toBe(false);
    expect(count).toBe(20_000);
  });

  it("has everybody's eyes to switch to: three who may enter and one who may not", () => {
    const logins = new Set(sample.site.users.map(({ loginName }) => loginName));
    const may = sample.switcher.map(({ key, loginName }) => [key, logins.has(loginName)]);
    expect(may).toEqual([
      ["staff", true],
      ["volunteer", true],
      ["organiser", true],
      ["noAccess", false],
    ]);
  });

  it("lists every mission, office, department and topic of the reference data", () => {
    const codes = new Set([...postings.values()].map(({ Code }) => Code));
    const expected = ["missions.csv", "offices-supplementary.csv", "departments.csv"].flatMap(csvIds);
    expect(expected.filter((id) => !codes.has(id))).toEqual([]);
    expect(codes.size).toBe(expected.length);
    expect([...topics.values()].map(({ Code }) => Code)).toEqual(csvIds("topics.csv"));
  });
});

describe("the site's people", () => {
  it("have different ids, sign-in names and addresses", () => {
    const { users: all } = sample.site;
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ loginName }) => loginName)).size).toBe(all.length);
    expect(all.filter(({ email }) => !/^[a-z.0-9-]+@plat\.example$|^$/u.test(email))).toEqual([]);
  });

  it("do not share an id with a group", () => {
    expect(sample.site.groups.filter(({ id }) => users.has(id))).toEqual([]);
    expect(sample.site.groups.flatMap(({ memberIds }) => memberIds).filter((id) => !users.has(id))).toEqual([]);
  });

  it("are known to the directory of accounts, some with a portrait, except who has left", () => {
    const names = new Set(sample.graphUsers.map(({ userPrincipalName }) => userPrincipalName));
    const missing = sample.site.users.filter(({ loginName }) => !names.has(loginName.split("|")[2] ?? ""));
    const photos = sample.graphUsers.filter(({ photo }) => photo !== undefined).length / sample.graphUsers.length;
    expect(missing.map(({ id }) => id)).toEqual(volunteers.filter(({ PersonId }) => PersonId === null).map(({ AuthorId }) => AuthorId));
    expect(missing).toHaveLength(1);
    expect(photos).toBeGreaterThan(0.5);
    expect(photos).toBeLessThan(0.7);
  });

  it("hold the names that software gets wrong", () => {
    const surnames = new Set(volunteers.map(({ Title }) => Title.split(" ")[0]));
    expect(TELLING_SURNAMES.map(({ written }) => written).filter((written) => !surnames.has(written))).toEqual([]);
    expect(
      ["髙橋", "山﨑", "𠮷田", "渡邉", "渡邊", "齋藤", "濵田", "勅使河原", "長宗我部", "スミス－田中", "Garcia-Sato"].filter(
        (written) => !surnames.has(written),
      ),
    ).toEqual([]);
  });

  it("have different names, readings in full-width katakana, and sometimes no Latin name", () => {
    expect(new Set(volunteers.map(({ Title }) => Title)).size).toBe(volunteers.length);
    expect(volunteers.filter(({ Reading }) => !/^[ァ-ヶー・]+　[ァ-ヶー]+$/u.test(Reading))).toEqual([]);
    expect(volunteers.filter(({ Romaji }) => Romaji !== null && !/^[A-Z'-]+ [A-Z][a-z]+$/u.test(Romaji))).toEqual([]);
    expect(volunteers.some(({ Romaji }) => Romaji === null)).toBe(true);
  });
});

describe("a sample volunteer", () => {
  it("owns the profile", () => {
    expect(volunteers.filter(({ PersonId, AuthorId }) => !users.has(AuthorId) || (PersonId !== null && PersonId !== AuthorId))).toEqual([]);
  });

  it("refers only to postings and topics that exist", () => {
    const unknown = volunteers.filter(
      ({ CurrentPostingId, PastPostingsId, TopicsId }) =>
        [CurrentPostingId, ...PastPostingsId].some((id) => !postings.has(id)) || TopicsId.some((id) => !topics.has(id)),
    );
    expect(unknown).toEqual([]);
  });

  it("uses only choices that the list offers", () => {
    for (const name of ["JobType", "Availability", "Languages", "ContactMethods"] as const) {
      const used = volunteers.flatMap((volunteer) => volunteer[name]);
      expect([name, used.filter((value) => !choicesOf(name).includes(value))]).toEqual([name, []]);
    }
  });

  it("fits into the columns", () => {
    for (const field of VOLUNTEERS.fields) {
      const longest = field.type === "text" ? (field.maxLength ?? 255) : 4_000;
      const texts = volunteers
        .map((volunteer) => (volunteer as unknown as Record<string, unknown>)[field.name])
        .filter((value) => typeof value === "string");
      expect([field.name, texts.filter((text) => (text as string).length > longest)]).toEqual([field.name, []]);
    }
  });

  it("has a career that begins with the entry, goes on without gaps and ends at the current posting", () => {
    const told = writers.filter(({ Career }) => /^\d{4}-/u.test(Career));
    expect(told.length).toBeGreaterThan(200);
    for (const { EntryYear, EntryMonth, Career, CurrentPostingId } of told) {
      const lines = Career.split("\n").map((line) => line.split("｜"));
      const periods = lines.map(([period = ""]) => period.split("〜"));
      const current = postings.get(CurrentPostingId);
      expect(periods[0]?.[0]).toBe(`${EntryYear}-${String(EntryMonth).padStart(2, "0")}`);
      expect(periods.at(-1)?.[1]).toBe("");
      expect(periods.flat().filter((text) => text !== "")).toEqual(
        periods
          .flat()
          .filter((text) => text !== "")
          .sort(),
      );
      expect(lines.at(-1)?.[1]).toContain(current?.Title ?? "");
    }
  });

  it("may write only years, only places, or no lines at all", () => {
    expect(writers.length).toBeLessThan(volunteers.length);
    expect(writers.some(({ Career }) => /^\d{4}〜/u.test(Career))).toBe(true);
    expect(writers.some(({ Career }) => Career.startsWith("｜"))).toBe(true);
  });

  it("tells the same postings in the career lines and in the past postings", () => {
    for (const { Career, PastPostingsId } of writers) {
      const places = Career.split("\n")
        .slice(0, -1)
        .map((line) => line.split("｜")[1] ?? "");
      const known = PastPostingsId.map((id) => postings.get(id));
      const named = (place: string): boolean =>
        known.some((posting) => posting !== undefined && (place.endsWith(posting.Title) || posting.FormerNames === place));
      expect(places.filter((place) => !named(place))).toEqual([]);
    }
  });

  it("calls a division by its former name for the time before the reform", () => {
    const lines = writers.flatMap(({ Career }) => Career.split("\n"));
    expect(lines.some((line) => line.includes("｜西欧課｜"))).toBe(true);
    expect(lines.filter((line) => /〜20(?:[01]\d|2[0-4])-\d\d｜欧州第一課/u.test(line))).toEqual([]);
  });

  it("works abroad somewhat more often than not", () => {
    const abroad =
      volunteers.filter(({ CurrentPostingId }) => postings.get(CurrentPostingId)?.Region !== "本省").length / volunteers.length;
    expect(abroad).toBeGreaterThan(0.48);
    expect(abroad).toBeLessThan(0.62);
  });

  it("can be of any job type", () => {
    const present = new Set(volunteers.map(({ JobType }) => JobType));
    expect(present.size).toBeGreaterThanOrEqual(choicesOf("JobType").length - 1);
  });

  it("offers two to seven topics, seldom a sensitive one, yet each of those is offered by somebody", () => {
    expect(
      volunteers.filter(({ TopicsId }) => TopicsId.length < 2 || TopicsId.length > 7 || new Set(TopicsId).size < TopicsId.length),
    ).toEqual([]);
    const sensitive = volunteers.filter(({ TopicsId }) => TopicsId.some((id) => topics.get(id)?.Sensitive === true));
    expect(sensitive.length / volunteers.length).toBeLessThan(0.12);
    const offered = new Set(sensitive.flatMap(({ TopicsId }) => TopicsId));
    expect([...topics].filter(([id, topic]) => topic.Sensitive === true && !offered.has(id))).toEqual([]);
  });

  it("writes a message of their own, 15 to 200 characters long", () => {
    expect(volunteers.filter(({ Message }) => Message.length < 15 || Message.length > 200 || /[{}]/u.test(Message))).toEqual([]);
    expect(new Set(volunteers.map(({ Message }) => Message)).size).toBeGreaterThan(volunteers.length * 0.97);
  });

  it("was listed within two years, in order, and changed nothing before that", () => {
    const created = volunteers.map(({ Created }) => Created);
    expect(Date.parse(created[0] ?? "")).toBeGreaterThan(Date.parse("2024-11-01"));
    expect(created.filter((instant) => instant > "2026-11-22")).toEqual([]);
    expect(volunteers.filter(({ Created, EntryYear, EntryMonth }) => Date.parse(Created) < Date.UTC(EntryYear, EntryMonth - 1))).toEqual(
      [],
    );
    expect(volunteers.filter(({ Created, Modified }) => Modified < Created)).toEqual([]);
  });

  it("is nearly always approved; a few wait and one was returned", () => {
    const count = (status: number): number => volunteers.filter(({ OData__ModerationStatus: one }) => one === status).length;
    expect([count(0), count(1), count(2)]).toEqual([391, 1, 8]);
  });
});
