import "@pnp/sp/items";
import "@pnp/sp/lists";
import "@pnp/sp/security";
import "@pnp/sp/site-groups/web";
import "@pnp/sp/webs";
import { PermissionKind } from "@pnp/sp/security";
import { startService } from "./service";
import type { Answered, ServiceUnderTest } from "./service";
import { ROLE } from "./shapes/entities";
import { shapeOf } from "./shapes/kinds";
import { GROUP_IDS, LOGINS, USER_IDS } from "./site";
import type { PersonName } from "./site";

let service: ServiceUnderTest;
let lists = 0;
beforeAll(async () => (service = await startService()));
afterAll(() => service.end());

type Json = Record<string, unknown>;
const ROLES = { full: 1073741829, design: 1073741828, edit: 1073741830, contribute: 1073741827, read: 1073741826 } as const;
const made = async (): Promise<string> => {
  const title = `Permissions ${++lists}`;
  const { list } = await service.pnp("owner").web.lists.ensure(title);
  await list.items.add({ Title: "One" });
  return title;
};
const ask = (person: PersonName, title: string, below = ""): Promise<Answered> =>
  service.http(person, `_api/web/lists/getByTitle('${title}')${below}`);
const post = (person: PersonName, title: string, below: string): Promise<Answered> =>
  service.http(person, `_api/web/lists/getByTitle('${title}')${below}`, { method: "POST", digest: true });

describe("permission levels", () => {
  it.each([
    ["getByType(5)", ROLES.full, "フル コントロール", "2147483647", "4294967295"],
    ["getByType(4)", ROLES.design, "デザイン", "432", "1012866047"],
    ["getByType(6)", ROLES.edit, "編集", "432", "1011030767"],
    ["getByType(3)", ROLES.contribute, "投稿", "432", "1011028719"],
    ["getById(1073741826)", ROLES.read, "閲覧", "176", "138612833"],
    [`getByName('${encodeURIComponent("閲覧")}')`, ROLES.read, "閲覧", "176", "138612833"],
  ])("have SharePoint's ids and masks, named in the language of the web: %s", async (path, Id, Name, High, Low) => {
    const { json } = await service.http("member", `_api/web/roledefinitions/${path}`);
    expect(shapeOf(json, ROLE)).toEqual(ROLE);
    expect(json).toMatchObject({ Id, Name, BasePermissions: { High, Low } });
  });

  it("that do not exist are refused", async () => {
    const { status, json } = await service.http("member", "_api/web/roledefinitions/getByName('Nothing')");
    expect(status).toBe(404);
    expect(json).toMatchObject({ "odata.error": { message: { value: expect.stringMatching(/permission level/u) as unknown } } });
  });

  it("and who has them are told to those who manage permissions", async () => {
    const { json } = await service.http(
      "owner",
      "_api/web/roleassignments?$expand=RoleDefinitionBindings,Member&$select=PrincipalId,RoleDefinitionBindings/Id,Member/Title",
    );
    expect((json as { value: Json[] }).value).toEqual(
      expect.arrayContaining([
        { PrincipalId: GROUP_IDS.members, Member: { Title: "Conformance Members" }, RoleDefinitionBindings: [{ Id: ROLES.contribute }] },
      ]),
    );
    expect((await service.http("visitor", "_api/web/roleassignments")).status).toBe(403);
  });
});

describe("a list", () => {
  it("inherits what the web grants", async () => {
    const title = await made();
    expect((await ask("owner", title, "/HasUniqueRoleAssignments")).json).toEqual({ value: false });
    expect(await service.pnp("member").web.lists.getByTitle(title).currentUserHasPermissions(PermissionKind.EditListItems)).toBe(true);
    expect(await service.pnp("visitor").web.lists.getByTitle(title).currentUserHasPermissions(PermissionKind.EditListItems)).toBe(false);
  });

  it("with broken inheritance is closed to everybody but whom it is granted to", async () => {
    const title = await made();
    const { status, json } = await post("owner", title, "/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=false)");
    expect([status, json]).toEqual([200, { "odata.null": true }]);
    expect((await ask("owner", title, "?$select=HasUniqueRoleAssignments")).json).toEqual({ HasUniqueRoleAssignments: true });
    for (const person of ["member", "visitor"] as const) {
      expect((await ask(person, title)).status).toBe(403);
      expect((await ask(person, title, "/items")).json).toMatchObject({
        "odata.error": { code: "-2147024891, System.UnauthorizedAccessException" },
      });
    }
    expect((await ask("admin", title, "/items?$select=Title")).json).toEqual({ value: [{ Title: "One" }] });
    expect(((await service.http("member", "_api/web/lists?$select=Title")).json as { value: Json[] }).value).not.toContainEqual({
      Title: title,
    });
  });

  it("with copied grants changes nothing at first", async () => {
    const title = await made();
    await post("owner", title, "/breakroleinheritance(true)");
    expect((await ask("owner", title, "/HasUniqueRoleAssignments")).json).toEqual({ value: true });
    expect((await ask("visitor", title, "/items?$select=Title")).json).toEqual({ value: [{ Title: "One" }] });
  });

  it("is opened by PnPjs to a group, and closed again", async () => {
    const title = await made();
    const list = service.pnp("owner").web.lists.getByTitle(title);
    await list.breakRoleInheritance(false);
    await list.roleAssignments.add(GROUP_IDS.visitors, ROLES.contribute);
    expect(await service.pnp("visitor").web.lists.getByTitle(title).items.add({ Title: "By a visitor" })).toMatchObject({ Id: 2 });
    await list.roleAssignments.remove(GROUP_IDS.visitors, ROLES.contribute);
    expect((await ask("visitor", title)).status).toBe(403);
  });

  it("is opened to one person", async () => {
    const title = await made();
    const list = service.pnp("owner").web.lists.getByTitle(title);
    await list.breakRoleInheritance(false);
    await list.roleAssignments.add(USER_IDS.colleague, ROLES.read);
    expect((await ask("colleague", title, "/items?$select=Title")).json).toEqual({ value: [{ Title: "One" }] });
    expect((await ask("member", title)).status).toBe(403);
    expect(
      (
        await service.http("colleague", `_api/web/lists/getByTitle('${title}')/items`, {
          method: "POST",
          digest: true,
          body: { Title: "No" },
        })
      ).status,
    ).toBe(403);
  });

  it("takes back the web's grants", async () => {
    const title = await made();
    const list = service.pnp("owner").web.lists.getByTitle(title);
    await list.breakRoleInheritance(false);
    await list.resetRoleInheritance();
    expect((await ask("visitor", title, "/items?$select=Title")).json).toEqual({ value: [{ Title: "One" }] });
    expect((await ask("owner", title, "/HasUniqueRoleAssignments")).json).toEqual({ value: false });
  });

  it.each([
    "/breakroleinheritance(true)",
    "/resetroleinheritance",
    "/roleassignments/addroleassignment(principalid=23,roledefid=1073741827)",
    "/roleassignments/removeroleassignment(principalid=23,roledefid=1073741827)",
  ])("changes for those who manage permissions only: %s", async (below) => {
    const title = await made();
    expect((await post("member", title, below)).json).toMatchObject({
      "odata.error": { code: "-2147024891, System.UnauthorizedAccessException" },
    });
    expect((await ask("owner", title, "/HasUniqueRoleAssignments")).json).toEqual({ value: false });
  });

  it.each([
    "(principalid=4711,roledefid=1073741827)",
    "(principalid=23,roledefid=4711)",
    "(principalid=x,roledefid=y)",
    "(principalid=23)",
  ])("refuses a grant of nothing or to nobody: %s", async (parameters) => {
    const title = await made();
    await post("owner", title, "/breakroleinheritance(true)");
    const { status, json } = await post("owner", title, `/roleassignments/addroleassignment${parameters}`);
    expect([400, 404, 500]).toContain(status);
    expect(json).toMatchObject({
      "odata.error": {
        code: expect.not.stringContaining("-2147467259") as unknown,
        message: { value: expect.stringMatching(/\p{L}{3}/u) as unknown },
      },
    });
  });
});

describe("an item", () => {
  it("has role assignments in the recorded shape", async () => {
    const { json } = await service.http(
      "owner",
      "_api/web/lists/getByTitle('Cities')/items(1)?$select=Id,HasUniqueRoleAssignments,RoleAssignments&$expand=RoleAssignments/RoleDefinitionBindings",
    );
    const { RoleAssignments, ...rest } = json as { RoleAssignments: { RoleDefinitionBindings: Json[]; PrincipalId: number }[] };
    expect(rest).toEqual({ HasUniqueRoleAssignments: false, Id: 1, ID: 1 });
    expect(RoleAssignments.map(({ PrincipalId }) => PrincipalId).sort()).toEqual([GROUP_IDS.owners, GROUP_IDS.members, GROUP_IDS.visitors]);
    for (const { RoleDefinitionBindings } of RoleAssignments)
      for (const role of RoleDefinitionBindings) expect(shapeOf(role, ROLE)).toEqual(ROLE);
  });

  it("of its own permissions is gone for everybody else", async () => {
    const title = await made();
    const item = service.pnp("owner").web.lists.getByTitle(title).items.getById(1);
    await item.breakRoleInheritance(false);
    expect((await ask("member", title, "/items")).json).toEqual({ value: [] });
    expect((await ask("member", title, "/items(1)")).status).toBe(404);
    await item.roleAssignments.add(USER_IDS.visitor, ROLES.read);
    expect((await ask("visitor", title, "/items?$select=Title")).json).toEqual({ value: [{ Title: "One" }] });
    await item.resetRoleInheritance();
    expect((await ask("member", title, "/items?$select=Title")).json).toEqual({ value: [{ Title: "One" }] });
  });

  it("says what another person may do with it, as two texts", async () => {
    const login = encodeURIComponent(encodeURIComponent(LOGINS.visitor)).replace(/%25/gu, "%");
    const { json } = await service.http(
      "owner",
      `_api/web/lists/getByTitle('Cities')/items(1)/getusereffectivepermissions(@u)?@u='${login}'`,
    );
    expect(json).toEqual({ High: "176", Low: "138612833" });
  });
});

describe("what another person may do", () => {
  it("is told by PnPjs for the web and a list", async () => {
    const { web } = service.pnp("owner");
    expect(await web.userHasPermissions(LOGINS.member, PermissionKind.EditListItems)).toBe(true);
    expect(await web.lists.getByTitle("Cities").userHasPermissions(LOGINS.visitor, PermissionKind.EditListItems)).toBe(false);
  });
});
