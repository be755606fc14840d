import type { NewRule } from "../../local/faults";
import type { OwnProfileRepository } from "../../src/data/profile/ownProfileRepository";
import type { OwnProfile } from "../../src/data/profile/ownProfile";
import { loginName, ORGANISER } from "../sample/accounts/users";
import { ownPages } from "./testing/ownPages";
import type { OwnPage } from "./testing/ownPages";
import { openFaultySite } from "./testing/faultySite";
import type { FaultySite } from "./testing/faultySite";
import { NEW, siteOfPeople, WRITTEN } from "./testing/people";
import type { Before, Somebody } from "./testing/people";

const PROFILES = "Lists/PlatVolunteers";
const STATUSES = "Lists/PlatStatus";
type List = typeof PROFILES | typeof STATUSES;
type Outcome = Awaited<ReturnType<OwnProfileRepository[Exclude<keyof OwnProfileRepository, "find">]>>;
type Values = Readonly<Record<string, unknown>>;

let site: FaultySite;
let opened: (before: Before) => Promise<OwnPage>;
beforeAll(async () => {
  site = await openFaultySite(siteOfPeople(), loginName(ORGANISER));
  opened = ownPages(site);
});
afterEach(() => {
  site.faults.clear();
  site.recorder.clear();
  site.onChange = () => undefined;
  expect(site.notBuilt).toEqual([]);
});
afterAll(() => site.close());

const CHANGE = {
  message: "書き直しました。\n二行目です。",
  romaji: "TAKAHASHI Yoko",
  career: "",
  topicIds: [2, 1],
  availableFrom: undefined,
};

/** What a list holds of somebody, as far as these writes are about it. */
const COLUMNS: Readonly<Record<List, string>> = {
  [PROFILES]:
    "Title,PersonId,AuthorId,Romaji,Message,Career,TopicsId,Languages,ContactMethods,AvailableFrom,ConsentVersion,ConfirmedOn,OData__ModerationStatus",
  [STATUSES]: "Title,ProfileId,AuthorId,Availability,AvailableFrom,ConfirmedOn",
};
const heldOf = ({ id }: Somebody, list: List): Promise<readonly Values[]> =>
  site.itemsOf(list, `$select=${COLUMNS[list]}&$filter=${list === PROFILES ? "PersonId" : "AuthorId"} eq ${id}`);

const midnight = (day: string): string => new Date(Date.parse(`${day}T00:00:00+09:00`)).toISOString().replace(".000", "");

interface Write {
  readonly name: string;
  readonly before: Before;
  /** The list whose change meets the faults. */
  readonly list: List;
  readonly write: (repository: OwnProfileRepository, own: OwnProfile | undefined, somebody: Somebody) => Promise<Outcome>;
  /** What the list holds of somebody once it is done. */
  readonly done: (somebody: Somebody, before: readonly Values[]) => readonly Values[];
}

const needed = (own: OwnProfile | undefined): OwnProfile => {
  if (own === undefined) throw new Error("There is no profile.");
  return own;
};
const saidAnew =
  (changed: Values): Write["done"] =>
  (_, [before]) => [{ ...before, ...changed }];
const saidFirst =
  (said: Values): Write["done"] =>
  ({ id, profileId }) => [
    {
      Title: WRITTEN.name,
      ProfileId: profileId,
      AuthorId: id,
      Availability: "返信に時間がかかります",
      AvailableFrom: midnight(WRITTEN.availableFrom),
      ConfirmedOn: null,
      ...said,
    },
  ];
const paused = { Availability: "お休み中", AvailableFrom: midnight("2027-03-01") };
const back = { Availability: "相談できます", AvailableFrom: null };
const confirmed = { ConfirmedOn: midnight("2026-12-01") };
const pause: Write["write"] = (repository, _, { profileId }) => repository.pause(profileId, "2027-03-01");
const comeBack: Write["write"] = (repository, _, { profileId }) => repository.comeBack(profileId);
const confirm: Write["write"] = (repository, _, { profileId }) => repository.confirm(profileId, "2026-12-01");
const withdraw: Write["write"] = (repository, own) => repository.withdraw(needed(own));

const WRITES: readonly Write[] = [
  {
    name: "adding a profile",
    before: "nothing",
    list: PROFILES,
    write: (repository) => repository.add(NEW),
    done: ({ id }) => [
      {
        Title: NEW.name,
        PersonId: id,
        AuthorId: id,
        Romaji: "TAKAHASHI Yoko",
        Message: NEW.message,
        Career: NEW.career,
        TopicsId: [2, 1],
        Languages: ["英語", "タイ語"],
        ContactMethods: ["メール", "Teams"],
        AvailableFrom: midnight("2027-06-01"),
        ConsentVersion: "2026-11",
        ConfirmedOn: midnight("2026-05-01"),
        OData__ModerationStatus: 2,
      },
    ],
  },
  {
    name: "changing a profile",
    before: "profile",
    list: PROFILES,
    write: (repository, own) => repository.change(needed(own), CHANGE),
    done: saidAnew({
      Message: CHANGE.message,
      Romaji: "TAKAHASHI Yoko",
      Career: null,
      TopicsId: [2, 1],
      AvailableFrom: null,
      OData__ModerationStatus: 2,
    }),
  },
  { name: "pausing for the first time", before: "profile", list: STATUSES, write: pause, done: saidFirst(paused) },
  { name: "pausing again", before: "status", list: STATUSES, write: pause, done: saidAnew(paused) },
  { name: "coming back from what the profile says", before: "profile", list: STATUSES, write: comeBack, done: saidFirst(back) },
  { name: "coming back", before: "status", list: STATUSES, write: comeBack, done: saidAnew(back) },
  { name: "confirming for the first time", before: "profile", list: STATUSES, write: confirm, done: saidFirst(confirmed) },
  { name: "confirming again", before: "status", list: STATUSES, write: confirm, done: saidAnew(confirmed) },
  { name: "withdrawing the profile", before: "status", list: PROFILES, write: withdraw, done: () => [] },
  { name: "withdrawing what was said beside it", before: "status", list: STATUSES, write: withdraw, done: () => [] },
];

interface Fault {
  readonly name: string;
  readonly effect: NewRule["effect"];
  /** What everything meets from the sending of the change on. */
  readonly then?: NewRule["effect"];
  /** The change was made, whether anybody was told or not. */
  readonly isMade: boolean;
  /** What the person is told. */
  readonly told: Values;
}

const DONE = { kind: "done" };
const failed = (failure: Values): Values => ({ kind: "failed", failure });
const throttled = (retryAfter: number): Pick<Fault, "effect" | "isMade" | "told"> => ({
  effect: { kind: "status", status: 429, retryAfter },
  isMade: false,
  told: failed({ kind: "throttled", status: 429, retryAfterSeconds: retryAfter, mayHaveHappened: false }),
});

const signedOut = (as: "unauthorized" | "forbidden"): Pick<Fault, "effect" | "isMade" | "told"> => ({
  effect: { kind: "signedOut", as },
  isMade: false,
  told: failed({ kind: "signed-out", mayHaveHappened: false }),
});

const FAULTS: readonly Fault[] = [
  { name: "no answer though it was carried out", effect: { kind: "dropped", carriedOut: true }, isMade: true, told: DONE },
  {
    name: "no answer, and not carried out",
    effect: { kind: "dropped" },
    isMade: false,
    told: failed({ kind: "offline", mayHaveHappened: false }),
  },
  { name: "503 though it was carried out", effect: { kind: "status", status: 503, carriedOut: true }, isMade: true, told: DONE },
  { name: "504 though it was carried out", effect: { kind: "status", status: 504, carriedOut: true }, isMade: true, told: DONE },
  {
    name: "503, and not carried out",
    effect: { kind: "status", status: 503 },
    isMade: false,
    told: failed({ kind: "throttled", status: 503, mayHaveHappened: false }),
  },
  { name: "429 for 5 seconds", ...throttled(5) },
  { name: "429 for 300 seconds", ...throttled(300) },
  { name: "an expired digest", effect: { kind: "expiredDigest" }, isMade: true, told: DONE },
  { name: "a sign-in that has run out, told by 401", ...signedOut("unauthorized") },
  { name: "a sign-in that has run out, told by 403", ...signedOut("forbidden") },
  {
    // No script sees where it leads: it may have been the network, and only the looking tells.
    name: "a sign-in that has run out, told by a redirect to another origin",
    effect: { kind: "signedOut", as: "redirect" },
    then: { kind: "signedOut", as: "redirect" },
    isMade: false,
    told: failed({ kind: "signed-out", mayHaveHappened: true }),
  },
  {
    name: "403",
    effect: { kind: "status", status: 403 },
    isMade: false,
    told: failed({ kind: "no-permission", mayHaveHappened: false }),
  },
  { name: "an answer that breaks off", effect: { kind: "truncated" }, isMade: true, told: DONE },
  { name: "half an answer", effect: { kind: "malformed" }, isMade: true, told: DONE },
  {
    name: "a lost connection that does not come back",
    effect: { kind: "offline" },
    then: { kind: "offline" },
    isMade: false,
    told: failed({ kind: "offline", mayHaveHappened: true }),
  },
  {
    name: "a connection that is lost once it was carried out",
    effect: { kind: "dropped", carriedOut: true },
    then: { kind: "offline" },
    isMade: true,
    told: failed({ kind: "offline", mayHaveHappened: true }),
  },
];

const changesSent = (list: List): number =>
  site.recorder.requests().filter(({ method, path }) => method === "POST" && decodeURIComponent(path).includes(list)).length;

describe.each(WRITES)("$name", ({ before, list, write, done }) => {
  test("is done once, and done once more changes nothing", async () => {
    const { somebody, repository, own } = await opened(before);
    const expected = done(somebody, await heldOf(somebody, list));
    expect(await write(repository, own, somebody)).toEqual(DONE);
    expect(changesSent(list)).toBe(1);
    expect(await heldOf(somebody, list)).toEqual(expected);
    expect(await write(repository, own, somebody)).toEqual(DONE);
    expect(await heldOf(somebody, list)).toEqual(expected);
  });

  test.each(FAULTS)("with $name: nothing is lost, nothing is doubled", async ({ effect, then, isMade, told }) => {
    const { somebody, repository, own } = await opened(before);
    const held = await heldOf(somebody, list);
    const expected = done(somebody, held);
    const sendings = effect.kind === "expiredDigest" ? 2 : 1;
    site.faults.add({ match: { method: "POST", path: `*${list}*` }, times: 1, effect });
    if (then !== undefined) {
      site.onChange = (path) => {
        if (decodeURIComponent(path).includes(list)) site.faults.add({ match: {}, effect: then });
      };
    }

    expect(await write(repository, own, somebody)).toMatchObject(told);
    expect(changesSent(list)).toBe(sendings);
    expect(await heldOf(somebody, list)).toEqual(isMade ? expected : held);

    site.faults.clear();
    site.onChange = () => undefined;
    expect(await write(repository, own, somebody)).toEqual(DONE);
    expect(await heldOf(somebody, list)).toEqual(expected);
  });

  test("offline changes nothing, and says so", async () => {
    const { somebody, repository, own } = await opened(before);
    const held = await heldOf(somebody, list);
    site.faults.add({ match: { person: somebody.loginName }, effect: { kind: "offline" } });
    expect(await write(repository, own, somebody)).toMatchObject({ kind: "failed", failure: { kind: "offline" } });
    expect(await heldOf(somebody, list)).toEqual(held);
  });
});
