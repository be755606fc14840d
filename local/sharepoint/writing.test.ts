import { startSample } from "./testing/sampleSite";
import type { Sample } from "./testing/sampleSite";

let sample: Sample;
beforeEach(() => (sample = startSample([{ Title: "First", AuthorId: 2, Amount: 1 }])));
afterEach(() => {
  expect(sample.notBuilt).toEqual([]);
  sample.end();
});

const notes = "web/lists/getByTitle('Notes')/items";
const json = async (answer: Response): Promise<Record<string, unknown>> => (await answer.json()) as Record<string, unknown>;
const code = async (answer: Response): Promise<string> =>
  ((await answer.json()) as { "odata.error": { code: string } })["odata.error"].code;

describe("adding an item", () => {
  it("answers 201 with the item, defaults filled in", async () => {
    const answer = await sample.change("writer", "POST", notes, {
      Title: "New",
      PersonId: 3,
      CitiesId: [1, 2],
      Tags: ["a"],
      Day: "2026-11-22T00:00:00Z",
    });
    expect(answer.status).toBe(201);
    expect(await json(answer)).toMatchObject({
      Id: 2,
      Title: "New",
      Colour: "red",
      Done: false,
      PersonId: 3,
      CitiesId: [1, 2],
      Tags: ["a"],
      Day: "2026-11-21T15:00:00Z",
      AuthorId: 2,
      EditorId: 2,
    });
    expect(await json(await sample.ask("reader", "web/lists/getByTitle('Notes')?$select=ItemCount"))).toEqual({ ItemCount: 2 });
  });

  it("takes wrapped arrays under verbose, and only there", async () => {
    const verbose = { "Content-Type": "application/json;odata=verbose" };
    const wrapped = { __metadata: { type: "SP.Data.NotesListItem" }, Tags: { results: ["b"] } };
    expect((await sample.change("writer", "POST", notes, wrapped, verbose)).status).toBe(201);
    expect((await sample.change("writer", "POST", notes, wrapped)).status).toBe(400);
    expect((await sample.change("writer", "POST", notes, { Tags: ["b"] }, verbose)).status).toBe(400);
  });

  it.each([
    [{ Nothing: 1 }, 400, "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
    [{ Person: 1 }, 400, "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
    [{ Amount: "1" }, 400, "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
    [{ At: "soon" }, 400, "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
    [{ Title: "x".repeat(256) }, 500, "-2130575155, Microsoft.SharePoint.SPException"],
  ])("refuses %j", async (body, status, expected) => {
    const answer = await sample.change("writer", "POST", notes, body);
    expect(answer.status).toBe(status);
    expect(await code(answer)).toBe(expected);
  });

  it("refuses a unique value that is taken, whatever its letter case, and saves nothing", async () => {
    const answer = await sample.change("writer", "POST", "web/lists/getByTitle('Cities')/items", { Title: "Nairobi again", Code: "NBO" });
    expect(answer.status).toBe(500);
    expect(await code(answer)).toBe("-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException");
    expect(await json(await sample.ask("reader", "web/lists/getByTitle('Cities')?$select=ItemCount"))).toEqual({ ItemCount: 3 });
  });
});

describe("changing an item", () => {
  const first = `${notes}(1)`;

  it("answers 204 with the new ETag, and keeps what was not sent", async () => {
    const answer = await sample.change("writer", "MERGE", first, { Title: "Changed" }, { "If-Match": "*" });
    expect(answer.status).toBe(204);
    expect(await answer.text()).toBe("");
    expect(answer.headers.get("ETag")).toMatch(/^"[0-9a-f-]{36},2"$/u);
    expect(await json(await sample.ask("reader", first))).toMatchObject({
      Title: "Changed",
      Amount: 1,
      EditorId: 2,
      OData__UIVersionString: "2.0",
    });
  });

  it("refuses an ETag that is no longer the item's", async () => {
    const etag = (await sample.ask("writer", first)).headers.get("ETag") ?? "";
    expect((await sample.change("writer", "MERGE", first, { Title: "One" }, { "If-Match": etag })).status).toBe(204);
    const late = await sample.change("writer", "MERGE", first, { Title: "Two" }, { "If-Match": etag });
    expect(late.status).toBe(412);
    expect(await json(late)).toMatchObject({
      "odata.error": {
        code: "-1, Microsoft.SharePoint.Client.ClientServiceException",
        message: { value: `要求の ETag 値 '${etag}' は、オブジェクトの ETag 値 '${etag.replace(',1"', ',2"')}' と一致しません。` },
      },
    });
  });

  it("empties what PUT leaves out", async () => {
    await sample.change("writer", "PUT", first, { Title: "Only" });
    expect(await json(await sample.ask("reader", first))).toMatchObject({ Title: "Only", Amount: null });
  });

  it("deletes, or recycles with the id of the bin's entry", async () => {
    const recycled = await sample.change("writer", "POST", `${first}/recycle`);
    expect((await json(recycled))["value"]).toMatch(/^[0-9a-f-]{36}$/u);
    expect((await sample.ask("writer", first)).status).toBe(404);
    const { Id } = await json(await sample.change("writer", "POST", notes, { Title: "Next" }));
    expect(Id).toBe(2);
    const deleted = await sample.change("writer", "DELETE", `${notes}(2)`, undefined, { "If-Match": "*" });
    expect([deleted.status, await deleted.text()]).toEqual([200, ""]);
    expect(await json(await sample.ask("reader", "web/lists/getByTitle('Notes')?$select=ItemCount"))).toEqual({ ItemCount: 0 });
  });
});

describe("a form's values", () => {
  const form = (...pairs: [string, string | null][]): unknown => ({
    formValues: pairs.map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
    bNewDocumentUpdate: false,
  });

  it("are texts of each type, answered row by row with the new id last", async () => {
    const answer = await sample.change(
      "writer",
      "POST",
      "web/lists/getByTitle('Notes')/AddValidateUpdateItemUsingPath()",
      form(
        ["Title", "By form"],
        ["Amount", "1,234"],
        ["Done", "1"],
        ["At", "2026-11-22 10:30:00"],
        ["Day", "2026/11/22"],
        ["Tags", ";#a;#b;#"],
        ["Person", '[{"Key":"i:0#.f|membership|reader@sample.example"}]'],
        ["City", "2"],
        ["Cities", "1;#;#3;#"],
        ["Link", "https://example.com, An example"],
      ),
    );
    const { value } = (await json(answer)) as { value: unknown[] };
    expect(value[0]).toEqual({
      ErrorCode: 0,
      ErrorMessage: null,
      FieldName: "Title",
      FieldValue: "By form",
      HasException: false,
      ItemId: 0,
    });
    expect(value[value.length - 1]).toMatchObject({ FieldName: "Id", FieldValue: "2" });
    expect(await json(await sample.ask("reader", `${notes}(2)`))).toMatchObject({
      Title: "By form",
      Amount: 1234,
      Done: true,
      At: "2026-11-22T01:30:00Z",
      Day: "2026-11-21T15:00:00Z",
      Tags: ["a", "b"],
      PersonId: 3,
      CityId: 2,
      CitiesId: [1, 3],
      Link: { Url: "https://example.com", Description: "An example" },
    });
  });

  it("that are refused save nothing, and the answer is still 200", async () => {
    const answer = await sample.change("writer", "POST", `${notes}(1)/ValidateUpdateListItem`, form(["Title", "No"], ["At", "2024-33-33"]));
    expect(answer.status).toBe(200);
    expect(await json(answer)).toMatchObject({
      value: [
        { HasException: false, ItemId: 1 },
        { HasException: true, ErrorCode: -2146232832, FieldName: "At", FieldValue: "2024-33-33" },
      ],
    });
    expect(await json(await sample.ask("reader", `${notes}(1)?$select=Title`))).toEqual({ Title: "First" });
  });

  it("must be there where a column requires them, which a plain change does not enforce", async () => {
    const profiles = "web/lists/getByTitle('Profiles')";
    expect(
      await json(
        await sample.change("writer", "POST", `${profiles}/AddValidateUpdateItemUsingPath()`, form(["Title", "Me"], ["Person", "[]"])),
      ),
    ).toMatchObject({
      value: [{ HasException: false }, { FieldName: "Person", HasException: true }, { FieldName: "Id", FieldValue: "0" }],
    });
    expect((await sample.change("writer", "POST", `${profiles}/items`, { Title: "Me" })).status).toBe(201);
  });

  it("clear a column", async () => {
    await sample.change("writer", "POST", `${notes}(1)/ValidateUpdateListItem`, form(["Amount", null], ["Cities", ""], ["Person", "[]"]));
    expect(await json(await sample.ask("reader", `${notes}(1)`))).toMatchObject({ Amount: null, CitiesId: [], PersonId: null });
  });
});

describe("a digest", () => {
  const add = (headers: Record<string, string>): Promise<Response> =>
    sample.ask("writer", notes, { method: "POST", body: "{}", headers: { "Content-Type": "application/json", ...headers } });

  it("is needed for every change", async () => {
    const answer = await add({});
    expect(answer.status).toBe(403);
    expect(await code(answer)).toBe("-2130575252, Microsoft.SharePoint.SPException");
  });

  it("comes from contextinfo, and its date can be read", async () => {
    const info = await json(await sample.ask("writer", "contextinfo", { method: "POST" }));
    expect(info).toMatchObject({ FormDigestTimeoutSeconds: 1800, WebFullUrl: expect.stringContaining("/sites/sample") as unknown });
    const digest = String(info["FormDigestValue"]);
    expect(digest).toMatch(/^0x[0-9A-F]+,\d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d -0000$/u);
    expect(Math.abs(Date.parse(digest.split(",")[1] ?? "") - Date.now())).toBeLessThan(60_000);
    expect((await add({ "X-RequestDigest": digest })).status).toBe(201);
  });

  it("is good for its owner only", async () => {
    expect((await add({ "X-RequestDigest": sample.digest("owner") })).status).toBe(403);
  });

  it("expires after half an hour", async () => {
    const digest = sample.digest("writer");
    jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask", "setTimeout"], now: Date.now() + 1_801_000 });
    try {
      expect((await add({ "X-RequestDigest": digest })).status).toBe(403);
    } finally {
      jest.useRealTimers();
    }
  });
});
