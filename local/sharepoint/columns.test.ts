import { startSample } from "./testing/sampleSite";
import type { Sample } from "./testing/sampleSite";

let sample: Sample;
beforeEach(() => (sample = startSample([{ Title: "First" }])));
afterEach(() => sample.end());

const notes = "web/lists/getByTitle('Notes')";
const create = (SchemaXml: string, Options = 8): Promise<Response> =>
  sample.change("owner", "POST", `${notes}/fields/createfieldasxml`, { parameters: { SchemaXml, Options } });
const json = async (answer: Response): Promise<Record<string, unknown>> => (await answer.json()) as Record<string, unknown>;

describe("a column's internal name", () => {
  it("is the schema's when the creator asks for it", async () => {
    expect(await json(await create('<Field Type="Text" Name="EntryYear" DisplayName="入省年" />'))).toMatchObject({
      InternalName: "EntryYear",
      EntityPropertyName: "EntryYear",
      Title: "入省年",
    });
  });

  it("is made of the title otherwise: encoded, cut at 32 characters, and under OData__ in REST", async () => {
    const added = await json(await create('<Field Type="Text" Name="EntryYear" DisplayName="入省年度と区分" />', 0));
    expect(added).toMatchObject({
      InternalName: "_x5165__x7701__x5e74__x5ea6__x30",
      EntityPropertyName: "OData__x5165__x7701__x5e74__x5ea6__x30",
    });
    await sample.change("writer", "MERGE", `${notes}/items(1)`, { OData__x5165__x7701__x5e74__x5ea6__x30: "x" });
    expect(await json(await sample.ask("reader", `${notes}/items(1)?$select=OData__x5165__x7701__x5e74__x5ea6__x30`))).toEqual({
      OData__x5165__x7701__x5e74__x5ea6__x30: "x",
    });
  });
});

describe("adding a column", () => {
  it("answers its facts by type", async () => {
    expect(
      await json(
        await create(
          '<Field Type="Choice" Name="Size" DisplayName="Size" Format="Dropdown"><Default>S</Default><CHOICES><CHOICE>S</CHOICE><CHOICE>L &amp; XL</CHOICE></CHOICES></Field>',
        ),
      ),
    ).toMatchObject({
      FieldTypeKind: 6,
      TypeAsString: "Choice",
      Choices: ["S", "L & XL"],
      DefaultValue: "S",
      FillInChoice: false,
      EditFormat: 0,
      FromBaseType: false,
      CanBeDeleted: true,
    });
    expect(await json(await create('<Field Type="Number" Name="Age" DisplayName="Age" Min="0" Max="120" />'))).toMatchObject({
      MinimumValue: 0,
      MaximumValue: 120,
      Filterable: true,
    });
  });

  it.each([
    ['<Field Type="Text" Name="Amount" DisplayName="Another" />', 500],
    ['<Field Type="Note" Name="Long" DisplayName="Long" Indexed="TRUE" />', 500],
    ['<Field Type="Text" Name="One" DisplayName="One" EnforceUniqueValues="TRUE" />', 500],
    ['<Field Type="Lookup" Name="Far" DisplayName="Far" List="{00000000-0000-4000-8000-000000000000}" />', 400],
    ['<Field Type="Calculated" Name="Sum" DisplayName="Sum" />', 501],
    ["<NoField />", 400],
    ['<Field Type="Text" Name="Evil" DisplayName="Evil" Indexed="TRUE" ID="{x} ON items(id); DROP TABLE items; --" />', 400],
  ])("%s is refused", async (xml, status) => {
    expect((await create(xml)).status).toBe(status);
  });

  it.each(["Lists/Cities", "{Lists/Cities}"])("finds the list of a lookup at %s", async (address) => {
    const { Id } = await json(await sample.ask("owner", "web/lists/getByTitle('Cities')?$select=Id"));
    expect(
      await json(await create(`<Field Type="Lookup" Name="Town" DisplayName="Town" List="${address}" ShowField="Title" />`)),
    ).toMatchObject({ LookupList: `{${String(Id)}}` });
  });

  it.each(["__proto__"])("does not take the name %s, to which no object takes a value", async (name) => {
    expect((await create(`<Field Type="Text" Name="${name}" DisplayName="Other" />`)).status).toBe(501);
    expect((await create(`<Field Type="Text" DisplayName="${name}" />`)).status).toBe(501);
  });

  it("is for those who manage the list", async () => {
    expect(
      (
        await sample.change("writer", "POST", `${notes}/fields/createfieldasxml`, {
          parameters: { SchemaXml: '<Field Type="Text" DisplayName="X" />' },
        })
      ).status,
    ).toBe(403);
  });
});

describe("a column", () => {
  it("is renamed, required and removed with its values", async () => {
    expect(
      (await sample.change("owner", "MERGE", `${notes}/fields/getByInternalNameOrTitle('Amount')`, { Title: "Sum", Required: true }))
        .status,
    ).toBe(204);
    expect(await json(await sample.ask("reader", `${notes}/fields/getByTitle('Sum')?$select=InternalName,Required`))).toEqual({
      InternalName: "Amount",
      Required: true,
    });
    expect((await sample.change("owner", "DELETE", `${notes}/fields/getByTitle('Sum')`)).status).toBe(200);
    expect((await sample.ask("reader", `${notes}/fields/getByTitle('Sum')`)).status).toBe(400);
    expect(await json(await sample.ask("reader", `${notes}/items(1)`))).not.toHaveProperty("Amount");
  });

  it("cannot be made unique over values that are not", async () => {
    await sample.change("writer", "POST", `${notes}/items`, { Title: "First" });
    expect(
      (
        await sample.change("owner", "MERGE", `${notes}/fields/getByInternalNameOrTitle('Title')`, {
          Indexed: true,
          EnforceUniqueValues: true,
        })
      ).status,
    ).toBe(500);
  });
});

it("columns are listed, built-in ones in the language of the web", async () => {
  const { value } = (await (
    await sample.ask("reader", `${notes}/fields?$filter=Hidden eq false and ReadOnlyField eq false&$select=InternalName,Title`)
  ).json()) as { value: { InternalName: string; Title: string }[] };
  expect(value).toEqual(
    expect.arrayContaining([
      { InternalName: "Title", Title: "タイトル" },
      { InternalName: "Amount", Title: "Amount" },
    ]),
  );
  expect(value.map(({ InternalName }) => InternalName)).not.toContain("Created");
});
