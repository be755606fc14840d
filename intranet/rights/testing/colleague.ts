import type { OwnSite } from "../../setUp/testing/ownSite";

export type Verb = "GET" | "POST" | "MERGE" | "PUT" | "DELETE";

export interface Answer {
  readonly status: number;
  /** Of a refusal, without the name of its exception: `-2147024891`. */
  readonly code?: string;
  readonly text: string;
}

const JSON_TYPE = "application/json;odata=nometadata";

function codeIn(text: string): string | undefined {
  return /"code":"(-?\d+)/u.exec(text)?.[1];
}

/** What a batch answers to its only part. */
function onlyPart(text: string): Answer {
  const status = /^HTTP\/1\.1 (\d{3})/mu.exec(text)?.[1];
  const code = codeIn(text);
  return { status: Number(status), text, ...(code === undefined ? {} : { code }) };
}

/** Somebody with a console of their browser open, who asks SharePoint for whatever they like. */
export class Colleague {
  constructor(
    private readonly site: OwnSite,
    private readonly login: string,
  ) {}

  /** @param path - below `_api/` */
  public async ask(verb: Verb, path: string, body?: object): Promise<Answer> {
    const response = await this.site.fetchAs(this.login, path, {
      method: verb === "GET" ? "GET" : "POST",
      headers: { ...(await this.headers(verb)), Accept: JSON_TYPE },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const code = codeIn(text);
    return { status: response.status, text, ...(code === undefined ? {} : { code }) };
  }

  /** The same as the only part of a batch. @param webUrl - absolute */
  public async askInBatch(webUrl: string, verb: Verb, path: string, body?: object): Promise<Answer> {
    const request = [
      `${verb === "GET" ? "GET" : "POST"} ${encodeURI(`${webUrl}/_api/${path}`)} HTTP/1.1`,
      `Accept: ${JSON_TYPE}`,
      ...(verb === "GET" ? [] : [`Content-Type: ${JSON_TYPE}`]),
      ...(verb === "GET" || verb === "POST" ? [] : [`X-HTTP-Method: ${verb}`, "IF-MATCH: *"]),
      "",
      body === undefined ? "" : JSON.stringify(body),
    ];
    const part = ["Content-Type: application/http", "Content-Transfer-Encoding: binary", "", ...request];
    const changes = ["Content-Type: multipart/mixed; boundary=changes", "", "--changes", ...part, "--changes--"];
    const parts = ["--batch", ...(verb === "GET" ? part : changes), "--batch--", ""];
    const response = await this.site.fetchAs(this.login, "$batch", {
      method: "POST",
      headers: { ...(await this.headers("POST")), Accept: JSON_TYPE, "Content-Type": "multipart/mixed; boundary=batch" },
      body: parts.join("\r\n"),
    });
    return onlyPart(await response.text());
  }

  private async headers(verb: Verb): Promise<Record<string, string>> {
    if (verb === "GET") return {};
    const context = await this.site.fetchAs(this.login, "contextinfo", { method: "POST", headers: { Accept: JSON_TYPE } });
    const { FormDigestValue } = (await context.json()) as { FormDigestValue: string };
    const headers = { "X-RequestDigest": FormDigestValue, "Content-Type": JSON_TYPE };
    return verb === "POST" ? headers : { ...headers, "X-HTTP-Method": verb, "IF-MATCH": "*" };
  }
}
