import { once } from "node:events";
import { Agent, request } from "node:http";
import type { IncomingMessage } from "node:http";
import "@pnp/sp/items";
import "@pnp/sp/lists";
import "@pnp/sp/webs";
import { startService } from "./service";
import type { ServiceUnderTest } from "./service";
import { LOGINS, WEB } from "./site";

let service: ServiceUnderTest;
beforeAll(async () => (service = await startService()));
afterAll(() => service.end());

const ITEMS = "_api/web/lists/getByTitle('Numbers')/items";

/** A request whose Host header is not the address it goes to, which `fetch` does not allow. */
function named(host: string, path: string): Promise<{ readonly status: number; readonly text: string }> {
  const { hostname, port } = new URL(service.origin);
  return new Promise((resolve, reject) => {
    const asked = request(
      { hostname, port, path, headers: { Host: host, Accept: "application/json", "X-Person": LOGINS.member } },
      (answer) => {
        let text = "";
        answer
          .setEncoding("utf8")
          .on("data", (part: string) => (text += part))
          .on("end", () => resolve({ status: answer.statusCode ?? 0, text }));
      },
    );
    asked.on("error", reject).end();
  });
}

describe("requests from elsewhere", () => {
  it.each(["evil.example", "localhost.evil.example", "127.0.0.2", "169.254.169.254"])("are refused by their host: %s", async (host) => {
    const { status, text } = await named(host, `${WEB}/_api/web`);
    expect([status, text]).toEqual([400, expect.stringContaining(`the request named the host ${host}`)]);
  });

  it.each(["https://evil.example", "null", "http://127.0.0.1:1", "http://localhost"])("are refused by their origin: %s", async (origin) => {
    const { status, text } = await service.http("member", "_api/web", { headers: { Origin: origin } });
    expect([status, text]).toEqual([403, expect.stringContaining(`the request came from ${origin}`)]);
  });

  it("of our own pages are answered", async () => {
    expect((await service.http("member", "_api/web?$select=Title", { headers: { Origin: service.origin } })).json).toEqual({
      Title: "Conformance",
    });
  });

  it("by nobody are refused", async () => {
    const { status, json } = await service.http(undefined, "_api/web");
    expect(status).toBe(403);
    expect(json).toMatchObject({ "odata.error": { code: "-2147024891, System.UnauthorizedAccessException" } });
  });
});

describe("an address", () => {
  const padded = (length: number): string => {
    const start = `${ITEMS}?$select=Id&$top=1&$filter=Id gt 0`;
    const rest = length - `${WEB}/${encodeURI(start)}`.length;
    return start + " ".repeat(rest % 3).replaceAll(" ", "0") + "%20".repeat(Math.floor(rest / 3));
  };

  it("of 2,048 characters is answered, of one more is not found", async () => {
    expect((await service.http("visitor", padded(2048))).json).toMatchObject({ value: [{ Id: 1 }] });
    const { status, text } = await service.http("visitor", padded(2049));
    expect([status, text]).toEqual([404, expect.stringContaining("too long")]);
  });

  it.each([
    "web/lists/getByTitle('Numbers",
    "web/lists/getByTitle(Numbers)",
    "web/lists/getByTitle('a'b')",
    "web/lists(guid'x",
    "web/%E0%A4%A",
    "web/lists/getByTitle(@missing)",
    "web/lists/getByTitle()",
  ])("that cannot be read is refused with a sentence: %s", async (path) => {
    const { status, json } = await service.http("visitor", `_api/${path}`);
    expect([400, 404, 501]).toContain(status);
    expect(json).toMatchObject({ "odata.error": { message: { value: expect.stringMatching(/\w+/u) as unknown } } });
  });

  it("with steps upwards does not leave the service", async () => {
    for (const path of [
      "_api/web/../../../../etc/passwd",
      "_api/web/..%2f..%2fetc%2fpasswd",
      "_api/web/lists/getByTitle('..%2F..%2Fetc')",
    ]) {
      const { status, text } = await service.http("visitor", path);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(text).not.toContain("root:");
    }
  });

  it("that SharePoint has and we do not is a 501 naming it", async () => {
    const { status, json } = await service.http("visitor", "_api/web/webinfos");
    expect(status).toBe(501);
    expect(json).toEqual({
      "odata.error": {
        code: "-1, System.NotImplementedException",
        message: { lang: "en-US", value: "Not built in the local SharePoint: GET web/webinfos." },
      },
    });
  });

  it("with an option that is not built is a 501 naming the option", async () => {
    const { status, text } = await service.http("visitor", `${ITEMS}?$inlinecount=allpages`);
    expect([status, text]).toEqual([501, expect.stringContaining("$inlinecount")]);
  });
});

/** The status that a client gets which sends everything it has; fails where the connection breaks before. */
async function sentWhole(agent: Agent, path: string, body: Buffer, headers: Readonly<Record<string, string>>): Promise<number | undefined> {
  const sending = request(`${service.webUrl}/${path}`, {
    agent,
    method: "POST",
    headers: { Accept: "application/json", "X-Person": LOGINS.member, ...headers },
  });
  const finished = once(sending, "finish");
  const answered = once(sending, "response") as Promise<[IncomingMessage]>;
  sending.end(body);
  const [[answer]] = await Promise.all([answered, finished]);
  await once(answer.resume(), "end");
  return answer.statusCode;
}

describe("a body", () => {
  const sized = (bytes: number): string => JSON.stringify({ Title: "x", Body: "y".repeat(bytes) });

  it("of more than ten megabytes is refused with a sentence", async () => {
    const { status, text } = await service.http("member", "_api/web/lists/getByTitle('Everything')/items", {
      method: "POST",
      digest: true,
      body: sized(10 * 1024 * 1024),
      headers: { "Content-Type": "application/json" },
    });
    expect([status, text]).toEqual([413, expect.stringContaining("larger than this service takes")]);
  });

  it.each<[what: string, path: string, bytes: number]>([
    ["a byte too many", "_api/web", 10 * 1024 * 1024 + 1],
    ["a megabyte too many", "_api/web", 11 * 1024 * 1024],
    ["three times too many", "_api/web", 30 * 1024 * 1024],
    ["a batch of twice too many", "_api/$batch", 4 * 1024 * 1024],
  ])("that is too large is answered to clients that send all of it, on a connection that goes on: %s", async (_what, path, bytes) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    try {
      const body = Buffer.alloc(bytes, "x");
      for (const headers of [{ "Content-Length": String(bytes) }, { "Transfer-Encoding": "chunked" }])
        expect(await sentWhole(agent, path, body, headers)).toBe(413);
      expect(await sentWhole(agent, "_api/contextinfo", Buffer.alloc(0), {})).toBe(200);
    } finally {
      agent.destroy();
    }
  });

  it.each([{ "Content-Length": String(50 * 1024 * 1024) }, { "Transfer-Encoding": "chunked" }])(
    "that is far too large is not read to its end, and the answer says that the connection is: %j",
    async (headers) => {
      const { hostname, port } = new URL(service.origin);
      const asked = request({
        hostname,
        port,
        path: `${WEB}/_api/web`,
        method: "POST",
        headers: { ...headers, Accept: "application/json", "X-Person": LOGINS.member },
      });
      const pieces = "Content-Length" in headers ? 1 : 42;
      for (let piece = 0; piece < pieces; piece++) asked.write(Buffer.alloc(1024 * 1024, "x"));
      const [answer] = (await once(asked, "response")) as [IncomingMessage];
      expect([answer.statusCode, answer.headers.connection]).toEqual([413, "close"]);
      asked.on("error", () => undefined).destroy();
    },
  );

  it("of a hundred thousand characters is taken whole", async () => {
    const { json } = await service.http("member", "_api/web/lists/getByTitle('Everything')/items", {
      method: "POST",
      digest: true,
      body: sized(100_000),
      headers: { "Content-Type": "application/json" },
    });
    expect((json as { Body: string }).Body).toHaveLength(100_000);
  });

  it("of a batch of more than two megabytes is refused", async () => {
    const { status, text } = await service.http("member", "_api/$batch", {
      method: "POST",
      digest: true,
      body: "x".repeat(2 * 1024 * 1024 + 1),
      headers: { "Content-Type": "multipart/mixed; boundary=b" },
    });
    expect([status, text]).toEqual([413, expect.stringContaining("larger than this service takes")]);
  });
});

describe("texts", () => {
  it.each(["' or '1'='1", "'; DROP TABLE items; --", '"', "%", "_", "\\", "😀", "${7*7}", "<script>alert(1)</script>"])(
    "are only texts: %j",
    async (text) => {
      const items = (await service
        .pnp("visitor")
        .web.lists.getByTitle("Numbers")
        .items.select("Id")
        .filter(`Title eq '${text.replace(/'/gu, "''")}'`)()) as unknown[];
      expect(items).toEqual([]);
      const { status, json } = await service.http(
        "visitor",
        `_api/web/lists/getByTitle('${encodeURIComponent(text.replace(/'/gu, "''"))}')`,
      );
      expect([status, (json as { "odata.error": { code: string } })["odata.error"].code]).toEqual([404, "-1, System.ArgumentException"]);
    },
  );

  it("with a NUL are refused in addresses, where they would end the comparison", async () => {
    const { status, json } = await service.http("visitor", "_api/web/lists/getByTitle('Numbers%00more')");
    expect([status, (json as { "odata.error": { message: { value: string } } })["odata.error"].message.value]).toEqual([
      400,
      expect.stringContaining("control character"),
    ]);
  });

  it("nested without end are refused with a sentence", async () => {
    const body = `{"Title":${"[".repeat(200_000)}${"]".repeat(200_000)}}`;
    const { status, json } = await service.http("member", "_api/web/lists/getByTitle('Everything')/items", {
      method: "POST",
      digest: true,
      body,
      headers: { "Content-Type": "application/json" },
    });
    expect([status, (json as { "odata.error": { code: string } })["odata.error"].code]).toEqual([
      400,
      expect.stringContaining("InvalidClientQueryException"),
    ]);
  });
});
