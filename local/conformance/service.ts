import { serve } from "@hono/node-server";
import type { ServerType } from "@hono/node-server";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TimelinePipe } from "@pnp/core";
import type { Queryable } from "@pnp/queryable";
import { SPBrowser, spfi } from "@pnp/sp";
import type { SPFI } from "@pnp/sp";
import type { SiteDefinition } from "../sharepoint/definition/siteDefinition";
import { createSharePoint } from "../sharepoint/index";
import type { SharePointOptions } from "../sharepoint/index";
import { conformanceSite, LOGINS, WEB } from "./site";
import type { PersonName } from "./site";

/** What a plain HTTP request was answered. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body read as JSON. */
  readonly json: unknown;
}

export interface Sending {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON, text and bytes as they are. */
  readonly body?: Readonly<Record<string, unknown>> | string | Uint8Array;
  /** True: a digest of the person is asked for and sent with the request. */
  readonly digest?: boolean;
}

/** One request as the service saw it, and its answer. */
export interface Exchange {
  readonly method: string;
  /** Server-relative, as it was sent. */
  readonly path: string;
  readonly status: number;
  readonly text: string;
}

/** A SharePoint listening on a loopback port, as its clients meet it. */
export interface ServiceUnderTest {
  readonly origin: string;
  /** Absolute address of the web. */
  readonly webUrl: string;
  /** Requests answered 501, in order. */
  readonly notBuilt: readonly string[];
  /** The published client, over the network, signed in as the person. */
  pnp(person: PersonName): SPFI;
  /** A request below the web by the person; undefined is nobody. @param path - below the web, such as `_api/web` */
  http(person: PersonName | undefined, path: string, sending?: Sending): Promise<Answered>;
  end(): Promise<void>;
}

const PERSON_HEADER = "X-Person";

/**
 * Requests name their person in a header, where a browser would have its cookie. Changes carry the person's own digest: the client keeps one
 * for all that ask the same web, as a browser has one person.
 */
function signedInAs(login: string, digest: () => Promise<string>): TimelinePipe<Queryable> {
  return (instance) => {
    instance.on.pre(async (url, init, result) => {
      const change = init.method !== "GET" && !url.endsWith("/_api/contextinfo");
      init.headers = { ...init.headers, [PERSON_HEADER]: login, ...(change ? { "X-RequestDigest": await digest() } : {}) };
      return [url, init, result];
    });
    return instance;
  };
}

async function listen(
  answer: (request: Request) => Response | Promise<Response>,
): Promise<{ readonly server: ServerType; readonly origin: string }> {
  const server = serve({ fetch: answer, port: 0, hostname: "127.0.0.1" });
  if (!server.listening) await once(server, "listening");
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

export interface ServiceOptions extends Pick<SharePointOptions, "photoOf" | "hasAccount" | "languageOf" | "modes"> {
  readonly onExchange?: (exchange: Exchange) => void;
}

/**
 * Starts a service of its own for one file of cases.
 *
 * @param site - what it is filled with
 * @param options - what else it is told of people, and who is told of every request and its answer
 */
export async function startService(
  site: SiteDefinition = conformanceSite(),
  { onExchange, ...options }: ServiceOptions = {},
): Promise<ServiceUnderTest> {
  const folder = mkdtempSync(join(tmpdir(), "conformance-"));
  let answer = (_request: Request): Response | Promise<Response> => new Response("The service is still starting.", { status: 503 });
  const { server, origin } = await listen((request) => answer(request));
  const notBuilt: string[] = [];
  const sharePoint = createSharePoint({
    database: join(folder, "site.db"),
    origin,
    whoIs: (request) => request.headers.get(PERSON_HEADER) ?? undefined,
    onNotBuilt: (what) => notBuilt.push(what),
    ...options,
  });
  sharePoint.provision(site);
  answer = async (request) => {
    const response = await sharePoint.app.fetch(request);
    if (onExchange === undefined) return response;
    const { method, headers, url } = request;
    onExchange({
      method: headers.get("X-HTTP-Method") ?? method,
      path: new URL(url).pathname,
      status: response.status,
      text: await response.clone().text(),
    });
    return response;
  };
  const webUrl = `${origin}${WEB}`;

  const http: ServiceUnderTest["http"] = async (person, path, { method = "GET", headers = {}, body, digest = false } = {}) => {
    const plain = typeof body === "object" && !(body instanceof Uint8Array);
    const signed = {
      Accept: "application/json;odata=nometadata",
      ...(plain ? { "Content-Type": "application/json;odata=nometadata" } : {}),
      ...(person === undefined ? {} : { [PERSON_HEADER]: LOGINS[person] }),
      ...(digest ? { "X-RequestDigest": await digestOf(person) } : {}),
      ...headers,
    };
    const response = await fetch(`${webUrl}/${path}`, {
      method,
      headers: signed,
      ...(body === undefined ? {} : { body: plain ? JSON.stringify(body) : body }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: jsonIn(text) };
  };
  const digestOf = async (person: PersonName | undefined): Promise<string> =>
    ((await http(person, "_api/contextinfo", { method: "POST" })).json as { FormDigestValue: string }).FormDigestValue;

  return {
    origin,
    webUrl,
    notBuilt,
    http,
    pnp: (person) =>
      spfi(webUrl).using(
        SPBrowser({ baseUrl: webUrl }),
        signedInAs(LOGINS[person], () => digestOf(person)),
      ),
    end: async () => {
      const closed = once(server, "close");
      server.close();
      if ("closeAllConnections" in server) server.closeAllConnections();
      await closed;
      sharePoint.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
