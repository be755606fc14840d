import "@pnp/sp/items";
import "@pnp/sp/lists";
import "@pnp/sp/webs";
import { startService } from "./service";
import type { ServiceUnderTest } from "./service";
import { conformanceSite } from "./site";
import type { PersonName } from "./site";

let service: ServiceUnderTest;
let english: ServiceUnderTest;
beforeAll(async () => {
  service = await startService();
  english = await startService({ ...conformanceSite(1), language: 1033, timeZone: "America/Los_Angeles" });
});
afterAll(async () => Promise.all([service.end(), english.end()]));

type Values = Readonly<Record<string, string>>;

const EVERYTHING = "_api/web/lists/getByTitle('Everything')/items";
const read = async (of: ServiceUnderTest, path: string, person: PersonName = "visitor"): Promise<Values> =>
  (await of.http(person, path)).json as Values;

/** What was recorded in every form. */
const RECORDED = [
  "ID",
  "MetaInfo",
  "OData__x005f_ModerationStatus",
  "OData__x005f_Level",
  "UniqueId",
  "owshiddenversion",
  "FSObjType",
  "Created",
  "Modified",
  "ScopeId",
  "FileRef",
];

describe("the values of an item as texts", () => {
  it("are what a reader of a Japanese site sees, in its time", async () => {
    expect(await read(service, `${EVERYTHING}(1)/FieldValuesAsText`)).toMatchObject({
      Title: "Filled",
      Body: "First line\nsecond & <third>",
      Amount: "12.5",
      Price: "¥1,000",
      Colour: "red",
      Done: "はい",
      At: "2026/04/01 12:04",
      Day: "2026/04/02",
      Link: "https://www.example.com/a?b=c&d=e, A link",
      Person: "Max Member",
      People: "Max Member; Carla Colleague",
      City: "Nairobi",
      Cities: "Nairobi; 東京",
      Author: "Max Member",
      Editor: "Max Member",
      Created: "2026/01/02 12:04",
      Modified: "2026/02/03 13:05",
    });
  });

  it("are what a reader of an English site sees, in its time", async () => {
    expect(await read(english, `${EVERYTHING}(1)/FieldValuesAsText`)).toMatchObject({
      Amount: "12.5",
      Done: "Yes",
      At: "3/31/2026 8:04 PM",
      Day: "4/1/2026",
      Created: "1/1/2026 7:04 PM",
      Modified: "2/2/2026 8:05 PM",
      OData__x005f_ModerationStatus: "Approved",
    });
  });

  it("are empty texts where nothing is", async () => {
    expect(await read(service, `${EVERYTHING}(2)/FieldValuesAsText`)).toMatchObject({
      Body: "",
      Amount: "",
      Price: "",
      Colour: "",
      Tags: "",
      Done: "いいえ",
      At: "",
      Day: "",
      Link: "",
      Person: "",
      People: "",
      City: "",
      Cities: "",
    });
  });

  it.each(["FieldValuesAsText", "FieldValuesAsHtml", "FieldValuesForEdit"])(
    "have the recorded names, encoded once more, in %s",
    async (form) => {
      const values = await read(service, `${EVERYTHING}(1)/${form}`);
      expect(Object.keys(values)).toEqual(expect.arrayContaining(RECORDED));
      expect(values).toMatchObject({
        ID: "1",
        MetaInfo: "",
        owshiddenversion: "1",
        OData__x005f_Level: "1",
        OData__x005f_UIVersionString: "1.0",
        OData__x005f_ModerationStatus: "承認済み",
      });
      expect(Object.values(values).every((value) => typeof value === "string")).toBe(true);
    },
  );

  it("tell where the item is", async () => {
    const { UniqueId, ScopeId, ...values } = await read(service, `${EVERYTHING}(1)/FieldValuesAsText`);
    expect(values).toMatchObject({ FSObjType: "0", FileRef: "/sites/conformance/Lists/Everything/1_.000" });
    expect(UniqueId).toMatch(/^[\da-f-]{36}$/u);
    expect(ScopeId).toMatch(/^\{[\da-f-]{36}\}$/u);
  });

  it("come with the item when they are expanded, all or some of them", async () => {
    const { json } = await service.http("visitor", `${EVERYTHING}?$select=Id,FieldValuesAsText&$expand=FieldValuesAsText&$top=1`);
    expect(json).toMatchObject({ value: [{ Id: 1, FieldValuesAsText: { At: "2026/04/01 12:04", OData__x005f_Level: "1" } }] });
    const [item] = await service
      .pnp("visitor")
      .web.lists.getByTitle("Everything")
      .items.select("Id", "FieldValuesAsText/City", "FieldValuesAsText/Created")
      .expand("FieldValuesAsText")
      .top(1)<unknown[]>();
    expect(item).toMatchObject({ FieldValuesAsText: { City: "Nairobi", Created: "2026/01/02 12:04" } });
  });

  it("know the words of approval", async () => {
    const path = (id: number): string =>
      `_api/web/lists/getByTitle('Approved')/items(${id})/FieldValuesAsText?$select=OData__x005f_ModerationStatus`;
    expect(
      await Promise.all([1, 2, 3].map(async (id) => (await read(service, path(id), "owner"))["OData__x005f_ModerationStatus"])),
    ).toEqual(["承認済み", "却下", "承認待ち"]);
    expect(
      await Promise.all([1, 2, 3].map(async (id) => (await read(english, path(id), "owner"))["OData__x005f_ModerationStatus"])),
    ).toEqual(["Approved", "Rejected", "Pending"]);
  });

  it("are those of the item alone that the reader sees", async () => {
    expect((await service.http("visitor", "_api/web/lists/getByTitle('Approved')/items(3)/FieldValuesAsText")).status).toBe(404);
  });
});

describe("the values of an item as markup", () => {
  it("are encoded, and empty for what SharePoint keeps as lookups", async () => {
    const { Id } = (await service.http("owner", EVERYTHING, { method: "POST", digest: true, body: { Title: '<b>bold</b> & "more"' } }))
      .json as { Id: number };
    expect(await read(service, `${EVERYTHING}(${Id})/FieldValuesAsHtml`)).toMatchObject({
      Title: "&lt;b&gt;bold&lt;/b&gt; &amp; &quot;more&quot;",
      UniqueId: "",
      FSObjType: "",
      ScopeId: "",
      FileRef: "",
      Colour: "blue &amp; green",
    });
  });
});

describe("the values of an item in a form", () => {
  it("hold the texts as they are, and dates in the format of the site", async () => {
    expect(await read(service, `${EVERYTHING}(1)/FieldValuesForEdit`)).toMatchObject({
      Body: "First line\nsecond & <third>",
      Colour: "red",
      At: "2026/04/01 12:04",
      Day: "2026/04/02",
    });
  });
});

describe("values whose texts are not known", () => {
  it.each([
    ["FieldValuesAsText", "Tags"],
    ["FieldValuesAsHtml", "Person"],
    ["FieldValuesForEdit", "Cities"],
  ])("of %s are left out, and answered 501 when %s is asked for", async (form, name) => {
    expect(await read(service, `${EVERYTHING}(1)/${form}`)).not.toHaveProperty(name);
    const { status, text } = await service.http("visitor", `${EVERYTHING}(1)/${form}?$select=${name}`);
    expect([status, text]).toEqual([501, expect.stringContaining(`the value of ${name} in ${form}`)]);
  });
});
