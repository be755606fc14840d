import "@pnp/sp/items";
import "@pnp/sp/lists";
import "@pnp/sp/webs";
import { startService } from "./service";
import type { ServiceUnderTest } from "./service";
import { WEB } from "./site";

let service: ServiceUnderTest;
beforeAll(async () => (service = await startService()));
afterAll(() => service.end());

interface Found {
  readonly Id: number;
  readonly [name: string]: unknown;
}

/** By the published client. */
const byClient = async (list: string, ViewXml: string): Promise<readonly number[]> =>
  ((await service.pnp("member").web.lists.getByTitle(list).getItemsByCAMLQuery({ ViewXml })) as readonly Found[]).map(({ Id }) => Id);

/** By plain HTTP. */
async function asked(
  list: string,
  query: Readonly<Record<string, unknown>>,
  options = "",
): Promise<{ readonly status: number; readonly json: unknown }> {
  const { status, json } = await service.http("member", `_api/web/lists/getByTitle('${list}')/getitems${options}`, {
    method: "POST",
    digest: true,
    body: { query },
  });
  return { status, json };
}

async function items(list: string, query: Readonly<Record<string, unknown>>, options = ""): Promise<readonly Found[]> {
  const { status, json } = await asked(list, query, options);
  expect({ status, json }).toMatchObject({ status: 200 });
  return (json as { value: readonly Found[] }).value;
}

const where = (condition: string, order = ""): string => `<View><Query><Where>${condition}</Where>${order}</Query></View>`;
const comparison = (operator: string, reference: string, type: string, value: string): string =>
  `<${operator}><FieldRef Name='${reference}' /><Value Type='${type}'>${value}</Value></${operator}>`;

describe("CAML queries by the published client", () => {
  it("find by text, number and both", async () => {
    expect(await byClient("Cities", where(comparison("Eq", "Country", "Text", "kenya")))).toEqual([1]);
    expect(await byClient("Numbers", where(comparison("Leq", "Value", "Number", "3")))).toEqual([1, 2, 3]);
    expect(
      await byClient(
        "Numbers",
        where(`<And>${comparison("Lt", "Value", "Number", "20")}${comparison("Eq", "Plain", "Number", "3")}</And>`),
      ),
    ).toEqual([3, 10, 17]);
  });

  it("find by a day of the site's calendar, by yes or no and by a choice", async () => {
    expect(await byClient("Everything", where(comparison("Eq", "At", "DateTime", "2026-04-01")))).toEqual([1]);
    expect(await byClient("Everything", where(comparison("Eq", "Day", "DateTime", "2026-04-02")))).toEqual([1]);
    expect(await byClient("Everything", where(comparison("Eq", "Done", "Boolean", "0")))).toEqual([2]);
    expect(await byClient("Everything", where(comparison("Eq", "Tags", "MultiChoice", "b")))).toEqual([1]);
  });

  it("find by people and lookups, by what they show and by their ids", async () => {
    expect(await byClient("Everything", where(comparison("Eq", "Person", "User", "Max Member")))).toEqual([1]);
    expect(
      await byClient("Everything", where("<Eq><FieldRef Name='Author' LookupId='TRUE' /><Value Type='Integer'><UserID /></Value></Eq>")),
    ).toEqual([1]);
    expect(
      await byClient("Everything", where("<Includes><FieldRef Name='Cities' LookupId='TRUE' /><Value Type='Lookup'>3</Value></Includes>")),
    ).toEqual([1]);
    expect(await byClient("Everything", where(comparison("NotIncludes", "People", "UserMulti", "Carla Colleague")))).toEqual([2]);
    expect(await byClient("Everything", where(comparison("Eq", "City", "Lookup", "Nairobi")))).toEqual([1]);
  });

  it("find one of several values, and what is empty", async () => {
    expect(
      await byClient(
        "Cities",
        where("<In><FieldRef Name='Code' /><Values><Value Type='Text'>tyo</Value><Value Type='Text'>NBO</Value></Values></In>"),
      ),
    ).toEqual([1, 3]);
    expect(await byClient("Everything", where("<IsNull><FieldRef Name='Amount' /></IsNull>"))).toEqual([2]);
    expect(await byClient("Everything", where("<IsNotNull><FieldRef Name='People' /></IsNotNull>"))).toEqual([1]);
  });

  it("are ordered, limited, and continued after an item", async () => {
    const ViewXml = "<View><Query><OrderBy><FieldRef Name='Value' Ascending='FALSE' /></OrderBy></Query><RowLimit>3</RowLimit></View>";
    expect(await byClient("Numbers", ViewXml)).toEqual([250, 249, 248]);
    const rest = await items("Numbers", {
      ViewXml: "<View><RowLimit>2</RowLimit></View>",
      ListItemCollectionPosition: { PagingInfo: "Paged=TRUE&p_ID=7" },
    });
    expect(rest.map(({ Id }) => Id)).toEqual([8, 9]);
  });

  it("expand what they are asked to", async () => {
    const [first] = (await service
      .pnp("member")
      .web.lists.getByTitle("Everything")
      .getItemsByCAMLQuery({ ViewXml: where(comparison("Eq", "ID", "Counter", "1")) }, "ParentList")) as readonly Found[];
    expect(first).toMatchObject({ Id: 1, ParentList: { Title: "Everything" } });
  });
});

describe("the items of a CAML query", () => {
  const ViewXml =
    "<View><ViewFields><FieldRef Name='Title' /><FieldRef Name='Created' /><FieldRef Name='Person' /></ViewFields><RowLimit>1</RowLimit></View>";

  it("have the columns of the view, and dates in the site's time without Z", async () => {
    expect(await items("Everything", { ViewXml })).toEqual([
      {
        FileSystemObjectType: 0,
        Id: 1,
        ServerRedirectedEmbedUri: null,
        ServerRedirectedEmbedUrl: "",
        Title: "Filled",
        ID: 1,
        Created: "2026-01-02T12:04:05",
        PersonId: 3,
        PersonStringId: "3",
      },
    ]);
  });

  it("have dates in UTC when they are asked for", async () => {
    expect(await items("Everything", { ViewXml, DatesInUtc: true })).toMatchObject([{ Created: "2026-01-02T03:04:05Z" }]);
  });

  it("are narrowed by $select", async () => {
    expect(await items("Everything", { ViewXml }, "?$select=Id,Title")).toEqual([{ Id: 1, ID: 1, Title: "Filled" }]);
    expect(await items("Everything", { ViewXml }, "?$select=Title,Person/Title&$expand=Person")).toEqual([
      { Title: "Filled", Person: { Title: "Max Member" } },
    ]);
  });

  it("have every usual column without view fields", async () => {
    const [first] = await items("Everything", { ViewXml: "<View />" });
    expect(first).toMatchObject({
      Id: 1,
      ContentTypeId: expect.stringMatching(/^0x0100/u) as unknown,
      Tags: ["a", "b"],
      CitiesId: [1, 3],
      At: "2026-04-01T12:04:05",
      Day: "2026-04-02T00:00:00",
      AuthorId: 3,
      GUID: expect.any(String) as unknown,
    });
  });

  it("are those that the person sees", async () => {
    expect((await items("Own", { ViewXml: "<View />" })).map(({ Id }) => Id)).toEqual([1]);
    expect((await items("Approved", { ViewXml: where(comparison("Neq", "Title", "Text", "x")) })).map(({ Id }) => Id)).toEqual([1, 2]);
  });

  it("of a list that may not be read are denied", async () => {
    const { status, json } = await service.http("outsider", "_api/web/lists/getByTitle('Cities')/getitems", {
      method: "POST",
      digest: true,
      body: { query: { ViewXml: "<View />" } },
    });
    expect(status).toBe(403);
    expect(json).toMatchObject({
      "odata.error": { message: { value: expect.stringMatching(/アクセスが拒否|セキュリティ検証/u) as unknown } },
    });
  });
});

describe("a CAML query of a library", () => {
  const names = async (scope: string, folder?: string): Promise<readonly unknown[]> => {
    const ViewXml = `<View ${scope}><ViewFields><FieldRef Name='FileLeafRef' /></ViewFields></View>`;
    const found = await items("Documents", { ViewXml, ...(folder === undefined ? {} : { FolderServerRelativeUrl: folder }) });
    return found.map(({ FileLeafRef }) => FileLeafRef).sort();
  };

  it.each([
    ["what is right in it, folders too", "", undefined, ["a b.png", "it's 100%.txt", "news"]],
    ["its files alone", "Scope='FilesOnly'", undefined, ["a b.png", "it's 100%.txt"]],
    ["the files of all folders", "Scope='Recursive'", undefined, ["a b.png", "it's 100%.txt", "page.html", "写真.svg"]],
    ["everything", "Scope='RecursiveAll'", undefined, ["a b.png", "it's 100%.txt", "news", "old", "page.html", "写真.svg"]],
    ["what is in a folder", "", `${WEB}/Documents/news`, ["old", "写真.svg"]],
    ["the files below a folder", "Scope='Recursive'", `${WEB}/documents/News/`, ["page.html", "写真.svg"]],
  ])("finds %s", async (_what, scope, folder, found) => {
    expect(await names(scope, folder)).toEqual(found);
  });

  it("in a folder that is not there is a file not found", async () => {
    expect(await asked("Documents", { ViewXml: "<View />", FolderServerRelativeUrl: `${WEB}/Documents/nowhere` })).toMatchObject({
      status: 404,
      json: { "odata.error": { code: "-2147024894, System.IO.FileNotFoundException" } },
    });
  });
});

describe("what is no CAML query", () => {
  const misfit = {
    "odata.error": {
      code: "-2130575340, Microsoft.SharePoint.SPException",
      message: {
        lang: "ja-JP",
        value: "One or more field types are not installed properly. Go to the list settings page to delete these fields.",
      },
    },
  };

  it.each([
    where(`<Or>${comparison("Eq", "ID", "Counter", "1")}</Or>`),
    where(comparison("Eq", "Nothing", "Text", "x")),
    "<View><Query><OrderBy><FieldRef Name='Nothing' /></OrderBy></Query></View>",
  ])("does not fit together: %s", async (xml) => {
    expect(await asked("Cities", { ViewXml: xml })).toEqual({ status: 500, json: misfit });
  });

  it.each([
    ["<View><Query></View>", "closed by"],
    ["<Query />", "one <View> element"],
    [where(comparison("Eq", "ID", "Counter", "one")), '"one" is not valid'],
  ])("is refused with a sentence: %s", async (xml, sentence) => {
    expect(await asked("Cities", { ViewXml: xml })).toMatchObject({
      status: 400,
      json: { "odata.error": { message: { value: expect.stringContaining(sentence) as unknown } } },
    });
  });

  it("without a query is refused", async () => {
    const { status, json } = await service.http("member", "_api/web/lists/getByTitle('Cities')/getitems", {
      method: "POST",
      digest: true,
      body: {},
    });
    expect([status, JSON.stringify(json)]).toEqual([400, expect.stringContaining("query")]);
  });

  it.each([
    ["<GroupBy>", "<View><Query><GroupBy><FieldRef Name='Country' /></GroupBy></Query></View>"],
    ["<Membership>", where("<Membership Type='CurrentUserGroups'><FieldRef Name='Author' /></Membership>")],
    ["<Joins>", "<View><Joins /></View>"],
  ])("here, named as not built: %s", async (name, xml) => {
    expect(await asked("Cities", { ViewXml: xml })).toMatchObject({
      status: 501,
      json: { "odata.error": { message: { value: expect.stringContaining(name) as unknown } } },
    });
  });

  it("in a folder that lists do not have is named as not built", async () => {
    expect((await asked("Cities", { ViewXml: "<View />", FolderServerRelativeUrl: `${WEB}/Lists/Cities` })).status).toBe(200);
    expect((await asked("Cities", { ViewXml: "<View />", FolderServerRelativeUrl: `${WEB}/Lists/Cities/Folder` })).status).toBe(501);
  });
});
