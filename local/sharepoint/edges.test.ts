import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createSharePoint } from "./index";
import { ORIGIN, PEOPLE, sampleSite, startSample, WEB } from "./testing/sampleSite";
import type { Sample } from "./testing/sampleSite";

let sample: Sample;
beforeEach(() => (sample = startSample([{ Title: "Kept" }])));
afterEach(() => sample.end());

const open = (database: string): ReturnType<typeof createSharePoint> =>
  createSharePoint({ database, origin: ORIGIN, whoIs: () => PEOPLE.reader });
const read = (url: string, headers: Record<string, string> = {}): Promise<Response> =>
  Promise.resolve(
    sample.sharePoint.app.fetch(new Request(url, { headers: { Accept: "application/json", "X-Test-Person": PEOPLE.reader, ...headers } })),
  );

describe("requests from elsewhere", () => {
  it("are refused by their host", async () => {
    expect((await read(`http://evil.example:4410${WEB}/_api/web`)).status).toBe(400);
  });

  it("are refused by their origin", async () => {
    expect((await read(`${ORIGIN}${WEB}/_api/web`, { Origin: "https://evil.example" })).status).toBe(403);
    expect((await read(`${ORIGIN}${WEB}/_api/web`, { Origin: ORIGIN })).status).toBe(200);
  });
});

describe("addresses", () => {
  it("outside the service are left to the next handler", async () => {
    const { app } = sample.sharePoint;
    app.get("/elsewhere", (context) => context.text("next"));
    expect(await (await read(`${ORIGIN}/elsewhere`)).text()).toBe("next");
  });

  it("longer than 2,048 characters are not found", async () => {
    expect(
      (await read(`${ORIGIN}${WEB}/_api/web/lists/getByTitle('Notes')/items?$filter=${"Id eq 1 or ".repeat(200)}Id eq 1`)).status,
    ).toBe(404);
  });

  it("are matched whatever their letter case and encoding", async () => {
    expect((await read(`${ORIGIN}${WEB}/_API/Web/LISTS/GetByTitle(%27Notes%27)/Items?%24top=1&%24select=Id`)).status).toBe(200);
  });

  it("that cannot be read are refused", async () => {
    expect((await read(`${ORIGIN}${WEB}/_api/web/lists/getByTitle('Notes`)).status).toBe(400);
    expect((await read(`${ORIGIN}${WEB}/_api/web/%E0%A4%A`)).status).toBe(400);
  });
});

describe("nonsense is refused with a sentence", () => {
  const notes = "lists/getByTitle('Notes')";
  it.each<[what: string, verb: string, path: string, body: unknown, status: number]>([
    ["a form value that is no object", "POST", `web/${notes}/items(1)/validateupdatelistitem`, { formValues: [null] }, 400],
    [
      "a character reference beyond Unicode",
      "POST",
      `web/${notes}/fields/createfieldasxml`,
      { parameters: { SchemaXml: '<Field Type="Text" Name="X" DisplayName="&#x110000;" />' } },
      400,
    ],
    ["an approval status in quotes", "MERGE", `web/${notes}/items(1)`, { OData__ModerationStatus: "1" }, 400],
    ["an approval status that does not exist", "MERGE", `web/${notes}/items(1)`, { OData__ModerationStatus: 99 }, 400],
    ["a person whom nobody knows", "MERGE", `web/${notes}/items(1)`, { PersonId: 4711 }, 500],
    ["a lookup to an item that is not there", "MERGE", `web/${notes}/items(1)`, { CitiesId: [1, 4711] }, 500],
    ["half a character in a list's title", "POST", "web/lists", { Title: "A\ud83d" }, 400],
    ["the other half", "MERGE", `web/${notes}/items(1)`, { Title: "\ude00\ud83d" }, 400],
    ["an item that is no number, but true", "DELETE", `web/${notes}/items(true)`, undefined, 400],
    ["a number without end", "MERGE", `web/${notes}/items(1)`, '{"Amount":1e400}', 400],
    ["a day that the calendar does not have", "MERGE", `web/${notes}/items(1)`, { Day: "2020-02-30T00:00:00Z" }, 400],
    [
      "the type of a verbose body in another",
      "MERGE",
      `web/${notes}/items(1)`,
      { __metadata: { type: "SP.Data.NotesListItem" }, Title: "x" },
      400,
    ],
    ["no number in $top", "GET", "web/lists?$top=abc", undefined, 400],
    ["a negative $top", "GET", "web/lists?$top=-1", undefined, 400],
  ])("%s", async (_what, verb, path, body, status) => {
    const answer = await sample.change("owner", verb, path, body, verb === "GET" ? { "X-HTTP-Method": "GET" } : {});
    const { "odata.error": error } = (await answer.json()) as { "odata.error": { message: { value: string } } };
    expect([answer.status, error.message.value]).toEqual([status, expect.stringMatching(/^(?!The local SharePoint failed).{20,}/u)]);
  });

  it.each([
    ['"\\ud83d\\ude00"', "😀"],
    ['"\\\\ud83d"', "\\ud83d"],
    ['"\\\\\\ud83d\\ude00"', "\\😀"],
  ])("but the whole character and the text %s are taken", async (json, title) => {
    const init = {
      method: "POST",
      body: `{"Title":${json}}`,
      headers: { "Content-Type": "application/json", "X-RequestDigest": sample.digest("owner") },
    };
    expect(await (await sample.ask("owner", `web/${notes}/items`, init)).json()).toMatchObject({ Title: title });
  });

  it("a person without a key, in the row of its column", async () => {
    const answer = await sample.change("owner", "POST", `web/${notes}/items(1)/validateupdatelistitem`, {
      formValues: [{ FieldName: "Person", FieldValue: "[null]" }],
    });
    expect(await answer.json()).toMatchObject({ value: [{ FieldName: "Person", HasException: true }] });
  });

  it.each<[column: string, text: string]>([
    ["Amount", "Infinity"],
    ["Amount", "0x10"],
    ["Amount", "1,2,3"],
    ["City", "1e0"],
    ["City", "4711"],
    ["Person", '{"Key":"a"}'],
    ["Person", "null"],
  ])("%s as %s, in the row of its column", async (FieldName, FieldValue) => {
    const answer = await sample.change("owner", "POST", `web/${notes}/items(1)/validateupdatelistitem`, {
      formValues: [{ FieldName, FieldValue }],
    });
    expect(await answer.json()).toMatchObject({ value: [{ FieldName, HasException: true }] });
  });

  it("a condition nested without end, in a batch where no address is too long", async () => {
    const filter = `${"(".repeat(50_000)}Id eq 1${")".repeat(50_000)}`;
    const part = `--batch_1\nContent-Type: application/http\n\nGET ${ORIGIN}${WEB}/_api/web/${notes}/items?$filter=${encodeURIComponent(filter)} HTTP/1.1\naccept: application/json\n\n--batch_1--\n`;
    const answer = await sample.ask("owner", "$batch", {
      method: "POST",
      body: part,
      headers: { "Content-Type": "multipart/mixed; boundary=batch_1", "X-RequestDigest": sample.digest("owner") },
    });
    expect(await answer.text()).toMatch(/HTTP\/1\.1 400 [\s\S]*The filter is too long/u);
  });
});

it("a type that a client repeats is no property", async () => {
  expect(
    (
      await sample.change("owner", "MERGE", "web/lists/getByTitle('Notes')/items(1)", {
        "odata.type": "SP.Data.NotesListItem",
        Title: "Typed",
      })
    ).status,
  ).toBe(204);
});

it("an item whose lookup has gone can be changed all the same", async () => {
  const note = "web/lists/getByTitle('Notes')/items(1)";
  await sample.change("owner", "MERGE", note, { CityId: 1, CitiesId: [1, 2] });
  await sample.change("owner", "DELETE", "web/lists/getByTitle('Cities')/items(1)");
  expect((await sample.change("owner", "MERGE", note, { Title: "Still here" })).status).toBe(204);
  const form = await sample.change("owner", "POST", `${note}/validateupdatelistitem`, {
    formValues: [{ FieldName: "Title", FieldValue: "By form" }],
  });
  expect(await form.json()).toMatchObject({ value: [{ HasException: false }] });
  expect((await sample.change("owner", "MERGE", note, { CitiesId: [1] })).status).toBe(500);
});

describe("the database", () => {
  it("keeps its state over a restart, open pages' digests too", async () => {
    const digest = sample.digest("writer");
    const before = (await (await sample.ask("reader", "web?$select=Id")).json()) as unknown;
    const file = join(sample.folder, "site.db");
    sample.sharePoint.close();
    const again = createSharePoint({ database: file, origin: ORIGIN, whoIs: () => PEOPLE.writer });
    try {
      expect(again.isEmpty).toBe(false);
      const headers = { Accept: "application/json;odata=nometadata", "Content-Type": "application/json", "X-RequestDigest": digest };
      const added = await again.app.fetch(
        new Request(`${ORIGIN}${WEB}/_api/web/lists/getByTitle('Notes')/items`, { method: "POST", body: '{"Title":"Later"}', headers }),
      );
      expect(await added.json()).toMatchObject({ Id: 2, Title: "Later" });
      expect(await (await again.app.fetch(new Request(`${ORIGIN}${WEB}/_api/web?$select=Id`, { headers }))).json()).toEqual(before);
    } finally {
      again.close();
    }
  });

  it("is empty until it is provisioned, and provisioned once", () => {
    const fresh = open(join(sample.folder, "fresh.db"));
    expect(fresh.isEmpty).toBe(true);
    fresh.provision(sampleSite());
    expect(fresh.isEmpty).toBe(false);
    expect(() => fresh.provision(sampleSite())).toThrow("already holds a site");
    fresh.close();
  });

  it("is left empty by a definition that contradicts itself", () => {
    const fresh = open(join(sample.folder, "broken.db"));
    const site = sampleSite();
    expect(() =>
      fresh.provision({
        ...site,
        lists: [
          ...site.lists,
          {
            url: "Lists/Bad",
            title: "Bad",
            template: 100,
            fieldsXml: ['<Field Type="Lookup" Name="L" DisplayName="L" List="Lists/None" />'],
          },
        ],
      }),
    ).toThrow();
    expect(fresh.isEmpty).toBe(true);
    fresh.close();
  });

  it("that cannot be used is named in one sentence with the cure", () => {
    const notSqlite = join(sample.folder, "note.txt");
    writeFileSync(notSqlite, "This is no database, only a text that is long enough to be looked at as one.".repeat(20));
    expect(() => open(notSqlite)).toThrow(
      /^The database .*note\.txt cannot be used \(.+\): delete it to start anew, or name another one\.$/u,
    );
    sample.sharePoint.close();
    mkdirSync(join(sample.folder, "site.db.lock"));
    expect(() => open(join(sample.folder, "site.db"))).toThrow(
      /database is locked\): stop the program that uses it, or delete .*site\.db\.lock\.$/u,
    );
    const folder = join(sample.folder, "folder");
    mkdirSync(folder);
    expect(() => open(folder)).toThrow(/cannot be used/u);
  });
});
