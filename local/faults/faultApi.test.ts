import { Hono } from "hono";
import { faultApi } from "./faultApi";
import { faultMiddleware } from "./faultMiddleware";
import { Faults } from "./faults";
import { readRule } from "./readRule";
import { READY_MADE } from "./readyMade";
import { Recorder } from "./recorder";

const ORIGIN = "http://127.0.0.1:4410";
const RULE = { match: { service: "graph" }, times: 2, effect: { kind: "status", status: 429, retryAfter: 3 } };

let faults: Faults;
let recorder: Recorder;
let app: Hono;

beforeEach(() => {
  faults = new Faults();
  recorder = new Recorder();
  app = new Hono();
  app.route("/", faultApi({ origin: ORIGIN, faults, recorder }));
  app.use(faultMiddleware({ faults, recorder, personOf: () => ["reader"] }));
  app.all("*", (c) => c.json({}));
});

const ask = async (method: string, path: string, body?: string, headers: Record<string, string> = {}): Promise<Response> =>
  app.request(`${ORIGIN}/_local/${path}`, {
    method,
    headers: { ...(body === undefined ? {} : { "Content-Type": "application/json" }), ...headers },
    ...(body === undefined ? {} : { body }),
  });

test("a rule is added, listed and removed", async () => {
  const added = await ask("POST", "faults", JSON.stringify(RULE));
  expect(added.status).toBe(201);
  const { id } = (await added.json()) as { id: string };
  expect(await (await ask("GET", "faults")).json()).toEqual([{ id, ...RULE }]);
  expect((await ask("DELETE", `faults/${id}`)).status).toBe(204);
  expect((await ask("DELETE", `faults/${id}`)).status).toBe(404);
  expect(faults.active).toEqual([]);
});

test("all rules are removed at once", async () => {
  await ask("POST", "faults", JSON.stringify(RULE));
  expect((await ask("DELETE", "faults")).status).toBe(204);
  expect(faults.active).toEqual([]);
});

test.each([
  ["{", "The body must be JSON."],
  ["[]", "The rule must be an object."],
  [JSON.stringify({ effect: { kind: "status", status: 99 } }), "status must be a whole number from 400 to 599."],
])("%s gets a sentence", async (body, sentence) => {
  const answer = await ask("POST", "faults", body);
  expect([answer.status, await answer.json()]).toEqual([400, { error: sentence }]);
});

test("a rule without end is refused", async () =>
  expect((await ask("POST", "faults", JSON.stringify({ ...RULE, note: "x".repeat(20_000) }))).status).toBe(413));

test("the recorded requests are read, told apart and forgotten; the control itself is never among them, nor does it meet faults", async () => {
  await ask("POST", "faults", JSON.stringify({ match: { path: "*" }, effect: { kind: "status", status: 500 } }));
  await app.request(`${ORIGIN}/graph/v1.0/me`);
  await app.request(`${ORIGIN}/page`);
  expect(await (await ask("GET", "requests")).json()).toMatchObject([{ path: "/graph/v1.0/me", status: 500, fault: faults.active[0]?.id }]);
  expect(await (await ask("GET", "requests?everything=true")).json()).toHaveLength(2);
  expect(await (await ask("GET", "requests?service=sharepoint")).json()).toEqual([]);
  expect((await ask("GET", "requests?service=exchange")).status).toBe(400);
  expect((await ask("DELETE", "requests")).status).toBe(204);
  expect(recorder.requests({ everything: true })).toEqual([]);
});

test("pages from elsewhere switch nothing", async () => {
  expect((await ask("POST", "faults", JSON.stringify(RULE), { Origin: "https://evil.example" })).status).toBe(403);
  expect((await ask("POST", "faults", JSON.stringify(RULE), { Origin: ORIGIN })).status).toBe(201);
});

test("a name that resolves to this computer reaches nothing, even from a page of that name", async () => {
  const rebound = "http://evil.example:4410";
  for (const headers of [{ Origin: rebound }, undefined]) {
    const answer = await app.request(`${rebound}/_local/faults`, { method: "DELETE", ...(headers === undefined ? {} : { headers }) });
    expect([answer.status, await answer.text()]).toEqual([
      400,
      `This service answers ${ORIGIN} only; the request named the host evil.example:4410.`,
    ]);
  }
  expect((await ask("GET", "requests", undefined, { Host: "localhost:4410" })).status).toBe(400);
});

test("what is not there says so", async () => expect((await ask("GET", "nothing")).status).toBe(404));

test("every ready-made fault is a rule that can be meant, with a name of its own", async () => {
  expect(await (await ask("GET", "faults/ready-made")).json()).toEqual(READY_MADE);
  expect(new Set(READY_MADE.map(({ name }) => name)).size).toBe(READY_MADE.length);
  for (const { effect, service } of READY_MADE)
    expect(readRule({ match: service === undefined ? {} : { service }, effect }).effect).toEqual(effect);
});
