/** What a request is answered, before it becomes an HTTP response or a part of a batch. */
export interface GraphAnswer {
  readonly status: number;
  /** In Graph's spelling: clients read those of a batch's parts from a plain object. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, or bytes; absent: empty. */
  readonly body?: Readonly<Record<string, unknown>> | Uint8Array;
}

const ENTITY_HEADERS = {
  "OData-Version": "4.0",
  "Content-Type": "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8",
};
const DIRECTORY_HEADERS = { "Cache-Control": "no-cache", "x-ms-resource-unit": "1", ...ENTITY_HEADERS };

interface Rest {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer in JSON; 200 unless it says otherwise. */
export const jsonAnswer = (body: Readonly<Record<string, unknown>>, { status = 200, headers = {} }: Rest = {}): GraphAnswer => ({
  status,
  headers: { ...ENTITY_HEADERS, ...headers },
  body,
});

/** Of the directory of users and groups, which also tells what the request cost. */
export const directoryAnswer = (body: Readonly<Record<string, unknown>>): GraphAnswer => jsonAnswer(body, { headers: DIRECTORY_HEADERS });

/** As the HTTP response to a request that came alone. */
export function asResponse({ status, headers, body }: GraphAnswer): Response {
  const content = body === undefined ? null : body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body);
  return new Response(content, { status, headers: { ...headers } });
}

/** As a part of a batch: bytes become base64 text. */
export function asPart(id: string, { status, headers, body }: GraphAnswer): Record<string, unknown> {
  return {
    id,
    status,
    headers,
    ...(body === undefined ? {} : { body: body instanceof Uint8Array ? Buffer.from(body).toString("base64") : body }),
  };
}
