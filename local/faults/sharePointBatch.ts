import { STATUS_CODES } from "node:http";
import { BatchSyntaxError, boundaryOf, parseBatch } from "../sharepoint/batch/multipart";
import type { BatchOperation } from "../sharepoint/batch/multipart";
import type { Answer } from "./answer";
import { textOf, withBody } from "./answer";
import type { BatchFormat } from "./batchFormat";

const LINE = "\r\n";

function pathOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { pathname, search } = new URL(url);
  return pathname + search;
}

/** The pieces between the boundaries of an answer, in order. */
function piecesOf(answer: Answer): { readonly boundary: string; readonly pieces: readonly string[] } | undefined {
  const boundary = boundaryOf(answer.headers.get("Content-Type") ?? undefined);
  return boundary === undefined ? undefined : { boundary, pieces: textOf(answer).split(`--${boundary}`).slice(1, -1) };
}

const http = (lines: readonly string[]): string =>
  ["", "Content-Type: application/http", "Content-Transfer-Encoding: binary", "", ...lines, ""].join(LINE);

/** One character a byte, as headers have it: a file in a batch keeps its bytes. */
const binary = (text: string | Uint8Array): string => Buffer.from(text).toString("latin1");

function request({ method, url, headers, body }: BatchOperation): string {
  return http([`${method} ${binary(url)} HTTP/1.1`, ...[...headers].map(([name, value]) => `${name}: ${value}`), "", binary(body)]);
}

function part(answer: Answer): string {
  return http([
    `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status] ?? ""}`,
    ...[...answer.headers].map(([name, value]) => `${name.toUpperCase()}: ${value}`),
    "",
    textOf(answer),
  ]);
}

const multipart = (pieces: readonly string[], boundary: string): string =>
  `${pieces.map((piece) => `--${boundary}${piece}`).join("")}--${boundary}--${LINE}`;

/**
 * A batch of SharePoint: `multipart/mixed` with one HTTP request per part.
 *
 * @param batchUrl - absolute
 * @returns undefined when the body is no batch
 * @see https://learn.microsoft.com/sharepoint/dev/sp-add-ins/make-batch-requests-with-the-rest-apis
 */
export function sharePointBatch(body: Uint8Array, contentType: string | undefined, batchUrl: string): BatchFormat | undefined {
  const boundary = boundaryOf(contentType);
  if (boundary === undefined) return undefined;
  let operations: readonly BatchOperation[];
  try {
    operations = parseBatch(body, boundary);
  } catch (error) {
    if (error instanceof BatchSyntaxError) return undefined;
    throw error;
  }
  const harmless: BatchOperation = {
    method: "GET",
    url: batchUrl.replace(/\/[^/]*$/u, "/web?$select=Id"),
    headers: new Headers({ accept: "application/json" }),
    body: new Uint8Array(),
  };
  return {
    parts: operations.map(({ method, url }) => ({ method, path: pathOf(url) })),
    sparing: (spared) =>
      Buffer.from(
        multipart(
          operations.map((each, index) => request(spared.has(index) ? harmless : each)),
          boundary,
        ),
        "latin1",
      ),
    statuses: (answer) => {
      const pieces = piecesOf(answer)?.pieces ?? [];
      return operations.map((_, index) => Number(/^HTTP\/1\.1 (\d{3})/mu.exec(pieces[index] ?? "")?.[1] ?? 0));
    },
    replacing: (answer, parts) => {
      const read = piecesOf(answer);
      if (read === undefined) return answer;
      const pieces = read.pieces.map((piece, index) => {
        const other = parts.get(index);
        return other === undefined ? piece : part(other);
      });
      return withBody(answer, multipart(pieces, read.boundary));
    },
  };
}
