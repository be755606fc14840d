import "@pnp/sp/site-groups/web";
import "@pnp/sp/site-users/web";
import "@pnp/sp/webs";
import { startService } from "./service";
import type { ServiceUnderTest } from "./service";
import { GROUP, USER } from "./shapes/entities";
import { shapeOf } from "./shapes/kinds";
import { GROUP_IDS, LOGINS, USER_IDS } from "./site";

let service: ServiceUnderTest;
beforeAll(async () => (service = await startService()));
afterAll(() => service.end());

type Json = Record<string, unknown>;
const encoded = encodeURIComponent(LOGINS.colleague);

describe("a person", () => {
  it.each([
    "web/currentUser",
    "web/getUserById(4)",
    "web/siteusers/getById(4)",
    "web/siteusers/getByEmail('colleague@conformance.example')",
    `web/siteusers('${encoded}')`,
    `web/siteusers(@v)?@v='${encoded}'`,
    `web/siteusers/getByLoginName('${encoded}')`,
  ])("has the properties that were recorded, at %s", async (path) => {
    const { json } = await service.http("colleague", `_api/${path}`);
    expect(shapeOf(json, USER)).toEqual(USER);
    expect(json).toMatchObject({
      Id: USER_IDS.colleague,
      LoginName: LOGINS.colleague,
      Title: "Carla Colleague",
      PrincipalType: 1,
      UserPrincipalName: "colleague@conformance.example",
    });
  });

  it("is found by PnPjs in each of its ways", async () => {
    const { web } = service.pnp("member");
    const found = [
      await web.currentUser(),
      await web.getUserById(USER_IDS.member)(),
      await web.siteUsers.getByEmail("member@conformance.example")(),
      await web.siteUsers.getByLoginName(LOGINS.member)(),
      await web.siteUsers.getById(USER_IDS.member)(),
    ];
    expect(found.map(({ Id }) => Id)).toEqual([3, 3, 3, 3, 3]);
  });

  it("without an address has an empty one", async () => {
    expect(await service.pnp("visitor").web.currentUser.select("Email", "Title")()).toMatchObject({ Email: "", Title: "Vera Visitor" });
  });

  it("says whether she administers the site", async () => {
    expect((await service.pnp("admin").web.currentUser()).IsSiteAdmin).toBe(true);
    expect((await service.pnp("owner").web.currentUser()).IsSiteAdmin).toBe(false);
  });

  it("is found by her number in the collection", async () => {
    expect((await service.http("member", "_api/web/siteusers(4)?$select=Title")).json).toEqual({ Title: "Carla Colleague" });
  });

  it.each(["siteusers(999)", "siteusers/getById(999)", "siteusers/getByEmail('nobody@conformance.example')"])(
    "that is not in the collection is a 404: %s",
    async (path) => {
      expect((await service.http("member", `_api/web/${path}`)).status).toBe(404);
    },
  );

  it("that is not there is a 500 where no collection was asked", async () => {
    const { status, json } = await service.http("member", "_api/web/getuserbyid(1234)");
    expect(status).toBe(500);
    expect(json).toEqual({
      "odata.error": {
        code: "-2146232832, Microsoft.SharePoint.SPException",
        message: { lang: "ja-JP", value: "ユーザーが見つかりません。" },
      },
    });
  });

  it("belongs to groups", async () => {
    const groups = await service.pnp("member").web.getUserById(USER_IDS.member).groups();
    expect(groups.map(({ Id, PrincipalType }) => [Id, PrincipalType])).toEqual([[GROUP_IDS.members, 8]]);
  });
});

describe("ensuring a person", () => {
  it.each([LOGINS.colleague, "colleague@conformance.example", "Colleague@Conformance.example"])("answers her for %s", async (logonName) => {
    const { status, json } = await service.http("member", "_api/web/ensureuser", { method: "POST", digest: true, body: { logonName } });
    expect(status).toBe(200);
    expect(shapeOf(json, USER)).toEqual(USER);
    expect(json).toMatchObject({ Id: USER_IDS.colleague });
  });

  it("is what PnPjs gets", async () => {
    expect(await service.pnp("member").web.ensureUser(LOGINS.colleague)).toMatchObject({
      Id: USER_IDS.colleague,
      Title: "Carla Colleague",
    });
  });

  it("that nobody knows is refused with the name that was sent", async () => {
    const logonName = "c:0-.f|rolemanager|nobody";
    const { status, json } = await service.http("member", "_api/web/ensureuser", { method: "POST", digest: true, body: { logonName } });
    expect(status).toBe(400);
    expect(json).toEqual({
      "odata.error": {
        code: "-2146232832, Microsoft.SharePoint.SPException",
        message: { lang: "ja-JP", value: "指定されたユーザー c:0-.f|rolemanager|nobody が見つかりませんでした。" },
      },
    });
  });
});

describe("a person whose account is gone", () => {
  let tenant: ServiceUnderTest;
  beforeAll(async () => (tenant = await startService(undefined, { hasAccount: (login) => login !== LOGINS.colleague })));
  afterAll(() => tenant.end());

  it("stays in the site's list of users and in what people have written, with name and address", async () => {
    const known = { Title: "Carla Colleague", LoginName: LOGINS.colleague, Email: "colleague@conformance.example" };
    expect(await tenant.pnp("member").web.getUserById(USER_IDS.colleague)()).toMatchObject(known);
    const { json } = await tenant.http(
      "member",
      "_api/web/getlist('/sites/conformance/Lists/Everything')/items(1)?$select=People/Title,People/EMail&$expand=People",
    );
    expect(json).toMatchObject({ People: [{ Title: "Max Member" }, { Title: "Carla Colleague", EMail: "colleague@conformance.example" }] });
  });

  it("signs in no more", async () => {
    expect((await tenant.http("colleague", "_api/web")).status).toBe(403);
  });

  it("is offered by no people picker, and ensured to nobody", async () => {
    const queryParams = { QueryString: "conformance.example", MaximumEntitySuggestions: 50, PrincipalType: 1 };
    const path = "_api/SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.clientPeoplePickerSearchUser";
    const { text } = await tenant.http("member", path, { method: "POST", digest: true, body: { queryParams } });
    expect([text.includes("Max Member"), text.includes("Carla Colleague")]).toEqual([true, false]);
    const ensured = await tenant.http("member", "_api/web/ensureuser", {
      method: "POST",
      digest: true,
      body: { logonName: LOGINS.colleague },
    });
    expect(ensured.status).toBe(400);
  });
});

describe("the site's users", () => {
  it("come with the same properties each", async () => {
    const { json } = await service.http("member", "_api/web/siteusers");
    const { value } = json as { value: Json[] };
    for (const user of value) expect(shapeOf(user, USER)).toEqual(USER);
    expect(value.map(({ Id }) => Id)).toEqual([1, 2, 3, 4, 5, 6, 9]);
  });

  it("are filtered and cut", async () => {
    const { web } = service.pnp("member");
    expect((await web.siteUsers.filter("Email eq 'owner@conformance.example'")()).map(({ Id }) => Id)).toEqual([2]);
    expect((await web.siteUsers.filter("PrincipalType eq 4").select("Title")()).map(({ Title }) => Title)).toEqual(["Everyone"]);
    expect(await web.siteUsers.top(2)()).toHaveLength(2);
  });
});

describe("the site's groups", () => {
  it.each([
    ["web/associatedownergroup", "Conformance Owners"],
    ["web/associatedmembergroup", "Conformance Members"],
    ["web/associatedvisitorgroup", "Conformance Visitors"],
    ["web/sitegroups(22)", "Conformance Members"],
    ["web/sitegroups/getById(23)", "Conformance Visitors"],
    ["web/sitegroups/getByName('Conformance Owners')", "Conformance Owners"],
  ])("are found at %s", async (path, title) => {
    const { json } = await service.http("member", `_api/${path}`);
    expect(shapeOf(json, GROUP)).toEqual(GROUP);
    expect(json).toMatchObject({ Title: title, LoginName: title, OwnerTitle: "Conformance Owners", PrincipalType: 8 });
  });

  it("have users", async () => {
    expect((await service.pnp("visitor").web.associatedMemberGroup.users()).map(({ Id }) => Id)).toEqual([3, 4]);
  });

  it("are all of them for PnPjs", async () => {
    expect((await service.pnp("member").web.siteGroups()).map(({ Id }) => Id).sort()).toEqual(Object.values(GROUP_IDS));
  });

  it.each(["web/sitegroups(99)", "web/sitegroups/getByName('Nobody')"])("that are not there are a 404: %s", async (path) => {
    const { status, json } = await service.http("member", `_api/${path}`);
    expect(status).toBe(404);
    expect(json).toMatchObject({
      "odata.error": { code: "-2146232832, Microsoft.SharePoint.SPException", message: { value: "グループが見つかりません。" } },
    });
  });
});

describe("the people picker", () => {
  const pick = async (QueryString: string): Promise<Json[]> => {
    const { json } = await service.http(
      "member",
      "_api/SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.clientPeoplePickerSearchUser",
      {
        method: "POST",
        digest: true,
        body: {
          queryParams: { QueryString, MaximumEntitySuggestions: 5, PrincipalType: 1, PrincipalSource: 15, AllowEmailAddresses: true },
        },
      },
    );
    return JSON.parse((json as { value: string }).value) as Json[];
  };

  it("answers JSON inside a text", async () => {
    expect(await pick("carla")).toMatchObject([
      {
        Key: LOGINS.colleague,
        DisplayText: "Carla Colleague",
        EntityType: "User",
        IsResolved: true,
        EntityData: { Email: "colleague@conformance.example" },
      },
    ]);
  });

  it("finds by part of the name or address, claims left out", async () => {
    expect((await pick("conformance.example")).map(({ DisplayText }) => DisplayText)).toEqual([
      "Ada Admin",
      "Olivia Owner",
      "Max Member",
      "Carla Colleague",
      "Vera Visitor",
    ]);
    expect(await pick("Everyone")).toEqual([]);
    expect(await pick("nobody at all")).toEqual([]);
  });
});

describe("everyone except external users", () => {
  it("is a group of the directory, made known to the site when somebody names it", async () => {
    const login = "c:0-.f|rolemanager|spo-grid-all-users/9d2f0000-0000-4000-8000-000000000001";
    const refused = await service.http("visitor", "_api/web/ensureuser", { method: "POST", digest: true, body: { logonName: login } });
    expect(refused.status).toBe(403);
    const found = await service.pnp("owner").web.ensureUser(login);
    expect(found).toMatchObject({ LoginName: login, Title: "外部ユーザー以外のすべてのユーザー", PrincipalType: 4, Email: "" });
    for (const name of ["Everyone except external users", "外部ユーザー以外のすべてのユーザー", login])
      expect((await service.pnp("member").web.ensureUser(name)).Id).toBe(found.Id);
  });
});
