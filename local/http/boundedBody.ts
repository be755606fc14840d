/** How many times the most that is taken is read of a body that is refused: clients that are cut off while they send never see the answer. */
const READ_THROUGH = 4;

/** The bytes of a body, or that there are too many. */
export type BoundedBody =
  | { readonly bytes: Uint8Array }
  | {
      readonly bytes?: never;
      /** Whether all of it was read, so that the connection can serve another request. */
      readonly wasRead: boolean;
    };

async function readThrough(body: ReadableStream<Uint8Array>, most: number): Promise<BoundedBody> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let read = await reader.read(); read.value !== undefined; read = await reader.read()) {
    size += read.value.byteLength;
    if (size > most * READ_THROUGH) return { wasRead: false };
    if (size <= most) chunks.push(read.value);
    else chunks.length = 0;
  }
  return size > most ? { wasRead: true } : { bytes: Buffer.concat(chunks) };
}

/** Reads the body of a request, and what is too much of it as well, unless it is far too much. @param most - bytes that are taken */
export async function boundedBody(request: Request, most: number): Promise<BoundedBody> {
  if (request.method === "GET" || request.body === null) return { bytes: new Uint8Array() };
  const said = Number(request.headers.get("Content-Length") ?? NaN);
  if (said <= most) return { bytes: new Uint8Array(await request.arrayBuffer()) };
  return said > most * READ_THROUGH ? { wasRead: false } : readThrough(request.body, most);
}
