import "@pnp/sp/fields";
import "@pnp/sp/items";
import "@pnp/sp/lists";
import "@pnp/sp/security";
import "@pnp/sp/site-users/web";
import "@pnp/sp/webs";
import type { IList } from "@pnp/sp/lists";
import type { Modes } from "../sharepoint/index";
import { startService } from "./service";
import type { ServiceUnderTest } from "./service";
import { conformanceSite, GROUP_IDS, USER_IDS } from "./site";
import type { PersonName } from "./site";

const CONTRIBUTE = 1073741827;
const EDIT = 1073741830;
const READ = 1073741826;
const [APPROVED, PENDING] = [0, 2];
const REFUSED = { status: 403 };

// Each case starts a service of its own.
jest.setTimeout(20_000);

type Json = Record<string, unknown>;

const running: ServiceUnderTest[] = [];
let lists = 0;

/** A service of its own in the modes. */
async function inModes(modes: Partial<Modes> = {}): Promise<ServiceUnderTest> {
  const service = await startService(conformanceSite(1), { modes });
  running.push(service);
  return service;
}

afterEach(async () => {
  for (const service of running.splice(0)) await service.end();
});

/** A list with content approval. */
async function moderated(service: ServiceUnderTest, settings: Record<string, unknown> = {}): Promise<(person: PersonName) => IList> {
  const title = `Moderated ${++lists}`;
  await service.pnp("owner").web.lists.add(title, "", 100, false, { EnableModeration: true, ...settings });
  return (person) => service.pnp(person).web.lists.getByTitle(title);
}

const titles = async (list: IList): Promise<string[]> =>
  ((await list.items.select("Title")()) as { Title: string }[]).map(({ Title }) => Title);
const statusOf = async (list: IList, id: number): Promise<number> =>
  ((await list.items.getById(id).select("OData__ModerationStatus")()) as { OData__ModerationStatus: number }).OData__ModerationStatus;
const approve = (list: IList, id: number): Promise<unknown> => list.items.getById(id).update({ OData__ModerationStatus: APPROVED });

describe("a unique column of people in a list with content approval", () => {
  const withPerson = async (modes: Partial<Modes>): Promise<(person: PersonName) => IList> => {
    const list = await moderated(await inModes(modes));
    await list("owner").fields.createFieldAsXml(
      '<Field Type="User" Name="Person" DisplayName="Person" Indexed="TRUE" EnforceUniqueValues="TRUE" />',
    );
    return list;
  };
  const add = (list: IList): Promise<{ Id: number }> =>
    list.items.add({ Title: "One", PersonId: USER_IDS.member }) as Promise<{ Id: number }>;

  it("is made, and holds for what waits too", async () => {
    const list = await withPerson({ uniquePerson: "accepted" });
    await add(list("member"));
    await expect(add(list("colleague"))).rejects.toMatchObject({ status: 500 });
  });

  it("is refused, and nothing is made of it, neither new nor by a change", async () => {
    await expect(withPerson({ uniquePerson: "refused" })).rejects.toMatchObject({ status: 500 });
    const list = await moderated(running[0] as ServiceUnderTest);
    await list("owner").fields.createFieldAsXml('<Field Type="User" Name="Person" DisplayName="Person" Indexed="TRUE" />');
    const column = list("owner").fields.getByInternalNameOrTitle("Person");
    await expect(column.update({ EnforceUniqueValues: true })).rejects.toMatchObject({ status: 500 });
    expect((await column()).EnforceUniqueValues).toBe(false);
  });

  it("holds among approved items alone", async () => {
    const list = await withPerson({ uniquePerson: "whenApproved" });
    const [first, second] = [await add(list("member")), await add(list("colleague"))];
    await approve(list("owner"), first.Id);
    await expect(approve(list("owner"), second.Id)).rejects.toMatchObject({ status: 500 });
    expect(await statusOf(list("owner"), second.Id)).toBe(PENDING);
  });
});

describe("an approved item that its author edits", () => {
  it.each<[Partial<Modes>, boolean, readonly string[]]>([
    [{ editedWithVersions: "lastApproved" }, true, ["One"]],
    [{ editedWithVersions: "nothing" }, true, []],
    [{ editedWithoutVersions: "nothing" }, false, []],
    [{ editedWithoutVersions: "lastApproved" }, false, ["One"]],
  ])("is for readers as the mode says: %j, versions %s, %j", async (modes, EnableVersioning, seen) => {
    const list = await moderated(await inModes(modes), { EnableVersioning });
    const { Id } = (await list("member").items.add({ Title: "One" })) as { Id: number };
    await approve(list("owner"), Id);
    expect(await titles(list("visitor"))).toEqual(["One"]);
    await list("member").items.getById(Id).update({ Title: "Two" });
    expect([await titles(list("visitor")), await titles(list("member"))]).toEqual([seen, ["Two"]]);
    await approve(list("owner"), Id);
    expect(await titles(list("visitor"))).toEqual(["Two"]);
  });
});

describe("an approval in the log of changes", () => {
  const [UPDATE, SYSTEM_UPDATE] = [2, 15];
  const timeOf = async (list: IList): Promise<string> =>
    (await list.select("LastItemModifiedDate")<{ LastItemModifiedDate: string }>()).LastItemModifiedDate;

  it.each<[Modes["approvalInLog"], number, boolean]>([
    ["update", UPDATE, false],
    ["systemUpdate", SYSTEM_UPDATE, true],
  ])("is the mode's %s, for who asks for it, and the list's time goes with it", async (approvalInLog, type, staysAsItWas) => {
    const list = await moderated(await inModes({ approvalInLog }));
    const { Id } = (await list("member").items.add({ Title: "One" })) as { Id: number };
    const before = await timeOf(list("owner"));
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await approve(list("owner"), Id);
    const told = (await list("visitor").getChanges({ Item: true, Update: true, SystemUpdate: true })) as { ChangeType: number }[];
    expect(told.map(({ ChangeType }) => ChangeType)).toEqual([type]);
    expect((await timeOf(list("owner"))) === before).toBe(staysAsItWas);
  });
});

describe("the approval status set by its author", () => {
  it("is refused as no permission", async () => {
    const list = await moderated(await inModes());
    const { Id } = (await list("member").items.add({ Title: "One" })) as { Id: number };
    await expect(approve(list("member"), Id)).rejects.toMatchObject(REFUSED);
    expect(await titles(list("visitor"))).toEqual([]);
  });

  it("is taken where the tenant takes it", async () => {
    const list = await moderated(await inModes({ ownApproval: "accepted" }));
    const { Id } = (await list("member").items.add({ Title: "One" })) as { Id: number };
    await approve(list("member"), Id);
    expect(await titles(list("visitor"))).toEqual(["One"]);
  });
});

describe("who made an item, said by a form", () => {
  const makers = async (list: IList): Promise<unknown> => list.items.select("AuthorId", "EditorId")();
  const other = JSON.stringify([{ Key: "LOGIN" }]);
  const asOther = (login: string) => ["Author", "Editor"].map((FieldName) => ({ FieldName, FieldValue: other.replace("LOGIN", login) }));

  it.each([
    ["ignored", false, USER_IDS.member],
    ["refused", true, USER_IDS.member],
    ["saved", false, USER_IDS.colleague],
  ] as const)("is %s", async (authorByForm, HasException, maker) => {
    const service = await inModes({ authorByForm });
    const list = await moderated(service, { WriteSecurity: 2 });
    const { Id } = (await list("member").items.add({ Title: "One" })) as { Id: number };
    const { LoginName } = await service.pnp("colleague").web.currentUser();
    const answer = await list("member").items.getById(Id).validateUpdateListItem(asOther(LoginName));
    expect(answer.map((row) => row.HasException)).toEqual([HasException, HasException]);
    expect(await makers(list("owner"))).toMatchObject([{ AuthorId: maker, EditorId: maker }]);
  });
});

describe("an item that an approver adds and edits", () => {
  it.each([
    ["approved", APPROVED],
    ["pending", PENDING],
  ] as const)("is %s", async (approversItem, status) => {
    const list = await moderated(await inModes({ approversItem }));
    const { Id } = (await list("owner").items.add({ Title: "One" })) as { Id: number };
    expect(await statusOf(list("owner"), Id)).toBe(status);
    await approve(list("owner"), Id);
    await list("owner").items.getById(Id).update({ Title: "Two" });
    expect(await statusOf(list("owner"), Id)).toBe(status);
  });
});

describe("the approval status sent by a form", () => {
  it.each([
    ["saved", APPROVED],
    ["ignored", PENDING],
  ] as const)("answers 200 without exception and is %s", async (approvalByForm, status) => {
    const list = await moderated(await inModes({ approvalByForm }));
    const { Id } = (await list("member").items.add({ Title: "One" })) as { Id: number };
    const rows = await list("owner")
      .items.getById(Id)
      .validateUpdateListItem([{ FieldName: "_ModerationStatus", FieldValue: "0" }]);
    expect(rows).toMatchObject([{ FieldName: "_ModerationStatus", HasException: false }]);
    expect(await statusOf(list("owner"), Id)).toBe(status);
  });
});

describe("a person who was removed from the site, in what others have written", () => {
  it.each<[Modes["removedUser"], unknown]>([
    ["missing", undefined],
    ["empty", expect.objectContaining({ Title: null, Name: null, EMail: null })],
  ])("is %s", async (removedUser, person) => {
    const service = await inModes({ removedUser });
    await service.pnp("owner").web.siteUsers.removeById(USER_IDS.member);
    const items = service.pnp("visitor").web.lists.getByTitle("Everything").items;
    const found = await items.getById(1).select("PersonId", "Person/Title", "Person/Name", "Person/EMail").expand("Person")<Json>();
    expect(found["PersonId"]).toBe(USER_IDS.member);
    expect(found["Person"]).toEqual(person);
  });
});

describe("item-level security", () => {
  const ownItems = async (level: number): Promise<(person: PersonName) => IList> => {
    const list = await moderated(await inModes(), { EnableModeration: false, WriteSecurity: 2, ReadSecurity: 2 });
    await list("owner").breakRoleInheritance(true);
    await list("owner").roleAssignments.add(USER_IDS.colleague, level);
    await list("member").items.add({ Title: "Member's" });
    return list;
  };

  it("is not lifted by managing the list, as members with Edit do", async () => {
    const list = await ownItems(EDIT);
    await expect(list("colleague").items.getById(1).update({ Title: "No" })).rejects.toMatchObject({ status: 404 });
    await list("colleague").update({ ReadSecurity: 1 });
    await expect(list("colleague").items.getById(1).update({ Title: "No" })).rejects.toMatchObject(REFUSED);
  });

  it("is lifted by overriding list behaviours", async () => {
    const service = await inModes();
    const organisers = await service
      .pnp("owner")
      .web.roleDefinitions.add("Organisers", "Contribute, and override", 70, { High: 432, Low: 1011028719 + 0x100 + 0x10 });
    const list = await moderated(service, { EnableModeration: false, WriteSecurity: 2, ReadSecurity: 2 });
    await list("owner").breakRoleInheritance(true);
    await list("owner").roleAssignments.add(USER_IDS.colleague, (organisers.data as unknown as { Id: number }).Id);
    await list("member").items.add({ Title: "Member's" });
    await list("colleague").items.getById(1).update({ Title: "Organised" });
    expect(await titles(list("member"))).toEqual(["Organised"]);
  });

  it("leaves it to members with Edit to switch content approval off", async () => {
    const list = await moderated(await inModes());
    await list("owner").breakRoleInheritance(true);
    await list("owner").roleAssignments.add(GROUP_IDS.members, EDIT);
    await list("member").items.add({ Title: "Waiting" });
    await list("colleague").update({ EnableModeration: false });
    expect((await list("owner").select("EnableModeration")()).EnableModeration).toBe(false);
  });
});

describe("the history of a moderated item", () => {
  const edited = async (level: number): Promise<{ list: (person: PersonName) => IList; id: number }> => {
    const list = await moderated(await inModes());
    await list("owner").breakRoleInheritance(false);
    await list("owner").roleAssignments.add(GROUP_IDS.members, CONTRIBUTE);
    await list("owner").roleAssignments.add(GROUP_IDS.visitors, level);
    const { Id: id } = (await list("member").items.add({ Title: "First" })) as { Id: number };
    await approve(list("owner"), id);
    await list("member").items.getById(id).update({ Title: "Second" });
    await approve(list("owner"), id);
    await list("member").items.getById(id).update({ Title: "Third" });
    return { list, id };
  };
  const history = async (list: IList, id: number): Promise<string[]> =>
    ((await list.items.getById(id).versions()) as { Title: string }[]).map(({ Title }) => Title);

  it("shows readers what was approved before, and nothing that waits", async () => {
    const { list, id } = await edited(READ);
    expect(await history(list("visitor"), id)).toEqual(["Second", "First"]);
    expect(await history(list("member"), id)).toEqual(["Third", "Second", "First"]);
  });

  it("is refused without the right to see versions", async () => {
    const { list, id } = await edited(READ);
    const level = await running[0]?.pnp("owner").web.roleDefinitions.add("Readers", "", 71, { High: 176, Low: 138612833 - 0x40 });
    await list("owner").roleAssignments.remove(GROUP_IDS.visitors, READ);
    await list("owner").roleAssignments.add(GROUP_IDS.visitors, (level?.data as unknown as { Id: number }).Id);
    expect(await titles(list("visitor"))).toEqual(["Second"]);
    await expect(list("visitor").items.getById(id).versions()).rejects.toMatchObject(REFUSED);
  });
});
