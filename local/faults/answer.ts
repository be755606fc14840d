/** An answer that has been read whole. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** Reads a response to its end. */
export async function readWhole(response: Response): Promise<Answer> {
  return { status: response.status, headers: response.headers, body: new Uint8Array(await response.arrayBuffer()) };
}

/** An answer with a text as its body. */
export function textAnswer(status: number, headers: Readonly<Record<string, string>>, body: string): Answer {
  return { status, headers: new Headers(headers), body: new TextEncoder().encode(body) };
}

/** The body as text. */
export const textOf = ({ body }: Answer): string => new TextDecoder().decode(body);

/** The beginning of the body; never the whole, unless it is one byte. */
export const firstHalf = ({ body }: Answer): Uint8Array => body.subarray(0, Math.ceil(body.length / 2));

/** The same with another body, whose length is not yet known to the headers. */
export function withBody({ status, headers }: Answer, body: string | Uint8Array): Answer {
  const kept = new Headers(headers);
  kept.delete("Content-Length");
  return { status, headers: kept, body: typeof body === "string" ? new TextEncoder().encode(body) : body };
}

/** As a response; without a body where there is nothing in it, for some statuses forbid one. */
export function toResponse({ status, headers, body }: Answer): Response {
  return new Response(body.length === 0 ? null : body, { status, headers });
}
