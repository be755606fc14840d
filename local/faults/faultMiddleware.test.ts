import { Hono } from "hono";
import { Faults } from "./faults";
import type { NewRule } from "./faultRule";
import { faultMiddleware } from "./faultMiddleware";
import { Recorder } from "./recorder";
import { serveFaulty } from "./testing/faultyServer";
import type { FaultyServer } from "./testing/faultyServer";

const PERSON = "X-Test-Person";
const API = "/sites/sample/_api/web";
/** Its answer says its length and is written in two parts. */
const WRITTEN_IN_PARTS = `${API}/lists`;

let faults: Faults;
let recorder: Recorder;
let server: FaultyServer;
/** What the server behind the faults was asked to do. */
let done: string[];
/** Has the second part of an answer written. */
let writeRest: () => void;

beforeEach(async () => {
  faults = new Faults();
  recorder = new Recorder();
  done = [];
  const app = new Hono();
  app.use(faultMiddleware({ faults, recorder, personOf: (request) => [request.headers.get(PERSON) ?? "nobody"] }));
  app.get(WRITTEN_IN_PARTS, (c) => {
    const body = new ReadableStream({
      start(answer) {
        answer.enqueue(Buffer.from("one"));
        writeRest = () => {
          answer.enqueue(Buffer.from("two"));
          answer.close();
        };
      },
    });
    return c.body(body, 200, { "Content-Length": "6" });
  });
  app.all("*", async (c) => {
    done.push(`${c.req.method} ${c.req.path} ${await c.req.raw.text()}`.trim());
    return c.req.method === "DELETE" ? c.body(null, 204) : c.json({ value: "これは答え" });
  });
  server = await serveFaulty(app);
});
afterEach(() => server.close());

const ask = (path = API, init: RequestInit = {}): Promise<Response> => fetch(server.origin + path, init);
const meetNext = (rule: NewRule["effect"], match: NewRule["match"] = {}): string => faults.add({ match, times: 1, effect: rule }).id;

describe("a refused request", () => {
  test("is not carried out, gets SharePoint's body and says when to come back", async () => {
    meetNext({ kind: "status", status: 403, retryAfter: 7 });
    const answer = await ask(API, { method: "POST", headers: { accept: "application/json;odata=nometadata" }, body: "x" });
    expect([answer.status, answer.headers.get("Retry-After")]).toEqual([403, "7"]);
    expect(await answer.json()).toEqual({
      "odata.error": {
        code: "-2147024891, System.UnauthorizedAccessException",
        message: { lang: "en-US", value: expect.stringContaining("Access denied") as string },
      },
    });
    expect(done).toEqual([]);
    expect((await ask()).status).toBe(200);
  });

  test("is worded as verbose callers read it", async () => {
    meetNext({ kind: "status", status: 500, code: "-2147024860, Microsoft.SharePoint.SPQueryThrottledException", message: "Too many." });
    const answer = await ask(API, { headers: { accept: "application/json;odata=verbose" } });
    expect(await answer.json()).toEqual({
      error: { code: "-2147024860, Microsoft.SharePoint.SPQueryThrottledException", message: { lang: "en-US", value: "Too many." } },
    });
  });

  test("gets Graph's body from Graph, and a date when the rule says so", async () => {
    meetNext({ kind: "status", status: 429, retryAfter: 60, retryAfterAs: "date" });
    const answer = await ask("/graph/v1.0/me", { headers: { "client-request-id": "mine" } });
    expect(await answer.json()).toMatchObject({
      error: { code: "activityLimitReached", message: "Application has been throttled.", innerError: { "client-request-id": "mine" } },
    });
    const wait = Date.parse(answer.headers.get("Retry-After") ?? "") - Date.now();
    expect(wait).toBeGreaterThan(55_000);
    expect(wait).toBeLessThanOrEqual(60_000);
  });

  test("can be carried out all the same, as behind a proxy that gives up", async () => {
    meetNext({ kind: "status", status: 503, carriedOut: true });
    expect((await ask(API, { method: "POST", body: "once" })).status).toBe(503);
    expect(done).toEqual([`POST ${API} once`]);
  });
});

test("a slow answer is the answer, later", async () => {
  meetNext({ kind: "delay", ms: 120 });
  const started = performance.now();
  expect(await (await ask()).json()).toEqual({ value: "これは答え" });
  expect(performance.now() - started).toBeGreaterThanOrEqual(115);
  expect(recorder.requests()[0]?.ms).toBeGreaterThanOrEqual(115);
});

test("a dropped connection gives no answer, and the request never arrives", async () => {
  const fault = meetNext({ kind: "dropped" });
  await expect(ask()).rejects.toThrow("fetch failed");
  expect(done).toEqual([]);
  expect(recorder.requests()).toMatchObject([{ status: 0, received: 0, fault }]);
  expect((await ask()).status).toBe(200);
});

test("an answer can be lost after the work is done", async () => {
  meetNext({ kind: "dropped", carriedOut: true });
  await expect(ask(API, { method: "POST", body: "once" })).rejects.toThrow("fetch failed");
  expect(done).toEqual([`POST ${API} once`]);
});

test("somebody offline reaches no service, but pages, and others reach everything", async () => {
  faults.add({ match: { person: "reader" }, effect: { kind: "offline" } });
  const reader = { headers: { [PERSON]: "reader" } };
  await expect(ask(API, reader)).rejects.toThrow();
  await expect(ask("/graph/v1.0/me", reader)).rejects.toThrow();
  expect((await ask("/sites/sample/SitePages/Home.aspx", reader)).status).toBe(200);
  expect((await ask()).status).toBe(200);
});

test("while connections may break none is used twice, so that no caller repeats a request by itself", async () => {
  const connection = async (): Promise<string | null> => (await ask()).headers.get("Connection");
  expect(await connection()).toBe("keep-alive");
  const { id } = faults.add({ match: { person: "reader" }, effect: { kind: "dropped" } });
  expect(await connection()).toBe("close");
  faults.remove(id);
  expect(await connection()).toBe("keep-alive");
});

test("a truncated answer promises its length and breaks off in the middle", async () => {
  meetNext({ kind: "truncated" });
  const answer = await ask();
  expect(answer.status).toBe(200);
  expect(answer.headers.get("Content-Length")).toBe(String(Buffer.byteLength('{"value":"これは答え"}')));
  await expect(answer.text()).rejects.toThrow();
});

test("an answer without a body cannot be truncated: its connection is dropped", async () => {
  meetNext({ kind: "truncated" });
  await expect(ask(API, { method: "DELETE" })).rejects.toThrow();
  expect(done).toEqual([`DELETE ${API}`]);
});

test("a malformed answer arrives whole and cannot be read", async () => {
  meetNext({ kind: "malformed" });
  const answer = await ask();
  expect(answer.status).toBe(200);
  const text = await answer.text();
  expect(text).toMatch(/^\{"value":/);
  expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
});

test("a write with an expired digest is refused as SharePoint refuses it; the next one passes", async () => {
  meetNext({ kind: "expiredDigest" });
  expect((await ask()).status).toBe(200);
  expect((await ask("/sites/sample/_api/contextinfo", { method: "POST" })).status).toBe(200);
  const refused = await ask(API, { method: "POST", headers: { accept: "application/json;odata=nometadata" } });
  expect(refused.status).toBe(403);
  expect(await refused.text()).toContain("-2130575252, Microsoft.SharePoint.SPException");
  expect((await ask(API, { method: "POST" })).status).toBe(200);
});

describe("a sign-in that has run out", () => {
  test("is a plain 401, or a plain 403 that no missing permission looks like; nothing is carried out", async () => {
    meetNext({ kind: "signedOut", as: "unauthorized" });
    expect((await ask()).status).toBe(401);
    meetNext({ kind: "signedOut", as: "forbidden" });
    const forbidden = await ask(API, { method: "POST", headers: { accept: "application/json;odata=nometadata" } });
    expect([forbidden.status, forbidden.headers.get("Content-Type")]).toEqual([403, "text/plain; charset=utf-8"]);
    expect(forbidden.headers.get("X-MSDAVEXT_Error")).toMatch(/^917656;/u);
    expect(await forbidden.text()).not.toContain("-2147024891");
    expect(done).toEqual([]);
    expect((await ask()).status).toBe(200);
  });

  test("leads to another origin, where a script gets no answer", async () => {
    meetNext({ kind: "signedOut", as: "redirect" });
    const { status, headers } = await ask(API, { redirect: "manual" });
    expect(status).toBe(302);
    expect(new URL(headers.get("Location") ?? "").origin).not.toBe(server.origin);
    meetNext({ kind: "signedOut", as: "redirect" });
    await expect(ask()).rejects.toThrow();
  });

  test("is SharePoint's alone: Graph answers as ever", async () => {
    meetNext({ kind: "signedOut", as: "unauthorized" });
    expect((await ask("/graph/v1.0/me")).status).toBe(200);
    expect((await ask()).status).toBe(401);
  });
});

describe("the recorder", () => {
  test("notes method, path, person, sizes and time of every request to a service", async () => {
    await ask(`${API}?$select=Title`, { method: "POST", body: "あ", headers: { [PERSON]: "reader" } });
    expect(recorder.requests()).toEqual([
      {
        number: 1,
        at: expect.stringMatching(/^\d{4}-.+Z$/) as string,
        method: "POST",
        path: `${API}?$select=Title`,
        person: "reader",
        service: "sharepoint",
        status: 200,
        sent: 3,
        received: Buffer.byteLength('{"value":"これは答え"}'),
        ms: expect.any(Number) as number,
      },
    ]);
  });

  test("takes the size from an answer that says it, and lets it pass while it is still being written", async () => {
    const first = await ask(WRITTEN_IN_PARTS);
    expect(recorder.requests()).toMatchObject([{ path: WRITTEN_IN_PARTS, received: 6 }]);
    writeRest();
    expect(await first.text()).toBe("onetwo");
  });

  test("notes that nothing is sent to HEAD, which is told a length all the same", async () => {
    expect((await ask(WRITTEN_IN_PARTS, { method: "HEAD" })).headers.get("Content-Length")).toBe("6");
    expect(recorder.requests()).toMatchObject([{ method: "HEAD", received: 0 }]);
  });

  test("notes pages aside", async () => {
    await ask("/sites/sample/SitePages/Home.aspx");
    expect(recorder.requests()).toEqual([]);
    expect(recorder.requests({ everything: true })).toMatchObject([{ service: null, status: 200 }]);
  });
});

test("a rule for a path can refuse a page", async () => {
  meetNext({ kind: "status", status: 404 }, { path: "*/home.aspx" });
  const answer = await ask("/sites/sample/SitePages/Home.aspx");
  expect([answer.status, await answer.text()]).toEqual([404, "404 Not Found"]);
});
