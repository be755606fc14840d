import "@pnp/sp/fields";
import "@pnp/sp/items";
import "@pnp/sp/lists";
import "@pnp/sp/webs";
import { startService } from "./service";
import type { Answered, ServiceUnderTest } from "./service";

type Json = Record<string, unknown>;
const LIST = "_api/web/lists/getByTitle('Bookings')";

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await startService();
  const { list } = await service.pnp("owner").web.lists.ensure("Bookings");
  await list.fields.addNumber("Seats", {
    ValidationFormula: "=AND([Seats]>=1,[Seats]<=8)",
    ValidationMessage: "Between one and eight seats.",
  });
  const keepName = 8;
  const room =
    '<Field Type="Text" Name="Room" DisplayName="Room name"><Validation Message="Rooms begin with R.">=OR(ISBLANK([Room name]),LEFT([Room name],1)="R")</Validation></Field>';
  await list.fields.createFieldAsXml({ SchemaXml: room, Options: keepName });
  await list.fields.addDateTime("From");
  await list.fields.addDateTime("Until");
  await list.fields.addBoolean("Agreed");
  await list.update({ ValidationFormula: "=OR(ISBLANK([Until]),[Until]>[From])", ValidationMessage: "A booking ends after it begins." });
});
afterAll(() => service.end());

const write = (method: string, path: string, body: Json, person: "owner" | "member" = "member"): Promise<Answered> =>
  service.http(person, path, {
    method: "POST",
    digest: true,
    body,
    headers: method === "POST" ? {} : { "X-HTTP-Method": method, "If-Match": "*" },
  });
const refusalOf = ({ status, json }: Answered): unknown => [
  status,
  ...Object.values((json as { "odata.error": { code: string; message: { value: string } } })["odata.error"]).map((part) =>
    typeof part === "string" ? part : part.value,
  ),
];
const field = async (name: string): Promise<Json> =>
  (await service.http("visitor", `${LIST}/fields/getByInternalNameOrTitle('${name}')`)).json as Json;
const refusedColumn = (message: string): unknown => [500, "-2130575163, Microsoft.SharePoint.SPListDataValidationException", message];
const refusedList = (message: string): unknown => [500, "-2130575162, Microsoft.SharePoint.SPListDataValidationException", message];
const refusedFormula = (message: string): unknown => [500, `${NUMBERS[message] ?? ""}, Microsoft.SharePoint.SPException`, message];
const NO_COLUMN =
  "The formula refers to a column that does not exist.  Check the formula for spelling mistakes or change the non-existing column to an existing column.";
const NO_FORMULA = "The formula contains a syntax error or is not supported.";
const OTHER_COLUMN =
  "The formula cannot refer to another column.  Check the formula for spelling mistakes or update the formula to reference only this column.";
const INELIGIBLE =
  "One or more column references are not allowed, because the columns are defined as a data type that is not supported in formulas.";
const NUMBERS: Readonly<Record<string, string>> = {
  [NO_COLUMN]: "-2130575273",
  [NO_FORMULA]: "-2130575270",
  [OTHER_COLUMN]: "-2130575160",
  [INELIGIBLE]: "-2130575272",
};
const added = async (values: Json): Promise<number> =>
  ((await write("POST", `${LIST}/items`, { Title: "One", Seats: 2, ...values })).json as { Id: number }).Id;
const valuesOf = async (id: number): Promise<Json> =>
  (await service.http("visitor", `${LIST}/items(${id})?$select=Title,Seats,Room`)).json as Json;

describe("the formula of a column", () => {
  it("is told with its message", async () =>
    expect(await field("Seats")).toMatchObject({
      ValidationFormula: "=AND([Seats]>=1,[Seats]<=8)",
      ValidationMessage: "Between one and eight seats.",
    }));

  it("names columns by their titles, and keeps internal names in the schema", async () => {
    const { ValidationFormula, SchemaXml } = await field("Room");
    expect(ValidationFormula).toBe('=OR(ISBLANK([Room name]),LEFT([Room name],1)="R")');
    expect(SchemaXml).toContain('<Validation Message="Rooms begin with R.">=OR(ISBLANK(Room),LEFT(Room,1)=&quot;R&quot;)</Validation>');
  });

  it.each([0, 9, null])("refuses a new item that does not pass: Seats %s", async (Seats) => {
    expect(refusalOf(await write("POST", `${LIST}/items`, { Title: "Too many", Seats }))).toEqual(
      refusedColumn("Between one and eight seats."),
    );
  });

  it.each(["MERGE", "PUT"])("refuses a %s that does not pass, and leaves the item as it was", async (method) => {
    const id = await added({});
    expect(refusalOf(await write(method, `${LIST}/items(${id})`, { Title: "Changed", Seats: 12 }))).toEqual(
      refusedColumn("Between one and eight seats."),
    );
    expect(await valuesOf(id)).toMatchObject({ Title: "One", Seats: 2 });
  });

  it("is told by PnPjs' error", async () => {
    await expect(
      service.pnp("member").web.lists.getByTitle("Bookings").items.add({ Title: "No", Seats: 2, Room: "Kitchen" }),
    ).rejects.toThrow(/-2130575163.*Rooms begin with R\./u);
  });

  it("lets pass what passes", async () =>
    expect(await valuesOf(await added({ Seats: 8, Room: "R12" }))).toMatchObject({ Seats: 8, Room: "R12" }));

  it("refuses a value of a form in the row of its column, and saves nothing", async () => {
    const id = await added({});
    const formValues = [
      { FieldName: "Title", FieldValue: "By form" },
      { FieldName: "Seats", FieldValue: "11" },
    ];
    const { status, json } = await write("POST", `${LIST}/items(${id})/validateUpdateListItem()`, {
      formValues,
      bNewDocumentUpdate: false,
    });
    expect(status).toBe(200);
    expect((json as { value: Json[] }).value).toMatchObject([
      { FieldName: "Title", HasException: false },
      { FieldName: "Seats", HasException: true, ErrorMessage: "Between one and eight seats." },
    ]);
    expect(await valuesOf(id)).toMatchObject({ Title: "One", Seats: 2 });
  });

  it("refuses every value of a form that does not pass in a row of its own", async () => {
    const formValues = [
      { FieldName: "Seats", FieldValue: "11" },
      { FieldName: "Room", FieldValue: "Kitchen" },
    ];
    const rows = (await service
      .pnp("member")
      .web.lists.getByTitle("Bookings")
      .items.getById(await added({}))
      .validateUpdateListItem(formValues)) as unknown;
    expect(rows).toMatchObject([
      { FieldName: "Seats", HasException: true, ErrorMessage: "Between one and eight seats." },
      { FieldName: "Room", HasException: true, ErrorMessage: "Rooms begin with R." },
    ]);
  });

  it("refuses a form that leaves a value which does not pass as it is", async () => {
    const { list } = await service.pnp("owner").web.lists.ensure("Later");
    await list.fields.addNumber("Size");
    const { Id } = (await write("POST", "_api/web/lists/getByTitle('Later')/items", { Title: "Early", Size: 1 })).json as { Id: number };
    await list.fields.getByInternalNameOrTitle("Size").update({ ValidationFormula: "=[Size]>1", ValidationMessage: "Larger, please." });
    const formValues = [{ FieldName: "Title", FieldValue: "Late" }];
    expect(
      refusalOf(
        await write("POST", `_api/web/lists/getByTitle('Later')/items(${Id})/validateUpdateListItem()`, {
          formValues,
          bNewDocumentUpdate: false,
        }),
      ),
    ).toEqual(refusedColumn("Larger, please."));
  });

  it("refuses a new item of a form in the same way", async () => {
    const before = ((await service.http("visitor", `${LIST}?$select=ItemCount`)).json as Json)["ItemCount"];
    const { json } = await write("POST", `${LIST}/AddValidateUpdateItemUsingPath`, {
      formValues: [{ FieldName: "Seats", FieldValue: "0" }],
      bNewDocumentUpdate: false,
    });
    expect((json as { value: Json[] }).value[0]).toMatchObject({
      FieldName: "Seats",
      HasException: true,
      ErrorMessage: "Between one and eight seats.",
    });
    expect(((await service.http("visitor", `${LIST}?$select=ItemCount`)).json as Json)["ItemCount"]).toBe(before);
  });

  it.each([
    ["=[Seats]>", NO_FORMULA],
    ["=LEN([Seats],1,2)>1", NO_FORMULA],
    ["=[Chairs]>1", OTHER_COLUMN],
    ['=[Room name]="R"', OTHER_COLUMN],
    [`=${"1+".repeat(600)}1`, NO_FORMULA],
  ])("cannot be %s", async (ValidationFormula, message) => {
    expect(refusalOf(await write("MERGE", `${LIST}/fields/getByTitle('Seats')`, { ValidationFormula }, "owner"))).toEqual(
      refusedFormula(message),
    );
    expect(await field("Seats")).toMatchObject({ ValidationFormula: "=AND([Seats]>=1,[Seats]<=8)" });
  });

  it.each([
    ["fields/getByTitle('Seats')", "=DOLLAR([Seats])=1", "the function DOLLAR"],
    ["fields/getByTitle('Agreed')", "=[Agreed]", "the validation of a column of the type Boolean"],
  ])("that is not built is a 501 naming it: %s %s", async (path, ValidationFormula, named) => {
    const { status, text } = await write("MERGE", `${LIST}/${path}`, { ValidationFormula }, "owner");
    expect(status).toBe(501);
    expect(text).toContain(named);
  });

  it("follows its column to another title, and goes when it is emptied", async () => {
    const { fields } = service.pnp("owner").web.lists.getByTitle("Bookings");
    await fields.addText("Colour", { ValidationFormula: '=[Colour]<>"red"' });
    const made = fields.getByInternalNameOrTitle("Colour");
    await made.update({ Title: "Paint" });
    expect(await field("Colour")).toMatchObject({ Title: "Paint", ValidationFormula: '=[Paint]<>"red"', ValidationMessage: null });
    expect(refusalOf(await write("POST", `${LIST}/items`, { Seats: 1, Colour: "Red" }))).toEqual(
      refusedColumn("リスト データの検証に失敗しました。"),
    );
    await made.update({ ValidationFormula: "" });
    expect(await field("Colour")).toMatchObject({ ValidationFormula: null });
    expect((await write("POST", `${LIST}/items`, { Seats: 1, Colour: "Red" })).status).toBe(201);
  });
});

describe("the formula of a list", () => {
  it("is told when it is asked for", async () => {
    expect((await service.http("visitor", `${LIST}?$select=ValidationFormula,ValidationMessage`)).json).toMatchObject({
      ValidationFormula: "=OR(ISBLANK([Until]),[Until]>[From])",
      ValidationMessage: "A booking ends after it begins.",
    });
  });

  it("refuses an item whose columns do not go together", async () => {
    expect(
      refusalOf(await write("POST", `${LIST}/items`, { Seats: 1, From: "2026-05-02T09:00:00Z", Until: "2026-05-01T09:00:00Z" })),
    ).toEqual(refusedList("A booking ends after it begins."));
  });

  it("refuses a change of one column that does not go with the other any more", async () => {
    const id = await added({ From: "2026-05-01T09:00:00Z", Until: "2026-05-02T09:00:00Z" });
    expect(refusalOf(await write("MERGE", `${LIST}/items(${id})`, { From: "2026-05-03T09:00:00Z" }))).toEqual(
      refusedList("A booking ends after it begins."),
    );
    expect((await write("MERGE", `${LIST}/items(${id})`, { From: "2026-05-01T10:00:00Z" })).status).toBe(204);
  });

  it("comes after those of the columns", async () => {
    expect(
      refusalOf(await write("POST", `${LIST}/items`, { Seats: 99, From: "2026-05-02T09:00:00Z", Until: "2026-05-01T09:00:00Z" })),
    ).toEqual(refusedColumn("Between one and eight seats."));
  });

  it("lets nothing pass when it comes to an error, and says the service's own words without a message", async () => {
    const { list } = await service.pnp("owner").web.lists.ensure("Ratios");
    await list.fields.addNumber("Part");
    await list.update({ ValidationFormula: "=1/[Part]<10" });
    const post = (Part: number): Promise<Answered> => write("POST", "_api/web/lists/getByTitle('Ratios')/items", { Part });
    expect(refusalOf(await post(0))).toEqual(refusedList("リスト データの検証に失敗しました。"));
    expect((await post(5)).status).toBe(201);
  });

  it.each([
    ["=[Nothing]=1", NO_COLUMN],
    ["=[登録者]=1", INELIGIBLE],
    ["=AND(", NO_FORMULA],
  ])("cannot be %s", async (ValidationFormula, message) => {
    expect(refusalOf(await write("MERGE", LIST, { ValidationFormula }, "owner"))).toEqual(refusedFormula(message));
    expect((await service.http("visitor", `${LIST}?$select=ValidationFormula`)).json).toMatchObject({
      ValidationFormula: "=OR(ISBLANK([Until]),[Until]>[From])",
    });
  });

  it("sees when the item was made and is changed", async () => {
    const { list } = await service.pnp("owner").web.lists.ensure("Diary");
    await list.fields.addDateTime("Written");
    await list.update({ ValidationFormula: "=AND([Written]<=[更新日時],[登録日時]<=[更新日時])", ValidationMessage: "Not of tomorrow." });
    const post = (days: number): Promise<Answered> =>
      write("POST", "_api/web/lists/getByTitle('Diary')/items", { Written: new Date(Date.now() + days * 86_400_000).toISOString() });
    expect(refusalOf(await post(1))).toEqual(refusedList("Not of tomorrow."));
    expect((await post(-1)).status).toBe(201);
  });

  it("holds the column that it names", async () => {
    const answer = await service.http("owner", `${LIST}/fields/getByTitle('Until')`, {
      method: "POST",
      digest: true,
      headers: { "X-HTTP-Method": "DELETE", "If-Match": "*" },
    });
    expect([answer.status, answer.text]).toEqual([501, expect.stringContaining("deleting the column 'Until'")]);
  });

  it("may be as long as people write it, however long internal names make it", async () => {
    const { list } = await service.pnp("owner").web.lists.ensure("Long");
    await list.fields.addText("件名の文字");
    await list.update({ ValidationFormula: `=${"LEN([件名の文字])+".repeat(70)}0<1` });
    expect((await write("POST", "_api/web/lists/getByTitle('Long')/items", { Title: "x" })).status).toBe(201);
    expect(
      refusalOf(
        await write("MERGE", "_api/web/lists/getByTitle('Long')", { ValidationFormula: `=${"LEN([件名の文字])+".repeat(90)}0<1` }, "owner"),
      ),
    ).toEqual(refusedFormula(NO_FORMULA));
  });

  it("may name a column that is called like a truth value", async () => {
    const { list } = await service.pnp("owner").web.lists.ensure("Truths");
    await list.fields.addText("True");
    await list.update({ ValidationFormula: '=AND([True]<>"no",TRUE)' });
    const post = (True: string): Promise<Answered> => write("POST", "_api/web/lists/getByTitle('Truths')/items", { True });
    expect([(await post("yes")).status, (await post("no")).status]).toEqual([201, 500]);
  });

  it("says nothing longer than its message may be", async () => {
    expect((await write("MERGE", LIST, { ValidationMessage: "x".repeat(1025) }, "owner")).status).toBe(400);
    expect((await write("MERGE", `${LIST}/fields/getByTitle('Seats')`, { ValidationMessage: "x".repeat(1025) }, "owner")).status).toBe(400);
  });
});
