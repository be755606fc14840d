import "@pnp/sp/lists";
import "@pnp/sp/views";
import "@pnp/sp/webs";
import { startService } from "./service";
import type { Answered, ServiceUnderTest } from "./service";
import { LIST } from "./shapes/entities";
import { shapeOf } from "./shapes/kinds";

let service: ServiceUnderTest;
beforeAll(async () => (service = await startService()));
afterAll(() => service.end());

type Json = Record<string, unknown>;
const write = (method: string, path: string, body?: Json, headers: Record<string, string> = {}): Promise<Answered> =>
  service.http("owner", `_api/${path}`, {
    method: "POST",
    digest: true,
    ...(body === undefined ? {} : { body }),
    headers: { "X-HTTP-Method": method, ...headers },
  });
const read = async (path: string): Promise<Json> => (await service.http("owner", `_api/${path}`)).json as Json;
const made = async (Title: string, more: Json = {}): Promise<Json> =>
  (await write("POST", "web/lists", { Title, BaseTemplate: 100, ...more })).json as Json;

describe("a list", () => {
  it.each([
    ["a custom list", "Cities"],
    ["a page library", "サイトのページ"],
  ])("has the properties, kinds and empties that were recorded: %s", async (_what, title) => {
    expect(shapeOf(await read(`web/lists/getByTitle('${encodeURIComponent(title)}')`), LIST)).toEqual(LIST);
  });

  it.each(["sites/conformance/SitePages", "/sites/conformance/SitePages", "/sites/conformance/SitePages/", "SitePages"])(
    "is found by its address with or without a slash at its ends: %s",
    async (address) => {
      expect(await read(`web/getList('${address}')?$select=BaseTemplate`)).toEqual({ BaseTemplate: 119 });
    },
  );

  it("has its properties selected in any letter case, and answers them in its own", async () => {
    expect(await read("web/lists/getByTitle('Cities')?$select=title,ITEMCOUNT,readsecurity")).toEqual({
      Title: "Cities",
      ItemCount: 3,
      ReadSecurity: 1,
    });
    expect(await read("web?$select=title,effectivebasepermissions")).toMatchObject({
      Title: "Conformance",
      EffectiveBasePermissions: { High: expect.any(String) as unknown },
    });
  });

  it("of pages differs by its template", async () => {
    expect(await read("web/getList('/sites/conformance/SitePages')")).toMatchObject({
      BaseTemplate: 119,
      BaseType: 1,
      EnableAttachments: false,
      EnableMinorVersions: true,
      EntityTypeName: "SitePages",
      ForceCheckout: true,
      IsApplicationList: true,
      ListItemEntityTypeFullName: "SP.Data.SitePagesItem",
      MajorVersionLimit: 500,
      TemplateFeatureId: "00bfea71-d8fe-4fec-8dad-01c19a6e4053",
    });
  });

  it.each([
    "lists('{id}')",
    "lists(guid'{id}')",
    "lists/getById('{id}')",
    "lists/getById(guid'{id}')",
    "lists/getByTitle('Cities')",
    "getList('/sites/conformance/Lists/Cities')",
    "getList('%2Fsites%2Fconformance%2FLists%2FCities')",
    "getList('/SITES/conformance/lists/cities')",
  ])("is found at web/%s", async (path) => {
    const { Id } = await read("web/lists/getByTitle('Cities')?$select=Id");
    expect(await read(`web/${path.replace("{id}", String(Id))}?$select=Id,Title`)).toEqual({ Id, Title: "Cities" });
  });

  it("is found by PnPjs in each of its ways", async () => {
    const { web } = service.pnp("visitor");
    const { Id } = await web.lists.getByTitle("Cities")();
    expect((await web.lists.getById(Id).select("Title")()).Title).toBe("Cities");
    expect((await web.getList("/sites/conformance/Lists/Cities").select("Title")()).Title).toBe("Cities");
  });

  it("has a strong tag of its version in the header", async () => {
    const { headers, json } = await service.http("member", "_api/web/lists/getByTitle('Cities')?$select=Title", {
      headers: { Accept: "application/json" },
    });
    expect(headers.get("ETag")).toMatch(/^"\d+"$/u);
    expect((json as Json)["odata.etag"]).toBe(headers.get("ETag"));
  });

  it("whose title has quotes is found by doubling them", async () => {
    await made('It\'s "mine" & 100% 東京');
    expect((await service.pnp("owner").web.lists.getByTitle('It\'s "mine" & 100% 東京').select("Title")()).Title).toBe(
      'It\'s "mine" & 100% 東京',
    );
  });

  it("that is not there is a 404 naming it and the site", async () => {
    const { status, json } = await service.http("member", "_api/web/lists/getbytitle('Nothing here')");
    expect(status).toBe(404);
    expect(json).toEqual({
      "odata.error": {
        code: "-1, System.ArgumentException",
        message: { lang: "ja-JP", value: `URL '${service.webUrl}' のサイトに、リスト 'Nothing here' は存在しません。` },
      },
    });
  });

  it("that is not at an address is a file that is not found", async () => {
    const { status, json } = await service.http("member", "_api/web/getList('/sites/conformance/Lists/Nothing')");
    expect(status).toBe(404);
    expect(json).toEqual({
      "odata.error": {
        code: "-2147024894, System.IO.FileNotFoundException",
        message: { lang: "ja-JP", value: "ファイルが見つかりません。" },
      },
    });
  });
});

describe("lists", () => {
  it("are filtered", async () => {
    const { value } = (await read(
      "web/lists?$filter=BaseTemplate eq 119&$select=Id,Title,BaseTemplate,EnableFolderCreation,EnableMinorVersions,EnableModeration,EnableVersioning,ForceCheckout,MajorVersionLimit,MajorWithMinorVersionsLimit",
    )) as { value: Json[] };
    expect(value.map((list) => ({ ...list, Id: "" }))).toEqual([
      {
        Id: "",
        Title: "サイトのページ",
        BaseTemplate: 119,
        EnableFolderCreation: false,
        EnableMinorVersions: true,
        EnableModeration: false,
        EnableVersioning: true,
        ForceCheckout: true,
        MajorVersionLimit: 500,
        MajorWithMinorVersionsLimit: 0,
      },
    ]);
  });

  it("have the same properties each", async () => {
    const { value } = (await read("web/lists?$filter=BaseTemplate eq 100")) as { value: Json[] };
    expect(value.length).toBeGreaterThanOrEqual(5);
    for (const list of value) expect(shapeOf(list, LIST)).toEqual(LIST);
  });

  it("are named one by one under minimalmetadata", async () => {
    const { json } = await service.http("member", "_api/web/lists?$select=Title&$filter=Title eq 'Cities'", {
      headers: { Accept: "application/json" },
    });
    const { Id } = await read("web/lists/getByTitle('Cities')?$select=Id");
    expect(json).toEqual({
      "odata.metadata": expect.stringContaining("/_api/$metadata#SP.ApiData.Lists") as unknown,
      value: [
        {
          "odata.type": "SP.List",
          "odata.id": `${service.webUrl}/_api/Web/Lists(guid'${String(Id)}')`,
          "odata.etag": expect.stringMatching(/^"\d+"$/u) as unknown,
          "odata.editLink": `Web/Lists(guid'${String(Id)}')`,
          Title: "Cities",
        },
      ],
    });
  });

  it("refuse what nobody can filter by", async () => {
    const { status, json } = await service.http("member", "_api/web/lists?$filter=Title eq");
    expect(status).toBe(400);
    expect(json).toMatchObject({ "odata.error": { code: "-1, Microsoft.SharePoint.Client.InvalidClientQueryException" } });
  });
});

describe("making a list", () => {
  it("answers 201 with the whole list, versions on", async () => {
    const { status, json } = await write("POST", "web/lists", { Title: "Made_by test", BaseTemplate: 100 });
    expect(status).toBe(201);
    expect(shapeOf(json, LIST)).toEqual(LIST);
    expect(json).toMatchObject({
      Title: "Made_by test",
      Description: "",
      BaseTemplate: 100,
      BaseType: 0,
      EnableVersioning: true,
      EnableAttachments: true,
      EnableModeration: false,
      ItemCount: 0,
      MajorVersionLimit: 50,
      EntityTypeName: "Made_x005f_by_x0020_testList",
      ListItemEntityTypeFullName: "SP.Data.Made_x005f_by_x0020_testListItem",
      TemplateFeatureId: "00bfea71-de22-43b2-a848-c05709900100",
    });
  });

  it("takes verbose in and out", async () => {
    const verbose = { "Content-Type": "application/json;odata=verbose", Accept: "application/json;odata=verbose" };
    const { status, json } = await write(
      "POST",
      "web/lists",
      { __metadata: { type: "SP.List" }, Title: "Verbose", BaseTemplate: 100 },
      verbose,
    );
    expect(status).toBe(201);
    expect(json).toMatchObject({
      d: {
        __metadata: { type: "SP.List" },
        Title: "Verbose",
        Fields: { __deferred: { uri: expect.stringMatching(/\/Web\/Lists\(guid'[0-9a-f-]{36}'\)\/Fields$/u) as unknown } },
      },
    });
  });

  it("under a title in use is a 500, two blanks in its sentence", async () => {
    const { status, json } = await write("POST", "web/lists", { Title: "Cities", BaseTemplate: 100 });
    expect(status).toBe(500);
    expect(json).toEqual({
      "odata.error": {
        code: "-2130575342, Microsoft.SharePoint.SPException",
        message: {
          lang: "ja-JP",
          value:
            "指定されたタイトルのリスト、アンケート、ディスカッション掲示板、またはドキュメント ライブラリは、この Web サイトに既に存在します。別のタイトルを選択してください。",
        },
      },
    });
  });

  it.each([
    [{ ContentTypesEnabled: true }, "ContentTypesEnabled"],
    [{ ValidationFormula: "=1" }, "validation formula"],
    [{ BaseTemplate: 106 }, "106"],
  ])("with what is not built is a 501 naming it: %j", async (more, named) => {
    const { status, json } = await write("POST", "web/lists", { Title: "Not built", BaseTemplate: 100, ...more });
    expect(status).toBe(501);
    expect(json).toMatchObject({
      "odata.error": { code: "-1, System.NotImplementedException", message: { value: expect.stringContaining(named) as unknown } },
    });
    expect((await service.http("owner", "_api/web/lists/getByTitle('Not built')")).status).toBe(404);
  });

  it("is for those who manage lists", async () => {
    const { status, json } = await service.http("member", "_api/web/lists", {
      method: "POST",
      digest: true,
      body: { Title: "Mine", BaseTemplate: 100 },
    });
    expect(status).toBe(403);
    expect(json).toMatchObject({ "odata.error": { code: "-2147024891, System.UnauthorizedAccessException" } });
  });

  it("is done once by ensure", async () => {
    const { web } = service.pnp("owner");
    const settings = { EnableModeration: true, OnQuickLaunch: true };
    const first = await web.lists.ensure("Ensured", "A list", 100, false, settings);
    const second = await web.lists.ensure("Ensured", "Another text", 100, false, settings);
    expect([first.created, second.created]).toEqual([true, false]);
    expect(await second.list.select("Title", "Description", "EnableModeration", "OnQuickLaunch")()).toMatchObject({
      Title: "Ensured",
      Description: "Another text",
      EnableModeration: true,
      OnQuickLaunch: true,
    });
  });
});

describe("changing a list", () => {
  it("answers 204 with nothing in it, and keeps its address", async () => {
    await made("Before");
    const { status, text } = await write(
      "MERGE",
      "web/lists/getByTitle('Before')",
      { Title: "後", Description: "New" },
      { "If-Match": "*" },
    );
    expect([status, text]).toEqual([204, ""]);
    expect(await read("web/getList('/sites/conformance/Lists/Before')?$select=Title,Description")).toEqual({
      Title: "後",
      Description: "New",
    });
  });

  it("turns on approval, which hides what waits from readers", async () => {
    await made("To approve");
    await service.pnp("owner").web.lists.getByTitle("To approve").update({ EnableModeration: true });
    expect(await read("web/lists/getByTitle('To%20approve')?$select=EnableModeration,DraftVersionVisibility")).toEqual({
      EnableModeration: true,
      DraftVersionVisibility: 2,
    });
  });

  it("sets item security, which is only told when asked", async () => {
    await made("Private");
    await write("MERGE", "web/lists/getByTitle('Private')", { ReadSecurity: 2, WriteSecurity: 2 });
    expect(await read("web/lists/getByTitle('Private')")).not.toHaveProperty("ReadSecurity");
    expect(await read("web/lists/getByTitle('Private')?$select=ReadSecurity,WriteSecurity")).toEqual({ ReadSecurity: 2, WriteSecurity: 2 });
  });

  it("to a title in use is refused", async () => {
    await made("Second title");
    const { status, json } = await write("MERGE", "web/lists/getByTitle('Second title')", { Title: "Cities" });
    expect(status).toBe(500);
    expect(json).toMatchObject({ "odata.error": { code: "-2130575342, Microsoft.SharePoint.SPException" } });
  });

  it("with a tag that is not the list's is refused", async () => {
    await made("Tagged");
    const { status, json } = await write("MERGE", "web/lists/getByTitle('Tagged')", { Description: "x" }, { "If-Match": '"99"' });
    expect(status).toBe(412);
    expect(json).toMatchObject({
      "odata.error": {
        code: "-1, Microsoft.SharePoint.Client.ClientServiceException",
        message: {
          value: expect.stringMatching(/^要求の ETag 値 '"99"' は、オブジェクトの ETag 値 '"\d+"' と一致しません。$/u) as unknown,
        },
      },
    });
  });

  it.each([[{ EnableModeration: "yes" }], [{ MajorVersionLimit: "50" }], [{ Title: 5 }]])(
    "to a value of the wrong type is refused: %j",
    async (body) => {
      await made(`Types ${JSON.stringify(body)}`);
      const { status, json } = await write("MERGE", `web/lists/getByTitle('${encodeURIComponent(`Types ${JSON.stringify(body)}`)}')`, body);
      expect(status).toBe(400);
      expect(json).toMatchObject({ "odata.error": { code: "-1, Microsoft.SharePoint.Client.InvalidClientQueryException" } });
    },
  );
});

describe("removing a list", () => {
  it("answers 200 with nothing in it, and the list is gone", async () => {
    await made("Doomed");
    const { status, text } = await write("DELETE", "web/lists/getByTitle('Doomed')", undefined, { "If-Match": "*" });
    expect([status, text]).toEqual([200, ""]);
    expect((await service.http("owner", "_api/web/lists/getByTitle('Doomed')")).status).toBe(404);
  });

  it("is what PnPjs does", async () => {
    await made("Doomed too");
    const { web } = service.pnp("owner");
    await web.lists.getByTitle("Doomed too").delete();
    expect(await web.lists.filter("Title eq 'Doomed too'")()).toEqual([]);
  });

  it("is for those who manage it", async () => {
    const { status } = await service.http("member", "_api/web/lists/getByTitle('Cities')", {
      method: "POST",
      digest: true,
      headers: { "X-HTTP-Method": "DELETE" },
    });
    expect(status).toBe(403);
    expect(await read("web/lists/getByTitle('Cities')?$select=ItemCount")).toEqual({ ItemCount: 3 });
  });
});
