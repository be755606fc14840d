import { startSample } from "../testing/sampleSite";
import type { Sample } from "../testing/sampleSite";

let sample: Sample;
beforeEach(() => (sample = startSample([{ Title: "First" }])));
afterEach(() => sample.end());

const notes = "web/lists/getByTitle('Notes')";
const create = (SchemaXml: string): Promise<Response> =>
  sample.change("owner", "POST", `${notes}/fields/createfieldasxml`, { parameters: { SchemaXml, Options: 8 } });
const cityList = async (): Promise<string> =>
  ((await (await sample.ask("owner", "web/lists/getByTitle('Cities')?$select=Id")).json()) as { Id: string }).Id;

describe("a column is refused", () => {
  it.each<[why: string, attributes: string, status: number]>([
    ["whose text has no room", 'Type="Text" Name="A" DisplayName="A" MaxLength="0"', 400],
    ["whose text is longer than texts are", 'Type="Text" Name="A" DisplayName="A" MaxLength="256"', 400],
    ["whose length is no number", 'Type="Text" Name="A" DisplayName="A" MaxLength="long"', 400],
    ["whose smallest value is above its greatest", 'Type="Number" Name="A" DisplayName="A" Min="2" Max="1"', 400],
    ["that looks up in no list", 'Type="Lookup" Name="A" DisplayName="A"', 400],
    ["that shows a column its list does not have", 'Type="Lookup" Name="A" DisplayName="A" List="Lists/Cities" ShowField="Nothing"', 400],
    ["that looks up people in a list of its own", 'Type="Lookup" Name="A" DisplayName="A" List="UserInfo"', 400],
    ["that says one thing twice", 'Type="Text" Type="Note" Name="A" DisplayName="A"', 400],
    ["with an entity that nobody knows", 'Type="Text" Name="A" DisplayName="&bogus;"', 400],
    ["named as the author's id is", 'Type="Text" Name="AuthorId" DisplayName="A"', 500],
    ["whose id is named as another column's", 'Type="Number" Name="PersonId" DisplayName="A"', 500],
  ])("%s", async (_why, attributes, status) => {
    expect((await create(`<Field ${attributes} />`)).status).toBe(status);
  });

  it("whose name in REST another has", async () => {
    expect((await create('<Field Type="Text" Name="OData__x" DisplayName="One" />')).status).toBe(200);
    const answer = await create('<Field Type="Text" Name="_x" DisplayName="Two" />');
    expect([answer.status, await answer.text()]).toEqual([500, expect.stringContaining("A duplicate field name")]);
  });

  it("also when a change would make it so", async () => {
    const column = (name: string): string => `${notes}/fields/getByInternalNameOrTitle('${name}')`;
    await create('<Field Type="Text" Name="Short" DisplayName="Short" />');
    expect((await sample.change("owner", "MERGE", column("Short"), { MaxLength: 1000 })).status).toBe(400);
    expect((await sample.change("owner", "MERGE", column("Amount"), { MinimumValue: 5, MaximumValue: 4 })).status).toBe(400);
    expect((await sample.change("owner", "MERGE", column("City"), { LookupField: "Nothing" })).status).toBe(400);
  });
});

it("a person column may name the list of people, as every exported schema does", async () => {
  expect((await create('<Field Type="User" Name="Keeper" DisplayName="Keeper" List="UserInfo" ShowField="ImnName" />')).status).toBe(200);
  expect((await sample.change("owner", "MERGE", `${notes}/items(1)`, { KeeperId: 2 })).status).toBe(204);
  expect(await (await sample.ask("reader", `${notes}/items(1)?$select=Keeper/Title&$expand=Keeper`)).json()).toEqual({
    Keeper: { Title: "Walter Writer" },
  });
});

it("a lookup may show any column its list has", async () => {
  expect(
    (
      await create(
        `<Field Type="Lookup" Name="Land" DisplayName="Land" List="{${await cityList()}}" ShowField="Country" MaxLength="1000" />`,
      )
    ).status,
  ).toBe(200);
});

describe("the address of a new list", () => {
  it.each<[title: string, address: string]>([
    ["_api", "Lists/api"],
    ["..a.", "Lists/a"],
    ["_ x", "Lists/x"],
  ])("titled %s is %s", async (Title, address) => {
    expect((await sample.change("owner", "POST", "web/lists", { Title, BaseTemplate: 100 })).status).toBe(201);
    expect(await (await sample.ask("owner", `web/getList('/sites/sample/${address}')?$select=Title`)).json()).toEqual({ Title });
  });

  it.each([".", "..", "_"])("cannot be made of %s alone", async (Title) => {
    expect((await sample.change("owner", "POST", "web/lists", { Title, BaseTemplate: 101 })).status).toBe(501);
  });
});
