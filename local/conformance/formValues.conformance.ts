import "@pnp/sp/fields";
import "@pnp/sp/items";
import "@pnp/sp/lists";
import "@pnp/sp/webs";
import { startService } from "./service";
import type { ServiceUnderTest } from "./service";
import { conformanceSite, LOGINS } from "./site";

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await startService();
  const { list } = await service.pnp("owner").web.lists.ensure("Required");
  await list.fields.addText("Need", { Required: true });
});
afterAll(() => service.end());

type Json = Record<string, unknown>;
interface Row {
  readonly ErrorCode: number;
  readonly ErrorMessage: string | null;
  readonly FieldName: string;
  readonly FieldValue: string | null;
  readonly HasException: boolean;
  readonly ItemId: number;
}
const LIST = "_api/web/lists/getByTitle('Everything')";
const person = (...names: (keyof typeof LOGINS)[]): string => JSON.stringify(names.map((name) => ({ Key: LOGINS[name] })));
const send = async (path: string, values: Readonly<Record<string, string | null>>, more: Json = {}): Promise<Row[]> => {
  const formValues = Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));
  const { status, json } = await service.http("member", path, {
    method: "POST",
    digest: true,
    body: { formValues, bNewDocumentUpdate: false, ...more },
  });
  expect(status).toBe(200);
  return (json as { value: Row[] }).value;
};
const add = (values: Readonly<Record<string, string | null>>): Promise<Row[]> =>
  send(`${LIST}/AddValidateUpdateItemUsingPath()`, values, {
    listItemCreateInfo: { FolderPath: { DecodedUrl: "/sites/conformance/Lists/Everything" } },
  });
const update = (values: Readonly<Record<string, string | null>>, id = 1): Promise<Row[]> =>
  send(`${LIST}/items(${id})/ValidateUpdateListItem()`, values);
const read = async (id: number, select: string): Promise<Json> =>
  (await service.http("member", `${LIST}/items(${id})?$select=${select}`)).json as Json;

describe("adding by form", () => {
  it("answers a row for each value and the new id in the last", async () => {
    const rows = await add({ Title: "By form", Person: person("colleague") });
    expect(rows).toEqual([
      { ErrorCode: 0, ErrorMessage: null, FieldName: "Title", FieldValue: "By form", HasException: false, ItemId: 0 },
      { ErrorCode: 0, ErrorMessage: null, FieldName: "Person", FieldValue: person("colleague"), HasException: false, ItemId: 0 },
      {
        ErrorCode: 0,
        ErrorMessage: null,
        FieldName: "Id",
        FieldValue: expect.stringMatching(/^\d+$/u) as unknown,
        HasException: false,
        ItemId: 0,
      },
    ]);
    expect(await read(Number(rows[2]?.FieldValue), "Title,PersonId,Colour")).toEqual({
      Title: "By form",
      PersonId: 4,
      Colour: "blue & green",
    });
  });

  it("with a value that is refused answers 200, adds nothing and gives the id 0", async () => {
    const before = (await service.http("member", `${LIST}?$select=ItemCount`)).json;
    const rows = await add({ Title: "No", At: "2024-33-33" });
    expect(rows).toMatchObject([
      { FieldName: "Title", HasException: false },
      { FieldName: "At", HasException: true, ErrorCode: -2146232832 },
      { FieldName: "Id", FieldValue: "0" },
    ]);
    expect((await service.http("member", `${LIST}?$select=ItemCount`)).json).toEqual(before);
  });

  it("is what PnPjs gets", async () => {
    const rows = await service
      .pnp("member")
      .web.lists.getByTitle("Everything")
      .addValidateUpdateItemUsingPath([{ FieldName: "Title", FieldValue: "PnPjs" }], "/sites/conformance/Lists/Everything");
    expect(rows.map(({ FieldName, HasException }) => [FieldName, HasException])).toEqual([
      ["Title", false],
      ["Id", false],
    ]);
  });

  it("in another folder is not built", async () => {
    const { status, text } = await service.http("member", `${LIST}/AddValidateUpdateItemUsingPath()`, {
      method: "POST",
      digest: true,
      body: {
        formValues: [],
        bNewDocumentUpdate: false,
        listItemCreateInfo: { FolderPath: { DecodedUrl: "/sites/conformance/Lists/Everything/Below" } },
      },
    });
    expect([400, 404, 501]).toContain(status);
    expect(text).toMatch(/"odata\.error"/u);
  });
});

describe("texts of a form", () => {
  it.each<[column: string, text: string, select: string, stored: unknown]>([
    ["Amount", "1,234.5", "Amount", 1234.5],
    ["Price", "99", "Price", 99],
    ["Done", "1", "Done", true],
    ["Done", "0", "Done", false],
    ["Colour", "red", "Colour", "red"],
    ["Tags", ";#a;#c;#", "Tags", ["a", "c"]],
    ["Tags", "b", "Tags", ["b"]],
    ["At", "2026-11-22 10:30:00", "At", "2026-11-22T01:30:00Z"],
    ["At", "2026/11/22 10:30", "At", "2026-11-22T01:30:00Z"],
    ["Day", "2026/11/22", "Day", "2026-11-21T15:00:00Z"],
    ["Link", "https://pnp.example, PnP Rocks", "Link", { Url: "https://pnp.example", Description: "PnP Rocks" }],
    ["Link", "https://pnp.example", "Link", { Url: "https://pnp.example", Description: "https://pnp.example" }],
    ["Person", person("colleague"), "PersonId", 4],
    ["People", person("colleague", "member"), "PeopleId", [4, 3]],
    ["City", "2", "CityId", 2],
    ["Cities", "1;#;#3;#;#", "CitiesId", [1, 3]],
    ["Body", "first\nsecond", "Body", "first\nsecond"],
  ])("are read by the type of their column: %s = %s", async (column, text, select, stored) => {
    expect(await update({ [column]: text })).toEqual([
      { ErrorCode: 0, ErrorMessage: null, FieldName: column, FieldValue: text, HasException: false, ItemId: 1 },
    ]);
    expect((await read(1, select))[select]).toEqual(stored);
  });

  it.each<[column: string, text: string | null, select: string, stored: unknown]>([
    ["Link", "", "Link", null],
    ["Person", "[]", "PersonId", null],
    ["People", "[]", "PeopleId", null],
    ["City", null, "CityId", null],
    ["Cities", "", "CitiesId", []],
    ["Amount", "", "Amount", null],
    ["Tags", "", "Tags", null],
    ["At", "", "At", null],
  ])("empty the column: %s = %j", async (column, text, select, stored) => {
    expect(await update({ [column]: text })).toMatchObject([{ FieldName: column, FieldValue: text, HasException: false }]);
    expect((await read(1, select))[select]).toEqual(stored);
  });

  it.each([
    ["At", "2024-33-33"],
    ["At", "2026-11-22T10:30:00Z"],
    ["At", "11/22/2026"],
    ["At", "soon"],
    ["Day", "2026-02-30"],
    ["Amount", "many"],
    ["Amount", "  "],
    ["Amount", "."],
    ["Amount", "+"],
    ["Amount", "1000001"],
    ["Colour", "green"],
    ["Tags", ";#a;#z;#"],
    ["Person", person("colleague", "member")],
    ["Person", '[{"Key":"nobody"}]'],
    ["Person", "not JSON"],
    ["City", "one"],
    ["Done", "maybe"],
    ["Link", "no link"],
    ["Link", "javascript:alert(1)"],
    ["At", "1899-12-31 10:00"],
    ["Day", "1900/01/01"],
    ["Day", "8901/01/02"],
    ["Title", "x".repeat(256)],
    ["Nothing", "x"],
    ["ID", "5"],
  ])("that are no values of their column are refused in their row: %s = %s", async (column, text) => {
    const [row, good] = await update({ [column]: text, Body: "Not to be kept" });
    expect(row).toMatchObject({
      ErrorCode: -2146232832,
      FieldName: column,
      FieldValue: text,
      HasException: true,
      ItemId: 1,
      ErrorMessage: expect.stringMatching(/\p{L}{3,}/u) as unknown,
    });
    expect(good).toMatchObject({ FieldName: "Body", HasException: false });
    expect((await read(1, "Body"))["Body"]).not.toBe("Not to be kept");
  });
});

describe("a form of an English site", () => {
  let english: ServiceUnderTest;
  beforeAll(async () => (english = await startService({ ...conformanceSite(1), language: 1033, timeZone: "America/Los_Angeles" })));
  afterAll(() => english.end());
  const sent = async (values: Readonly<Record<string, string>>): Promise<Row[]> => {
    const formValues = Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));
    return (
      (
        await english.http("member", `${LIST}/items(1)/ValidateUpdateListItem()`, {
          method: "POST",
          digest: true,
          body: { formValues, bNewDocumentUpdate: false },
        })
      ).json as { value: Row[] }
    ).value;
  };

  it("takes dates as the site shows them, in its time", async () => {
    expect((await sent({ At: "11/22/2026 2:25 PM", Day: "11/22/2026" })).map(({ HasException }) => HasException)).toEqual([false, false]);
    expect((await english.http("member", `${LIST}/items(1)?$select=At,Day`)).json).toEqual({
      At: "2026-11-22T22:25:00Z",
      Day: "2026-11-22T08:00:00Z",
    });
  });

  it("refuses others with the recorded example", async () => {
    expect(await sent({ Day: "2024-33-33", At: "2026-11-22T10:30:00Z" })).toMatchObject([
      { FieldName: "Day", ErrorMessage: "Enter a date like this: 2/23/2012", HasException: true },
      { FieldName: "At", ErrorMessage: "Enter a date and time like this: 2/23/2012 2:25 PM", HasException: true },
    ]);
  });
});

describe("dates in UTC", () => {
  it.each(["datesInUTC", "bDatesInUTC"])("are not guessed: %s is a 501 naming it", async (name) => {
    const { status, text } = await service.http("member", `${LIST}/items(1)/ValidateUpdateListItem()`, {
      method: "POST",
      digest: true,
      body: { formValues: [], bNewDocumentUpdate: false, [name]: true },
    });
    expect([status, text]).toEqual([501, expect.stringContaining(name)]);
  });
});

describe("required columns", () => {
  it("are enforced by forms", async () => {
    const rows = await send("_api/web/lists/getByTitle('Required')/AddValidateUpdateItemUsingPath()", { Title: "Without", Need: "" });
    expect(rows).toMatchObject([
      { HasException: false },
      { FieldName: "Need", HasException: true, ErrorMessage: "これを空白にすることはできません。" },
      { FieldName: "Id", FieldValue: "0" },
    ]);
  });

  it("let a form through that fills them", async () => {
    const rows = await send("_api/web/lists/getByTitle('Required')/AddValidateUpdateItemUsingPath()", { Title: "With", Need: "x" });
    expect(rows.map(({ HasException }) => HasException)).toEqual([false, false, false]);
  });
});

describe("a unique column", () => {
  it("refuses what is taken by a form too", async () => {
    const { status, json } = await service.http("member", "_api/web/lists/getByTitle('Cities')/items(1)/ValidateUpdateListItem()", {
      method: "POST",
      digest: true,
      body: { formValues: [{ FieldName: "Code", FieldValue: "BKK" }], bNewDocumentUpdate: false },
    });
    expect([status, JSON.stringify(json)]).toEqual([500, expect.stringContaining("SPDuplicateValuesFoundException")]);
    expect((await service.http("member", "_api/web/lists/getByTitle('Cities')/items(1)?$select=Code")).json).toEqual({ Code: "nbo" });
  });
});

describe("a form that is none", () => {
  it.each([
    [{}],
    [{ formValues: "x" }],
    [{ formValues: [null] }],
    [{ formValues: [{ FieldName: 1, FieldValue: "x" }] }],
    [{ formValues: [{ FieldName: "Title", FieldValue: 5 }] }],
  ])("is refused with a sentence: %j", async (body) => {
    const { status, json } = await service.http("member", `${LIST}/items(1)/ValidateUpdateListItem()`, {
      method: "POST",
      digest: true,
      body,
    });
    expect(status).toBe(400);
    expect(json).toMatchObject({
      "odata.error": {
        code: "-1, Microsoft.SharePoint.Client.InvalidClientQueryException",
        message: { value: expect.stringContaining("formValues") as unknown },
      },
    });
  });
});

describe("a number for yes or no", () => {
  it.each([
    ["1", true],
    ["0", false],
    ["2", false],
  ])("is yes for one alone: %s", async (text, value) => {
    expect(await update({ Done: text })).toMatchObject([{ HasException: false }]);
    expect(await read(1, "Done")).toEqual({ Done: value });
  });
});
