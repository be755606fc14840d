import "@pnp/sp/security";
import "@pnp/sp/site-groups/web";
import "@pnp/sp/site-users/web";
import "@pnp/sp/webs";
import type { ISiteGroup } from "@pnp/sp/site-groups";
import { startService } from "./service";
import type { ServiceUnderTest } from "./service";
import { GROUP, USER } from "./shapes/entities";
import { shapeOf } from "./shapes/kinds";
import { conformanceSite, GROUP_IDS, LOGINS, USER_IDS } from "./site";
import type { PersonName } from "./site";

let service: ServiceUnderTest;
let groups = 0;
beforeAll(async () => (service = await startService()));
afterAll(() => service.end());

const made = async (properties: Record<string, unknown> = {}): Promise<{ id: number; title: string }> => {
  const title = `Group ${++groups}`;
  const { Id } = await service.pnp("owner").web.siteGroups.add({ Title: title, ...properties });
  return { id: Id, title };
};
const group = (person: PersonName, id: number): ISiteGroup => service.pnp(person).web.siteGroups.getById(id);
const memberIds = async (person: PersonName, id: number): Promise<number[]> => (await group(person, id).users()).map(({ Id }) => Id);
const denied = { status: 403 };

describe("a group that somebody makes", () => {
  it("is answered with 201 in the recorded shape, owned by whoever made it", async () => {
    const { status, json } = await service.http("owner", "_api/web/sitegroups", {
      method: "POST",
      digest: true,
      body: { Title: "Organisers", Description: "Who approves" },
    });
    expect(status).toBe(201);
    expect(shapeOf(json, GROUP)).toEqual(GROUP);
    expect(json).toMatchObject({
      Title: "Organisers",
      LoginName: "Organisers",
      Description: "Who approves",
      OwnerTitle: "Olivia Owner",
      AllowMembersEditMembership: false,
      OnlyAllowMembersViewMembership: true,
      PrincipalType: 8,
    });
  });

  it("has its maker as first member", async () => {
    const { id } = await made();
    expect(await memberIds("owner", id)).toEqual([USER_IDS.owner]);
  });

  it("is found by id and by name, and has no number that a person has", async () => {
    const { id, title } = await made();
    const { web } = service.pnp("owner");
    expect([(await web.siteGroups.getById(id)()).Title, (await web.siteGroups.getByName(title)()).Id]).toEqual([title, id]);
    expect(Object.values(USER_IDS)).not.toContain(id);
  });

  it("needs a title of its own", async () => {
    const { title } = await made();
    const { status, json } = await service.http("owner", "_api/web/sitegroups", { method: "POST", digest: true, body: { Title: title } });
    expect(status).toBe(500);
    expect(json).toMatchObject({ "odata.error": { message: { value: expect.stringContaining("already in use") as unknown } } });
    expect((await service.http("owner", "_api/web/sitegroups", { method: "POST", digest: true, body: {} })).status).toBe(400);
  });

  it.each<PersonName>(["member", "visitor"])("is for people who may make groups, not for a %s", async (person) => {
    await expect(service.pnp(person).web.siteGroups.add({ Title: `By a ${person}` })).rejects.toMatchObject(denied);
  });
});

describe("a group's settings", () => {
  it("are changed by PnPjs", async () => {
    const { id } = await made();
    await group("owner", id).update({ Description: "Changed", OnlyAllowMembersViewMembership: false, AllowMembersEditMembership: true });
    expect(await group("member", id)()).toMatchObject({
      Description: "Changed",
      OnlyAllowMembersViewMembership: false,
      AllowMembersEditMembership: true,
    });
  });

  it("are changed by whoever manages it only", async () => {
    const { id } = await made();
    await expect(group("member", id).update({ Description: "No" })).rejects.toMatchObject(denied);
  });

  it("must have their type", async () => {
    const { id } = await made();
    const { status } = await service.http("owner", `_api/web/sitegroups(${id})`, {
      method: "POST",
      digest: true,
      headers: { "X-HTTP-Method": "MERGE" },
      body: { AllowMembersEditMembership: "yes" },
    });
    expect(status).toBe(400);
  });
});

describe("members", () => {
  it("are added with 201 and removed again by PnPjs", async () => {
    const { id } = await made();
    const { status, json } = await service.http("owner", `_api/web/sitegroups(${id})/users`, {
      method: "POST",
      digest: true,
      body: { LoginName: LOGINS.visitor },
    });
    expect([status, shapeOf(json, USER)]).toEqual([201, USER]);
    await group("owner", id).users.add(LOGINS.colleague);
    expect(await memberIds("owner", id)).toEqual([USER_IDS.owner, USER_IDS.colleague, USER_IDS.visitor]);
    await group("owner", id).users.removeById(USER_IDS.owner);
    await group("owner", id).users.removeByLoginName(LOGINS.visitor);
    expect(await memberIds("owner", id)).toEqual([USER_IDS.colleague]);
  });

  it("that nobody knows are refused", async () => {
    const { id } = await made();
    await expect(group("owner", id).users.add("i:0#.f|membership|nobody@conformance.example")).rejects.toMatchObject({ status: 400 });
    await expect(group("owner", id).users.removeById(USER_IDS.outsider)).rejects.toThrow("ユーザーが見つかりません。");
  });

  it("are changed by whoever manages the group, or by members where it lets them", async () => {
    const { id } = await made();
    await expect(group("member", id).users.add(LOGINS.member)).rejects.toMatchObject(denied);
    await group("owner", id).users.add(LOGINS.member);
    await expect(group("member", id).users.add(LOGINS.colleague)).rejects.toMatchObject(denied);
    await group("owner", id).update({ AllowMembersEditMembership: true });
    await group("member", id).users.add(LOGINS.colleague);
    expect(await memberIds("member", id)).toEqual([USER_IDS.owner, USER_IDS.member, USER_IDS.colleague]);
  });

  it("are shown to members alone until the group says otherwise", async () => {
    const { id } = await made();
    await expect(group("visitor", id).users()).rejects.toMatchObject(denied);
    expect(await group("visitor", id).select("CanCurrentUserViewMembership")()).toMatchObject({ CanCurrentUserViewMembership: false });
    await group("owner", id).update({ OnlyAllowMembersViewMembership: false });
    expect(await memberIds("visitor", id)).toEqual([USER_IDS.owner]);
  });

  it("gain what the group is given, and lose it again", async () => {
    const { id } = await made();
    const { web } = service.pnp("owner");
    expect((await service.http("outsider", "_api/web")).status).toBe(403);
    await web.roleAssignments.add(id, 1073741826);
    await group("owner", id).users.add(LOGINS.outsider);
    expect((await service.http("outsider", "_api/web")).status).toBe(200);
    await group("owner", id).users.removeByLoginName(LOGINS.outsider);
    expect((await service.http("outsider", "_api/web")).status).toBe(403);
    await web.roleAssignments.remove(id, 1073741826);
  });
});

describe("a group's owner", () => {
  it("is set by PnPjs, and manages it from then on", async () => {
    const { id } = await made();
    await group("owner", id).setUserAsOwner(USER_IDS.colleague);
    expect((await group("owner", id)()).OwnerTitle).toBe("Carla Colleague");
    await group("colleague", id).users.add(LOGINS.visitor);
    expect(await memberIds("colleague", id)).toEqual([USER_IDS.owner, USER_IDS.visitor]);
    await group("colleague", id).update({ Description: "Carla's" });
    await expect(group("member", id).setUserAsOwner(USER_IDS.member)).rejects.toMatchObject(denied);
  });

  it("is told by itself and with the group", async () => {
    expect((await service.http("member", `_api/web/sitegroups(${GROUP_IDS.members})/owner?$select=Title`)).json).toEqual({
      Title: "Conformance Owners",
    });
    expect((await service.http("member", `_api/web/sitegroups(${GROUP_IDS.members})?$select=Owner/Id&$expand=Owner`)).json).toEqual({
      Owner: { Id: GROUP_IDS.owners },
    });
  });

  it("can be nobody who is not on the site", async () => {
    const { id } = await made();
    await expect(group("owner", id).setUserAsOwner(4711)).rejects.toThrow("ユーザーが見つかりません。");
  });
});

describe("a group that is removed", () => {
  it("is gone with what it was given, and its number is not given again", async () => {
    const { id, title } = await made();
    const { web } = service.pnp("owner");
    await web.roleAssignments.add(id, 1073741826);
    await web.siteGroups.removeById(id);
    await expect(web.siteGroups.getByName(title)()).rejects.toMatchObject({ status: 404 });
    expect((await web.roleAssignments()).map(({ PrincipalId }) => PrincipalId)).not.toContain(id);
    expect((await made()).id).toBeGreaterThan(id);
  });

  it("is removed by name too, by whoever manages it only", async () => {
    const { id, title } = await made();
    await expect(service.pnp("member").web.siteGroups.removeById(id)).rejects.toMatchObject(denied);
    await service.pnp("owner").web.siteGroups.removeByLoginName(title);
    await expect(group("owner", id)()).rejects.toMatchObject({ status: 404 });
  });
});

describe("a site without a visitors group", () => {
  let bare: ServiceUnderTest;
  beforeAll(async () => {
    const site = conformanceSite(1);
    bare = await startService({ ...site, groups: site.groups.filter(({ id }) => id !== GROUP_IDS.visitors) });
  });
  afterAll(() => bare.end());

  it("answers that there is none, as a service does for nothing", async () => {
    const { status, json } = await bare.http("owner", "_api/web/associatedvisitorgroup");
    expect([status, json]).toEqual([200, { "odata.null": true }]);
    expect((await bare.http("owner", "_api/web/associatedownergroup?$select=Id")).json).toEqual({ Id: GROUP_IDS.owners });
  });
});
