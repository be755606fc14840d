/** One operation of a batch. */
export interface BatchOperation {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
}

/** The body is not a batch. */
export class BatchSyntaxError extends Error {}

/** The boundary of a `multipart/mixed` type; undefined for another type. */
export function boundaryOf(contentType: string | undefined): string | undefined {
  return /^multipart\/mixed\s*;.*?\bboundary=(?:"([^"]+)"|([^\s;]+))/iu.exec(contentType ?? "")?.slice(1).find((each) => each !== undefined);
}

function headersIn(lines: readonly string[]): Headers {
  const headers = new Headers();
  for (const line of lines) {
    const at = line.indexOf(":");
    if (at < 1) throw new BatchSyntaxError(`The batch has a header that cannot be read: ${line.slice(0, 80)}`);
    headers.set(line.slice(0, at).trim(), line.slice(at + 1).trim());
  }
  return headers;
}

/** Headers up to the first empty line, and what follows it. */
function split(text: string): { readonly headers: readonly string[]; readonly rest: string } {
  const start = text.replace(/^\n+/u, "");
  const end = start.indexOf("\n\n");
  return end === -1 ? { headers: start.split("\n").filter((line) => line !== ""), rest: "" } : { headers: start.slice(0, end).split("\n"), rest: start.slice(end + 2) };
}

function partsOf(text: string, boundary: string): string[] {
  const pieces = `\n${text}`.split(`\n--${boundary}`);
  if (pieces.length < 3 || !pieces[pieces.length - 1]?.startsWith("--")) throw new BatchSyntaxError(`The batch does not end with its boundary ${boundary}.`);
  return pieces.slice(1, -1);
}

function operation(text: string): BatchOperation {
  const { headers, rest } = split(text);
  const [line = "", ...more] = headers;
  const request = /^([A-Z]+) (\S+)(?: HTTP\/1\.[01])?\s*$/u.exec(line);
  if (request?.[1] === undefined || request[2] === undefined) throw new BatchSyntaxError(`The batch has a request line that cannot be read: ${line.slice(0, 80)}`);
  return { method: request[1], url: request[2], headers: headersIn(more), body: rest.replace(/\n+$/u, "") };
}

/**
 * Reads a batch: its parts are operations or change sets of operations. Line ends may be bare.
 *
 * @throws BatchSyntaxError
 */
export function parseBatch(text: string, boundary: string): BatchOperation[] {
  return partsOf(text.replaceAll("\r\n", "\n"), boundary).flatMap((part) => {
    const { headers, rest } = split(part);
    const inner = boundaryOf(headersIn(headers).get("Content-Type") ?? undefined);
    return inner === undefined ? [operation(rest)] : parseBatch(rest, inner);
  });
}
