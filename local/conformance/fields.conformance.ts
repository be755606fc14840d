import "@pnp/sp/fields";
import "@pnp/sp/items";
import "@pnp/sp/lists";
import "@pnp/sp/webs";
import { startService } from "./service";
import type { Answered, ServiceUnderTest } from "./service";
import { FIELD, FIELD_OF_TYPE } from "./shapes/fields";
import { shapeOf } from "./shapes/kinds";

let service: ServiceUnderTest;
beforeAll(async () => (service = await startService()));
afterAll(() => service.end());

type Json = Record<string, unknown>;
const FIELDS = "_api/web/lists/getByTitle('Everything')/fields";
const write = (method: string, path: string, body?: Json, headers: Record<string, string> = {}): Promise<Answered> =>
  service.http("owner", path, {
    method: "POST",
    digest: true,
    ...(body === undefined ? {} : { body }),
    headers: { "X-HTTP-Method": method, ...headers },
  });
const create = (SchemaXml: string, Options = 8): Promise<Answered> =>
  write("POST", `${FIELDS}/createfieldasxml`, { parameters: { SchemaXml, Options } });
const read = async (name: string, options = ""): Promise<Json> =>
  (await service.http("member", `${FIELDS}/getByInternalNameOrTitle('${encodeURIComponent(name)}')${options}`)).json as Json;

describe("a column's properties", () => {
  it.each([
    ["Text", "Title", 2],
    ["Note", "Body", 3],
    ["Number", "Amount", 9],
    ["Choice", "Colour", 6],
    ["MultiChoice", "Tags", 15],
    ["Boolean", "Done", 8],
    ["DateTime", "At", 4],
    ["URL", "Link", 11],
    ["User", "Person", 20],
    ["UserMulti", "People", 20],
    ["Lookup", "City", 7],
    ["LookupMulti", "Cities", 7],
  ])("are those recorded for the type %s", async (type, name, kind) => {
    const shape = { ...FIELD, ...FIELD_OF_TYPE[type] };
    const column = await read(name);
    expect(column).toMatchObject({ InternalName: name, TypeAsString: type, FieldTypeKind: kind });
    expect(shapeOf(column, shape)).toEqual(shape);
  });

  it.each([
    ["Amount", { MinimumValue: -1000, MaximumValue: 1000000, Indexed: true, DisplayFormat: -1 }],
    ["Colour", { Choices: ["red", "blue & green"], DefaultValue: "blue & green", FillInChoice: false }],
    ["Day", { DisplayFormat: 0 }],
    ["At", { DisplayFormat: 1 }],
    ["People", { AllowMultipleValues: true, Sortable: false }],
    ["Person", { AllowMultipleValues: false, Sortable: true }],
    ["Link", { Filterable: false }],
    ["Tags", { Sortable: false, Filterable: true }],
    ["Done", { DefaultValue: "0" }],
    ["Cities", { LookupField: "Title", IsRelationship: true }],
  ])("of %s say what it was made with", async (name, expected) => {
    expect(await read(name)).toMatchObject(expected);
  });

  it("name the class of the column under minimalmetadata", async () => {
    const { json } = await service.http("member", `${FIELDS}/getByTitle('Colour')?$select=InternalName`, {
      headers: { Accept: "application/json" },
    });
    expect(json).toMatchObject({ "odata.type": "SP.FieldChoice", InternalName: "Colour" });
  });

  it("carry choices in results under verbose", async () => {
    const { json } = await service.http("member", `${FIELDS}/getByTitle('Colour')?$select=Choices`, {
      headers: { Accept: "application/json;odata=verbose" },
    });
    expect(json).toMatchObject({
      d: {
        __metadata: { type: "SP.FieldChoice" },
        Choices: { __metadata: { type: "Collection(Edm.String)" }, results: ["red", "blue & green"] },
      },
    });
  });
});

describe("columns of a list", () => {
  it("hold the built-in ones with SharePoint's own ids", async () => {
    const { json } = await service.http(
      "member",
      `${FIELDS}?$select=Id,InternalName,FieldTypeKind,TypeAsString&$filter=FromBaseType eq true`,
    );
    const { value } = json as { value: Json[] };
    expect(value).toEqual(
      expect.arrayContaining([
        { Id: "1d22ea11-1e32-424e-89ab-9fedbadb6ce1", InternalName: "ID", FieldTypeKind: 5, TypeAsString: "Counter" },
        { Id: "fa564e0f-0c70-4ab9-b863-0177e6ddd247", InternalName: "Title", FieldTypeKind: 2, TypeAsString: "Text" },
        { Id: "28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f", InternalName: "Modified", FieldTypeKind: 4, TypeAsString: "DateTime" },
        { Id: "1df5e554-ec7e-46a6-901d-d85a3881cb18", InternalName: "Author", FieldTypeKind: 20, TypeAsString: "User" },
        { Id: "fdc3b2ed-5bf2-4835-a4bc-b885f3396a61", InternalName: "_ModerationStatus", FieldTypeKind: 23, TypeAsString: "ModStat" },
      ]),
    );
    expect(value.slice(0, 4).map(({ InternalName }) => InternalName)).toEqual(["ID", "ContentTypeId", "ContentType", "Title"]);
  });

  it("expand from the list", async () => {
    const { json } = await service.http(
      "member",
      "_api/web/lists/getByTitle('Cities')?$select=Id,Fields/InternalName,Fields/FieldTypeKind&$expand=Fields",
    );
    const { Fields } = json as { Fields: Json[] };
    expect(Fields).toEqual(expect.arrayContaining([{ InternalName: "Code", FieldTypeKind: 2 }]));
  });
});

describe("adding a column", () => {
  it("by its schema keeps the internal name when asked to, and answers 200", async () => {
    const { status, json } = await create('<Field Type="Text" Name="EntryYear" DisplayName="入省年" Group="TEST GROUP" />');
    expect(status).toBe(200);
    expect(shapeOf(json, { ...FIELD, ...FIELD_OF_TYPE["Text"] })).toEqual({ ...FIELD, ...FIELD_OF_TYPE["Text"] });
    expect(json).toMatchObject({
      InternalName: "EntryYear",
      StaticName: "EntryYear",
      EntityPropertyName: "EntryYear",
      Title: "入省年",
      Group: "TEST GROUP",
      CanBeDeleted: true,
      FromBaseType: false,
      MaxLength: 255,
    });
  });

  it.each([
    ["入省年度と区分", "_x5165__x7701__x5e74__x5ea6__x30", "OData__x5165__x7701__x5e74__x5ea6__x30"],
    ["氏名", "_x6c0f__x540d_", "OData__x6c0f__x540d_"],
    ["With Space", "With_x0020_Space", "With_x0020_Space"],
    ["100% sure?", "_x0031_00_x0025__x0020_sure_x003", "OData__x0031_00_x0025__x0020_sure_x003"],
  ])("by its title encodes the name and cuts it at 32 characters: %s", async (title, name, entityName) => {
    const { json } = await create(`<Field Type="Text" DisplayName="${title}" />`, 0);
    expect(json).toMatchObject({ Title: title, InternalName: name, EntityPropertyName: entityName });
    expect(name.length).toBeLessThanOrEqual(32);
  });

  it("whose name begins with an underscore reads as OData_ in items", async () => {
    await create('<Field Type="Text" Name="_Special" DisplayName="_Special" />');
    const items = service.pnp("member").web.lists.getByTitle("Everything").items;
    await items.getById(2).update({ OData__Special: "Yes" });
    expect(await items.getById(2).select("OData__Special")()).toMatchObject({ OData__Special: "Yes" });
    expect(await items.select("Id").filter("OData__Special eq 'Yes'")()).toMatchObject([{ Id: 2 }]);
  });

  it("by PnPjs goes in and out verbose", async () => {
    const { fields } = service.pnp("owner").web.lists.getByTitle("Everything");
    const added = [
      await fields.addText("T1", { MaxLength: 40 }),
      await fields.addMultilineText("N1", { NumberOfLines: 4, RichText: false }),
      await fields.addNumber("Z1", { MinimumValue: 1, MaximumValue: 9 }),
      await fields.addDateTime("D1"),
      await fields.addBoolean("B1"),
      await fields.addUrl("U1"),
      await fields.addChoice("C1", { Choices: ["x", "y"] } as never),
      await fields.addMultiChoice("M1", { Choices: ["x", "y"] } as never),
      await fields.addUser("P1", { SelectionMode: 0 }),
      await fields.addCurrency("Y1"),
    ] as { TypeAsString?: string; InternalName?: string }[];
    expect(added.map(({ InternalName, TypeAsString }) => [InternalName, TypeAsString])).toEqual([
      ["T1", "Text"],
      ["N1", "Note"],
      ["Z1", "Number"],
      ["D1", "DateTime"],
      ["B1", "Boolean"],
      ["U1", "URL"],
      ["C1", "Choice"],
      ["M1", "MultiChoice"],
      ["P1", "User"],
      ["Y1", "Currency"],
    ]);
    expect(await read("C1", "?$select=Choices")).toEqual({ Choices: ["x", "y"] });
    expect(await read("T1", "?$select=MaxLength")).toEqual({ MaxLength: 40 });
    expect(await read("Z1", "?$select=MinimumValue,MaximumValue")).toEqual({ MinimumValue: 1, MaximumValue: 9 });
  });

  it("that looks up another list names it by its id", async () => {
    const sp = service.pnp("owner");
    const { Id } = await sp.web.lists.getByTitle("Cities").select("Id")<{ Id: string }>();
    await sp.web.lists.getByTitle("Everything").fields.addLookup("Town", { LookupListId: Id, LookupFieldName: "Code" });
    expect(await read("Town", "?$select=TypeAsString,LookupList,LookupField")).toEqual({
      TypeAsString: "Lookup",
      LookupList: Id,
      LookupField: "Code",
    });
  });

  it("under a name in use is refused", async () => {
    const { status, json } = await create('<Field Type="Text" Name="Amount" DisplayName="Another" />');
    expect(status).toBe(500);
    expect(json).toMatchObject({
      "odata.error": {
        code: "-2130575214, Microsoft.SharePoint.SPException",
        message: { value: 'A duplicate field name "Amount" was found.' },
      },
    });
  });

  it.each(["Note", "URL", "MultiChoice", "UserMulti"])("of a type that cannot be indexed, with an index, is refused: %s", async (type) => {
    const { status, json } = await create(
      `<Field Type="${type}" Name="X${type}" DisplayName="X${type}" Indexed="TRUE"${type === "UserMulti" ? ' Mult="TRUE"' : ""} />`,
    );
    expect(status).toBe(500);
    expect(json).toMatchObject({ "odata.error": { message: { value: expect.stringContaining(`X${type}`) as unknown } } });
  });

  it("of a type that is not built is a 501 naming the type", async () => {
    const { status, text } = await create('<Field Type="Calculated" Name="Sum" DisplayName="Sum"><Formula>=1</Formula></Field>');
    expect(status).toBe(501);
    expect(text).toContain("Formula");
  });

  it("is for those who manage the list", async () => {
    const { status } = await service.http("member", FIELDS, { method: "POST", digest: true, body: { Title: "Mine", FieldTypeKind: 2 } });
    expect(status).toBe(403);
  });
});

describe("changing a column", () => {
  it("answers 204 with nothing in it", async () => {
    const { status, text } = await write("MERGE", `${FIELDS}/getByTitle('Price')`, { Title: "価格", Description: "In yen" });
    expect([status, text]).toEqual([204, ""]);
    expect(await read("Price", "?$select=Title,InternalName,Description")).toEqual({
      Title: "価格",
      InternalName: "Price",
      Description: "In yen",
    });
  });

  it("is what PnPjs does after asking for its kind", async () => {
    const field = service.pnp("owner").web.lists.getByTitle("Everything").fields.getByInternalNameOrTitle("Done");
    await field.update({ Description: "Finished?" });
    expect(await field.select("Description")()).toMatchObject({ Description: "Finished?" });
  });

  it("to unique needs an index and values that are", async () => {
    const numbers = "_api/web/lists/getByTitle('Numbers')/fields";
    expect((await write("MERGE", `${numbers}/getByTitle('Value')`, { EnforceUniqueValues: true })).status).toBe(204);
    const { status, json } = await write("MERGE", `${numbers}/getByTitle('Plain')`, { Indexed: true, EnforceUniqueValues: true });
    expect(status).toBe(500);
    expect(json).toMatchObject({ "odata.error": { code: expect.stringContaining("SPDuplicateValuesFoundException") as unknown } });
  });

  it("that is not there is refused", async () => {
    const { status, json } = await service.http("member", `${FIELDS}/getByInternalNameOrTitle('Nothing')`);
    expect(status).toBe(400);
    expect(json).toMatchObject({
      "odata.error": {
        code: "-2147024809, System.ArgumentException",
        message: { value: "列 'Nothing' は存在しません。他のユーザーによって削除された可能性があります。" },
      },
    });
  });
});

describe("removing a column", () => {
  it("answers 200 with nothing in it, and takes its values along", async () => {
    await create('<Field Type="Text" Name="Gone" DisplayName="Gone" />');
    await service.pnp("member").web.lists.getByTitle("Everything").items.getById(1).update({ Gone: "x" });
    const { status, text } = await write("DELETE", `${FIELDS}/getByTitle('Gone')`);
    expect([status, text]).toEqual([200, ""]);
    const { json } = await service.http("member", "_api/web/lists/getByTitle('Everything')/items(1)");
    expect(json).not.toHaveProperty("Gone");
  });

  it("that came with the list is refused", async () => {
    const { status } = await write("DELETE", `${FIELDS}/getByInternalNameOrTitle('Title')`);
    expect(status).toBe(400);
    expect(await read("Title", "?$select=InternalName")).toEqual({ InternalName: "Title" });
  });
});
