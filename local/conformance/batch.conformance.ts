import "@pnp/sp/batching";
import "@pnp/sp/fields";
import "@pnp/sp/items";
import "@pnp/sp/lists";
import "@pnp/sp/webs";
import { startService } from "./service";
import type { Answered, ServiceUnderTest } from "./service";

let service: ServiceUnderTest;
beforeAll(async () => (service = await startService()));
afterAll(() => service.end());

type Json = Record<string, unknown>;
const CRLF = "\r\n";
const api = (path: string): string => `${service.webUrl}/_api/${path}`;
const part = (
  method: string,
  path: string,
  body = "",
  headers: readonly string[] = ["accept: application/json;odata=nometadata", "content-type: application/json;odata=nometadata"],
): string =>
  [
    "Content-Type: application/http",
    "Content-Transfer-Encoding: binary",
    "",
    `${method} ${api(path)} HTTP/1.1`,
    ...headers,
    "",
    body,
    "",
  ].join("\n");
const batchOf = (...parts: readonly string[]): string => `${parts.map((each) => `--batch_1\n${each}\n`).join("")}--batch_1--\n`;
const changeset = (...parts: readonly string[]): string =>
  `Content-Type: multipart/mixed; boundary="changeset_1"\n\n${parts.map((each) => `--changeset_1\n${each}\n`).join("")}--changeset_1--\n`;
const send = (
  body: string,
  more: { readonly digest?: boolean; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<Answered> =>
  service.http("member", "_api/$batch", {
    method: "POST",
    digest: more.digest ?? true,
    body,
    headers: { "Content-Type": "multipart/mixed; boundary=batch_1", ...more.headers },
  });
const statuses = ({ text }: Answered): readonly string[] => [...text.matchAll(/HTTP\/1\.1 (\d+ .*)\r/gu)].map(([, status]) => status ?? "");
const EVERYTHING = "web/lists/getByTitle('Everything')/items";
const countOf = async (title: string): Promise<number> =>
  ((await service.http("member", `_api/web/lists/getByTitle('${title}')?$select=ItemCount`)).json as { ItemCount: number }).ItemCount;

describe("the answer to a batch", () => {
  it("is parts in the order of the requests, as recorded: full line ends, one boundary, closed", async () => {
    const answer = await send(batchOf(part("GET", "web?$select=Title"), part("GET", "web/lists/getByTitle('Nothing')")));
    const [boundary = ""] = answer.text.split(CRLF);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Content-Type")).toBe(`multipart/mixed; boundary=${boundary.slice(2)}`);
    expect(boundary).toMatch(/^--batchresponse_[0-9a-f-]{36}$/u);
    const head = ["Content-Type: application/http", "Content-Transfer-Encoding: binary", ""];
    const type = "CONTENT-TYPE: application/json;odata=nometadata;streaming=true;charset=utf-8";
    expect(answer.text.replace(/;odata=minimalmetadata/gu, ";odata=nometadata")).toBe(
      [
        boundary,
        ...head,
        "HTTP/1.1 200 OK",
        type,
        "",
        '{"Title":"Conformance"}',
        boundary,
        ...head,
        "HTTP/1.1 404 Not Found",
        type,
        "",
        `{"odata.error":{"code":"-1, System.ArgumentException","message":{"lang":"ja-JP","value":"URL '${service.webUrl}' のサイトに、リスト 'Nothing' は存在しません。"}}}`,
        `${boundary}--`,
        "",
      ].join(CRLF),
    );
  });

  it("has an empty body for what was changed or removed", async () => {
    const { items } = service.pnp("member").web.lists.getByTitle("Everything");
    const { Id } = (await items.add({ Title: "For the batch" })) as { Id: number };
    const answer = await send(
      batchOf(changeset(part("MERGE", `${EVERYTHING}(${Id})`, '{"Title":"Changed"}'), part("DELETE", `${EVERYTHING}(${Id})`))),
    );
    expect(statuses(answer)).toEqual(["204 No Content", "200 OK"]);
    expect(answer.text.match(/\r\n\r\n\r\n--batchresponse/gu)).toHaveLength(2);
    expect(answer.text).toMatch(/HTTP\/1\.1 204 No Content\r\n[\s\S]*?ETAG: "[0-9a-f-]{36},2"\r\n/u);
  });

  it("tells each part its own outcome: one that fails stops no other", async () => {
    const before = await countOf("Everything");
    const answer = await send(
      batchOf(
        changeset(
          part("POST", EVERYTHING, '{"Title":"First"}'),
          part("DELETE", `${EVERYTHING}(4711)`),
          part("POST", EVERYTHING, '{"Nothing":1}'),
          part("POST", EVERYTHING, '{"Title":"Last"}'),
        ),
      ),
    );
    expect(statuses(answer)).toEqual(["201 Created", "404 Not Found", "400 Bad Request", "201 Created"]);
    expect(answer.text).toContain(
      '{"odata.error":{"code":"-2130575338, System.ArgumentException","message":{"lang":"ja-JP","value":"アイテムが存在しません。他のユーザーによって削除された可能性があります。"}}}',
    );
    expect(await countOf("Everything")).toBe(before + 2);
  });

  it("to forms holds the rows, and refuses in them", async () => {
    const form = (FieldName: string): string =>
      JSON.stringify({
        formValues: [
          { FieldName: "Title", FieldValue: "My title" },
          { FieldName, FieldValue: "abc" },
        ],
        bNewDocumentUpdate: false,
      });
    const answer = await send(
      batchOf(
        part("POST", "web/lists/getByTitle('Everything')/AddValidateUpdateItemUsingPath()", form("MetaInfo")),
        part("POST", "web/lists/getByTitle('Everything')/AddValidateUpdateItemUsingPath()", form("Body")),
      ),
    );
    expect(statuses(answer)).toEqual(["200 OK", "200 OK"]);
    const [refused, added] = [...answer.text.matchAll(/\{"value":.*\}/gu)].map(([rows]) => JSON.parse(rows) as { value: Json[] });
    expect(refused?.value).toMatchObject([
      { FieldName: "Title", HasException: false },
      { FieldName: "MetaInfo", HasException: true },
      { FieldName: "Id", FieldValue: "0", HasException: false },
    ]);
    expect(added?.value).toMatchObject([
      { HasException: false },
      { HasException: false },
      { FieldName: "Id", FieldValue: expect.stringMatching(/^[1-9]\d*$/u) as unknown },
    ]);
  });

  it.each(["nometadata", "minimalmetadata", "verbose"])("is in each part at the level that part asks for: %s", async (level) => {
    const { text } = await send(
      batchOf(part("GET", "web/lists/getByTitle('Cities')/items(1)?$select=Code", "", [`accept: application/json;odata=${level}`])),
    );
    const body = JSON.parse(/\{.*\}/u.exec(text)?.[0] ?? "") as Json;
    expect(level === "verbose" ? Object.keys(body) : Object.keys(body).length).toEqual(
      level === "verbose" ? ["d"] : level === "nometadata" ? 1 : 6,
    );
  });

  it("does not fail for line ends of either kind", async () => {
    const bare = batchOf(part("GET", "web?$select=Title"), changeset(part("MERGE", `${EVERYTHING}(2)`, '{"Body":"x"}')));
    expect(statuses(await send(bare))).toEqual(["200 OK", "204 No Content"]);
    expect(statuses(await send(bare.replaceAll("\n", CRLF)))).toEqual(["200 OK", "204 No Content"]);
  });

  it("reads blanks written as plus signs in its addresses", async () => {
    const { text } = await send(batchOf(part("GET", `${EVERYTHING}?%24select=Title&%24filter=Title+eq+%27Filled%27`)));
    expect(text).toContain('{"value":[{"Title":"Filled"}]}');
  });
});

describe("a batch", () => {
  it("needs a digest, reads too", async () => {
    const { status, json } = await send(batchOf(part("GET", "web")), { digest: false });
    expect(status).toBe(403);
    expect(json).toMatchObject({ "odata.error": { code: "-2130575252, Microsoft.SharePoint.SPException" } });
  });

  it.each<[what: string, body: () => string, headers?: Record<string, string>]>([
    ["that is no multipart", () => "{}", { "Content-Type": "application/json" }],
    ["without a boundary", () => batchOf(part("GET", "web")), { "Content-Type": "multipart/mixed" }],
    ["with another boundary", () => batchOf(part("GET", "web")), { "Content-Type": "multipart/mixed; boundary=batch_2" }],
    ["that never ends", () => batchOf(part("GET", "web")).replace("--batch_1--", "")],
    ["without a request line", () => batchOf("Content-Type: application/http\n\nnonsense")],
    ["of more than a hundred requests", () => batchOf(...Array.from({ length: 101 }, () => part("GET", "web?$select=Id")))],
  ])("%s is refused as a whole, with a sentence", async (_what, body, headers = {}) => {
    const { status, json } = await send(body(), { headers });
    expect(status).toBe(400);
    expect(json).toMatchObject({
      "odata.error": {
        code: "-1, Microsoft.SharePoint.Client.InvalidClientQueryException",
        message: { value: expect.stringMatching(/batch/iu) as unknown },
      },
    });
  });

  it.each([
    ["a blank in its name", "bad header: x"],
    ["no name", ": x"],
  ])("with a header that has %s is refused as a whole", async (_what, header) => {
    const { status, json } = await send(batchOf(part("GET", "web", "", [header])));
    expect(status).toBe(400);
    expect(json).toMatchObject({
      "odata.error": {
        code: "-1, Microsoft.SharePoint.Client.InvalidClientQueryException",
        message: { value: expect.stringContaining(header) as unknown },
      },
    });
  });

  it("stores a file with the bytes that were sent", async () => {
    const add = part(
      "POST",
      "web/GetFolderByServerRelativePath(decodedurl='Documents')/files/addUsingPath(decodedurl='batched.txt',overwrite=true)",
      "a\r\nb\r\n\r\n",
    );
    expect(statuses(await send(batchOf(add.slice(0, -1))))).toEqual(["200 OK"]);
    expect((await service.http("member", "Documents/batched.txt")).text).toBe("a\r\nb\r\n\r\n");
  });

  it("asked for the content of a file is not built, and says so", async () => {
    const answer = await send(
      batchOf(part("GET", "web/GetFileByServerRelativePath(decodedurl='Documents/a%20b.png')/$value"), part("GET", "web?$select=Title")),
    );
    expect(statuses(answer)).toEqual(["501 Not Implemented", "200 OK"]);
    expect(answer.text).toContain("the content of a file in the answer of a batch");
  });

  it("does not lead elsewhere", async () => {
    const answer = await send(
      batchOf(part("GET", "web?$select=Title").replace(service.origin, "https://elsewhere.example"), part("GET", "web?$select=Title")),
    );
    expect(statuses(answer)).toEqual(["400 Bad Request", "200 OK"]);
  });

  it("in a batch is not built", async () => {
    expect(statuses(await send(batchOf(part("POST", "$batch"))))).toEqual(["501 Not Implemented"]);
  });
});

describe("PnPjs's batches", () => {
  it("read several things at once", async () => {
    const [batched, execute] = service.pnp("visitor").batched();
    const found: Json[] = [];
    for (const title of ["Cities", "Numbers", "Everything"])
      void batched.web.lists
        .getByTitle(title)
        .select("Title", "ItemCount")<Json>()
        .then((list) => found.push(list));
    await execute();
    expect(found.map(({ Title }) => Title)).toEqual(["Cities", "Numbers", "Everything"]);
  });

  it("of 45 requests go in three, and all are answered in order", async () => {
    const [batched, execute] = service.pnp("visitor").batched();
    const { items } = batched.web.lists.getByTitle("Numbers");
    const ids = Promise.all(
      Array.from({ length: 45 }, async (_, at) => ((await items.getById(at + 1).select("Id")()) as { Id: number }).Id),
    );
    await execute();
    expect(await ids).toEqual(Array.from({ length: 45 }, (_, at) => at + 1));
  });

  it("mix changes and reads, each with its own outcome", async () => {
    const [batched, execute] = service.pnp("member").batched();
    const { items } = batched.web.lists.getByTitle("Everything");
    const outcome = (work: Promise<unknown>): Promise<number> =>
      work.then(
        () => 200,
        ({ status }: { status: number }) => status,
      );
    const outcomes = [
      outcome(items.add({ Title: "In a batch" })),
      outcome(items.getById(1).update({ Body: "By batch" })),
      outcome(items.getById(4711).delete()),
      outcome(items.getById(2).select("Title")()),
      outcome(items.getById(1).update({ Body: "No" }, '"00000000-0000-4000-8000-000000000000,1"')),
    ];
    await execute();
    expect(await Promise.all(outcomes)).toEqual([200, 200, 404, 200, 412]);
    expect(await service.pnp("visitor").web.lists.getByTitle("Everything").items.getById(1).select("Body")()).toMatchObject({
      Body: "By batch",
    });
  });

  it("add fifty items, numbered in order", async () => {
    const { list } = await service.pnp("owner").web.lists.ensure("Filled by batch");
    const [batched, execute] = service.pnp("member").batched();
    const added = Promise.all(
      Array.from(
        { length: 50 },
        (_, at) =>
          batched.web.lists.getByTitle("Filled by batch").items.add({ Title: `東京 & ${at}` }) as Promise<{ Id: number; Title: string }>,
      ),
    );
    await execute();
    expect((await added).map(({ Id, Title }) => [Id, Title])).toEqual(Array.from({ length: 50 }, (_, at) => [at + 1, `東京 & ${at}`]));
    expect(await list.select("ItemCount")()).toMatchObject({ ItemCount: 50 });
  });

  it("add columns", async () => {
    await service.pnp("owner").web.lists.ensure("Columns by batch");
    const [batched, execute] = service.pnp("owner").batched();
    const { fields } = batched.web.lists.getByTitle("Columns by batch");
    const added = Promise.all(
      ["With Space", "With_Underscore", "With SpaceAnd_Underscore"].map((DisplayName) =>
        fields.createFieldAsXml(`<Field Type="Text" DisplayName="${DisplayName}" />`),
      ),
    );
    await execute();
    expect((await added).map((field) => (field as unknown as { InternalName: string }).InternalName)).toEqual([
      "With_x0020_Space",
      "With_Underscore",
      "With_x0020_SpaceAnd_Underscore",
    ]);
  });
});
