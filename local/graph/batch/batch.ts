import { asPart, jsonAnswer } from "../wire/answer";
import type { GraphAnswer } from "../wire/answer";
import { GraphError } from "../wire/graphError";
import { jsonBody, splitUrl } from "../wire/graphRequest";
import type { GraphRequest } from "../wire/graphRequest";
import { batchSteps } from "./batchSteps";
import type { BatchStep } from "./batchSteps";

const FIRST_FAILURE = 400;

const unmet = (): GraphError => new GraphError(424, "FailedDependency", "A request that this one depends on has failed.");

function stepBody({ body }: BatchStep): Uint8Array {
  if (body === undefined) return new Uint8Array();
  return Buffer.from(typeof body === "string" ? Buffer.from(body, "base64") : JSON.stringify(body));
}

/**
 * Answers `POST /$batch`: 200 for the whole, each part with its own status, headers and body.
 * The parts are done one after the other; one that depends on a failed one is not done and answers 424.
 * Graph promises no order of the answers, so they come back in reverse: a caller that relies on order shows at once.
 *
 * @param answer - answers one part as if it had been asked alone
 * @throws GraphError 400 for a batch that Graph would not begin
 * @see https://learn.microsoft.com/graph/json-batching
 */
export function answerBatch(batch: GraphRequest, answer: (part: GraphRequest) => GraphAnswer): GraphAnswer {
  const failed = new Set<string>();
  const responses = batchSteps(jsonBody(batch.body)).map((step) => {
    const headers = new Headers({ ...step.headers });
    const isUnmet = step.dependsOn.some((id) => failed.has(id));
    const part = isUnmet
      ? unmet().answer(headers)
      : answer({
          method: step.method,
          version: batch.version,
          linkBase: batch.linkBase,
          ...splitUrl(step.url),
          headers,
          body: stepBody(step),
        });
    if (part.status >= FIRST_FAILURE) failed.add(step.key);
    return asPart(step.id, part);
  });
  return jsonAnswer({ responses: responses.reverse() }, { headers: { "Content-Type": "application/json" } });
}
