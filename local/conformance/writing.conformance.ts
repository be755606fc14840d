import "@pnp/sp/fields";
import "@pnp/sp/items";
import "@pnp/sp/lists";
import "@pnp/sp/webs";
import { startService } from "./service";
import type { Answered, Sending, ServiceUnderTest } from "./service";
import { EMPTIED, FILLED, ITEM_HEAD, ITEM_TAIL } from "./shapes/items";
import { shapeOf } from "./shapes/kinds";
import type { PersonName } from "./site";

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await startService();
  const { list } = await service.pnp("owner").web.lists.ensure("Required");
  await list.fields.addText("Need", { Required: true });
});
afterAll(() => service.end());

type Json = Record<string, unknown>;
const EVERYTHING = "_api/web/lists/getByTitle('Everything')/items";
const CITIES = "_api/web/lists/getByTitle('Cities')/items";
const write = (
  method: string,
  path: string,
  body?: Sending["body"],
  headers: Record<string, string> = {},
  person: PersonName = "member",
): Promise<Answered> =>
  service.http(person, path, {
    method: "POST",
    digest: true,
    ...(body === undefined ? {} : { body }),
    headers: { ...(method === "POST" ? {} : { "X-HTTP-Method": method }), ...headers },
  });
const read = async (path: string): Promise<Json> => (await service.http("visitor", path)).json as Json;
const added = async (body: Json = { Title: "For one case" }): Promise<Json> => (await write("POST", EVERYTHING, body)).json as Json;
const countOf = async (title: string): Promise<unknown> =>
  (await read(`_api/web/lists/getByTitle('${title}')?$select=ItemCount`))["ItemCount"];
const refused = ({ status, json }: Answered): unknown => [status, (json as { "odata.error": { code: string } })["odata.error"].code];

const WHOLE = {
  Title: "Whole",
  Body: "Text",
  Amount: 1.5,
  Price: 2,
  Colour: "red",
  Tags: ["a"],
  Done: true,
  At: "2026-11-22T10:00:00Z",
  Day: "2026-11-22T00:00:00Z",
  Link: { Url: "https://example.com/", Description: "An example" },
  PersonId: 4,
  PeopleId: [4, 3],
  CityId: 2,
  CitiesId: [3, 1],
};

describe("adding an item", () => {
  it("answers 201 with the whole item", async () => {
    const { status, json } = await write("POST", EVERYTHING, WHOLE);
    expect(status).toBe(201);
    const expected = { ...ITEM_HEAD, ...FILLED, ...ITEM_TAIL };
    expect(shapeOf(json, expected)).toEqual(expected);
    expect(json).toMatchObject({
      ...WHOLE,
      Day: "2026-11-21T15:00:00Z",
      PersonStringId: "4",
      PeopleStringId: ["4", "3"],
      AuthorId: 3,
      EditorId: 3,
      OData__UIVersionString: "1.0",
    });
  });

  it("answers with what is selected alone, when asked so", async () => {
    const { status, json } = await write("POST", `${EVERYTHING}?$select=Title,Amount`, { Title: "Selected" });
    expect([status, Object.keys(json as Json).filter((name) => !name.startsWith("odata."))]).toEqual([201, ["Title", "Amount"]]);
  });

  it("fills in defaults and leaves the rest empty", async () => {
    expect(await added({ Title: "Only a title" })).toMatchObject({
      ...EMPTIED,
      Title: "Only a title",
      Colour: "blue & green",
      Done: false,
    });
  });

  it("is PnPjs's add, which gets the item", async () => {
    const item = (await service
      .pnp("member")
      .web.lists.getByTitle("Everything")
      .items.add({ Title: "By PnPjs", Tags: ["c"], CitiesId: [2] })) as Json;
    expect(item).toMatchObject({
      Title: "By PnPjs",
      Tags: ["c"],
      CitiesId: [2],
      "odata.type": "SP.Data.EverythingListItem",
      "odata.etag": expect.stringMatching(/^"[0-9a-f-]{36},1"$/u) as unknown,
    });
  });

  it("counts it, and never gives an id twice", async () => {
    const before = Number(await countOf("Everything"));
    const { Id } = await added();
    expect(await countOf("Everything")).toBe(before + 1);
    await write("DELETE", `${EVERYTHING}(${String(Id)})`);
    expect(await countOf("Everything")).toBe(before);
    expect((await added())["Id"]).toBe(Number(Id) + 1);
  });

  it("takes wrapped arrays and metadata under verbose", async () => {
    const verbose = { "Content-Type": "application/json;odata=verbose", Accept: "application/json;odata=verbose" };
    const { status, json } = await write(
      "POST",
      EVERYTHING,
      JSON.stringify({
        __metadata: { type: "SP.Data.EverythingListItem" },
        Title: "Verbose",
        Tags: { results: ["b"] },
        CitiesId: { results: [1] },
      }),
      verbose,
    );
    expect(status).toBe(201);
    expect(json).toMatchObject({
      d: {
        __metadata: { type: "SP.Data.EverythingListItem", etag: '"1"' },
        Title: "Verbose",
        Tags: { results: ["b"] },
        CitiesId: { results: [1] },
      },
    });
  });

  it("does not enforce required columns", async () => {
    const { status, json } = await write("POST", "_api/web/lists/getByTitle('Required')/items", { Title: "Without" });
    expect([status, (json as Json)["Need"]]).toEqual([201, null]);
  });

  it.each<[what: string, body: Json, status: number, code: string]>([
    ["an unknown property", { Nothing: 1 }, 400, "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
    ["a person without Id", { Person: 3 }, 400, "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
    ["text for a number", { Amount: "1" }, 400, "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
    ["a number for text", { Title: 1 }, 400, "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
    ["text for yes or no", { Done: "true" }, 400, "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
    ["words for a date", { At: "soon" }, 400, "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
    ["wrapped choices without verbose", { Tags: { results: ["a"] } }, 400, "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
    ["text for a link", { Link: "https://example.com" }, 400, "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
    ["a text that is too long", { Title: "x".repeat(256) }, 500, "-2130575155, Microsoft.SharePoint.SPException"],
    ["a person who is not there", { PersonId: 4711 }, 500, "-2130575276, Microsoft.SharePoint.SPException"],
    ["a lookup that is not there", { CityId: 4711 }, 500, "-2130575155, Microsoft.SharePoint.SPException"],
    ...["1899-12-31T23:59:59Z", "0001-01-01T00:00:00Z", "8901-01-01T00:00:00Z", "9999-12-31T00:00:00Z"].map(
      (At) => [`the date ${At}`, { At }, 500, "-2146232832, Microsoft.SharePoint.SPException"] satisfies [string, Json, number, string],
    ),
    [
      "1 January 1900 of a site east of Greenwich, which is 1899 in UTC",
      { Day: "1900-01-01T00:00:00+09:00" },
      500,
      "-2146232832, Microsoft.SharePoint.SPException",
    ],
    ...[
      "x",
      "javascript:alert(1)",
      "JavaScript:alert(1)",
      " javascript:alert(1)",
      "java\nscript:alert(1)",
      "data:text/html,x",
      "vbscript:x",
      "www.example.com",
    ].map(
      (Url) =>
        [`the link ${JSON.stringify(Url)}`, { Link: { Url } }, 500, "-2146232832, Microsoft.SharePoint.SPException"] satisfies [
          string,
          Json,
          number,
          string,
        ],
    ),
  ])("refuses %s and saves nothing", async (_what, body, status, code) => {
    const before = await countOf("Everything");
    expect(refused(await write("POST", EVERYTHING, body))).toEqual([status, code]);
    expect(await countOf("Everything")).toBe(before);
  });

  it.each(["1900-01-01T00:00:00Z", "8900-12-31T23:59:59Z"])("takes %s, an end of the dates that columns hold", async (At) => {
    const { status, json } = await write("POST", EVERYTHING, { At });
    expect([status, (json as Json)["At"]]).toEqual([201, At]);
    await write("DELETE", `${EVERYTHING}(${String((json as Json)["Id"])})`);
  });

  it.each(["https://www.example.com/a", "http://intranet/", "/sites/other/page.aspx", "mailto:desk@example.com", "tel:+81312345678"])(
    "takes the link %s",
    async (Url) => {
      const { status, json } = await write("POST", EVERYTHING, { Link: { Url } });
      expect([status, (json as Json)["Link"]]).toEqual([201, { Description: Url, Url }]);
      await write("DELETE", `${EVERYTHING}(${String((json as Json)["Id"])})`);
    },
  );

  it("takes a link without an address for none", async () => {
    const { status, json } = await write("POST", EVERYTHING, { Link: { Url: "", Description: "" } });
    expect([status, (json as Json)["Link"]]).toEqual([201, null]);
    await write("DELETE", `${EVERYTHING}(${String((json as Json)["Id"])})`);
  });

  it("names the property and the type that do not fit", async () => {
    const { json } = await write("POST", EVERYTHING, { X: "x" });
    expect(json).toEqual({
      "odata.error": {
        code: "-1, Microsoft.SharePoint.Client.InvalidClientQueryException",
        message: {
          lang: "ja-JP",
          value:
            "The property 'X' does not exist on type 'SP.Data.EverythingListItem'. Make sure to only use property names that are defined by the type.",
        },
      },
    });
  });

  it.each(["NBO", "nbo"])("refuses a unique value that is taken, whatever its letter case: %s", async (Code) => {
    const { status, json } = await write("POST", CITIES, { Title: "Again", Code });
    expect(status).toBe(500);
    expect(json).toEqual({
      "odata.error": {
        code: "-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException",
        message: {
          lang: "ja-JP",
          value: "リスト アイテムを追加または更新できませんでした。リスト内の次のフィールドで重複する値が見つかりました: [Code]。",
        },
      },
    });
    expect(await countOf("Cities")).toBe(3);
  });

  it("lets several items leave a unique column empty", async () => {
    const first = (await write("POST", CITIES, { Title: "One" })).json as Json;
    const second = (await write("POST", CITIES, { Title: "Two" })).json as Json;
    expect([first["Code"], second["Code"]]).toEqual([null, null]);
    for (const { Id } of [first, second]) await write("DELETE", `${CITIES}(${String(Id)})`);
  });

  it("is for those who may", async () => {
    expect(refused(await write("POST", EVERYTHING, { Title: "No" }, {}, "visitor"))).toEqual([
      403,
      "-2147024891, System.UnauthorizedAccessException",
    ]);
  });
});

describe("changing an item", () => {
  it("answers 204 with nothing but the new tag, and leaves what was not sent", async () => {
    const { Id } = await added(WHOLE);
    const { status, text, headers } = await write("MERGE", `${EVERYTHING}(${String(Id)})`, { Title: "Changed" }, { "IF-Match": "*" });
    expect([status, text]).toEqual([204, ""]);
    expect(headers.get("ETag")).toMatch(/^"[0-9a-f-]{36},2"$/u);
    expect(await read(`${EVERYTHING}(${String(Id)})`)).toMatchObject({
      ...WHOLE,
      Title: "Changed",
      Day: "2026-11-21T15:00:00Z",
      OData__UIVersionString: "2.0",
    });
  });

  it("by PATCH is the same", async () => {
    const { Id } = await added(WHOLE);
    expect((await write("PATCH", `${EVERYTHING}(${String(Id)})`, { Amount: 9 })).status).toBe(204);
    expect(await read(`${EVERYTHING}(${String(Id)})?$select=Amount,Price`)).toEqual({ Amount: 9, Price: 2 });
  });

  it("by PUT empties what was not sent", async () => {
    const { Id } = await added(WHOLE);
    expect((await write("PUT", `${EVERYTHING}(${String(Id)})`, { Title: "Only" })).status).toBe(204);
    expect(await read(`${EVERYTHING}(${String(Id)})`)).toMatchObject({ Title: "Only", ...EMPTIED });
  });

  it("to null empties each type its way", async () => {
    const { Id } = await added(WHOLE);
    const nothing = {
      Body: null,
      Amount: null,
      Price: null,
      Colour: null,
      Tags: null,
      At: null,
      Day: null,
      Link: null,
      PersonId: null,
      PeopleId: [],
      CityId: null,
      CitiesId: [],
    };
    await write("MERGE", `${EVERYTHING}(${String(Id)})`, nothing);
    expect(await read(`${EVERYTHING}(${String(Id)})`)).toMatchObject({ ...EMPTIED, Done: true });
  });

  it("to a text without characters empties it", async () => {
    const { Id } = await added(WHOLE);
    await write("MERGE", `${EVERYTHING}(${String(Id)})`, { Title: "", Body: "", Colour: "" });
    expect(await read(`${EVERYTHING}(${String(Id)})?$select=Title,Body,Colour`)).toEqual({ Title: null, Body: null, Colour: null });
  });

  it("names who did it and when, the author stays", async () => {
    const { Id, Created } = await added();
    await write("MERGE", `${EVERYTHING}(${String(Id)})`, { Title: "By a colleague" }, {}, "colleague");
    expect(await read(`${EVERYTHING}(${String(Id)})?$select=AuthorId,EditorId,Created`)).toEqual({ AuthorId: 3, EditorId: 4, Created });
  });

  it("that is not there is a 404", async () => {
    expect(refused(await write("MERGE", `${EVERYTHING}(4711)`, { Title: "x" }))).toEqual([404, "-2130575338, System.ArgumentException"]);
  });

  it("to a unique value that is taken is refused, to its own is not", async () => {
    expect(refused(await write("MERGE", `${CITIES}(1)`, { Code: "BKK" }))).toEqual([
      500,
      "-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException",
    ]);
    expect((await write("MERGE", `${CITIES}(1)`, { Code: "nbo" })).status).toBe(204);
  });

  it.each([
    ["ID", { ID: 5 }],
    ["Created", { Created: "2020-01-01T00:00:00Z" }],
    ["AuthorId", { AuthorId: 1 }],
  ])("of what SharePoint alone keeps is not taken in silence: %s", async (_name, body) => {
    const { status } = await write("MERGE", `${EVERYTHING}(1)`, body);
    expect([400, 501]).toContain(status);
    expect(await read(`${EVERYTHING}(1)?$select=Id,Created,AuthorId`)).toEqual({
      Id: 1,
      ID: 1,
      Created: "2026-01-02T03:04:05Z",
      AuthorId: 3,
    });
  });
});

describe("removing an item", () => {
  it("answers 200 with nothing in it", async () => {
    const { Id } = await added();
    const { status, text } = await write("DELETE", `${EVERYTHING}(${String(Id)})`, undefined, { "IF-Match": "*" });
    expect([status, text]).toEqual([200, ""]);
    expect((await service.http("member", `${EVERYTHING}(${String(Id)})`)).status).toBe(404);
  });

  it("to the recycle bin answers the id of what is in there", async () => {
    const { Id } = await added();
    const { status, json } = await write("POST", `${EVERYTHING}(${String(Id)})/recycle`);
    expect(status).toBe(200);
    expect(json).toEqual({ value: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f-]{27}$/u) as unknown });
    expect((await service.http("member", `${EVERYTHING}(${String(Id)})`)).status).toBe(404);
  });

  it("is PnPjs's delete and recycle", async () => {
    const { items } = service.pnp("member").web.lists.getByTitle("Everything");
    const [first, second] = [(await items.add({ Title: "One" })) as { Id: number }, (await items.add({ Title: "Two" })) as { Id: number }];
    await items.getById(first.Id).delete();
    expect(await items.getById(second.Id).recycle()).toMatch(/^[0-9a-f-]{36}$/u);
    expect(await items.filter(`Id eq ${first.Id} or Id eq ${second.Id}`)()).toEqual([]);
  });

  it("is for those who may", async () => {
    expect(refused(await write("DELETE", `${EVERYTHING}(1)`, undefined, {}, "visitor"))).toEqual([
      403,
      "-2147024891, System.UnauthorizedAccessException",
    ]);
    expect((await read(`${EVERYTHING}(1)?$select=Title`))["Title"]).toBe("Filled");
  });

  it("that somebody looks up frees the lookup", async () => {
    const city = (await write("POST", CITIES, { Title: "Passing" })).json as { Id: number };
    const { Id } = await added({ CityId: city.Id, CitiesId: [city.Id, 1] });
    await write("DELETE", `${CITIES}(${city.Id})`);
    const { City, Cities } = await read(`${EVERYTHING}(${String(Id)})?$select=City/Title,Cities/Title&$expand=City,Cities`);
    expect([City, Cities]).toEqual([undefined, [{ Title: "Nairobi" }]]);
  });
});

describe("the verb", () => {
  it.each(["MERGE", "merge", "PATCH"])("comes in a header of POST: %s", async (verb) => {
    const { Id } = await added();
    expect((await write(verb, `${EVERYTHING}(${String(Id)})`, { Title: verb })).status).toBe(204);
    expect(await read(`${EVERYTHING}(${String(Id)})?$select=Title`)).toEqual({ Title: verb });
  });

  it.each(["MERGE", "PATCH", "PUT", "DELETE"])("may be the request's own: %s", async (method) => {
    const { Id } = await added();
    const { status } = await service.http("member", `${EVERYTHING}(${String(Id)})`, {
      method,
      digest: true,
      ...(method === "DELETE" ? {} : { body: { Title: "Own verb" } }),
    });
    expect(status).toBe(method === "DELETE" ? 200 : 204);
    const after = await service.http("member", `${EVERYTHING}(${String(Id)})?$select=Title`);
    expect(after.status === 404 ? "gone" : after.json).toEqual(method === "DELETE" ? "gone" : { Title: "Own verb" });
  });

  it("that means nothing is a 501 naming it", async () => {
    const { status, json } = await write("BREW", `${EVERYTHING}(1)`);
    expect(status).toBe(501);
    expect(json).toMatchObject({ "odata.error": { message: { value: expect.stringContaining("BREW") as unknown } } });
  });
});

describe("a body", () => {
  it.each([
    ["that is no JSON", "{Title"],
    ["that is an array", "[]"],
    ["that is a text", '"Title"'],
    ["that is null", "null"],
  ])("%s is refused with a sentence", async (_what, body) => {
    const { status, json } = await write("POST", EVERYTHING, body, { "Content-Type": "application/json" });
    expect(status).toBe(400);
    expect(json).toMatchObject({
      "odata.error": {
        code: "-1, Microsoft.SharePoint.Client.InvalidClientQueryException",
        message: { value: expect.stringMatching(/\w+ \w+ \w+/u) as unknown },
      },
    });
  });

  it("keeps every character", async () => {
    const Title = "It's \"5\" > 4 & 3 < 4 % + 🗼 東京 'x' \\ /";
    const Body = "line\nline\t\u3000全角";
    const { Id } = await added({ Title, Body });
    expect(await read(`${EVERYTHING}(${String(Id)})?$select=Title,Body`)).toEqual({ Title, Body });
  });
});
