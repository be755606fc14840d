import { Hono } from "hono";
import type { Context } from "hono";
import { createGraph } from "../graph/index";
import { hanako } from "../graph/testing/sampleTenant";
import { ORIGIN, PEOPLE, startSample, WEB } from "../sharepoint/testing/sampleSite";
import type { Sample } from "../sharepoint/testing/sampleSite";
import { faultMiddleware } from "./faultMiddleware";
import { Faults } from "./faults";
import { Recorder } from "./recorder";

const API = `${ORIGIN}${WEB}/_api`;

let sample: Sample;
let faults: Faults;
let recorder: Recorder;
let app: Hono;

interface GraphPart {
  readonly id: string;
  readonly url: string;
}

/** Graph promises no order; every part says what it was asked for. */
async function answerInReverse(c: Context): Promise<Response> {
  const { requests = [] } = (await c.req.raw.json().catch(() => ({}))) as { requests?: readonly GraphPart[] };
  if (requests.length === 0) return c.json({ error: { code: "BadRequest" } }, 400);
  return c.json({ responses: requests.map(({ id, url }) => ({ id, status: 200, headers: {}, body: { asked: url } })).reverse() });
}

beforeEach(() => {
  sample = startSample();
  faults = new Faults();
  recorder = new Recorder();
  app = new Hono();
  app.use(faultMiddleware({ faults, recorder, personOf: () => ["owner"] }));
  app.post("/graph/v1.0/$batch", answerInReverse);
  app.all("*", (c) => sample.sharePoint.app.fetch(c.req.raw));
});
afterEach(() => sample.end());

interface Operation {
  readonly line: string;
  readonly body?: string;
}

/** @param saysLength - a browser does; a program may send its body in pieces */
async function sharePointBatch(operations: readonly Operation[], saysLength = true): Promise<string[]> {
  const parts = operations.map(({ line, body = "" }) =>
    [
      "--b",
      "Content-Type: application/http",
      "Content-Transfer-Encoding: binary",
      "",
      `${line} HTTP/1.1`,
      "accept: application/json;odata=nometadata",
      "content-type: application/json",
      "",
      body,
      "",
    ].join("\r\n"),
  );
  const body = `${parts.join("")}--b--\r\n`;
  const headers = {
    "content-type": "multipart/mixed; boundary=b",
    accept: "application/json",
    "x-requestdigest": sample.digest("owner"),
    "x-test-person": PEOPLE.owner,
    ...(saysLength ? { "content-length": String(Buffer.byteLength(body)) } : {}),
  };
  const answer = await app.request(`${API}/$batch`, { method: "POST", headers, body });
  expect(answer.status).toBe(200);
  return (await answer.text()).split(/--batchresponse_[^\r]+/).slice(1, -1);
}

const itemCount = async (): Promise<number> =>
  ((await (await sample.ask("owner", "web/GetList('/sites/sample/Lists/Cities')?$select=ItemCount")).json()) as { ItemCount: number })
    .ItemCount;
const READ = { line: `GET ${API}/web?$select=Title` };
const ADD = { line: `POST ${API}/web/GetList('/sites/sample/Lists/Cities')/items`, body: JSON.stringify({ Title: "Lima", Code: "lim" }) };

describe("a batch of SharePoint", () => {
  test("fails in one part, which is not carried out, and is answered in the others", async () => {
    faults.add({ match: {}, times: 1, effect: { kind: "partlyFailedBatch", part: 2, status: 503, retryAfter: 4 } });
    const before = await itemCount();
    const [first, second, third] = await sharePointBatch([READ, ADD, READ]);
    for (const whole of [first, third]) expect(whole).toMatch(/HTTP\/1\.1 200 [\s\S]+"Title":"Sample"/);
    expect(second).toMatch(/HTTP\/1\.1 503 Service Unavailable\r\n[\s\S]*RETRY-AFTER: 4/);
    expect(await itemCount()).toBe(before);
  });

  test("is recorded with its parts", async () => {
    const fault = faults.add({ match: {}, times: 1, effect: { kind: "partlyFailedBatch", part: 1, status: 404 } }).id;
    await sharePointBatch([READ, ADD]);
    expect(recorder.requests()).toMatchObject([
      {
        fault,
        status: 200,
        parts: [
          { method: "GET", path: `${WEB}/_api/web?$select=Title`, status: 404, fault },
          { method: "POST", path: `${WEB}/_api/web/GetList('/sites/sample/Lists/Cities')/items`, status: 201 },
        ],
      },
    ]);
  });

  test("is not touched by a rule for a part that it does not have", async () => {
    faults.add({ match: {}, times: 1, effect: { kind: "partlyFailedBatch", part: 3, status: 404 } });
    await sharePointBatch([READ, READ]);
    expect(faults.active).toHaveLength(1);
  });

  test("is refused in the part that a rule's path is about", async () => {
    faults.add({ match: { path: "*/items", method: "POST" }, times: 1, effect: { kind: "status", status: 403 } });
    const before = await itemCount();
    const [first, second] = await sharePointBatch([READ, ADD]);
    expect(first).toContain("HTTP/1.1 200 ");
    expect(second).toMatch(/HTTP\/1\.1 403 Forbidden[\s\S]+-2147024891, System\.UnauthorizedAccessException/);
    expect(await itemCount()).toBe(before);
    expect(faults.active).toEqual([]);
  });

  test("is refused in a part, and recorded with its parts, though it did not say its length", async () => {
    faults.add({ match: { path: "*/items", method: "POST" }, times: 1, effect: { kind: "status", status: 403 } });
    expect((await sharePointBatch([READ, ADD], false))[1]).toContain("HTTP/1.1 403 ");
    expect(recorder.requests()).toMatchObject([{ parts: [{ status: 200 }, { status: 403 }] }]);
  });

  test("keeps the bytes of its other parts, where one is refused", async () => {
    faults.add({ match: {}, times: 1, effect: { kind: "partlyFailedBatch", part: 1, status: 404 } });
    await sharePointBatch([
      READ,
      { line: `POST ${API}/web/GetList('/sites/sample/Lists/Cities')/items`, body: JSON.stringify({ Title: "札幌", Code: "sap" }) },
    ]);
    expect(
      await (await sample.ask("owner", "web/GetList('/sites/sample/Lists/Cities')/items?$select=Title&$filter=Code eq 'sap'")).json(),
    ).toEqual({ value: [{ Title: "札幌" }] });
  });

  test("that cannot be read is left to SharePoint, and recorded", async () => {
    const body = `--b\r\nContent-Type: application/http\r\n\r\n${READ.line}\r\nbad header: x\r\n\r\n--b--`;
    const headers = {
      "content-type": "multipart/mixed; boundary=b",
      "x-requestdigest": sample.digest("owner"),
      "x-test-person": PEOPLE.owner,
    };
    expect((await app.request(`${API}/$batch`, { method: "POST", headers, body })).status).toBe(400);
    expect(recorder.requests()).toMatchObject([{ status: 400 }]);
  });

  test("is refused in a part that was carried out all the same, when the rule says so", async () => {
    faults.add({ match: { path: "*/items", method: "POST" }, times: 1, effect: { kind: "status", status: 503, carriedOut: true } });
    const before = await itemCount();
    expect((await sharePointBatch([READ, ADD]))[1]).toContain("HTTP/1.1 503 ");
    expect(await itemCount()).toBe(before + 1);
  });
});

describe("a batch of Graph", () => {
  test("fails in one part by its id, whatever the order of the answer", async () => {
    faults.add({ match: { service: "graph" }, times: 1, effect: { kind: "partlyFailedBatch", part: 2, status: 429, retryAfter: 5 } });
    const body = JSON.stringify({ requests: ["a", "b", "c"].map((id) => ({ id, method: "GET", url: `/users/${id}` })) });
    const answer = await app.request(`${ORIGIN}/graph/v1.0/$batch`, {
      method: "POST",
      body,
      headers: { "content-length": String(body.length) },
    });
    expect(await answer.json()).toMatchObject({
      responses: [
        { id: "c", status: 200, body: { asked: "/users/c" } },
        { id: "b", status: 429, headers: { "Retry-After": "5" }, body: { error: { code: "activityLimitReached" } } },
        { id: "a", status: 200, body: { asked: "/users/a" } },
      ],
    });
    expect(recorder.requests()).toMatchObject([
      { parts: [{ path: "/graph/v1.0/users/a", status: 200 }, { status: 429 }, { status: 200 }] },
    ]);
  });

  test("does not carry out what depends on a part that failed", async () => {
    const { app: graph } = createGraph({
      origin: ORIGIN,
      users: [hanako],
      scopes: () => new Set(["User.Read", "User.Read.All"]),
      whoIs: () => hanako.userPrincipalName,
    });
    const behind = new Hono();
    behind.use(faultMiddleware({ faults, recorder, personOf: () => ["owner"] }));
    behind.all("*", (c) => graph.fetch(c.req.raw));
    faults.add({ match: {}, times: 1, effect: { kind: "partlyFailedBatch", part: 1, status: 503 } });
    const body = JSON.stringify({
      requests: [
        { id: "a", method: "GET", url: "/me" },
        { id: "b", method: "GET", url: "/me", dependsOn: ["a"] },
        { id: "c", method: "GET", url: "/me" },
      ],
    });
    await behind.request(`${ORIGIN}/graph/v1.0/$batch`, { method: "POST", body, headers: { "content-length": String(body.length) } });
    expect(recorder.requests()).toMatchObject([{ parts: [{ status: 503 }, { status: 424 }, { status: 200 }] }]);
  });

  test("that cannot be read is left to Graph", async () => {
    faults.add({ match: {}, times: 1, effect: { kind: "partlyFailedBatch", part: 1, status: 429 } });
    const answer = await app.request(`${ORIGIN}/graph/v1.0/$batch`, { method: "POST", body: "{", headers: { "content-length": "1" } });
    expect(answer.status).toBe(400);
  });
});
