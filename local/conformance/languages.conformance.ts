import type { Modes } from "../sharepoint/index";
import { startService } from "./service";
import type { Answered, ServiceUnderTest } from "./service";
import { conformanceSite } from "./site";

type Json = Readonly<Record<string, unknown>>;

const [JAPANESE, ENGLISH, FRENCH] = [1041, 1033, 1036];
const CITIES = "web/getList('/sites/conformance/Lists/Cities')";

const running: ServiceUnderTest[] = [];
afterEach(async () => {
  for (const service of running.splice(0)) {
    expect(service.notBuilt).toEqual([]);
    await service.end();
  }
});

/** A Japanese site that an owner reads in one language and another. */
async function site(alternateLanguages: readonly number[] = [ENGLISH], modes: Partial<Modes> = {}) {
  const definition = conformanceSite(1);
  const service = await startService(
    { ...definition, ...(alternateLanguages.length === 0 ? {} : { alternateLanguages }) },
    { modes, languageOf: (request) => Number(request.headers.get("X-Language") ?? JAPANESE) },
  );
  running.push(service);
  const ask = (language: number, path: string): Promise<Answered> =>
    service.http("owner", `_api/${path}`, { headers: { "X-Language": String(language) } });
  const send = async (language: number, method: "POST" | "MERGE", path: string, body: Json): Promise<Answered> =>
    service.http("owner", `_api/${path}`, {
      method: "POST",
      digest: true,
      headers: { "X-Language": String(language), ...(method === "MERGE" ? { "X-HTTP-Method": "MERGE" } : {}) },
      body,
    });
  /** Of what stands at a path, in Japanese and in English. */
  const both = async (path: string, property = "Title"): Promise<unknown[]> =>
    Promise.all([JAPANESE, ENGLISH].map(async (language) => ((await ask(language, path)).json as Json)[property]));
  return { service, ask, send, both };
}

describe("a site of several languages", () => {
  it("says so, and which", async () => {
    const several = await site();
    expect((await several.ask(JAPANESE, "web?$select=IsMultilingual,SupportedUILanguageIds")).json).toEqual({
      IsMultilingual: true,
      SupportedUILanguageIds: [JAPANESE, ENGLISH],
    });
    const one = await site([]);
    expect((await one.ask(JAPANESE, "web?$select=IsMultilingual,SupportedUILanguageIds")).json).toEqual({
      IsMultilingual: false,
      SupportedUILanguageIds: [JAPANESE],
    });
  });

  it.each([
    ["a list", CITIES, "Cities"],
    ["a column", `${CITIES}/fields/getbyinternalnameortitle('Code')`, "コード"],
    ["a view", `${CITIES}/defaultview`, undefined],
  ])("keeps the title of %s by the language in which it is written", async (_, path, usual) => {
    const { send, both } = await site();
    const [before] = await both(path);
    expect(before).toBe(usual ?? "すべてのアイテム");
    expect((await send(ENGLISH, "MERGE", path, { Title: "In English" })).status).toBe(204);
    expect(await both(path)).toEqual([before, "In English"]);
    expect((await send(JAPANESE, "MERGE", path, { Title: "日本語で" })).status).toBe(204);
    expect(await both(path)).toEqual(["日本語で", "In English"]);
  });

  it("has the site's words where a language has none of its own", async () => {
    const { send, both } = await site();
    await send(JAPANESE, "MERGE", CITIES, { Title: "都市", Description: "行き先" });
    expect([await both(CITIES), await both(CITIES, "Description")]).toEqual([
      ["都市", "都市"],
      ["行き先", "行き先"],
    ]);
    await send(ENGLISH, "MERGE", CITIES, { Description: "Destinations" });
    expect([await both(CITIES), await both(CITIES, "Description")]).toEqual([
      ["都市", "都市"],
      ["行き先", "Destinations"],
    ]);
  });

  it("has SharePoint's own columns and first views in each, until somebody gives them another title", async () => {
    const { send, both } = await site();
    const list = "web/getList('/sites/conformance/Lists/Everything')";
    expect(await both(`${list}/fields/getbyinternalnameortitle('Title')`)).toEqual(["タイトル", "Title"]);
    expect(await both(`${list}/defaultview`)).toEqual(["すべてのアイテム", "All Items"]);
    await send(JAPANESE, "MERGE", `${list}/fields/getbyinternalnameortitle('Title')`, { Title: "氏名" });
    expect(await both(`${list}/fields/getbyinternalnameortitle('Title')`)).toEqual(["氏名", "氏名"]);
  });

  it("calls what is made in any of them by the same name in all, and by another one where it is renamed", async () => {
    const { send, both } = await site();
    expect((await send(ENGLISH, "POST", "web/lists", { Title: "Posts", BaseTemplate: 100 })).status).toBe(201);
    const list = "web/getList('/sites/conformance/Lists/Posts')";
    expect(await both(list)).toEqual(["Posts", "Posts"]);
    await send(ENGLISH, "MERGE", list, { Title: "Postings" });
    expect(await both(list)).toEqual(["Posts", "Postings"]);
    const parameters = { SchemaXml: '<Field Type="Text" Name="Kind" DisplayName="Kind of post" />', Options: 8 };
    await send(ENGLISH, "POST", `${list}/fields/createfieldasxml`, { parameters });
    expect(await both(`${list}/fields/getbyinternalnameortitle('Kind')`)).toEqual(["Kind of post", "Kind of post"]);
  });

  it("tells titles in the reader's language also in lists of things, and in batches", async () => {
    const { service, send, ask } = await site();
    await send(ENGLISH, "MERGE", CITIES, { Title: "Towns" });
    await send(ENGLISH, "MERGE", `${CITIES}/fields/getbyinternalnameortitle('Code')`, { Title: "Code" });
    const titles = async (language: number): Promise<string> =>
      (await ask(language, "web/lists?$select=Title,Fields/Title&$expand=Fields")).text;
    expect([/Towns/.test(await titles(ENGLISH)), /コード/.test(await titles(ENGLISH)), /コード/.test(await titles(JAPANESE))]).toEqual([
      true,
      false,
      true,
    ]);
    const part = `GET ${service.webUrl}/_api/${CITIES}?$select=Title HTTP/1.1\r\nAccept: application/json;odata=nometadata\r\n`;
    const body = `--b\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n${part}\r\n\r\n--b--\r\n`;
    const headers = { "X-Language": String(ENGLISH), "Content-Type": "multipart/mixed; boundary=b" };
    const { text } = await service.http("owner", "_api/$batch", { method: "POST", digest: true, headers, body });
    expect(text).toContain('"Towns"');
  });

  it("refuses a title that another list has, in the language of the site or in the person's", async () => {
    const { send } = await site();
    await send(ENGLISH, "MERGE", CITIES, { Title: "Towns" });
    for (const title of ["Towns", "cities"])
      expect((await send(ENGLISH, "MERGE", "web/getList('/sites/conformance/Lists/Own')", { Title: title })).status).toBe(500);
    expect((await send(ENGLISH, "POST", "web/lists", { Title: "Towns", BaseTemplate: 100 })).status).toBe(500);
    expect((await send(ENGLISH, "MERGE", CITIES, { Title: " " })).status).toBe(400);
    expect((await send(ENGLISH, "MERGE", `${CITIES}/fields/getbyinternalnameortitle('Code')`, { Title: " " })).status).toBe(400);
  });

  it("forgets the words of what is deleted", async () => {
    const { service, send, both } = await site();
    await send(ENGLISH, "MERGE", CITIES, { Title: "Towns" });
    await service.http("owner", `_api/${CITIES}`, { method: "POST", digest: true, headers: { "X-HTTP-Method": "DELETE" } });
    await send(JAPANESE, "POST", "web/lists", { Title: "Cities", BaseTemplate: 100 });
    expect(await both(CITIES)).toEqual(["Cities", "Cities"]);
  });
});

it.each([
  ["one language", [], ENGLISH],
  ["other languages", [ENGLISH], FRENCH],
])("a site of %s has its own words for whoever asks in another, and takes theirs for its own", async (_, alternates, asked) => {
  const { send, both } = await site(alternates);
  expect((await send(asked, "MERGE", CITIES, { Title: "Villes" })).status).toBe(204);
  expect(await both(CITIES)).toEqual(["Villes", "Villes"]);
});

describe("what is found by its title", () => {
  it.each<[Modes["foundByTitle"], number, number]>([
    ["asShown", 200, 404],
    ["asTheSiteSays", 404, 200],
  ])("is found %s", async (foundByTitle, byOwn, bySites) => {
    const { send, ask } = await site([ENGLISH], { foundByTitle });
    await send(ENGLISH, "MERGE", CITIES, { Title: "Towns" });
    const view = `${CITIES}/views/getbytitle`;
    const own = [await ask(ENGLISH, "web/lists/getbytitle('Towns')"), await ask(ENGLISH, `${view}('All Items')`)];
    const sites = [await ask(ENGLISH, "web/lists/getbytitle('Cities')"), await ask(ENGLISH, `${view}('すべてのアイテム')`)];
    expect([own.map(({ status }) => status === 200), sites.map(({ status }) => status === 200)]).toEqual([
      [byOwn === 200, byOwn === 200],
      [bySites === 200, bySites === 200],
    ]);
    expect((await ask(JAPANESE, "web/lists/getbytitle('Cities')")).status).toBe(200);
  });
});
