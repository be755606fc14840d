import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { Context, MiddlewareHandler } from "hono";
import { readWhole, toResponse } from "./answer";
import type { Answer } from "./answer";
import type { BatchFormat } from "./batchFormat";
import { breakOff, drop, outgoingOf } from "./connection";
import type { FaultRule, Refused } from "./faultRule";
import type { Faults } from "./faults";
import { serviceOf } from "./matching";
import type { RequestFacts } from "./matching";
import { meet } from "./meet";
import type { Met } from "./meet";
import type { RecordedPart, RecordedRequest, Recorder } from "./recorder";
import { refusal } from "./refusal";
import { batchIn, withRequestBody } from "./requestBatch";

export interface FaultOptions {
  readonly faults: Faults;
  readonly recorder: Recorder;
  /** Names of the person who sends a request; the recorder notes the first, rules may name any. At least one. */
  readonly personOf: (request: Request) => readonly string[];
}

/** Parts of a batch that are refused, by their place, with the rule that says so, and whether they are carried out all the same. */
type FailingParts = ReadonlyMap<number, { readonly id: string; readonly refused: Refused; readonly carriedOut: boolean }>;

function failingParts(faults: Faults, facts: RequestFacts, rule: FaultRule | undefined): FailingParts {
  if (rule?.effect.kind === "partlyFailedBatch")
    return new Map([[rule.effect.part - 1, { id: rule.id, refused: rule.effect, carriedOut: false }]]);
  if (rule !== undefined) return new Map();
  const { person, service, parts = [] } = facts;
  return new Map(
    parts.flatMap((part, index) => {
      const met = faults.take({ ...part, person, service }, ["status"]);
      return met?.effect.kind === "status"
        ? [[index, { id: met.id, refused: met.effect, carriedOut: met.effect.carriedOut === true }]]
        : [];
    }),
  );
}

/** Has the request answered by what follows, but for the parts that fail. */
async function carriedOut(c: Context, next: () => Promise<void>, batch: BatchFormat | undefined, failing: FailingParts): Promise<Answer> {
  if (batch === undefined || failing.size === 0) {
    await next();
    return readWhole(c.res);
  }
  const { headers } = c.req.raw;
  const service = serviceOf(c.req.path);
  const spared = [...failing].filter(([, { carriedOut: isDone }]) => !isDone).map(([index]) => index);
  c.req.raw = withRequestBody(c.req.raw, batch.sparing(new Set(spared)));
  await next();
  return batch.replacing(
    await readWhole(c.res),
    new Map([...failing].map(([index, { refused }]) => [index, refusal(refused, { service, headers })])),
  );
}

/**
 * Bytes of the body of an answer that passes as it is. It is read only when its service does not say them: a page of thousands of items
 * would otherwise be held several times. Null for pages and files that are streamed.
 */
async function lengthOf(c: Context, { method, service }: RequestFacts): Promise<number | null> {
  if (method === "HEAD") return 0;
  const said = c.res.headers.get("Content-Length");
  if (said !== null) return Number(said);
  if (service === undefined) return null;
  const answer = await readWhole(c.res);
  answerWith(c, { is: "answer", answer });
  return answer.body.length;
}

/** Gives the caller what was met. */
function answerWith(c: Context, met: Met): void {
  c.res = undefined;
  if (met.is === "answer") {
    c.res = toResponse(met.answer);
    return;
  }
  const outgoing = outgoingOf(c);
  if (outgoing === undefined) throw new Error("A connection can be broken on a server only: this request came without one.");
  if (met.is === "dropped") drop(outgoing);
  else breakOff(outgoing, met.answer);
  c.res = RESPONSE_ALREADY_SENT;
}

function recordedParts(batch: BatchFormat | undefined, failing: FailingParts, met: Met): { readonly parts?: readonly RecordedPart[] } {
  if (batch === undefined) return {};
  const statuses = met.is === "dropped" ? [] : batch.statuses(met.answer);
  return {
    parts: batch.parts.map((part, index) => {
      const fault = failing.get(index)?.id;
      return { ...part, status: statuses[index] ?? 0, ...(fault === undefined ? {} : { fault }) };
    }),
  };
}

function factsOf({ method, url }: Request, person: readonly string[], batch: BatchFormat | undefined): RequestFacts {
  const { pathname, search } = new URL(url);
  return { method, path: pathname + search, person, service: serviceOf(pathname), ...(batch === undefined ? {} : { parts: batch.parts }) };
}

/** Starts the clock of a request. @returns what the recorder notes of it once it is answered */
function noting(facts: RequestFacts, headers: Headers): () => Omit<RecordedRequest, "number" | "status" | "received"> {
  const at = new Date().toISOString();
  const started = performance.now();
  const {
    method,
    path,
    person: [person = ""],
    service = null,
  } = facts;
  return () => ({
    at,
    method,
    path,
    person,
    service,
    sent: Number(headers.get("Content-Length") ?? 0),
    ms: Math.round(performance.now() - started),
  });
}

/**
 * Lets requests meet the faults that are on, and records every request. What follows it is the server that is put to the test;
 * compression belongs before it, so that sizes are those of the plain answers.
 */
export function faultMiddleware({ faults, recorder, personOf }: FaultOptions): MiddlewareHandler {
  return async (c, next) => {
    const request = c.req.raw;
    const { headers } = request;
    const batch = await batchIn(request);
    const facts = factsOf(request, personOf(request), batch);
    const noted = noting(facts, headers);
    const outgoing = outgoingOf(c);
    if (outgoing !== undefined && faults.mayBreakConnections) outgoing.shouldKeepAlive = false;
    const rule = faults.take(facts);

    if (rule === undefined && (facts.service === undefined || batch === undefined)) {
      await next();
      const received = await lengthOf(c, facts);
      recorder.add({ ...noted(), status: c.res.status, received });
      return;
    }
    const failing = failingParts(faults, facts, rule);
    const met = await meet(rule?.effect, { service: facts.service, headers }, () => carriedOut(c, next, batch, failing));
    answerWith(c, met);
    recorder.add({
      ...noted(),
      ...(met.is === "dropped" ? { status: 0, received: 0 } : { status: met.answer.status, received: met.answer.body.length }),
      ...(rule === undefined ? {} : { fault: rule.id }),
      ...recordedParts(batch, failing, met),
    });
  };
}
