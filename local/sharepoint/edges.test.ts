import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createSharePoint } from "./index";
import { ORIGIN, PEOPLE, type Sample, sampleSite, startSample, WEB } from "./testing/sampleSite";

let sample: Sample;
beforeEach(() => (sample = startSample([{ Title: "Kept" }])));
afterEach(() => sample.end());

const open = (database: string): ReturnType<typeof createSharePoint> => createSharePoint({ database, origin: ORIGIN, whoIs: () => PEOPLE.reader });
const read = (url: string, headers: Record<string, string> = {}): Promise<Response> =>
  Promise.resolve(sample.sharePoint.app.fetch(new Request(url, { headers: { Accept: "application/json", "X-Test-Person": PEOPLE.reader, ...headers } })));

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
    expect((await read(`${ORIGIN}${WEB}/_api/web/lists/getByTitle('Notes')/items?$filter=${"Id eq 1 or ".repeat(200)}Id eq 1`)).status).toBe(404);
  });

  it("are matched whatever their letter case and encoding", async () => {
    expect((await read(`${ORIGIN}${WEB}/_API/Web/LISTS/GetByTitle(%27Notes%27)/Items?%24top=1&%24select=Id`)).status).toBe(200);
  });

  it("that cannot be read are refused", async () => {
    expect((await read(`${ORIGIN}${WEB}/_api/web/lists/getByTitle('Notes`)).status).toBe(400);
    expect((await read(`${ORIGIN}${WEB}/_api/web/%E0%A4%A`)).status).toBe(400);
  });
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
      const added = await again.app.fetch(new Request(`${ORIGIN}${WEB}/_api/web/lists/getByTitle('Notes')/items`, { method: "POST", body: "{\"Title\":\"Later\"}", headers }));
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
    expect(() => fresh.provision({ ...site, lists: [...site.lists, { url: "Lists/Bad", title: "Bad", template: 100, fieldsXml: ["<Field Type=\"Lookup\" Name=\"L\" DisplayName=\"L\" List=\"Lists/None\" />"] }] })).toThrow();
    expect(fresh.isEmpty).toBe(true);
    fresh.close();
  });

  it("that cannot be used is named in one sentence with the cure", () => {
    const notSqlite = join(sample.folder, "note.txt");
    writeFileSync(notSqlite, "This is no database, only a text that is long enough to be looked at as one.".repeat(20));
    expect(() => open(notSqlite)).toThrow(/^The database .*note\.txt cannot be used \(.+\): delete it to start anew, or name another one\.$/u);
    sample.sharePoint.close();
    mkdirSync(join(sample.folder, "site.db.lock"));
    expect(() => open(join(sample.folder, "site.db"))).toThrow(/database is locked\): stop the program that uses it, or delete .*site\.db\.lock\.$/u);
    const folder = join(sample.folder, "folder");
    mkdirSync(folder);
    expect(() => open(folder)).toThrow(/cannot be used/u);
  });
});
