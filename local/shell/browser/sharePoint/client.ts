/** SharePoint's answer when it does not do what was asked. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  /**
   * @param status - of the HTTP answer; 0 when there was none
   * @param code - SharePoint's result code, the number before the comma in `odata.error.code`
   */
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The security validation has run out: a new digest helps. */
const DIGEST_REFUSED = "-2130575252";
const JSON_LIGHT = "application/json;odata=nometadata";
/** With the ETag of the item in the body. */
const JSON_WITH_ETAG = "application/json;odata=minimalmetadata";

interface ErrorBody {
  readonly "odata.error"?: { readonly code?: string; readonly message?: { readonly value?: string } };
}

async function refusalOf(response: Response): Promise<Refusal> {
  const text = await response.text();
  try {
    const { "odata.error": error } = JSON.parse(text) as ErrorBody;
    return new Refusal(response.status, error?.code?.split(",")[0] ?? "", error?.message?.value ?? text);
  } catch {
    return new Refusal(response.status, "", text === "" ? response.statusText : text);
  }
}

async function send(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init).catch((error: unknown) => {
    throw new Refusal(0, "", String(error));
  });
  if (!response.ok) throw await refusalOf(response);
  return response;
}

export interface Write {
  /** Absent: a new item. */
  readonly method?: "MERGE" | "DELETE";
  /** Only when the item is still as it was read. */
  readonly etag?: string;
  readonly body?: Readonly<Record<string, unknown>>;
}

/** Talks to one web's REST interface as a script on any SharePoint page would. */
export class SharePointClient {
  #digest: Promise<string> | undefined;

  constructor(private readonly webUrl: string) {}

  /** @param path - below `_api/`, or an absolute `odata.nextLink` */
  async get<T>(path: string, options: { readonly withEtag?: boolean } = {}): Promise<T> {
    const accept = options.withEtag === true ? JSON_WITH_ETAG : JSON_LIGHT;
    return (await (await send(this.#url(path), { headers: { accept } })).json()) as T;
  }

  /** Writes once; a second time only when the first was refused for its old digest, which SharePoint does before doing anything. */
  async write(path: string, write: Write): Promise<void> {
    await this.#written(path, write);
  }

  /** A function that changes something and answers what it made. */
  async call<T>(path: string, body: Readonly<Record<string, unknown>> = {}): Promise<T> {
    return (await (await this.#written(path, { body })).json()) as T;
  }

  async #written(path: string, write: Write): Promise<Response> {
    try {
      return await this.#post(path, write);
    } catch (error) {
      if (!(error instanceof Refusal && error.status === 403 && error.code === DIGEST_REFUSED)) throw error;
      this.#digest = undefined;
      return this.#post(path, write);
    }
  }

  async #post(path: string, { method, etag, body }: Write): Promise<Response> {
    const headers = new Headers({ accept: JSON_LIGHT, "content-type": JSON_LIGHT, "x-requestdigest": await this.#freshDigest() });
    if (method !== undefined) headers.set("x-http-method", method);
    if (etag !== undefined) headers.set("if-match", etag);
    return send(this.#url(path), { method: "POST", headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  }

  #freshDigest(): Promise<string> {
    this.#digest ??= send(this.#url("contextinfo"), { method: "POST", headers: { accept: JSON_LIGHT } })
      .then((response) => response.json())
      .then((info: { readonly FormDigestValue: string }) => info.FormDigestValue);
    return this.#digest;
  }

  #url(path: string): string {
    return /^https?:/.test(path) ? path : `${this.webUrl}/_api/${path}`;
  }
}

/** A text inside an OData literal inside a URL. */
export function literal(text: string): string {
  return `'${encodeURIComponent(text.replaceAll("'", "''"))}'`;
}
