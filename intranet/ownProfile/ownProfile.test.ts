import { writeItem } from "../../src/data/model/fields/field";
import { STATUS_FIELDS } from "../../src/data/model/lists/statusFields";
import { VOLUNTEER_FIELDS } from "../../src/data/model/lists/volunteerFields";
import { createOwnProfileRepository } from "../../src/data/profile/ownProfileRepository";
import type { OwnProfileRepository } from "../../src/data/profile/ownProfileRepository";
import type { OwnProfile } from "../../src/data/profile/ownProfile";
import { loginName, ORGANISER, STAFF } from "../sample/accounts/users";
import { openFaultySite } from "./testing/faultySite";
import type { FaultySite } from "./testing/faultySite";
import { ownPages } from "./testing/ownPages";
import type { OwnPage } from "./testing/ownPages";
import { NEW, SAID, siteOfPeople, WRITTEN } from "./testing/people";
import type { Before } from "./testing/people";

const PROFILES = "Lists/PlatVolunteers";
const STATUSES = "Lists/PlatStatus";
const THE_ORGANISER = loginName(ORGANISER);
const DONE = { kind: "done" };

let site: FaultySite;
let opened: (before: Before) => Promise<OwnPage>;
beforeAll(async () => {
  site = await openFaultySite(siteOfPeople(), THE_ORGANISER);
  opened = ownPages(site);
});
afterEach(() => {
  site.faults.clear();
  site.onChange = () => undefined;
  expect(site.notBuilt).toEqual([]);
});
afterAll(() => site.close());

async function withProfile(before: "profile" | "status" = "profile"): Promise<OwnPage & { own: OwnProfile }> {
  const { own, ...page } = await opened(before);
  if (own === undefined) throw new Error("There is no profile.");
  return { ...page, own };
}

async function profilesOf(repository: OwnProfileRepository): Promise<readonly OwnProfile[]> {
  const found = await repository.find();
  if (found.kind !== "found") throw found.failure;
  return found.profiles;
}

/** What an organiser does to an item. */
const judge = (id: number, status: number, comments: string): Promise<void> =>
  site.elsewhere(
    THE_ORGANISER,
    PROFILES,
    `items(${id})`,
    { OData__ModerationStatus: status, OData__ModerationComments: comments },
    "MERGE",
  );

/** Has something happen elsewhere just before the next change is sent. */
function meanwhile(happens: () => Promise<unknown>): void {
  site.onChange = () => {
    site.onChange = () => undefined;
    return happens();
  };
}

describe("finding", () => {
  test("finds nothing for who has none", async () => {
    const { repository } = await opened("nothing");
    expect(await repository.find()).toEqual({ kind: "found", profiles: [] });
  });

  test("finds what waits for an organiser, as it was written, and what became of it", async () => {
    const { repository } = await opened("nothing");
    await repository.add(NEW);
    const [own] = await profilesOf(repository);
    expect(own).toMatchObject({ approval: "pending", comments: "", madeByReader: true, written: NEW });
    await judge(own?.id ?? 0, 1, "写真の話は、書かないでください。");
    expect(await profilesOf(repository)).toMatchObject([{ approval: "returned", comments: "写真の話は、書かないでください。" }]);
    await judge(own?.id ?? 0, 0, "");
    expect(await profilesOf(repository)).toMatchObject([{ approval: "approved", written: NEW }]);
  });

  test("finds what the reader said beside it, and not what others said", async () => {
    const { somebody, repository } = await withProfile("status");
    const { profileId } = somebody;
    const said = writeItem(STATUS_FIELDS, { name: WRITTEN.name, profileId, availability: "open" });
    await site.elsewhere(loginName(STAFF), STATUSES, "items", said);
    expect(await repository.find()).toMatchObject({
      kind: "found",
      profiles: [{ id: profileId }],
      status: { profileId, authorId: somebody.id, ...SAID },
    });
  });
});

describe("adding", () => {
  test.each([
    ["another one", { message: "もう一度。" }],
    ["the same with another consent", { consentVersion: "2026-12" }],
  ])("%s to one's own is a duplicate, and tells which", async (_, changed) => {
    const { repository } = await opened("nothing");
    await repository.add(NEW);
    const profiles = await profilesOf(repository);
    expect(await repository.add({ ...NEW, ...changed })).toEqual({ kind: "duplicate", profiles });
    expect(await profilesOf(repository)).toEqual(profiles);
  });

  test("at the same moment in another window is a duplicate, and tells which", async () => {
    const { somebody, repository } = await opened("nothing");
    const values = writeItem(VOLUNTEER_FIELDS, { ...WRITTEN, siteUserId: somebody.id, message: "別の窓から。" });
    meanwhile(() => site.elsewhere(somebody.loginName, PROFILES, "items", values));
    expect(await repository.add(NEW)).toMatchObject({ kind: "duplicate", profiles: [{ written: { message: "別の窓から。" } }] });
    expect(await profilesOf(repository)).toHaveLength(1);
  });

  test("is a duplicate of what a colleague has entered, which only an organiser sees", async () => {
    const { somebody, repository } = await opened("nothing");
    await site.elsewhere(loginName(STAFF), PROFILES, "items", writeItem(VOLUNTEER_FIELDS, { ...WRITTEN, siteUserId: somebody.id }));
    expect(await repository.add(NEW)).toEqual({ kind: "duplicate", profiles: [] });
  });
});

describe("what is refused", () => {
  test("is named where something is missing, and nothing is sent", async () => {
    const { repository, own } = await withProfile();
    site.onChange = () => {
      throw new Error("Something was sent.");
    };
    expect(await repository.add({ ...NEW, reading: " ", message: "" })).toEqual({ kind: "invalid", missing: ["reading", "message"] });
    expect(await repository.change(own, { name: "" })).toEqual({ kind: "invalid", missing: ["name"] });
  });

  test("comes with SharePoint's reason where a value is too long, or leads nowhere", async () => {
    const { repository, own } = await withProfile();
    expect(await repository.change(own, { reading: "ア".repeat(81) })).toMatchObject({
      kind: "invalid",
      missing: [],
      reason: expect.stringMatching(/\S/) as string,
    });
    expect(await repository.change(own, { currentPostingId: 99_999 })).toMatchObject({
      kind: "invalid",
      reason: expect.stringMatching(/\S/) as string,
    });
    expect(await profilesOf(repository)).toEqual([own]);
  });

  test("comes with the words of the owner who made the rule", async () => {
    const { repository } = await opened("nothing");
    const rule = { ValidationFormula: '=[氏名]<>"山"', ValidationMessage: "氏名は、姓と名を書いてください。" };
    await site.elsewhere(THE_ORGANISER, PROFILES, "", rule, "MERGE");
    expect(await repository.add({ ...NEW, name: "山" })).toEqual({ kind: "invalid", missing: [], reason: rule.ValidationMessage });
    expect(await profilesOf(repository)).toEqual([]);
  });

  test("is somebody else's profile: not the reader's to change, nor to withdraw", async () => {
    const { own } = await withProfile();
    const { repository } = await opened("profile");
    expect(await repository.change(own, { message: "私のです。" })).toMatchObject({ kind: "failed", failure: { kind: "no-permission" } });
    expect(await repository.withdraw(own)).toMatchObject({ kind: "failed", failure: { kind: "no-permission" } });
    expect(await repository.pause(own.id, "2027-03-01")).toEqual({ kind: "gone" });
    expect(await site.itemsOf(PROFILES, `$select=Message&$filter=Id eq ${own.id}`)).toEqual([{ Message: WRITTEN.message }]);
  });
});

describe("what changed after it was read", () => {
  test("is shown beside what was to be written, and both can be kept", async () => {
    const { somebody, repository, own } = await withProfile();
    await site.elsewhere(somebody.loginName, PROFILES, `items(${own.id})`, { Message: "別の窓から。" }, "MERGE");
    const outcome = await repository.change(own, { message: "書き直しました。", romaji: "TAKAHASHI Yoko" });
    if (outcome.kind !== "conflict") throw new Error(outcome.kind);
    expect(outcome.theirs).toMatchObject({ id: own.id, approval: "pending", written: { message: "別の窓から。" } });
    expect(await repository.change(outcome.theirs, { romaji: "TAKAHASHI Yoko" })).toEqual(DONE);
    expect(await profilesOf(repository)).toMatchObject([{ written: { message: "別の窓から。", romaji: "TAKAHASHI Yoko" } }]);
  });

  test("is a conflict also where no answer told it", async () => {
    const { somebody, repository, own } = await withProfile();
    meanwhile(() => site.elsewhere(somebody.loginName, PROFILES, `items(${own.id})`, { Message: "別の窓から。" }, "MERGE"));
    site.faults.add({ match: { method: "POST", path: `*${PROFILES}*` }, times: 1, effect: { kind: "dropped", carriedOut: true } });
    expect(await repository.change(own, { message: "書き直しました。" })).toMatchObject({ kind: "conflict" });
  });

  test("is not withdrawn unseen", async () => {
    const { repository, own } = await withProfile();
    await judge(own.id, 1, "戻します。");
    const outcome = await repository.withdraw(own);
    if (outcome.kind !== "conflict") throw new Error(outcome.kind);
    expect(outcome.theirs).toMatchObject({ approval: "returned", comments: "戻します。" });
    expect(await repository.withdraw(outcome.theirs)).toEqual(DONE);
    expect(await profilesOf(repository)).toEqual([]);
  });

  test("is not withdrawn unseen by a SharePoint that compares versions then, either", async () => {
    const { repository, own } = await withProfile();
    site.faults.add({ match: { method: "POST", path: "*recycle*" }, times: 1, effect: { kind: "status", status: 412 } });
    expect(await repository.withdraw(own)).toEqual({ kind: "conflict", theirs: own });
  });

  test("is gone: nothing is changed, nothing is said of it, and it is withdrawn", async () => {
    const { somebody, repository, own } = await withProfile();
    await site.elsewhere(somebody.loginName, PROFILES, `items(${own.id})/recycle`, {});
    expect(await repository.change(own, { message: "書き直しました。" })).toEqual({ kind: "gone" });
    expect(await repository.pause(own.id, "2027-03-01")).toEqual({ kind: "gone" });
    expect(await repository.comeBack(own.id)).toEqual({ kind: "gone" });
    expect(await repository.confirm(own.id, "2026-12-01")).toEqual({ kind: "gone" });
    expect(await repository.withdraw(own)).toEqual(DONE);
    expect(await site.itemsOf(STATUSES, `$filter=AuthorId eq ${somebody.id}`)).toEqual([]);
  });
});

describe("what is said beside a profile", () => {
  interface Saying {
    readonly say: string;
    readonly to: (repository: OwnProfileRepository, profileId: number) => Promise<unknown>;
    readonly changes: Readonly<Record<string, string | undefined>>;
  }
  const pause: Saying = {
    say: "a pause",
    to: (repository, profileId) => repository.pause(profileId, "2027-03-01"),
    changes: { availability: "rest", availableFrom: "2027-03-01" },
  };
  const comeBack: Saying = {
    say: "a return",
    to: (repository, profileId) => repository.comeBack(profileId),
    changes: { availability: "open", availableFrom: undefined },
  };
  const confirm: Saying = {
    say: "a confirmation",
    to: (repository, profileId) => repository.confirm(profileId, "2026-12-01"),
    changes: { confirmedOn: "2026-12-01" },
  };

  async function saidIn(repository: OwnProfileRepository): Promise<Saying["changes"]> {
    const found = await repository.find();
    if (found.kind !== "found" || found.status === undefined) throw new Error("Nothing is said.");
    const { availability, availableFrom, confirmedOn } = found.status;
    return { availability, availableFrom, confirmedOn };
  }

  test.each([
    { ...pause, elsewhere: confirm },
    { ...comeBack, elsewhere: confirm },
    { ...confirm, elsewhere: pause },
    { ...confirm, elsewhere: comeBack },
    { ...comeBack, elsewhere: pause },
  ])("as $say stays, as does $elsewhere.say of the same moment in another window, where it is about something else", async (one) => {
    const { somebody, repository } = await withProfile("status");
    const other = createOwnProfileRepository(site.openAs(somebody.loginName), { webUrl: site.webUrl });
    meanwhile(async () => expect(await one.elsewhere.to(other, somebody.profileId)).toEqual(DONE));
    expect(await one.to(repository, somebody.profileId)).toEqual(DONE);
    expect(await saidIn(repository)).toEqual({ ...SAID, ...one.elsewhere.changes, ...one.changes });
  });

  const meetsConflicts = (times: number): unknown =>
    site.faults.add({ match: { method: "POST", path: `*${STATUSES}*` }, times, effect: { kind: "status", status: 412 } });

  test.each([pause, comeBack, confirm])(
    "as $say is said once more where SharePoint answers that it has changed",
    async ({ to, changes }) => {
      const { somebody, repository } = await withProfile("status");
      meetsConflicts(1);
      expect(await to(repository, somebody.profileId)).toEqual(DONE);
      expect(site.faults.active).toEqual([]);
      expect(await saidIn(repository)).toEqual({ ...SAID, ...changes });
    },
  );

  test.each([pause, comeBack, confirm])("as $say is not said, which is told, where SharePoint answers so twice", async ({ to }) => {
    const { somebody, repository } = await withProfile("status");
    meetsConflicts(2);
    expect(await to(repository, somebody.profileId)).toMatchObject({ kind: "failed", failure: { kind: "conflict" } });
    expect(site.faults.active).toEqual([]);
    expect(await saidIn(repository)).toEqual(SAID);
  });

  test("leaves the profile approved, and what others said of it alone", async () => {
    const { somebody, repository, own } = await withProfile();
    const said = writeItem(STATUS_FIELDS, { name: "？", profileId: own.id, availability: "open" });
    await site.elsewhere(loginName(STAFF), STATUSES, "items", said);
    expect(await repository.pause(own.id, "2027-03-01")).toEqual(DONE);
    expect(await profilesOf(repository)).toEqual([own]);
    expect(await repository.withdraw(own)).toEqual(DONE);
    const left = await site.itemsOf(STATUSES, `$select=Title,AuthorId&$filter=ProfileId eq ${own.id} or AuthorId eq ${somebody.id}`);
    expect(left).toMatchObject([{ Title: "？" }]);
  });
});

test("where a site holds nobody twice only among approved items, two at the same moment are found both, the newest first", async () => {
  const lax = await openFaultySite(siteOfPeople(), THE_ORGANISER, { modes: { uniquePerson: "whenApproved" } });
  try {
    const { somebody, repository } = await ownPages(lax)("nothing");
    const values = writeItem(VOLUNTEER_FIELDS, { ...WRITTEN, siteUserId: somebody.id, message: "別の窓から。" });
    lax.onChange = () => {
      lax.onChange = () => undefined;
      return lax.elsewhere(somebody.loginName, PROFILES, "items", values);
    };
    expect(await repository.add(NEW)).toEqual(DONE);
    const [newest, other, ...others] = await profilesOf(repository);
    expect([newest?.written.message, other?.written.message, others]).toEqual([NEW.message, "別の窓から。", []]);
    if (other === undefined) throw new Error("Only one was found.");
    expect(await repository.withdraw(other)).toEqual(DONE);
    expect(await profilesOf(repository)).toEqual([newest]);
  } finally {
    await lax.close();
  }
});
