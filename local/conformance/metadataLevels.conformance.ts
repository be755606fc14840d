import "@pnp/sp/items";
import "@pnp/sp/lists";
import "@pnp/sp/webs";
import { startService } from "./service";
import type { ServiceUnderTest } from "./service";

let service: ServiceUnderTest;
let listId: string;
beforeAll(async () => {
  service = await startService();
  listId = ((await service.http("member", "_api/web/lists/getByTitle('Everything')?$select=Id")).json as { Id: string }).Id;
});
afterAll(() => service.end());

type Json = Record<string, unknown>;
const LEVELS = {
  nometadata: "application/json;odata=nometadata",
  minimalmetadata: "application/json",
  verbose: "application/json;odata=verbose",
} as const;
type Level = keyof typeof LEVELS;
const ITEMS = "_api/web/lists/getByTitle('Everything')/items";
const ask = async (level: Level, path: string): Promise<Json> =>
  (await service.http("member", path, { headers: { Accept: LEVELS[level] } })).json as Json;

describe("an entity", () => {
  it("is bare under nometadata", async () => {
    expect(await ask("nometadata", `${ITEMS}(1)?$select=Title,Tags`)).toEqual({ Title: "Filled", Tags: ["a", "b"] });
  });

  it("begins with its control information under minimalmetadata, id absolute and link relative", async () => {
    const item = await ask("minimalmetadata", `${ITEMS}(1)?$select=Title,Tags`);
    expect(Object.keys(item)).toEqual(["odata.metadata", "odata.type", "odata.id", "odata.etag", "odata.editLink", "Title", "Tags"]);
    expect(item).toMatchObject({
      "odata.metadata": `${service.webUrl}/_api/$metadata#SP.ListData.EverythingListItems/@Element`,
      "odata.type": "SP.Data.EverythingListItem",
      "odata.editLink": `Web/Lists(guid'${listId}')/Items(1)`,
      Tags: ["a", "b"],
    });
    const list = await ask("minimalmetadata", "_api/web/lists/getByTitle('Everything')?$select=Title");
    expect(list["odata.id"]).toBe(`${service.webUrl}/_api/Web/Lists(guid'${listId}')`);
    expect(list["odata.editLink"]).toBe(`Web/Lists(guid'${listId}')`);
  });

  it("is in d under verbose, with its metadata, arrays in results and complex values typed", async () => {
    const { GUID } = await ask("nometadata", `${ITEMS}(1)?$select=GUID`);
    const address = `${service.webUrl}/_api/Web/Lists(guid'${listId}')/Items(1)`;
    expect(await ask("verbose", `${ITEMS}(1)?$select=Title,Tags,PeopleId,Link`)).toEqual({
      d: {
        __metadata: { id: GUID, uri: address, etag: '"1"', type: "SP.Data.EverythingListItem" },
        Title: "Filled",
        Tags: { __metadata: { type: "Collection(Edm.String)" }, results: ["a", "b"] },
        PeopleId: { __metadata: { type: "Collection(Edm.Int32)" }, results: [3, 4] },
        Link: { __metadata: { type: "SP.FieldUrlValue" }, Description: "A link", Url: "https://www.example.com/a?b=c&d=e" },
      },
    });
  });

  it("whole under verbose points to what is not expanded, as recorded", async () => {
    const { d } = (await ask("verbose", `${ITEMS}(1)`)) as { d: Json };
    const deferred = Object.entries(d).filter(([, value]) => typeof value === "object" && value !== null && "__deferred" in value);
    expect(deferred.map(([name]) => name)).toEqual([
      "FirstUniqueAncestorSecurableObject",
      "RoleAssignments",
      "AttachmentFiles",
      "ContentType",
      "GetDlpPolicyTip",
      "FieldValuesAsHtml",
      "FieldValuesAsText",
      "FieldValuesForEdit",
      "File",
      "Folder",
      "LikedByInformation",
      "ParentList",
      "Properties",
      "Versions",
    ]);
    expect(d["ParentList"]).toEqual({ __deferred: { uri: `${service.webUrl}/_api/Web/Lists(guid'${listId}')/Items(1)/ParentList` } });
  });
});

describe("control information in $select", () => {
  it.each(["odata.id", "odata.etag"])("is taken, and comes as its level says: %s", async (name) => {
    expect(await ask("nometadata", `${ITEMS}(1)?$select=${name}`)).toEqual({});
    expect(Object.keys(await ask("minimalmetadata", `${ITEMS}(1)?$select=${name}`))).toEqual([
      "odata.metadata",
      "odata.type",
      "odata.id",
      "odata.etag",
      "odata.editLink",
    ]);
    expect(await ask("nometadata", `${ITEMS}(1)?$select=Id,${name}`)).toEqual({ Id: 1, ID: 1 });
  });
});

describe("a collection", () => {
  it("is value under nometadata", async () => {
    expect(await ask("nometadata", `${ITEMS}?$select=Title`)).toEqual({ value: [{ Title: "Filled" }, { Title: "Empty" }] });
  });

  it("says what it holds under minimalmetadata", async () => {
    const all = await ask("minimalmetadata", `${ITEMS}?$select=Title`);
    expect(Object.keys(all)).toEqual(["odata.metadata", "value"]);
    expect(all["odata.metadata"]).toBe(`${service.webUrl}/_api/$metadata#SP.ListData.EverythingListItems`);
    expect(all["value"]).toMatchObject([{ "odata.type": "SP.Data.EverythingListItem", Title: "Filled" }, { Title: "Empty" }]);
  });

  it("is d.results under verbose, its next page in __next", async () => {
    const { d } = (await ask("verbose", `${ITEMS}?$select=Title&$top=1`)) as { d: { results: Json[]; __next: string } };
    expect(d.results).toMatchObject([{ Title: "Filled" }]);
    expect(d.__next).toContain("%24skiptoken=Paged%3dTRUE%26p_ID%3d1");
  });

  it("keeps its link under nometadata and minimalmetadata", async () => {
    for (const level of ["nometadata", "minimalmetadata"] as const)
      expect((await ask(level, `${ITEMS}?$select=Title&$top=1`))["odata.nextLink"]).toContain("%24skiptoken=");
  });
});

describe("results of functions", () => {
  it.each([
    ["nometadata", { value: true }],
    ["minimalmetadata", { "odata.metadata": "$metadata#Edm.Boolean", value: true }],
    ["verbose", { d: { HasUniqueRoleAssignments: true } }],
  ] as const)("carry their name under verbose only: %s", async (level, expected) => {
    await service.pnp("owner").web.lists.ensure("Broken");
    await service.http("owner", "_api/web/lists/getByTitle('Broken')/breakroleinheritance(true)", { method: "POST", digest: true });
    const { "odata.metadata": metadata, ...rest } = (
      await service.http("owner", "_api/web/lists/getByTitle('Broken')/HasUniqueRoleAssignments", { headers: { Accept: LEVELS[level] } })
    ).json as Json;
    expect(metadata === undefined ? rest : { "odata.metadata": String(metadata).slice(`${service.webUrl}/_api/`.length), ...rest }).toEqual(
      expected,
    );
  });

  it.each([
    ["nometadata", { "odata.null": true }],
    ["verbose", { d: { ResetRoleInheritance: null } }],
  ] as const)("without a result are null: %s", async (level, expected) => {
    const { status, json } = await service.http("owner", "_api/web/lists/getByTitle('Cities')/resetroleinheritance", {
      method: "POST",
      digest: true,
      headers: { Accept: LEVELS[level] },
    });
    expect([status, json]).toEqual([200, expected]);
  });
});

describe("errors", () => {
  it.each([
    ["nometadata", "odata.error"],
    ["minimalmetadata", "odata.error"],
    ["verbose", "error"],
  ] as const)("are under %s in %s", async (level, name) => {
    expect(await ask(level, `${ITEMS}(99)`)).toEqual({
      [name]: {
        code: "-2130575338, System.ArgumentException",
        message: { lang: "ja-JP", value: "アイテムが存在しません。他のユーザーによって削除された可能性があります。" },
      },
    });
  });
});

describe("the type of the answer", () => {
  it.each([
    ["application/json", "application/json;odata=minimalmetadata;streaming=true;charset=utf-8"],
    ["application/json;odata=nometadata", "application/json;odata=nometadata;streaming=true;charset=utf-8"],
    ["application/json; odata=nometadata", "application/json;odata=nometadata;streaming=true;charset=utf-8"],
    ["application/json;odata=verbose", "application/json;odata=verbose;charset=utf-8"],
    ["application/json;odata=minimalmetadata", "application/json;odata=minimalmetadata;streaming=true;charset=utf-8"],
  ])("to Accept: %s is %s", async (accept, type) => {
    const { headers, status } = await service.http("member", "_api/web?$select=Title", { headers: { Accept: accept } });
    expect([status, headers.get("Content-Type")]).toEqual([200, type]);
  });

  it("that is Atom is a 501, not a guess", async () => {
    const { status, json } = await service.http("member", "_api/web", { headers: { Accept: "application/atom+xml" } });
    expect(status).toBe(501);
    expect(json).toMatchObject({ "odata.error": { code: "-1, System.NotImplementedException" } });
  });
});
