import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";
import { invalidQuery, NotBuilt } from "../answers/errors";
import type { Rendered } from "../answers/render";
import type { ApiRequest, Service } from "../routes/service";
import type { User } from "../store/principals";
import { BatchSyntaxError, boundaryOf, parseBatch } from "./multipart";
import type { BatchOperation } from "./multipart";

/** Operations one batch may hold. */
const LARGEST_BATCH = 100;

const LINE = "\r\n";

function apiRequest({ method, url, headers, body }: BatchOperation, api: string, language: ApiRequest["language"]): ApiRequest {
  if (!URL.canParse(url) || !url.toLowerCase().startsWith(`${api.toLowerCase()}/`))
    throw invalidQuery(`The batch holds a request to another address: ${url.slice(0, 200)}`);
  const [path = "", query = ""] = url.slice(api.length + 1).split(/\?(.*)/su);
  return { method, path, query: new URLSearchParams(query), headers, body, language };
}

function part({ status, headers, body }: Rendered): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name.toUpperCase()}: ${value}`);
  return [
    "Content-Type: application/http",
    "Content-Transfer-Encoding: binary",
    "",
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`,
    ...lines,
    "",
    typeof body === "string" ? body : new TextDecoder().decode(body),
    "",
  ].join(LINE);
}

/** @throws NotBuilt for the content of a file: how SharePoint writes it into a batch is not known */
function withoutFile(answer: Rendered): Rendered {
  if (answer.body instanceof Uint8Array && answer.headers["Content-Type"]?.startsWith("application/json") !== true)
    throw new NotBuilt("the content of a file in the answer of a batch");
  return answer;
}

/**
 * Answers a batch: each operation for itself, in order, never as one transaction.
 *
 * @param api - absolute address of the web's `_api`
 * @throws SharePointError 400 when the body is no batch
 */
export function answerBatch(service: Service, person: User, request: ApiRequest, api: string): Rendered {
  const boundary = boundaryOf(request.headers.get("Content-Type") ?? undefined);
  if (boundary === undefined) throw invalidQuery("A batch needs the type multipart/mixed with a boundary.");
  let operations: readonly BatchOperation[];
  try {
    operations = parseBatch(request.body, boundary);
  } catch (error) {
    throw error instanceof BatchSyntaxError ? invalidQuery(error.message) : error;
  }
  if (operations.length > LARGEST_BATCH) throw invalidQuery(`The batch holds ${operations.length} requests; ${LARGEST_BATCH} are allowed.`);
  const id = `batchresponse_${randomUUID()}`;
  const answers = operations.map((operation) =>
    service.guarded(operation.headers, () => withoutFile(service.answer(person, apiRequest(operation, api, request.language)))),
  );
  const body = answers.map((answer) => `--${id}${LINE}${part(answer)}`).join("");
  return { status: 200, headers: { "Content-Type": `multipart/mixed; boundary=${id}` }, body: `${body}--${id}--${LINE}` };
}
