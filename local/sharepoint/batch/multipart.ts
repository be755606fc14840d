/** One operation of a batch. */
export interface BatchOperation {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** The body is not a batch. */
export class BatchSyntaxError extends Error {}

/** The boundary of a `multipart/mixed` type; undefined for another type. */
export function boundaryOf(contentType: string | undefined): string | undefined {
  return /^multipart\/mixed\s*;.*?\bboundary=(?:"([^"]+)"|([^\s;]+))/iu
    .exec(contentType ?? "")
    ?.slice(1)
    .find((each) => each !== undefined);
}

// A batch is read as text of one character a byte, so that files in it keep theirs.
const textIn = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
const bytesIn = (text: string): Uint8Array => Buffer.from(text, "latin1");
const utf8 = (text: string): string => Buffer.from(text, "latin1").toString();

function headersIn(lines: readonly string[]): Headers {
  const headers = new Headers();
  for (const line of lines) {
    const [, name = "", value = ""] = /^([^:]+):[ \t]*(.*)$/u.exec(line) ?? [];
    try {
      headers.set(name, value);
    } catch {
      throw new BatchSyntaxError(`The batch has a header that cannot be read: ${utf8(line).slice(0, 80)}`);
    }
  }
  return headers;
}

/** Lines up to the first empty one, and what follows it. */
function split(text: string): { readonly lines: readonly string[]; readonly rest: string } {
  const blank = /(?:^|\r?\n)\r?\n/u.exec(text);
  const head = blank === null ? text : text.slice(0, blank.index);
  return {
    lines: head.split(/\r?\n/u).filter((line) => line !== ""),
    rest: blank === null ? "" : text.slice(blank.index + blank[0].length),
  };
}

/**
 * What stands between the lines that are the boundary; the line end before such a line belongs to it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2046#section-5.1.1
 */
function partsOf(text: string, boundary: string): string[] {
  const delimiter = new RegExp(`(?:^|\\r?\\n)--${boundary.replace(/[^\w]/gu, "\\$&")}(--)?[ \\t]*(?=\\r?\\n|$)`, "g");
  const lines = [...text.matchAll(delimiter)];
  const last = lines.findIndex(([, closing]) => closing !== undefined);
  if (last < 1) throw new BatchSyntaxError(`The batch does not end with its boundary ${boundary}.`);
  return lines
    .slice(0, last)
    .map(({ 0: line, index = 0 }, at) => text.slice(index + line.length, lines[at + 1]?.index).replace(/^\r?\n/u, ""));
}

function operation(text: string): BatchOperation {
  const {
    lines: [line = "", ...headers],
    rest,
  } = split(text.replace(/^[\r\n]+/u, ""));
  const request = /^([A-Z]+) (\S+)(?: HTTP\/1\.[01])?\s*$/u.exec(utf8(line));
  if (request?.[1] === undefined || request[2] === undefined)
    throw new BatchSyntaxError(`The batch has a request line that cannot be read: ${utf8(line).slice(0, 80)}`);
  // Requests without a body are followed by empty lines too.
  return { method: request[1], url: request[2], headers: headersIn(headers), body: bytesIn(rest.replace(/^[\r\n]+$/u, "")) };
}

function operationsOf(part: string, isChange: boolean): BatchOperation[] {
  const { lines, rest } = split(part);
  const type = headersIn(lines).get("Content-Type") ?? "none";
  const inner = boundaryOf(type);
  if (inner !== undefined && isChange) throw new BatchSyntaxError("The batch has a change set in a change set: put its requests into one.");
  if (inner !== undefined) return partsOf(rest, inner).flatMap((each) => operationsOf(each, true));
  if (!/^application\/http\b/iu.test(type))
    throw new BatchSyntaxError(
      `The batch has a part of the type ${type.slice(0, 80)}: a part is application/http or multipart/mixed with a boundary.`,
    );
  return [operation(rest)];
}

/**
 * Reads a batch: its parts are operations or change sets of operations. Line ends may be bare.
 *
 * @throws BatchSyntaxError
 * @see https://docs.oasis-open.org/odata/odata/v3.0/os/part1-protocol/odata-v3.0-os-part1-protocol.html batch processing
 */
export function parseBatch(body: Uint8Array, boundary: string): BatchOperation[] {
  return partsOf(textIn(body), boundary).flatMap((part) => operationsOf(part, false));
}
