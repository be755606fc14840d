import type { Modes } from "../../local/sharepoint";
import { STATUS_COLUMNS, toStatus } from "../../src/data/directory/statuses/statusItem";
import { volunteerColumns } from "../../src/data/directory/volunteers/volunteerColumns";
import { isApproved, toVolunteer } from "../../src/data/directory/volunteers/volunteerItem";
import { listingOn } from "../../src/domain/volunteer/listing";
import type { Volunteer } from "../../src/domain/volunteer/volunteer";
import { loginName, STAFF } from "../sample/accounts/users";
import { AttackedSite, HOSTILE, ITEM, loginOf, PERSON, profileOf, PROFILES, SECRETS, STATUSES } from "./testing/attackedSite";
import type { Answer, Colleague } from "./testing/colleague";

jest.setTimeout(120_000);

const DUPLICATE = "-2130575169";
const TENANTS: readonly (readonly [what: string, modes: Partial<Modes>])[] = [
  ["that is as usual", {}],
  ["that refuses a unique person in a list with approval", { uniquePerson: "refused" }],
  ["that asks for one profile a person among the approved alone", { uniquePerson: "whenApproved" }],
  ["that shows nothing of a profile while an edit waits", { editedWithVersions: "nothing" }],
  ["that lets an approver's item wait", { approversItem: "pending" }],
  ["that takes an approval by a form from those who may approve", { approvalByForm: "saved" }],
  ["that refuses a form that says who made an item", { authorByForm: "refused" }],
  ["that lets forms say who made an item", { authorByForm: "saved" }],
  ["in which people may approve what is theirs", { ownApproval: "accepted" }],
  ["in which they may do so by a form as well", { ownApproval: "accepted", approvalByForm: "saved" }],
  [
    "in which people may approve what is theirs, and have as many profiles as they like",
    { ownApproval: "accepted", uniquePerson: "refused" },
  ],
];

const form = (values: Readonly<Record<string, string>>): object => ({
  formValues: Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
  bNewDocumentUpdate: false,
});

describe.each(TENANTS)("at a tenant %s", (_, modes) => {
  let site: AttackedSite;
  let hostile: Colleague;
  /** Of the organisers' group, and no owner. */
  let organiser: Colleague;

  beforeAll(async () => {
    // Set-up, joining and approving are green here, or nothing is.
    site = await AttackedSite.open(modes);
    hostile = site.as(HOSTILE["a volunteer"]);
    organiser = site.as(loginOf(PERSON.edited));
    const group = "web/sitegroups/getbyname('プラっと相談 運営')/users";
    expect((await site.owner.ask("POST", group, { LoginName: loginOf(PERSON.edited) })).status).toBe(201);
  });
  afterAll(() => {
    expect(site.notBuilt).toEqual([]);
    site.close();
  });

  async function rows(who: Colleague, path: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const { text } = await who.ask("GET", path);
    return (JSON.parse(text) as { value: Readonly<Record<string, unknown>>[] }).value;
  }

  /** Whom a colleague finds in the directory, by their ids in the site's user list. */
  async function directory(): Promise<ReadonlyMap<number, Volunteer>> {
    const reader = site.as(loginName(STAFF));
    const { cards, details } = volunteerColumns("ja");
    const columns = [...new Set([...cards, ...details])].join();
    const items = await rows(reader, `${PROFILES}/items?$select=${columns}&$expand=Person&$top=5000`);
    const volunteers = items.filter(isApproved).flatMap((item) => toVolunteer(item) ?? []);
    const statuses = (await rows(reader, `${STATUSES}/items?$select=${STATUS_COLUMNS.join()}&$top=5000`)).flatMap(
      (item) => toStatus(item) ?? [],
    );
    const { listed, unconfirmed } = listingOn({ day: "2026-12-01", confirmedWithinMonths: 12 }, volunteers, statuses);
    expect(volunteers.filter(({ id, madeBySelf }) => madeBySelf && unconfirmed.has(id))).toEqual([]);
    return new Map(listed.map((volunteer) => [volunteer.person.siteUserId, volunteer]));
  }

  const idOf = ({ text }: Answer): number => (JSON.parse(text) as { Id: number }).Id;

  /** Tries every way to have an item approved that one has made. */
  async function approve(id: number): Promise<void> {
    await hostile.ask("MERGE", `${PROFILES}/items(${id})`, { OData__ModerationStatus: 0 });
    await hostile.ask("MERGE", `${PROFILES}/items(${id})`, { Message: "直しました", OData__ModerationStatus: 0 });
    await hostile.ask("POST", `${PROFILES}/items(${id})/validateupdatelistitem`, form({ _ModerationStatus: "0" }));
  }

  /** A profile about a person, by somebody who wants it to be seen. @returns whether it was taken */
  async function offer(personId: number, words: string): Promise<boolean> {
    const path = `${PROFILES}/items`;
    const login = loginOf(personId);
    await hostile.ask("POST", path, { ...profileOf(personId, words), OData__ModerationStatus: 0 });
    const values = { Title: words, Reading: words, EntryYear: "2013", JobType: "専門職", Message: words, Availability: "相談できます" };
    const approved = { Person: JSON.stringify([{ Key: login }]), _ModerationStatus: "0" };
    await hostile.ask("POST", `${PROFILES}/addvalidateupdateitemusingpath`, form({ ...values, ...approved }));
    const added = await hostile.ask("POST", path, profileOf(personId, words));
    if (added.status !== 201) {
      expect(added).toMatchObject({ status: 500, code: DUPLICATE });
      return false;
    }
    await approve(idOf(added));
    return true;
  }

  const mayApproveOwn = modes.ownApproval === "accepted";

  test("colleagues see the approved profiles, and nothing that waits or was taken back", async () => {
    const shown = await directory();
    const edited = modes.editedWithVersions === "nothing" ? [] : [PERSON.edited];
    expect([...shown.keys()]).toEqual([PERSON.approved, ...edited, PERSON.own]);
    expect(JSON.stringify([...shown])).not.toMatch(SECRETS);
  });

  test("what somebody says of somebody else's time does not count, and organisers see who said it", async () => {
    const said = { ProfileId: ITEM.approved, Availability: "お休み中", ConfirmedOn: "2020-01-01T00:00:00Z" };
    const { status } = await hostile.ask("POST", `${STATUSES}/items`, said);
    expect(status).toBe(201);
    expect((await directory()).get(PERSON.approved)).toMatchObject({ availability: "open", confirmedOn: "2026-11-01" });
    expect(await rows(organiser, `${STATUSES}/items?$select=ProfileId,AuthorId&$filter=AuthorId eq ${PERSON.own}`)).toMatchObject([
      { ProfileId: ITEM.approved, AuthorId: PERSON.own },
    ]);
  });

  test("a status about a profile that waits tells nothing of it", async () => {
    const { status, text } = await hostile.ask("POST", `${STATUSES}/items`, { ProfileId: ITEM.waiting, Availability: "お休み中" });
    expect(status).toBe(201);
    const id = (JSON.parse(text) as { Id: number }).Id;
    const names = "$select=Profile/Title,Profile/Reading&$expand=Profile";
    for (const path of [`items(${id})?${names}`, `items(${id})/fieldvaluesastext`, `items?${names}&$filter=ProfileId eq ${ITEM.waiting}`])
      expect((await hostile.ask("GET", `${STATUSES}/${path}`)).text).not.toMatch(SECRETS);
    const ViewXml = '<View><ViewFields><FieldRef Name="Profile" /></ViewFields></View>';
    const stream = await hostile.ask("POST", `${STATUSES}/renderlistdataasstream`, { parameters: { ViewXml } });
    expect(stream.text).not.toMatch(SECRETS);
    expect((await organiser.ask("GET", `${STATUSES}/items(${id})?${names}`)).text).toMatch(SECRETS);
  });

  test("nothing takes the place of what somebody says of themselves", async () => {
    const before = (await directory()).get(PERSON.approved);
    await offer(PERSON.approved, "別の人の言う");
    expect(before?.message).toBe("見せてよい一言");
    expect((await directory()).get(PERSON.approved)).toEqual(before);
  });

  test("a profile about somebody who has none is seen by organisers alone, as made by somebody else", async () => {
    await offer(PERSON.silent, "頼まれていない");
    expect((await directory()).has(PERSON.silent)).toBe(false);
    const seen = await rows(
      organiser,
      `${PROFILES}/items?$select=PersonId,AuthorId,OData__ModerationStatus&$filter=PersonId eq ${PERSON.silent}`,
    );
    expect(new Set(seen.map(({ AuthorId }) => AuthorId))).toEqual(new Set([PERSON.own]));
  });

  test("nor is it once others say that its person has confirmed it, or where it was about its author before", async () => {
    const { value } = JSON.parse((await hostile.ask("GET", `${PROFILES}/items?$select=Id&$filter=PersonId eq ${PERSON.silent}`)).text) as {
      value: { Id: number }[];
    };
    for (const { Id } of value) await hostile.ask("POST", `${STATUSES}/items`, { ProfileId: Id, ConfirmedOn: "2026-11-30T00:00:00Z" });
    await hostile.ask("MERGE", `${PROFILES}/items(${ITEM.own})`, { PersonId: PERSON.withdrawn });
    await approve(ITEM.own);
    const shown = await directory();
    expect([shown.has(PERSON.silent), shown.has(PERSON.withdrawn)]).toEqual([false, false]);
    await hostile.ask("MERGE", `${PROFILES}/items(${ITEM.own})`, { PersonId: PERSON.own, Message: "自分の一言" });
    expect((await site.owner.ask("MERGE", `${PROFILES}/items(${ITEM.own})`, { OData__ModerationStatus: 0 })).status).toBe(204);
  });

  test("a profile that organisers have entered for somebody is seen once that person confirms it", async () => {
    const added = await organiser.ask("POST", `${PROFILES}/items`, profileOf(PERSON.asked, "頼まれた"));
    expect(added.status).toBe(201);
    const id = idOf(added);
    expect((await organiser.ask("MERGE", `${PROFILES}/items(${id})`, { OData__ModerationStatus: 0 })).status).toBe(204);
    expect((await directory()).has(PERSON.asked)).toBe(false);
    const confirmed = { ProfileId: id, ConfirmedOn: "2026-11-30T00:00:00Z" };
    expect((await site.as(loginOf(PERSON.asked)).ask("POST", `${STATUSES}/items`, confirmed)).status).toBe(201);
    expect((await directory()).get(PERSON.asked)).toMatchObject({ madeBySelf: false, confirmedOn: "2026-11-30" });
  });

  test(mayApproveOwn ? "somebody with two profiles is there once, in their own words" : "a second profile is not shown", async () => {
    const taken = await offer(PERSON.own, "二つめの");
    const shown = (await directory()).get(PERSON.own);
    expect(shown).toMatchObject({ madeBySelf: true, ...(mayApproveOwn && taken ? {} : { message: "自分の一言" }) });
    const theirs = await rows(organiser, `${PROFILES}/items?$select=Id,OData__ModerationStatus&$filter=PersonId eq ${PERSON.own}`);
    expect(theirs.length > 1).toBe(taken);
  });

  const asOther = (id: number): Record<string, string> => {
    const key = JSON.stringify([{ Key: loginOf(id) }]);
    return { Author: key, Editor: key };
  };

  if (modes.authorByForm === "saved") {
    test("what a form says in somebody's name is theirs to put right, and nobody else's", async () => {
      const said = { Title: "なりすまし", Profile: String(ITEM.approved), Availability: "お休み中", ...asOther(PERSON.approved) };
      await hostile.ask("POST", `${STATUSES}/addvalidateupdateitemusingpath`, form(said));
      expect((await directory()).get(PERSON.approved)?.availability).toBe("rest");
      const person = site.as(loginOf(PERSON.approved));
      const theirs = await rows(person, `${STATUSES}/items?$select=Id&$filter=AuthorId eq ${PERSON.approved}`);
      const newest = `${STATUSES}/items(${String(theirs[theirs.length - 1]?.["Id"])})`;
      expect((await hostile.ask("MERGE", newest, { Availability: "お休み中" })).status).toBe(403);
      expect((await person.ask("MERGE", newest, { Availability: "相談できます" })).status).toBe(204);
      expect((await directory()).get(PERSON.approved)?.availability).toBe("open");
    });

    test("a profile that a form makes in somebody's name waits, and is theirs to withdraw", async () => {
      const words = {
        Title: "なりすまし",
        Reading: "ナリスマシ",
        EntryYear: "2013",
        JobType: "専門職",
        Message: "なりすまし",
        Availability: "相談できます",
      };
      const inTheirName = { ...words, Person: asOther(PERSON.withdrawn)["Author"] ?? "", ...asOther(PERSON.withdrawn) };
      await hostile.ask("POST", `${PROFILES}/addvalidateupdateitemusingpath`, form(inTheirName));
      expect((await directory()).has(PERSON.withdrawn)).toBe(false);
      const person = site.as(loginOf(PERSON.withdrawn));
      const theirs = await rows(person, `${PROFILES}/items?$select=Id,AuthorId&$filter=PersonId eq ${PERSON.withdrawn}`);
      expect(theirs).toMatchObject([{ AuthorId: PERSON.withdrawn }]);
      expect((await person.ask("POST", `${PROFILES}/items(${String(theirs[0]?.["Id"])})/recycle`)).status).toBe(200);
    });
  } else {
    const isRefused = modes.authorByForm === "refused";

    test("what a form says in somebody else's name is not in their name", async () => {
      const said = { Title: "なりすまし", Profile: String(ITEM.approved), Availability: "お休み中", ...asOther(PERSON.approved) };
      const { text } = await hostile.ask("POST", `${STATUSES}/addvalidateupdateitemusingpath`, form(said));
      expect(text.includes('"HasException":true')).toBe(isRefused);
      const newest = await rows(organiser, `${STATUSES}/items?$select=AuthorId,EditorId&$filter=Title eq 'なりすまし'`);
      expect(newest).toEqual(isRefused ? [] : [{ AuthorId: PERSON.own, EditorId: PERSON.own }]);
      expect((await directory()).get(PERSON.approved)?.availability).toBe("open");
    });

    test("forms that say when an item was made, or by whom where that is refused, save nothing", async () => {
      const before = await site.state();
      const makers = isRefused ? asOther(PERSON.approved) : {};
      for (const [name, value] of Object.entries({ ...makers, Created: "2020/01/01 9:00", ID: "1" })) {
        const sent = form({ Title: "なりすまし", [name]: value });
        for (const path of [`${STATUSES}/addvalidateupdateitemusingpath`, `${PROFILES}/items(${ITEM.own})/validateupdatelistitem`])
          expect((await hostile.ask("POST", path, sent)).text).toMatch(/"HasException":true/u);
      }
      expect(await site.state()).toBe(before);
    });
  }
});
