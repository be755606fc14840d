import "@pnp/sp/lists";
import "@pnp/sp/regional-settings";
import "@pnp/sp/security";
import "@pnp/sp/site-groups/web";
import "@pnp/sp/site-users/web";
import "@pnp/sp/sites";
import "@pnp/sp/webs";
import { PermissionKind } from "@pnp/sp/security";
import { startService } from "./service";
import type { ServiceUnderTest } from "./service";
import { GROUP, ROLE, USER, WEB, WEB_LEADS_TO } from "./shapes/entities";
import { shapeOf } from "./shapes/kinds";
import { GROUP_IDS, WEB as WEB_PATH } from "./site";

let service: ServiceUnderTest;
beforeAll(async () => (service = await startService()));
afterAll(() => service.end());

type Json = Record<string, unknown>;
const read = async (path: string, headers: Record<string, string> = {}): Promise<Json> => {
  const { status, json } = await service.http("member", `_api/${path}`, { headers });
  expect(status).toBe(200);
  return json as Json;
};

describe("the web", () => {
  it("has the properties, kinds and empties that were recorded", async () => {
    expect(shapeOf(await read("web"), WEB)).toEqual(WEB);
  });

  it("says its language and addresses", async () => {
    expect(await service.pnp("visitor").web.select("Title", "Language", "Url", "ServerRelativeUrl", "ResourcePath")()).toMatchObject({
      Title: "Conformance",
      Language: 1041,
      Url: service.webUrl,
      ServerRelativeUrl: WEB_PATH,
      ResourcePath: { DecodedUrl: service.webUrl },
    });
  });

  it("answers what is selected and nothing else", async () => {
    expect(Object.keys(await read("web?$select=Title,Id")).sort()).toEqual(["Id", "Title"]);
  });

  it("carries its control information first under minimalmetadata", async () => {
    const web = await read("web?$select=Title", { Accept: "application/json" });
    expect(web).toEqual({
      "odata.metadata": `${service.webUrl}/_api/$metadata#SP.ApiData.Webs/@Element`,
      "odata.type": "SP.Web",
      "odata.id": `${service.webUrl}/_api/Web`,
      "odata.editLink": "Web",
      Title: "Conformance",
    });
    expect(Object.keys(web)).toEqual(["odata.metadata", "odata.type", "odata.id", "odata.editLink", "Title"]);
  });

  it("is wrapped in d with metadata and deferred links under verbose", async () => {
    const { d, ...others } = (await read("web", { Accept: "application/json;odata=verbose" })) as { d: Json };
    expect(others).toEqual({});
    expect(d["__metadata"]).toEqual({ id: `${service.webUrl}/_api/Web`, uri: `${service.webUrl}/_api/Web`, type: "SP.Web" });
    expect(Object.keys(d).slice(0, 49)).toEqual(["__metadata", ...WEB_LEADS_TO]);
    expect(d["Lists"]).toEqual({ __deferred: { uri: `${service.webUrl}/_api/Web/Lists` } });
    expect(d["ResourcePath"]).toEqual({ __metadata: { type: "SP.ResourcePath" }, DecodedUrl: service.webUrl });
  });

  it.each(["AssociatedOwnerGroup", "AssociatedMemberGroup", "AssociatedVisitorGroup"] as const)("expands its %s", async (name) => {
    const { [name]: group, Id } = await read(`web?$select=Id,${name}/*&$expand=${name}`);
    expect(shapeOf(group, GROUP)).toEqual(GROUP);
    expect(Id).toMatch(/^[0-9a-f-]{36}$/u);
  });

  it("expands its users, people and claims side by side", async () => {
    const { SiteUsers } = (await read("web?$select=Id,SiteUsers/*&$expand=SiteUsers")) as { SiteUsers: Json[] };
    for (const user of SiteUsers) expect(shapeOf(user, USER)).toEqual(USER);
    expect(SiteUsers.find(({ LoginName }) => LoginName === "c:0(.s|true")).toMatchObject({
      Title: "Everyone",
      PrincipalType: 4,
      UserId: null,
      UserPrincipalName: null,
    });
  });

  it("expands the current user's groups two levels down", async () => {
    const { CurrentUser } = (await read("web?$select=Id,CurrentUser/Groups/*&$expand=CurrentUser,CurrentUser/Groups")) as {
      CurrentUser: { Groups: Json[] };
    };
    expect(CurrentUser.Groups.map(({ Id }) => Id)).toEqual([GROUP_IDS.members]);
    expect(shapeOf(CurrentUser.Groups[0], GROUP)).toEqual(GROUP);
  });

  it("expands its permission levels with their masks as text", async () => {
    const { RoleDefinitions } = (await read("web?$select=Id,RoleDefinitions&$expand=RoleDefinitions")) as { RoleDefinitions: Json[] };
    for (const role of RoleDefinitions) expect(shapeOf(role, ROLE)).toEqual(ROLE);
    const masks = Object.fromEntries(RoleDefinitions.map(({ RoleTypeKind, BasePermissions }) => [RoleTypeKind, BasePermissions]));
    expect(masks).toMatchObject({
      5: { High: "2147483647", Low: "4294967295" },
      4: { High: "432", Low: "1012866047" },
      6: { High: "432", Low: "1011030767" },
      3: { High: "432", Low: "1011028719" },
      2: { High: "176", Low: "138612833" },
    });
  });
});

describe("the site", () => {
  it("answers what is selected of it", async () => {
    expect(await read("site?$select=GroupId,Id")).toEqual({
      GroupId: "00000000-0000-0000-0000-000000000000",
      Id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f-]{27}$/u) as unknown,
    });
    expect(await service.pnp("visitor").site.select("Url", "ServerRelativeUrl")()).toMatchObject({
      Url: service.webUrl,
      ServerRelativeUrl: WEB_PATH,
    });
  });

  it("has much more, which is a 501 naming it", async () => {
    const { status, text } = await service.http("member", "_api/site?$select=Owner");
    expect([status, text]).toEqual([501, expect.stringContaining("the property Owner of SP.Site")]);
  });
});

describe("what a person may do on the web", () => {
  it("comes as two numbers written as text", async () => {
    expect(await read("web?$select=EffectiveBasePermissions,Id")).toMatchObject({
      EffectiveBasePermissions: { High: "432", Low: "1011028719" },
    });
  });

  it.each([
    ["admin", PermissionKind.ManageWeb, true],
    ["owner", PermissionKind.ManageLists, true],
    ["member", PermissionKind.ManageLists, false],
    ["member", PermissionKind.AddListItems, true],
    ["visitor", PermissionKind.AddListItems, false],
    ["visitor", PermissionKind.ViewListItems, true],
  ] as const)("lets PnPjs tell whether the %s has permission %i: %s", async (person, kind, expected) => {
    expect(await service.pnp(person).web.currentUserHasPermissions(kind)).toBe(expected);
  });

  it("is nothing for a stranger, who is refused", async () => {
    const { status, json } = await service.http("outsider", "_api/web");
    expect(status).toBe(403);
    expect(json).toEqual({
      "odata.error": {
        code: "-2147024891, System.UnauthorizedAccessException",
        message: {
          lang: "ja-JP",
          value: "アクセスが拒否されました。この操作を実行するアクセス許可、またはこのリソースにアクセスするアクセス許可がありません。",
        },
      },
    });
  });
});

describe("addresses", () => {
  it.each(["web", "WEB", "Web", "wEb/"])("are understood whatever their letter case: %s", async (path) => {
    expect(await read(`${path}?$select=Title`)).toEqual({ Title: "Conformance" });
  });

  it.each([
    "web/lists/getByTitle('Cities')/items",
    "Web/Lists/GetByTitle('Cities')/Items",
    "web/LISTS/GETBYTITLE('Cities')/ITEMS",
    "web/lists/getbytitle(@p1)/items?@p1='Cities'",
    "web/getList(@a1)/items?@a1='%2fsites%2fconformance%2fLists%2fCities'",
  ])("of functions as well: %s", async (path) => {
    const { value } = (await read(path)) as { value: Json[] };
    expect(value.map(({ Code }) => Code)).toEqual(["nbo", "bkk", "tyo"]);
  });
});
