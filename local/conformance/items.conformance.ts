import "@pnp/sp/items";
import "@pnp/sp/lists";
import "@pnp/sp/webs";
import { startService } from "./service";
import type { ServiceUnderTest } from "./service";
import { EMPTIED, FILLED, ITEM_HEAD, ITEM_TAIL } from "./shapes/items";
import { shapeOf } from "./shapes/kinds";
import { USER_IDS } from "./site";

let service: ServiceUnderTest;
beforeAll(async () => (service = await startService()));
afterAll(() => service.end());

type Json = Record<string, unknown>;
const EVERYTHING = "_api/web/lists/getByTitle('Everything')/items";
const read = async (path: string): Promise<Json> => {
  const { status, json } = await service.http("visitor", path);
  expect(status).toBe(200);
  return json as Json;
};
const refusal = async (path: string): Promise<unknown> => {
  const { status, json } = await service.http("visitor", path);
  const { code, message } = (json as { "odata.error": { code: string; message: { value: string } } })["odata.error"];
  return [status, code, message.value];
};

describe("an item", () => {
  it("has the recorded properties in the recorded order, its columns in the middle", async () => {
    const item = await read(`${EVERYTHING}(1)`);
    const expected = { ...ITEM_HEAD, ...FILLED, ...ITEM_TAIL };
    expect(shapeOf(item, expected)).toEqual(expected);
    expect(Object.keys(item)).toEqual(Object.keys(expected));
  });

  it("answers each type of column its way", async () => {
    expect(await read(`${EVERYTHING}(1)`)).toMatchObject({
      FileSystemObjectType: 0,
      Id: 1,
      ID: 1,
      Title: "Filled",
      Body: "First line\nsecond & <third>",
      Amount: 12.5,
      Price: 1000,
      Colour: "red",
      Tags: ["a", "b"],
      Done: true,
      At: "2026-04-01T03:04:05Z",
      Day: "2026-04-01T15:00:00Z",
      Link: { Description: "A link", Url: "https://www.example.com/a?b=c&d=e" },
      PersonId: 3,
      PersonStringId: "3",
      PeopleId: [3, 4],
      PeopleStringId: ["3", "4"],
      CityId: 1,
      CitiesId: [1, 3],
      AuthorId: USER_IDS.member,
      Created: "2026-01-02T03:04:05Z",
      OData__UIVersionString: "1.0",
      Attachments: false,
    });
  });

  it("is empty in the way of each type: several choices null, several lookups an empty array", async () => {
    expect(await read(`${EVERYTHING}(2)`)).toMatchObject({ Title: "Empty", ...EMPTIED });
  });

  it("names its content type below the item's", async () => {
    const { ContentTypeId } = await read(`${EVERYTHING}(1)?$select=ContentTypeId`);
    expect(ContentTypeId).toMatch(/^0x0100[0-9A-F]{32}$/u);
  });

  it("has dates in UTC without milliseconds", async () => {
    for (const name of ["Created", "Modified", "At", "Day"])
      expect((await read(`${EVERYTHING}(1)?$select=${name}`))[name]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u);
  });

  it.each([
    ["Id", ["Id", "ID"]],
    ["ID", ["Id", "ID"]],
    ["Id,Title", ["Id", "ID", "Title"]],
    ["Title,GUID", ["Title", "GUID"]],
  ])("selected by %s answers %j", async (select, names) => {
    expect(Object.keys(await read(`${EVERYTHING}(1)?$select=${select}`))).toEqual(names);
  });

  it("has paths and more when they are selected", async () => {
    expect(
      await read(`${EVERYTHING}(1)?$select=FileRef,FileDirRef,FileLeafRef,EncodedAbsUrl,OData__UIVersion,owshiddenversion,AuthorStringId`),
    ).toEqual({
      FileRef: "/sites/conformance/Lists/Everything/1_.000",
      FileDirRef: "/sites/conformance/Lists/Everything",
      FileLeafRef: "1_.000",
      EncodedAbsUrl: `${service.webUrl}/Lists/Everything/1_.000`,
      OData__UIVersion: 512,
      owshiddenversion: 1,
      AuthorStringId: "3",
    });
  });

  it.each(["items(1)", "items/getById(1)", "Items(1)", "ITEMS/GETBYID(1)"])("is found at %s", async (path) => {
    expect(await read(`_api/web/lists/getByTitle('Cities')/${path}?$select=Code`)).toEqual({ Code: "nbo" });
  });

  it("that is not there is a 404 with the recorded words", async () => {
    expect(await refusal(`${EVERYTHING}(99)`)).toEqual([
      404,
      "-2130575338, System.ArgumentException",
      "アイテムが存在しません。他のユーザーによって削除された可能性があります。",
    ]);
  });
});

describe("people and lookups", () => {
  it("come as what is selected of them when they are expanded", async () => {
    const { Person, City } = await read(
      `${EVERYTHING}(1)?$select=Person/Id,Person/Title,Person/EMail,Person/Name,City/Title,City/Code&$expand=Person,City`,
    );
    expect(Person).toEqual({
      Id: 3,
      Title: "Max Member",
      EMail: "member@conformance.example",
      Name: "i:0#.f|membership|member@conformance.example",
    });
    expect(City).toEqual({ Title: "Nairobi", Code: "nbo" });
  });

  it("come as arrays where there may be several, in their order", async () => {
    const { People, Cities } = await read(`${EVERYTHING}(1)?$select=People/Title,Cities/Id,Cities/Title&$expand=People,Cities`);
    expect(People).toEqual([{ Title: "Max Member" }, { Title: "Carla Colleague" }]);
    expect(Cities).toEqual([
      { Id: 1, Title: "Nairobi" },
      { Id: 3, Title: "東京" },
    ]);
  });

  it("that are empty are left out, or are an empty array", async () => {
    expect(await read(`${EVERYTHING}(2)?$select=Title,Person/Title,City/Title,Cities/Title&$expand=Person,City,Cities`)).toEqual({
      Title: "Empty",
      Cities: [],
    });
  });

  it("are PnPjs's to expand", async () => {
    const [item] = (await service
      .pnp("visitor")
      .web.lists.getByTitle("Everything")
      .items.select("Id", "Author/Title", "City/Title")
      .expand("Author", "City")
      .top(1)()) as Json[];
    expect(item).toMatchObject({ Id: 1, Author: { Title: "Max Member" }, City: { Title: "Nairobi" } });
  });

  it.each([
    ["$select=Author", "Author"],
    ["$select=Person/Title", "Person"],
    ["$expand=City", "City"],
    ["$select=Id,People&$expand=People", "People"],
  ])("cannot be asked without a part of them, or unopened: %s", async (options, name) => {
    expect(await refusal(`${EVERYTHING}?${options}`)).toEqual([
      400,
      "-1, Microsoft.SharePoint.SPException",
      `The query to field '${name}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${name}.`,
    ]);
  });

  it.each([
    ["$select=Nothing", "Nothing"],
    ["$select=Title,Person/Nothing&$expand=Person", "Nothing"],
    ["$select=City/Nothing&$expand=City", "Nothing"],
  ])("and columns must be there: %s", async (options, name) => {
    expect(await refusal(`${EVERYTHING}?${options}`)).toEqual([
      400,
      "-1, Microsoft.SharePoint.SPException",
      `The field or property '${name}' does not exist.`,
    ]);
  });

  it.each(["Department", "JobTitle", "WorkPhone", "SipAddress"])(
    "have columns of the directory that are a 501 naming them: %s",
    async (name) => {
      const { status, json } = await service.http("visitor", `${EVERYTHING}?$select=Person/${name}&$expand=Person`);
      expect(status).toBe(501);
      expect(json).toMatchObject({ "odata.error": { message: { value: expect.stringContaining(`Person/${name}`) as unknown } } });
    },
  );
});

describe("the list of an item", () => {
  it("is what ParentList expands to", async () => {
    const { ParentList } = await read(`${EVERYTHING}(1)?$select=Id,ParentList/Title&$expand=ParentList`);
    expect(ParentList).toEqual({ Title: "Everything" });
  });

  it("counts them", async () => {
    expect(await read("_api/web/lists/getByTitle('Numbers')?$select=Id,ItemCount")).toMatchObject({ ItemCount: 250 });
  });
});
