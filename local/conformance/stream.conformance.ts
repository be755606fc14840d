import "@pnp/sp/items";
import { RenderListDataOptions } from "@pnp/sp/lists";
import "@pnp/sp/views";
import "@pnp/sp/webs";
import { startService } from "./service";
import type { ServiceUnderTest } from "./service";
import { conformanceSite, WEB } from "./site";
import type { PersonName } from "./site";

let service: ServiceUnderTest;
beforeAll(async () => (service = await startService()));
afterAll(() => service.end());

interface Stream {
  readonly Row: readonly Readonly<Record<string, unknown>>[];
  readonly NextHref?: string;
  readonly [name: string]: unknown;
}

/** By the published client. */
const streamed = async (
  list: string,
  parameters: object,
  query?: ReadonlyMap<string, string>,
  person: PersonName = "member",
): Promise<Stream> =>
  (await service
    .pnp(person)
    .web.lists.getByTitle(list)
    .renderListDataAsStream(parameters as never, null, query === undefined ? undefined : new Map(query))) as unknown as Stream;

const view = (names: readonly string[], query = "", limit = 30): string =>
  `<View><Query>${query}</Query><ViewFields>${names.map((name) => `<FieldRef Name='${name}' />`).join("")}</ViewFields><RowLimit Paged='TRUE'>${limit}</RowLimit></View>`;

const cells = (row: Readonly<Record<string, unknown>> | undefined, name: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(row ?? {}).filter(([key]) => key === name || key.startsWith(`${name}.`)));

/** What is around the columns of the view in every recorded row of a list. */
const AROUND = [
  "ID",
  "PermMask",
  "FSObjType",
  "UniqueId",
  "ContentTypeId",
  "FileRef",
  "FileRef.urlencode",
  "FileRef.urlencodeasurl",
  "FileRef.urlencoding",
  "FileRef.scriptencodeasurl",
  "Attachments",
  "SMTotalSize",
  "_CommentFlags",
  "_CommentCount",
  "ItemChildCount",
  "FolderChildCount",
  "ScopeId",
  "owshiddenversion",
  "Restricted",
];

describe("rows of RenderListDataAsStream", () => {
  it("have the recorded cells around those of the view, every one a text", async () => {
    const {
      Row: [row = {}],
    } = await streamed("Everything", { ViewXml: view(["Title"]), RenderOptions: RenderListDataOptions.ListData });
    expect(Object.keys(row).sort()).toEqual([...AROUND, "Title"].sort());
    expect(Object.values(row).every((value) => typeof value === "string")).toBe(true);
    expect(row).toMatchObject({
      ID: "1",
      FSObjType: "0",
      Title: "Filled",
      Attachments: "0",
      owshiddenversion: "1",
      ItemChildCount: "0",
      FolderChildCount: "0",
      Restricted: "",
      FileRef: `${WEB}/Lists/Everything/1_.000`,
      "FileRef.urlencode": "%2Fsites%2Fconformance%2FLists%2FEverything%2F1%5F%2E000",
    });
  });

  it.each<[name: string, filled: Record<string, unknown>, empty: Record<string, unknown>]>([
    ["Body", { Body: "First line\nsecond & <third>" }, { Body: "" }],
    ["Amount", { Amount: "12.5", "Amount.": "12.5000000000000" }, { Amount: "", "Amount.": "" }],
    ["Price", { Price: "¥1,000", "Price.": "1000.00000000000" }, { Price: "", "Price.": "" }],
    ["Colour", { Colour: "red" }, { Colour: "" }],
    ["Tags", { Tags: ["a", "b"] }, { Tags: "" }],
    ["Done", { Done: "はい", "Done.value": "1" }, { Done: "いいえ", "Done.value": "0" }],
    ["At", { At: "2026/04/01 12:04", "At.": "2026-04-01T03:04:05Z" }, { At: "", "At.": "" }],
    ["Day", { Day: "2026/04/02", "Day.": "2026-04-01T15:00:00Z" }, { Day: "", "Day.": "" }],
    ["Link", { Link: "https://www.example.com/a?b=c&d=e", "Link.desc": "A link" }, { Link: "", "Link.desc": "" }],
    [
      "City",
      { City: [{ lookupId: 1, lookupValue: "Nairobi", isSecretFieldValue: false }], "City.": "1;#Nairobi" },
      { City: "", "City.": "" },
    ],
  ])("show %s with its raw twin, and empty texts where it is empty", async (name, filled, empty) => {
    const { Row } = await streamed("Everything", { ViewXml: view([name]) });
    expect(Row.map((row) => cells(row, name))).toEqual([filled, empty]);
  });

  it("show one person as an array of one, with texts beside it", async () => {
    const {
      Row: [row],
    } = await streamed("Everything", { ViewXml: view(["Person"]) });
    expect(cells(row, "Person")).toMatchObject({
      Person: [{ id: "3", title: "Max Member", email: "member@conformance.example", sip: "member@conformance.example", picture: "" }],
      "Person.id": "3",
      "Person.title": "Max Member",
      "Person.email": "member@conformance.example",
      "Person.jobTitle": "",
    });
  });

  it("show several people and several lookups as arrays", async () => {
    const {
      Row: [row],
    } = await streamed("Everything", { ViewXml: view(["People", "Cities"]) });
    expect(row).toMatchObject({
      People: [
        { id: "3", value: "Max Member", title: "Max Member" },
        { id: "4", value: "Carla Colleague", title: "Carla Colleague" },
      ],
      Cities: [
        { lookupId: 1, lookupValue: "Nairobi" },
        { lookupId: 3, lookupValue: "東京" },
      ],
      "Cities.": "1;#Nairobi;#3;#東京",
    });
  });

  it("show who made an item and when", async () => {
    const {
      Row: [row],
    } = await streamed("Everything", { ViewXml: view(["Author", "Created", "Modified", "LinkTitle"]) });
    expect(row).toMatchObject({
      Title: "Filled",
      Author: [{ id: "3", title: "Max Member" }],
      Created: "2026/01/02 12:04",
      "Created.": "2026-01-02T03:04:05Z",
      Modified: "2026/02/03 13:05",
      "Modified.": "2026-02-03T04:05:06Z",
    });
  });

  it("of files name the file, its folder and its size, and of folders what is in them", async () => {
    const { Row } = await streamed("Documents", { ViewXml: view(["FileLeafRef"]) });
    expect(Row.find(({ FileLeafRef }) => FileLeafRef === "a b.png")).toMatchObject({
      FSObjType: "0",
      FileRef: `${WEB}/Documents/a b.png`,
      "FileRef.urlencode": "%2Fsites%2Fconformance%2FDocuments%2Fa%20b%2Epng",
      FileDirRef: `${WEB}/Documents`,
      "FileLeafRef.Name": "a b",
      "FileLeafRef.Suffix": "png",
      File_x0020_Type: "png",
      File_x0020_Size: "7",
      ContentTypeId: expect.stringMatching(/^0x0101/u) as unknown,
    });
    expect(Row.find(({ FileLeafRef }) => FileLeafRef === "news")).toMatchObject({
      FSObjType: "1",
      ItemChildCount: "1",
      FolderChildCount: "1",
      ContentTypeId: expect.stringMatching(/^0x0120/u) as unknown,
    });
  });

  it("are those that the person sees, with the person's permissions", async () => {
    expect((await streamed("Own", { ViewXml: view(["Title"]) })).Row.map(({ Title }) => Title)).toEqual(["Member's"]);
    const [asVisitor, asAdmin] = await Promise.all(
      (["visitor", "admin"] as const).map((person) => streamed("Cities", { ViewXml: view(["Title"]) }, undefined, person)),
    );
    expect(asAdmin?.Row[0]?.["PermMask"]).toBe("0x7fffffffffffffff");
    expect(asVisitor?.Row[0]?.["PermMask"]).not.toBe(asAdmin?.Row[0]?.["PermMask"]);
  });
});

describe("a stream of RenderListDataAsStream", () => {
  it("has the recorded properties, first and last row counted from 1", async () => {
    const { Row, ...around } = await streamed("Cities", { ViewXml: view(["Title"]) });
    expect(Row).toHaveLength(3);
    expect(around).toEqual({
      FirstRow: 1,
      LastRow: 3,
      RowLimit: 30,
      FolderPermissions: expect.stringMatching(/^0x[\da-f]+$/u) as unknown,
      FilterLink: "?",
      ForceNoHierarchy: "1",
      HierarchyHasIndention: "",
      CurrentFolderSpItemUrl: "",
    });
  });

  it("without rows counts none", async () => {
    const none = view(["Title"], "<Where><Eq><FieldRef Name='Title' /><Value Type='Text'>Nowhere</Value></Eq></Where>");
    expect(await streamed("Cities", { ViewXml: none })).toMatchObject({ Row: [], FirstRow: 1, LastRow: 0 });
  });

  it("leads through all pages by NextHref, which only has more to come", async () => {
    const ViewXml = view(["Title"], "", 100);
    const pages: Stream[] = [await streamed("Numbers", { ViewXml })];
    expect(pages[0]?.NextHref).toBe("?Paged=TRUE&p_ID=100&PageFirstRow=101&View=00000000-0000-0000-0000-000000000000");
    for (let next = pages[0]?.NextHref; next !== undefined; next = pages[pages.length - 1]?.NextHref)
      pages.push(await streamed("Numbers", { ViewXml, Paging: next.slice(1) }));
    expect(pages.map(({ FirstRow, LastRow, RowLimit, Row }) => [FirstRow, LastRow, RowLimit, Row[0]?.["ID"]])).toEqual([
      [1, 100, 100, "1"],
      [101, 200, 100, "101"],
      [201, 250, 100, "201"],
    ]);
  });

  it("keeps its place in an order", async () => {
    const ViewXml = view(["Plain"], "<OrderBy><FieldRef Name='Plain' /></OrderBy>", 60);
    const seen: unknown[] = [];
    for (let next: string | undefined = ""; next !== undefined;) {
      const stream: Stream = await streamed("Numbers", { ViewXml, ...(next === "" ? {} : { Paging: next.slice(1) }) });
      seen.push(...stream.Row.map(({ ID }) => ID));
      next = stream.NextHref;
    }
    expect(new Set(seen).size).toBe(250);
    expect(seen.slice(0, 3)).toEqual(["7", "14", "21"]);
  });

  it("is filtered and ordered by its address", async () => {
    const filters = new Map([
      ["FilterField1", "Country"],
      ["FilterValue1", "Japan"],
    ]);
    expect((await streamed("Cities", { ViewXml: view(["Title"]) }, filters)).Row.map(({ Title }) => Title)).toEqual(["東京"]);
    const order = new Map([
      ["SortField", "Code"],
      ["SortDir", "Asc"],
    ]);
    expect((await streamed("Cities", { ViewXml: view(["Code"]) }, order)).Row.map(({ Code }) => Code)).toEqual(["bkk", "nbo", "tyo"]);
  });

  it("shows a view that was made for the list, and its default view when nothing is said", async () => {
    const made = (await service
      .pnp("owner")
      .web.lists.getByTitle("Cities")
      .views.add("By code", false, { ViewQuery: '<OrderBy><FieldRef Name="Code" Ascending="FALSE" /></OrderBy>', RowLimit: 2 })) as {
      Id: string;
    };
    const shown = await streamed("Cities", {}, new Map([["View", made.Id]]));
    expect(shown).toMatchObject({ RowLimit: 2, NextHref: `?Paged=TRUE&p_Code=nbo&p_ID=1&PageFirstRow=3&View=${made.Id.toUpperCase()}` });
    expect(shown.Row.map(({ ID }) => ID)).toEqual(["3", "1"]);
    expect((await streamed("Cities", {})).Row.map(({ Title }) => Title)).toEqual(["Nairobi", "Bangkok", "東京"]);
  });

  it("answers by the list's address in an alias, in any letter case, and bare at every level but verbose", async () => {
    const path = `_api/web/GetList(@a)/renderlistdataasstream?@a='${encodeURIComponent(`${WEB}/Lists/Cities`)}'`;
    const sending = { method: "POST", digest: true, body: { parameters: { ViewXml: view(["Title"]) } } };
    const plain = await service.http("visitor", path, sending);
    expect(plain.json).toMatchObject({ FirstRow: 1, Row: [{ Title: "Nairobi" }, { Title: "Bangkok" }, { Title: "東京" }] });
    expect((await service.http("visitor", path, { ...sending, headers: { Accept: "application/json" } })).json).toEqual(plain.json);
    expect((await service.http("visitor", path, { ...sending, headers: { Accept: "application/json;odata=verbose" } })).json).toEqual({
      d: { RenderListDataAsStream: plain.json },
    });
  });
});

describe("a stream that cannot be", () => {
  const status = async (parameters: object, query = "", person: PersonName = "member"): Promise<readonly [number, string]> => {
    const answered = await service.http(person, `_api/web/lists/getByTitle('Cities')/RenderListDataAsStream${query}`, {
      method: "POST",
      digest: true,
      body: { parameters },
    });
    return [answered.status, answered.text];
  };

  it.each([
    [1, "ContextInfo=1"],
    [4 + 2, "ListSchema=4"],
    [5639, "ViewMetadata=1024"],
  ])("with the options %d names those that are not built", async (RenderOptions, name) => {
    expect(await status({ RenderOptions })).toEqual([501, expect.stringContaining(name)]);
  });

  it("names a parameter and a property that are not known", async () => {
    expect(await status({}, "?InplaceSearchQuery=x")).toEqual([501, expect.stringContaining("InplaceSearchQuery")]);
    expect(await status({ OverrideViewXml: "<View />" })).toEqual([501, expect.stringContaining("OverrideViewXml")]);
  });

  it("needs a digest, and a person who may open the list", async () => {
    expect(
      (
        await service.http("member", "_api/web/lists/getByTitle('Cities')/RenderListDataAsStream", {
          method: "POST",
          body: { parameters: {} },
        })
      ).status,
    ).toBe(403);
    expect((await status({}, "", "outsider"))[0]).toBe(403);
  });
});

describe("a view rendered otherwise", () => {
  it.each(["defaultview/renderashtml", "renderlistdata(@v)?@v='%3CView%20%2F%3E'"])("is named as not built: %s", async (path) => {
    const { status, text } = await service.http("member", `_api/web/lists/getByTitle('Cities')/${path}`, { method: "POST", digest: true });
    expect([status, text]).toEqual([501, expect.stringContaining(path.split(/[/(]/u).find((part) => part.startsWith("render")) ?? "")]);
  });
});

describe("a list beyond the list view threshold", () => {
  let large: ServiceUnderTest;
  beforeAll(async () => (large = await startService(conformanceSite(5100))));
  afterAll(() => large.end());

  const TOO_MANY = { "odata.error": { code: "-2147024860, Microsoft.SharePoint.SPQueryThrottledException" } };
  const ask = async (
    function_: "getitems" | "renderlistdataasstream",
    ViewXml: string,
  ): Promise<{ readonly status: number; readonly json: unknown }> => {
    const body = function_ === "getitems" ? { query: { ViewXml } } : { parameters: { ViewXml } };
    const { status, json } = await large.http("member", `_api/web/lists/getByTitle('Numbers')/${function_}`, {
      method: "POST",
      digest: true,
      body,
    });
    return { status, json };
  };

  it.each([
    "<Where><Eq><FieldRef Name='Plain' /><Value Type='Number'>3</Value></Eq></Where>",
    "<Where><Neq><FieldRef Name='Value' /><Value Type='Number'>3</Value></Neq></Where>",
    "<OrderBy><FieldRef Name='Title' /></OrderBy>",
    "<Where><Gt><FieldRef Name='Value' /><Value Type='Number'>0</Value></Gt></Where>",
  ])("refuses what no index serves instead of leaving rows out: %s", async (query) => {
    const xml = `<View><Query>${query}</Query><RowLimit Paged='TRUE'>10</RowLimit></View>`;
    expect(await ask("renderlistdataasstream", xml)).toMatchObject({ status: 500, json: TOO_MANY });
    expect(await ask("getitems", xml)).toMatchObject({ status: 500, json: TOO_MANY });
  });

  it("serves what an index finds, and pages by the id", async () => {
    const found =
      "<View><Query><Where><And><Lt><FieldRef Name='Value' /><Value Type='Number'>50</Value></Lt><Eq><FieldRef Name='Plain' /><Value Type='Number'>3</Value></Eq></And></Where></Query></View>";
    expect(await ask("getitems", found)).toMatchObject({
      status: 200,
      json: { value: [{ Id: 3 }, { Id: 10 }, { Id: 17 }, { Id: 24 }, { Id: 31 }, { Id: 38 }, { Id: 45 }] },
    });
    const page =
      "<View><Query><Where><Gt><FieldRef Name='ID' /><Value Type='Counter'>5098</Value></Gt></Where></Query><RowLimit Paged='TRUE'>10</RowLimit></View>";
    expect(await ask("renderlistdataasstream", page)).toMatchObject({
      status: 200,
      json: { Row: [{ ID: "5099" }, { ID: "5100" }], LastRow: 2 },
    });
  });

  it("refuses a query without row limit, which would bring everything", async () => {
    expect(await ask("getitems", "<View />")).toMatchObject({ status: 500, json: TOO_MANY });
    expect((await ask("getitems", "<View><RowLimit>5000</RowLimit></View>")).status).toBe(200);
  });
});

describe("a column that the list does not have", () => {
  it("is passed over in a view, whose rows come without it", async () => {
    const { Row } = await streamed("Cities", { ViewXml: view(["Title", "Gone"]) });
    expect(Row.map(({ Title }) => Title)).toEqual(["Nairobi", "Bangkok", "東京"]);
    expect(Object.keys(Row[0] ?? {}).filter((name) => name.startsWith("Gone"))).toEqual([]);
  });
});
