import type { Answer } from "./answer";
import { textOf, withBody } from "./answer";
import type { BatchFormat } from "./batchFormat";

type Json = Record<string, unknown>;

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The objects of an array that is a property of a JSON text; undefined when there is none. */
function objectsIn(text: string, name: string): readonly Json[] | undefined {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return undefined;
  }
  const values = isObject(body) ? body[name] : undefined;
  return Array.isArray(values) && values.every(isObject) ? values : undefined;
}

/** Graph spells the header names of a part; `Headers` keeps them in lower case. */
const spelled = (name: string): string => name.replace(/(^|-)[a-z]/gu, (letter) => letter.toUpperCase());

/** Asks for nobody: it changes nothing, and it fails, so that what depends on a refused part is not carried out either. */
const NOBODY = "/users/00000000-0000-0000-0000-000000000000";

function part(id: unknown, answer: Answer): Json {
  return {
    id,
    status: answer.status,
    headers: Object.fromEntries([...answer.headers].map(([name, value]) => [spelled(name), value])),
    body: JSON.parse(textOf(answer)) as unknown,
  };
}

/**
 * A batch of Microsoft Graph: `{ "requests": […] }`, answered in any order, told apart by id.
 *
 * @param batchPath - after the origin
 * @returns undefined when the body is no batch
 * @see https://learn.microsoft.com/graph/json-batching
 */
export function graphBatch(body: string, batchPath: string): BatchFormat | undefined {
  const requests = objectsIn(body, "requests");
  if (requests === undefined) return undefined;
  const base = batchPath.replace(/\/[^/]*$/u, "");
  const indexOf = (response: Json): number => requests.findIndex(({ id }) => id === response["id"]);
  return {
    parts: requests.map(({ method, url }) => ({
      method: String(method).toUpperCase(),
      path: `${base}/${String(url).replace(/^\//u, "")}`,
    })),
    sparing: (spared) =>
      JSON.stringify({
        requests: requests.map((each, index) => (spared.has(index) ? { id: each["id"], method: "GET", url: NOBODY } : each)),
      }),
    statuses: (answer) => {
      const responses = objectsIn(textOf(answer), "responses") ?? [];
      return requests.map(({ id }) => Number(responses.find((each) => each["id"] === id)?.["status"] ?? 0));
    },
    replacing: (answer, parts) => {
      const responses = objectsIn(textOf(answer), "responses");
      if (responses === undefined) return answer;
      const replaced = responses.map((response) => {
        const other = parts.get(indexOf(response));
        return other === undefined ? response : part(response["id"], other);
      });
      return withBody(answer, JSON.stringify({ responses: replaced }));
    },
  };
}
