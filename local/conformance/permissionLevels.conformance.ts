import "@pnp/sp/items";
import "@pnp/sp/lists";
import "@pnp/sp/security";
import "@pnp/sp/site-groups/web";
import "@pnp/sp/site-users/web";
import "@pnp/sp/webs";
import { PermissionKind } from "@pnp/sp/security";
import { startService } from "./service";
import type { ServiceUnderTest } from "./service";
import { ROLE } from "./shapes/entities";
import { shapeOf } from "./shapes/kinds";
import { GROUP_IDS, USER_IDS } from "./site";
import type { PersonName } from "./site";

let service: ServiceUnderTest;
let things = 0;
beforeAll(async () => (service = await startService()));
afterAll(() => service.end());

const READ = 1073741826;
const CONTRIBUTE = 1073741827;
const FULL_CONTROL = 1073741829;
/** View, Open, Add, Edit and Delete, and what looking at pages needs. */
const WRITERS = { High: 48, Low: 0x1 | 0x2 | 0x4 | 0x8 | 0x20 | 0x1000 | 0x10000 | 0x20000 };

const level = async (mask = WRITERS): Promise<number> => {
  const { data } = await service.pnp("owner").web.roleDefinitions.add(`Level ${++things}`, "For a case", 200, mask);
  return (data as unknown as { Id: number }).Id;
};

describe("a permission level that somebody makes", () => {
  it("is answered with 201 in the recorded shape", async () => {
    const { status, json } = await service.http("owner", "_api/web/roledefinitions", {
      method: "POST",
      digest: true,
      body: { BasePermissions: { High: "48", Low: "134287360" }, Description: "Who approves", Name: "運営", Order: 70 },
    });
    expect(status).toBe(201);
    expect(shapeOf(json, ROLE)).toEqual(ROLE);
    expect(json).toMatchObject({
      Name: "運営",
      Description: "Who approves",
      Order: 70,
      RoleTypeKind: 0,
      Hidden: false,
      BasePermissions: { High: "48", Low: "134287360" },
    });
  });

  it("is found by PnPjs by id and by name", async () => {
    const id = await level();
    const { web } = service.pnp("member");
    const found = await web.roleDefinitions.getById(id)();
    expect((await web.roleDefinitions.getByName(found.Name)()).Id).toBe(id);
    expect((await web.roleDefinitions()).map(({ Id }) => Id)).toContain(id);
  });

  it("needs a name of its own", async () => {
    const { web } = service.pnp("owner");
    await expect(web.roleDefinitions.add("閲覧", "", 1, WRITERS)).rejects.toMatchObject({ status: 500 });
    await expect(web.roleDefinitions.add(" ", "", 1, WRITERS)).rejects.toMatchObject({ status: 400 });
  });

  it.each([
    { High: "x", Low: "0" },
    { High: "0", Low: "-1" },
    { High: "0", Low: "4294967296" },
  ])("needs a mask of two halves: $High, $Low", async (BasePermissions) => {
    const { status } = await service.http("owner", "_api/web/roledefinitions", {
      method: "POST",
      digest: true,
      body: { BasePermissions, Description: "", Name: "Odd", Order: 1 },
    });
    expect(status).toBe(400);
  });

  it("is for people who manage permissions", async () => {
    await expect(service.pnp("member").web.roleDefinitions.add("By a member", "", 1, WRITERS)).rejects.toMatchObject({ status: 403 });
  });
});

describe("what a level lets people do", () => {
  const closedList = async (roleId: number, principalId: number): Promise<string> => {
    const title = `Level list ${++things}`;
    const { list } = await service.pnp("owner").web.lists.ensure(title);
    await list.items.add({ Title: "One" });
    await list.breakRoleInheritance(false);
    await list.roleAssignments.add(principalId, roleId);
    return title;
  };
  const statusOf = async (person: PersonName, title: string, below: string): Promise<number> =>
    (await service.http(person, `_api/web/lists/getByTitle('${title}')/${below}`)).status;

  it("is what its mask says, and nothing else", async () => {
    const title = await closedList(await level(), GROUP_IDS.visitors);
    const list = service.pnp("visitor").web.lists.getByTitle(title);
    expect((await list.items.add({ Title: "By a visitor" })).Id).toBe(2);
    expect(await list.currentUserHasPermissions(PermissionKind.AddListItems)).toBe(true);
    expect(await list.currentUserHasPermissions(PermissionKind.ViewVersions)).toBe(false);
    expect(await list.currentUserHasPermissions(PermissionKind.ApproveItems)).toBe(false);
    expect(await statusOf("visitor", title, "items(1)/versions")).toBe(403);
    expect(await statusOf("visitor", title, "roleassignments")).toBe(403);
  });

  it("adds up over the person and all groups they are in", async () => {
    const title = await closedList(READ, GROUP_IDS.visitors);
    const list = service.pnp("owner").web.lists.getByTitle(title);
    await list.roleAssignments.add(USER_IDS.visitor, await level({ High: 0, Low: 0x2 }));
    expect((await service.pnp("visitor").web.lists.getByTitle(title).items.add({ Title: "Both" })).Id).toBe(2);
    expect(await service.pnp("visitor").web.lists.getByTitle(title).getCurrentUserEffectivePermissions()).toMatchObject({
      High: "176",
      Low: String(138612833 | 0x2),
    });
  });

  it("changes when the level changes, everywhere at once", async () => {
    const id = await level();
    const title = await closedList(id, GROUP_IDS.visitors);
    const role = service.pnp("owner").web.roleDefinitions.getById(id);
    await role.update({ BasePermissions: { High: 0, Low: 0x10001 } as never, Description: "Only looking" });
    await expect(service.pnp("visitor").web.lists.getByTitle(title).items.add({ Title: "No" })).rejects.toMatchObject({ status: 403 });
    expect(await role()).toMatchObject({ Description: "Only looking", BasePermissions: { High: "0", Low: "65537" } });
    expect(await statusOf("visitor", title, "items")).toBe(200);
  });

  it("is lost with the level", async () => {
    const id = await level();
    const title = await closedList(id, GROUP_IDS.visitors);
    await service.pnp("owner").web.roleDefinitions.getById(id).delete();
    expect(await statusOf("visitor", title, "items")).toBe(403);
    await expect(service.pnp("owner").web.roleDefinitions.getById(id)()).rejects.toMatchObject({ status: 404 });
  });
});

describe("levels of every site", () => {
  it.each([FULL_CONTROL, 1073741825])("that are the same everywhere can neither be changed nor deleted: %s", async (id) => {
    const role = service.pnp("owner").web.roleDefinitions.getById(id);
    await expect(role.update({ Description: "Mine", BasePermissions: WRITERS as never })).rejects.toMatchObject({ status: 500 });
    await expect(role.delete()).rejects.toMatchObject({ status: 500 });
  });

  it("are Japanese on a Japanese site, the hidden one among them", async () => {
    expect((await service.pnp("member").web.roleDefinitions()).map(({ Name }) => Name)).toEqual(
      expect.arrayContaining(["フル コントロール", "デザイン", "編集", "投稿", "閲覧", "制限付きアクセス"]),
    );
  });
});

describe("permissions of the web", () => {
  it("are given and taken by PnPjs, with levels and members", async () => {
    const { web } = service.pnp("owner");
    await web.roleAssignments.add(USER_IDS.outsider, READ);
    expect((await service.http("outsider", "_api/web/lists/getByTitle('Cities')/items")).status).toBe(200);
    expect((await web.roleAssignments.getById(USER_IDS.outsider).bindings()).map(({ Id }: { Id: number }) => Id)).toEqual([READ]);
    expect((await service.http("owner", `_api/web/roleassignments(${USER_IDS.outsider})/member?$select=Title`)).json).toEqual({
      Title: "Otto Outsider",
    });
    await web.roleAssignments.remove(USER_IDS.outsider, READ);
    expect((await service.http("outsider", "_api/web")).status).toBe(403);
    await expect(web.roleAssignments.getById(USER_IDS.outsider)()).rejects.toMatchObject({ status: 404 });
  });

  it("are taken at once from somebody who had several levels", async () => {
    const { web } = service.pnp("owner");
    await web.roleAssignments.add(USER_IDS.outsider, READ);
    await web.roleAssignments.add(USER_IDS.outsider, CONTRIBUTE);
    await web.roleAssignments.getById(USER_IDS.outsider).delete();
    expect((await service.http("outsider", "_api/web")).status).toBe(403);
  });

  it("come with the web and with its lists", async () => {
    const expand =
      "$select=RoleAssignments/PrincipalId,RoleAssignments/RoleDefinitionBindings/Id&$expand=RoleAssignments/RoleDefinitionBindings";
    const assignments = [
      { PrincipalId: GROUP_IDS.owners, RoleDefinitionBindings: [{ Id: FULL_CONTROL }] },
      { PrincipalId: GROUP_IDS.members, RoleDefinitionBindings: [{ Id: CONTRIBUTE }] },
      { PrincipalId: GROUP_IDS.visitors, RoleDefinitionBindings: [{ Id: READ }] },
    ];
    for (const path of ["web", "web/lists/getByTitle('Cities')"]) {
      const { json } = await service.http("owner", `_api/${path}?${expand}`);
      expect((json as { RoleAssignments: unknown[] }).RoleAssignments).toEqual(assignments);
      expect((await service.http("member", `_api/${path}?${expand}`)).status).toBe(403);
    }
  });

  it("are its own already, and are changed by those who manage them only", async () => {
    expect((await service.http("owner", "_api/web/HasUniqueRoleAssignments")).json).toEqual({ value: true });
    await service.pnp("owner").web.breakRoleInheritance(true);
    for (const below of [
      "breakroleinheritance(true)",
      `roleassignments/addroleassignment(principalid=${USER_IDS.member}, roledefid=${FULL_CONTROL})`,
    ])
      expect((await service.http("member", `_api/web/${below}`, { method: "POST", digest: true })).status).toBe(403);
    expect((await service.http("member", "_api/web?$select=EffectiveBasePermissions")).json).toMatchObject({
      EffectiveBasePermissions: { High: "432", Low: "1011028719" },
    });
  });
});

describe("a person who is removed from the site", () => {
  it("loses every right, and what they wrote stays", async () => {
    const { web } = service.pnp("owner");
    const { list } = await web.lists.ensure(`Left behind ${++things}`);
    await service.pnp("colleague").web.lists.getByTitle(`Left behind ${things}`).items.add({ Title: "Hers" });
    await web.siteUsers.removeById(USER_IDS.colleague);
    expect((await service.http("colleague", "_api/web")).status).toBe(403);
    expect((await web.siteGroups.getById(GROUP_IDS.members).users()).map(({ Id }) => Id)).toEqual([USER_IDS.member]);
    expect(await list.items.select("Title", "AuthorId")()).toMatchObject([{ Title: "Hers", AuthorId: USER_IDS.colleague }]);
    await expect(service.pnp("member").web.siteUsers.removeById(USER_IDS.visitor)).rejects.toMatchObject({ status: 403 });
  });
});
