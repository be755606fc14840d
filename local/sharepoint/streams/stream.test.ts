import { startSample } from "../testing/sampleSite";
import type { Sample } from "../testing/sampleSite";

let sample: Sample;
beforeAll(() => {
  sample = startSample([
    {
      Title: "Filled",
      Body: "first line",
      Amount: 67687,
      Colour: "red",
      Tags: ["a", "b"],
      Done: true,
      At: "2026-04-01T03:04:05Z",
      Day: "2026-03-31T15:00:00Z",
      Link: { Url: "https://www.example.com", Description: "A link" },
      PersonId: 2,
      PeopleId: [2, 3],
      CityId: 1,
      CitiesId: [1, 3],
      AuthorId: 2,
      Created: "2026-01-02T03:04:05Z",
    },
    { Title: "Empty", Colour: null, AuthorId: 3 },
    { Title: "Third", Colour: "blue & green", CityId: 3, Amount: 0, AuthorId: 2 },
    { Title: "Fourth", Colour: "red", Amount: 2.5, AuthorId: 2 },
  ]);
});
afterAll(() => sample.end());

interface Stream {
  readonly Row: readonly Readonly<Record<string, unknown>>[];
  readonly NextHref?: string;
  readonly [name: string]: unknown;
}

async function sent(parameters: Record<string, unknown>, query = ""): Promise<{ readonly status: number; readonly json: unknown }> {
  const answer = await sample.change("writer", "POST", `web/lists/getByTitle('Notes')/RenderListDataAsStream${query}`, { parameters });
  return { status: answer.status, json: await answer.json() };
}

async function streamed(parameters: Record<string, unknown>, query = ""): Promise<Stream> {
  const { status, json } = await sent(parameters, query);
  expect({ status, json }).toMatchObject({ status: 200 });
  return json as Stream;
}

const viewOf = (names: readonly string[], query = "", limit = '<RowLimit Paged="TRUE">30</RowLimit>'): string =>
  `<View><Query>${query}</Query><ViewFields>${names.map((name) => `<FieldRef Name="${name}" />`).join("")}</ViewFields>${limit}</View>`;
const rowOf = async (id: number, ...names: readonly string[]): Promise<Readonly<Record<string, unknown>>> => {
  const { Row } = await streamed({
    ViewXml: viewOf(names, `<Where><Eq><FieldRef Name="ID" /><Value Type="Counter">${id}</Value></Eq></Where>`),
    RenderOptions: 2,
  });
  return Row[0] ?? {};
};

describe("a row", () => {
  it("names the item and its address in every way before, and what surrounds it after, the view's columns", async () => {
    const row = await rowOf(1, "Title");
    expect(Object.keys(row)).toEqual([
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
      "Title",
      "ItemChildCount",
      "FolderChildCount",
      "ScopeId",
      "owshiddenversion",
      "Restricted",
    ]);
    expect(row).toMatchObject({
      ID: "1",
      FSObjType: "0",
      Title: "Filled",
      FileRef: "/sites/sample/Lists/Notes/1_.000",
      "FileRef.urlencode": "%2Fsites%2Fsample%2FLists%2FNotes%2F1%5F%2E000",
      "FileRef.scriptencodeasurl": "\\u002fsites\\u002fsample\\u002fLists\\u002fNotes\\u002f1_.000",
      Attachments: "0",
      owshiddenversion: "1",
      PermMask: expect.stringMatching(/^0x[\da-f]+$/u) as unknown,
      UniqueId: expect.stringMatching(/^\{[\dA-F-]{36}\}$/u) as unknown,
    });
  });

  it.each([
    ["a number", "Amount", { Amount: "67,687", "Amount.": "67687.0000000000" }, { Amount: "", "Amount.": "" }],
    ["yes or no", "Done", { Done: "はい", "Done.value": "1" }, { Done: "いいえ", "Done.value": "0" }],
    ["a time", "At", { At: "2026/04/01 12:04", "At.": "2026-04-01T03:04:05Z" }, { At: "", "At.": "" }],
    ["a day", "Day", { Day: "2026/04/01", "Day.": "2026-03-31T15:00:00Z" }, { Day: "", "Day.": "" }],
    ["a text", "Body", { Body: "first line" }, { Body: "" }],
    ["a choice", "Colour", { Colour: "red" }, { Colour: "" }],
    ["choices", "Tags", { Tags: ["a", "b"] }, { Tags: "" }],
    ["a link", "Link", { Link: "https://www.example.com", "Link.desc": "A link" }, { Link: "", "Link.desc": "" }],
    [
      "a lookup",
      "City",
      { City: [{ lookupId: 1, lookupValue: "Nairobi", isSecretFieldValue: false }], "City.": "1;#Nairobi" },
      { City: "", "City.": "" },
    ],
    [
      "lookups",
      "Cities",
      {
        Cities: [
          { lookupId: 1, lookupValue: "Nairobi", isSecretFieldValue: false },
          { lookupId: 3, lookupValue: "東京", isSecretFieldValue: false },
        ],
        "Cities.": "1;#Nairobi;#3;#東京",
      },
      { Cities: "", "Cities.": "" },
    ],
    [
      "a person",
      "Person",
      {
        Person: [{ id: "2", title: "Walter Writer", email: "writer@sample.example", sip: "writer@sample.example", picture: "" }],
        "Person.id": "2",
        "Person.title": "Walter Writer",
        "Person.email": "writer@sample.example",
        "Person.sip": "writer@sample.example",
        "Person.jobTitle": "",
        "Person.department": "",
        "Person.picture": "",
      },
      {
        Person: "",
        "Person.id": "",
        "Person.title": "",
        "Person.email": "",
        "Person.sip": "",
        "Person.jobTitle": "",
        "Person.department": "",
        "Person.picture": "",
      },
    ],
    [
      "people",
      "People",
      {
        People: [
          {
            id: "2",
            value: "Walter Writer",
            title: "Walter Writer",
            email: "writer@sample.example",
            sip: "writer@sample.example",
            picture: "",
          },
          { id: "3", value: "Rita Reader", title: "Rita Reader", email: "", sip: "", picture: "" },
        ],
        "People.id":
          "2;#Walter Writer,#,#writer@sample.example,#writer@sample.example,#Walter Writer,#,#;#3;#Rita Reader,#,#,#,#Rita Reader,#,#",
      },
      { People: "", "People.id": "" },
    ],
  ])("holds %s as it shows and as it rests, and empty text for nothing", async (_what, name, filled, empty) => {
    const cells = async (id: number): Promise<unknown> =>
      Object.fromEntries(Object.entries(await rowOf(id, name)).filter(([key]) => key.split(".")[0] === name));
    expect([await cells(1), await cells(2)]).toEqual([filled, empty]);
  });

  it("shows a number whose schema leaves the decimals open with those that it has", async () => {
    for (const [name, decimals] of [
      ["Open", "-1"],
      ["Odd", "some"],
      ["Two", "2"],
    ] as const) {
      const SchemaXml = `<Field Type="Number" Name="${name}" DisplayName="${name}" Decimals="${decimals}" />`;
      expect(
        (await sample.change("owner", "POST", "web/lists/getByTitle('Cities')/fields/createfieldasxml", { parameters: { SchemaXml } }))
          .status,
      ).toBe(200);
    }
    await sample.change("owner", "MERGE", "web/lists/getByTitle('Cities')/items(1)", { Open: 1234.5, Odd: 0.25, Two: 3 });
    const answer = await sample.change("owner", "POST", "web/lists/getByTitle('Cities')/RenderListDataAsStream", {
      parameters: { ViewXml: viewOf(["Open", "Odd", "Two"]) },
    });
    expect(((await answer.json()) as Stream).Row[0]).toMatchObject({ Open: "1,234.5", Odd: "0.25", Two: "3.00" });
  });

  it("holds what the service itself keeps", async () => {
    expect(await rowOf(1, "LinkTitle", "Created", "Author", "_UIVersionString", "LinkFilename")).toMatchObject({
      Title: "Filled",
      Created: "2026/01/02 12:04",
      "Created.": "2026-01-02T03:04:05Z",
      Author: [{ id: "2", title: "Walter Writer" }],
      _UIVersionString: "1.0",
      FileLeafRef: "1_.000",
      "FileLeafRef.Name": "1_",
      "FileLeafRef.Suffix": "000",
    });
  });
});

describe("a row of a file", () => {
  const pages = async (ViewXml: string, folder?: string): Promise<Response> =>
    sample.change("writer", "POST", "web/lists/getByTitle('Site Pages')/RenderListDataAsStream", {
      parameters: { ViewXml, ...(folder === undefined ? {} : { FolderServerRelativeUrl: folder }) },
    });

  it("names the file and its folder besides", async () => {
    const {
      Row: [row],
      ...around
    } = (await (await pages(viewOf(["Title", "BannerImageUrl", "PromotedState", "FirstPublishedDate", "Story"]))).json()) as Stream;
    expect(row).toMatchObject({
      ID: "1",
      FileRef: "/sites/sample/SitePages/First story.aspx",
      "FileRef.urlencodeasurl": "/sites/sample/SitePages/First%20story.aspx",
      FileLeafRef: "First story.aspx",
      "FileLeafRef.Name": "First story",
      "FileLeafRef.Suffix": "aspx",
      FileDirRef: "/sites/sample/SitePages",
      File_x0020_Type: "aspx",
      _UIVersion: expect.stringMatching(/^\d+$/u) as unknown,
      Title: "First story",
      "BannerImageUrl.desc": "A picture",
      PromotedState: "2",
      "PromotedState.": "2.00000000000000",
      FirstPublishedDate: "2026/04/01 9:00",
      "FirstPublishedDate.": "2026-04-01T00:00:00Z",
      "Story.value": "1",
    });
    expect(Object.keys(row ?? {})).not.toContain("_CommentCount");
    expect(around).toMatchObject({ CurrentFolderPrincipalCount: "0" });
  });

  it("is looked for in a folder that is there", async () => {
    expect((await pages(viewOf(["Title"]), "/sites/sample/SitePages/")).status).toBe(200);
    const missing = await pages(viewOf(["Title"]), "/sites/sample/SitePages/Nowhere");
    expect([missing.status, await missing.json()]).toMatchObject([
      404,
      { "odata.error": { code: "-2147024894, System.IO.FileNotFoundException" } },
    ]);
  });
});

describe("a stream", () => {
  it("tells which rows of the view it holds", async () => {
    const { Row, FolderPermissions, ...around } = await streamed({ ViewXml: viewOf(["Title"]), RenderOptions: 2 });
    expect(Row.map(({ ID }) => ID)).toEqual(["1", "2", "3", "4"]);
    expect(FolderPermissions).toBe(Row[0]?.["PermMask"]);
    expect(around).toEqual({
      FirstRow: 1,
      LastRow: 4,
      RowLimit: 30,
      FilterLink: "?",
      ForceNoHierarchy: "1",
      HierarchyHasIndention: "",
      CurrentFolderSpItemUrl: "",
    });
  });

  it("leads from page to page, and no further than the last one", async () => {
    const ViewXml = viewOf(["Title"], '<OrderBy><FieldRef Name="Title" /></OrderBy>', '<RowLimit Paged="TRUE">3</RowLimit>');
    const first = await streamed({ ViewXml });
    expect(first).toMatchObject({
      FirstRow: 1,
      LastRow: 3,
      RowLimit: 3,
      NextHref: "?Paged=TRUE&p_Title=Fourth&p_ID=4&PageFirstRow=4&View=00000000-0000-0000-0000-000000000000",
    });
    const second = await streamed({ ViewXml, Paging: (first.NextHref ?? "").slice(1) });
    expect(second).toMatchObject({ FirstRow: 4, LastRow: 4, Row: [{ Title: "Third" }] });
    expect(second.NextHref).toBeUndefined();
    expect(await streamed({ ViewXml }, first.NextHref)).toEqual(second);
  });

  it("of a view that is not paged leads nowhere", async () => {
    expect((await streamed({ ViewXml: viewOf(["Title"], "", "<RowLimit>2</RowLimit>") })).NextHref).toBeUndefined();
  });

  it("without a view's XML shows the default view, or the one that the address names", async () => {
    const byDefault = await streamed({});
    expect(byDefault).toMatchObject({ RowLimit: 30, LastRow: 4 });
    const made = (await (
      await sample.change("owner", "POST", "web/lists/getByTitle('Notes')/views", {
        Title: "Red",
        ViewQuery: "<Where><Eq><FieldRef Name='Colour' /><Value Type='Choice'>red</Value></Eq></Where>",
        RowLimit: 1,
      })
    ).json()) as { Id: string };
    const named = await streamed({}, `?View={${made.Id.toUpperCase()}}`);
    expect(named.Row.map(({ ID }) => ID)).toEqual(["1"]);
    expect(named.NextHref).toBe(`?Paged=TRUE&p_ID=1&PageFirstRow=2&View=${made.Id.toUpperCase()}`);
  });

  it.each([
    ["a value", "FilterField1=Colour&FilterValue1=red", ["1", "4"]],
    ["an empty value", "FilterField1=Amount&FilterValue1=", ["2"]],
    ["several values", "FilterFields1=Colour&FilterValues1=red%3B%23blue%20%26%20green", ["1", "3", "4"]],
    ["two columns", "FilterField1=Colour&FilterValue1=red&FilterField2=Amount&FilterValue2=2.5", ["4"]],
    ["an operator", "FilterField1=Amount&FilterValue1=2&FilterOp1=Gt&FilterType1=Number", ["1", "4"]],
    ["the id of a lookup", "FilterField1=City&FilterValue1=3&FilterLookupId1=1", ["3"]],
    ["what a lookup shows", "FilterField1=City&FilterValue1=Nairobi", ["1"]],
    ["a day", "FilterField1=At&FilterValue1=2026-04-01", ["1"]],
    ["a person's name", "FilterField1=Author&FilterValue1=Rita%20Reader", ["2"]],
  ])("is filtered by %s of the address", async (_what, query, ids) => {
    const stream = await streamed({ ViewXml: viewOf(["Title"]) }, `?${query}`);
    expect(stream.Row.map(({ ID }) => ID)).toEqual(ids);
    expect(stream["FilterLink"]).toContain("?Filter");
  });

  it("is ordered by the address instead of by the view", async () => {
    const ViewXml = viewOf(["Title"], '<OrderBy><FieldRef Name="Title" /></OrderBy>');
    expect((await streamed({ ViewXml }, "?SortField=Amount&SortDir=Desc")).Row.map(({ ID }) => ID)).toEqual(["1", "4", "3", "2"]);
    expect((await streamed({ ViewXml }, "?SortField=ID")).Row.map(({ ID }) => ID)).toEqual(["1", "2", "3", "4"]);
  });
});

describe("a stream that cannot be", () => {
  it.each([
    [{ RenderOptions: 7 }, "", "ContextInfo=1, ListSchema=4"],
    [{ RenderOptions: 4096 }, "", "EnableMediaTAUrls=4096"],
    [{ OverrideViewXml: "<View />" }, "", "OverrideViewXml"],
    [{ AddRequiredFields: true }, "", "AddRequiredFields"],
    [{ FolderServerRelativeUrl: "/sites/sample/Lists/Notes/Folder" }, "", "Folder"],
    [{ ViewXml: viewOf(["Edit"]) }, "", "Edit"],
    [{}, "?InplaceSearchQuery=x", "InplaceSearchQuery"],
    [{}, "?FilterField1=Title&FilterValue1=x&FilterOp1=Sounds", "Sounds"],
    [{ Paging: "Paged=TRUE&PagedPrev=TRUE&p_ID=3" }, "", "page before"],
    [{ ViewXml: "<View />" }, "?View=6d1a0a0e-0000-4000-8000-000000000000", "ViewXml and a View"],
  ])("%j%s is named as not built", async (parameters, query, name) => {
    expect(await sent(parameters, query)).toMatchObject({
      status: 501,
      json: { "odata.error": { message: { value: expect.stringContaining(name) as unknown } } },
    });
  });

  it.each([
    [{ RenderOptions: "all" }, "", 400, "'all' is none"],
    [{ RenderOptions: "" }, "", 400, "'' is none"],
    [{ RenderOptions: true }, "", 400, "'true' is none"],
    [{ DatesInUtc: "yes" }, "", 400, "Edm.Boolean"],
    [{ ViewXml: 5 }, "", 400, "ViewXml is a text"],
    [{ Paging: "nonsense" }, "", 400, "'nonsense' cannot be read"],
    [{ Paging: "Paged=TRUE&p_ID=1&PageFirstRow=0" }, "", 400, "cannot be read"],
    [{}, "?FilterField1=Title", 400, "FilterValue1"],
    [{}, "?SortField=Title&SortDir=Sideways", 400, "Sideways"],
    [{}, "?FilterField1=Missing&FilterValue1=x", 500, "field types are not installed"],
    [{}, "?View=6d1a0a0e-0000-4000-8000-000000000000", 404, "ビューは無効"],
  ])("%j%s is refused", async (parameters, query, status, sentence) => {
    expect(await sent(parameters, query)).toMatchObject({
      status,
      json: { "odata.error": { message: { value: expect.stringContaining(sentence) as unknown } } },
    });
  });
});
