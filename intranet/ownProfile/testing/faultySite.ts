import { serve } from "@hono/node-server";
import type { SPFI } from "@pnp/sp";
import { Hono } from "hono";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Faults, faultMiddleware, Recorder } from "../../../local/faults";
import { createSharePoint } from "../../../local/sharepoint";
import type { SharePointOptions, SiteDefinition } from "../../../local/sharepoint";
import { connect } from "../../../src/data/transport/connect";

type Json = Readonly<Record<string, unknown>>;

/** A SharePoint on a port of this computer, with faults before it, and the browser of one person after the other. */
export interface FaultySite {
  readonly webUrl: string;
  readonly faults: Faults;
  readonly recorder: Recorder;
  /** Requests answered 501, in order. */
  readonly notBuilt: readonly string[];
  /** Opens a page as somebody: from then on the browser is theirs. */
  openAs(loginName: string): SPFI;
  /** Told of every change before it is sent. */
  onChange: (path: string) => Promise<unknown> | void;
  /** What a list holds, whoever looks, without a fault. @param query - of the items */
  itemsOf(list: string, query: string): Promise<readonly Json[]>;
  /** Sends a change as somebody from another window, which meets no fault. @param path - below the list */
  elsewhere(loginName: string, list: string, path: string, body: Json, verb?: string): Promise<void>;
  /** Takes somebody off the site. @param id - in the site's list of users */
  removeFromSite(id: number): Promise<void>;
  close(): Promise<void>;
}

const PERSON = "X-Person";
/** Marks requests that meet no fault. */
const UNHINDERED = "X-Unhindered";
/** Waits are real, and this many times shorter. */
const HASTE = 50;

const { fetch: plainFetch, setTimeout: plainSetTimeout } = globalThis;

/** As browsers show a redirect to whoever does not follow it; Node.js shows its answer. */
function asBrowserHasIt(response: Response, redirect: RequestRedirect | undefined): Response {
  const hidden = redirect === "manual" && response.status >= 300 && response.status < 400;
  return hidden ? Object.defineProperty(new Response(null), "type", { value: "opaqueredirect" }) : response;
}

/**
 * @param approver - login name of somebody who sees every item
 * @param tenant - where it is not as usual
 */
export async function openFaultySite(
  definition: SiteDefinition,
  approver: string,
  tenant: Pick<SharePointOptions, "modes" | "photoOf" | "hasAccount"> = {},
): Promise<FaultySite> {
  const folder = mkdtempSync(join(tmpdir(), "plat-own-"));
  const app = new Hono();
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  // A connection is used once: one that a fault has closed would fail the next request, too.
  if ("maxRequestsPerSocket" in server) server.maxRequestsPerSocket = 1;
  if (!server.listening) await once(server, "listening");
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const webUrl = `${origin}${definition.url}`;
  const faults = new Faults();
  const recorder = new Recorder();
  const notBuilt: string[] = [];
  const sharePoint = createSharePoint({
    database: join(folder, "site.db"),
    origin,
    whoIs: (request) => request.headers.get(PERSON) ?? undefined,
    onNotBuilt: (route) => notBuilt.push(route),
    ...tenant,
  });
  sharePoint.provision(definition);
  const faulty = faultMiddleware({ faults, recorder, personOf: (request) => [request.headers.get(PERSON) ?? "nobody"] });
  app.use((c, next) => (c.req.header(UNHINDERED) === undefined ? faulty(c, next) : next()));
  app.route("/", sharePoint.app);

  const digestOf = (loginName: string): string => sharePoint.pageFacts(webUrl, loginName)?.formDigest.value ?? "";
  async function ask(loginName: string, path: string, init: RequestInit = {}): Promise<Json> {
    const response = await plainFetch(`${webUrl}/_api/web/${path}`, {
      ...init,
      headers: {
        Accept: "application/json;odata=nometadata",
        "Content-Type": "application/json;odata=nometadata",
        [PERSON]: loginName,
        [UNHINDERED]: "yes",
        "X-RequestDigest": digestOf(loginName),
        ...init.headers,
      },
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    return text === "" ? {} : (JSON.parse(text) as Json);
  }
  const listPath = (list: string): string => `getList('${definition.url}/${list}')`;

  const site: FaultySite = {
    webUrl,
    faults,
    recorder,
    notBuilt,
    onChange: () => undefined,
    openAs: (loginName) => {
      globalThis.fetch = async (input, init) => {
        const url = new URL(String(input));
        if ((init?.method ?? "GET") !== "GET" && url.pathname.includes("/web/")) await site.onChange(url.pathname);
        const headers = new Headers(init?.headers);
        headers.set(PERSON, loginName);
        // PnPjs keeps one digest for all that ask the same web, as a browser has one person.
        if (headers.has("X-RequestDigest")) headers.set("X-RequestDigest", digestOf(loginName));
        return asBrowserHasIt(await plainFetch(url, { ...init, headers }), init?.redirect);
      };
      globalThis.setTimeout = Object.assign(
        (run: () => void, milliseconds = 0) => plainSetTimeout(run, milliseconds / HASTE),
        plainSetTimeout,
      ) as typeof setTimeout;
      return connect({
        pageContext: {
          web: { absoluteUrl: webUrl },
          legacyPageContext: { formDigestTimeoutSeconds: 1800, formDigestValue: digestOf(loginName) },
        },
      });
    },
    itemsOf: async (list, query) => (await ask(approver, `${listPath(list)}/items?${query}`))["value"] as readonly Json[],
    elsewhere: async (loginName, list, path, body, verb) => {
      await ask(loginName, `${listPath(list)}/${path}`, {
        method: "POST",
        body: JSON.stringify(body),
        headers: verb === undefined ? {} : { "X-HTTP-Method": verb, "IF-MATCH": "*" },
      });
    },
    removeFromSite: async (id) => {
      await ask(approver, `siteusers/removebyid(${id})`, { method: "POST" });
    },
    close: async () => {
      globalThis.fetch = plainFetch;
      globalThis.setTimeout = plainSetTimeout;
      const closed = once(server, "close");
      server.close();
      if ("closeAllConnections" in server) server.closeAllConnections();
      await closed;
      sharePoint.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return site;
}
