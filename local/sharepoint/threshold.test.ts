import { startSample } from "./testing/sampleSite";
import type { Sample } from "./testing/sampleSite";

let sample: Sample;
beforeAll(
  () =>
    (sample = startSample(
      Array.from({ length: 5200 }, (_, at) => ({ Title: `Note ${at}`, Amount: at, Done: at % 2 === 0, CityId: 1 + (at % 3) })),
    )),
);
afterAll(() => sample.end());

const notes = "web/lists/getByTitle('Notes')/items?$select=Id";
const asked = (options: string): Promise<Response> => sample.ask("reader", `${notes}&${options}`);

describe("a list with more than 5,000 items", () => {
  it.each([
    "$filter=Title eq 'Note 1'",
    "$filter=Done eq 1",
    "$filter=Created gt datetime'2020-01-01T00:00:00Z'",
    "$filter=AuthorId eq 1",
    "$orderby=Title",
    "$filter=Amount eq 1 or Title eq 'x'",
    "$filter=substringof('1',Title)",
    "$filter=Amount ge 0",
    "$filter=not (Amount eq 1)",
    "$filter=Amount ne 1",
    "$filter=CityId eq 2",
    "$filter=Amount eq 1 or CityId eq 1",
    "$filter=CityId eq 2 and Amount eq 1",
    "$orderby=CityId",
  ])("refuses %s", async (options) => {
    const answer = await asked(options);
    expect(answer.status).toBe(500);
    expect(await answer.json()).toMatchObject({ "odata.error": { code: "-2147024860, Microsoft.SharePoint.SPQueryThrottledException" } });
  });

  it.each([
    "$filter=Amount eq 1",
    "$filter=Amount lt 10 and Title eq 'Note 1'",
    "$filter=Id gt 10",
    "$orderby=Amount desc",
    "$orderby=Id desc",
    "$filter=Amount eq 1 and CityId eq 2",
  ])("serves %s", async (options) => {
    expect((await asked(options)).status).toBe(200);
  });

  it("gives pages of 5,000 at most, and all of them by id", async () => {
    const first = (await (await asked("$top=9000")).json()) as { value: unknown[]; "odata.nextLink": string };
    expect(first.value).toHaveLength(5000);
    const next = (await (await sample.ask("reader", first["odata.nextLink"].split("/_api/")[1] ?? "")).json()) as { value: unknown[] };
    expect(next.value).toHaveLength(200);
  });

  it("can be filtered by a column once it is indexed", async () => {
    expect(
      (await sample.change("owner", "MERGE", "web/lists/getByTitle('Notes')/fields/getByInternalNameOrTitle('Title')", { Indexed: true }))
        .status,
    ).toBe(204);
    expect(((await (await asked("$filter=Title eq 'note 77'")).json()) as { value: unknown[] }).value).toEqual([{ Id: 78, ID: 78 }]);
  });
});

it("joins twelve lookups and no more", async () => {
  const cities = (await (await sample.ask("owner", "web/lists/getByTitle('Cities')?$select=Id")).json()) as { Id: string };
  const add = (at: number): Promise<Response> =>
    sample.change("owner", "POST", "web/lists/getByTitle('Cities')/fields/createfieldasxml", {
      parameters: {
        SchemaXml: `<Field Type="Lookup" Name="L${at}" DisplayName="L${at}" List="{${cities.Id}}" ShowField="Title" />`,
        Options: 8,
      },
    });
  for (let at = 0; at < 11; at++) expect((await add(at)).status).toBe(200);
  const answer = await sample.ask("reader", "web/lists/getByTitle('Cities')/items");
  expect(answer.status).toBe(500);
  expect(await answer.json()).toMatchObject({ "odata.error": { code: "-2147024749, Microsoft.SharePoint.SPQueryThrottledException" } });
  expect(
    (
      await sample.ask(
        "reader",
        `web/lists/getByTitle('Cities')/items?$select=${Array.from({ length: 11 }, (_, at) => `L${at}Id`).join(",")},AuthorId`,
      )
    ).status,
  ).toBe(200);
});
