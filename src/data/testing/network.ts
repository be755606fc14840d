/** One request as the browser would have sent it. */
export interface SentRequest {
  readonly method: string;
  /** Of the inner verb when PnPjs tunnels it through POST. */
  readonly verb: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string;
  readonly redirect: RequestRedirect;
}

/** Undefined: this request was not expected. An Error stands for a network that gives no answer. */
export type Answer = (request: SentRequest) => Response | Error | undefined;

export interface Network {
  readonly sent: readonly SentRequest[];
  /** Throws when a request came that nobody expected; call it at the end of every test. */
  expectNothingElse(): void;
}

/**
 * Replaces `fetch`, the only thing the data tests replace.
 *
 * The product survives a failing network, so that an unexpected request has to be remembered as well as refused.
 */
export function answerRequests(answer: Answer): Network {
  const sent: SentRequest[] = [];
  const unexpected: string[] = [];
  globalThis.fetch = (input, init) => {
    const headers = new Headers(init?.headers);
    const method = init?.method ?? "GET";
    const url = new URL(String(input));
    const request = {
      method,
      verb: headers.get("X-HTTP-Method") ?? method,
      url,
      headers,
      body: String(init?.body ?? ""),
      redirect: init?.redirect ?? "follow",
    };
    sent.push(request);
    const given = answer(request);
    if (given === undefined) {
      unexpected.push(`${request.verb} ${url.href}`);
      return Promise.reject(new Error(`Unexpected request: ${request.verb} ${url.href}`));
    }
    return given instanceof Error ? Promise.reject(given) : Promise.resolve(given);
  };
  return {
    sent,
    expectNothingElse: () => {
      if (unexpected.length > 0) throw new Error(`Unexpected requests:\n${unexpected.join("\n")}`);
    },
  };
}

/** What a browser rejects with when no answer comes. */
export function noAnswer(): Error {
  return new TypeError("Failed to fetch");
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/json;odata=nometadata;streaming=true;charset=utf-8", ...headers },
  });
}

/** A refusal in SharePoint's words: `-2147024891, System.UnauthorizedAccessException`. */
export function refusal(status: number, code: string, text = "Refused.", headers: Record<string, string> = {}): Response {
  return json({ "odata.error": { code, message: { lang: "en-US", value: text } } }, status, headers);
}

/** The requests inside a batch, in order, as PnPjs writes them. */
export function requestsIn(batch: SentRequest): SentRequest[] {
  const heads = [...batch.body.matchAll(/^(GET|POST|MERGE|DELETE) (\S+) HTTP\/1\.1\n((?:.+\n)*)\n(?:([^-\n].*)\n)?/gm)];
  return heads.map(([, verb = "", url = "", lines = "", body = ""]) => {
    const headers = new Headers(lines.split("\n").flatMap((line) => (line === "" ? [] : [line.split(": ", 2) as [string, string]])));
    return { ...batch, method: verb === "GET" ? "GET" : "POST", verb, url: new URL(url), headers, body };
  });
}

/** The addresses asked for inside a batch, in order. */
export function partsOf(batch: SentRequest): URL[] {
  return requestsIn(batch).map(({ url }) => url);
}

/** The raw answer to a batch, framed as SharePoint frames it: flat parts in the order of the requests, CRLF. */
export async function batchText(parts: readonly Response[]): Promise<string> {
  const boundary = "batchresponse_0000008f-0000-4000-8000-00000000008f";
  const texts = await Promise.all(
    parts.map(async (part) =>
      [
        `--${boundary}`,
        "Content-Type: application/http",
        "Content-Transfer-Encoding: binary",
        "",
        `HTTP/1.1 ${part.status} ${part.ok ? "OK" : "Refused"}`,
        "CONTENT-TYPE: application/json;odata=nometadata;streaming=true;charset=utf-8",
        ...(part.headers.has("Retry-After") ? [`Retry-After: ${part.headers.get("Retry-After")}`] : []),
        "",
        await part.text(),
      ].join("\r\n"),
    ),
  );
  return `${texts.join("\r\n")}\r\n--${boundary}--\r\n`;
}

/** A response whose body is made from its parts when it is read. */
export function batch(parts: readonly Response[]): Response {
  const stream = new ReadableStream({
    async start(controller) {
      controller.enqueue(new TextEncoder().encode(await batchText(parts)));
      controller.close();
    },
  });
  return new Response(stream, {
    status: 200,
    headers: { "Content-Type": "multipart/mixed; boundary=batchresponse_0000008f-0000-4000-8000-00000000008f" },
  });
}
