import type { TimelinePipe } from "@pnp/core";
import { DefaultParse } from "@pnp/queryable";
import type { Queryable } from "@pnp/queryable";
import { DefaultHeaders, DefaultInit, spfi } from "@pnp/sp";
import type { SPFI } from "@pnp/sp";
import "@pnp/sp/lists";
import "@pnp/sp/webs";
import { Hono } from "hono";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { faultMiddleware, Faults, Recorder } from "../../../local/faults";
import { createSharePoint } from "../../../local/sharepoint";
import type { Modes, SharePoint, SiteDefinition } from "../../../local/sharepoint";
import { setUpOf } from "../../../src/data/setup/setUpSite";
import type { SiteSetUp } from "../../../src/data/setup/setUpSite";
import type { Language } from "../../../src/domain/text";

const LANGUAGE_IDS: Readonly<Record<Language, number>> = { ja: 1041, en: 1033 };

const ORIGIN = "http://127.0.0.1:4400";

/**
 * Answered instead of the site; undefined: the site answers.
 *
 * @param carryOut - lets the site do what was asked, whatever is answered
 */
export type Instead = (request: Request, body: string, carryOut: () => Promise<Response>) => Promise<Response> | Response | undefined;

/** A site of the local SharePoint with nobody's browser before it, asked as one person or another. */
export class OwnSite {
  private readonly folder = mkdtempSync(join(tmpdir(), "plat-setup-"));
  private readonly sharePoint: SharePoint;
  private readonly faulty = new Hono();
  private asking = "";
  private askingIn: Language | undefined;
  /** Absolute. */
  public readonly web: string;
  /** What the set-up meets; nobody else does. */
  public readonly faults = new Faults();
  /** Requests that were not built. */
  public readonly notBuilt: string[] = [];

  /** @param modes - how SharePoint answers where tenants differ */
  public constructor(
    private readonly definition: SiteDefinition,
    modes: Partial<Modes> = {},
  ) {
    this.web = `${ORIGIN}${definition.url}`;
    this.sharePoint = createSharePoint({
      database: join(this.folder, "site.db"),
      origin: ORIGIN,
      whoIs: () => this.asking,
      languageOf: () => this.askingIn && LANGUAGE_IDS[this.askingIn],
      modes,
      onNotBuilt: (route) => this.notBuilt.push(route),
    });
    this.sharePoint.provision(definition);
    this.faulty.use(faultMiddleware({ faults: this.faults, recorder: new Recorder(), personOf: () => [this.asking] }));
    this.faulty.route("/", this.sharePoint.app);
  }

  public close(): void {
    this.sharePoint.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The set-up in the browser of a person who has the interface in a language. */
  public setUpBy(login: string, language: Language = "ja", instead: Instead = () => undefined): SiteSetUp {
    return setUpOf(this.clientOf(login, language, instead), { site: language, reader: language }, "0.0.0.0");
  }

  /** @param path - below `_api/` @param language - of the person's interface; absent: that of the site */
  public async get(login: string, path: string, language?: Language): Promise<unknown> {
    const response = await this.send(login, "GET", path, undefined, language);
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    return JSON.parse(text) as unknown;
  }

  /** @returns the status */
  public async status(login: string, verb: "GET" | "POST" | "MERGE", path: string, body?: object, language?: Language): Promise<number> {
    return (await this.send(login, verb, path, body, language)).status;
  }

  /** A request of a person, as their browser would send it; the address is below `_api/`. */
  public async fetchAs(login: string, path: string, init: RequestInit, language?: Language): Promise<Response> {
    this.asking = login;
    this.askingIn = language;
    return this.sharePoint.app.fetch(new Request(`${this.web}/_api/${path}`, init));
  }

  /** Of a list below the web, as `_api/` has it. */
  public list(url: string): string {
    return `web/getList('${this.definition.url}/${url}')`;
  }

  private digestOf(login: string): string {
    return this.sharePoint.pageFacts(this.web, login)?.formDigest.value ?? "";
  }

  private async send(login: string, verb: string, path: string, body?: object, language?: Language): Promise<Response> {
    const json = "application/json;odata=nometadata";
    const init = {
      method: verb === "GET" ? "GET" : "POST",
      headers: {
        Accept: json,
        "Content-Type": json,
        "X-RequestDigest": this.digestOf(login),
        ...(verb === "MERGE" ? { "X-HTTP-Method": "MERGE" } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    };
    return this.fetchAs(login, path, init, language);
  }

  /** The client of the product in the browser of a person. */
  public clientOf(login: string, language: Language, instead: Instead = () => undefined): SPFI {
    const pipe: TimelinePipe<Queryable> = (instance) => {
      instance.on.auth((url, init) =>
        Promise.resolve([url, { ...init, headers: { ...init.headers, "X-RequestDigest": this.digestOf(login) } }]),
      );
      instance.on.send.replace(async (url, init) => {
        this.asking = login;
        this.askingIn = language;
        const request = new Request(url, init);
        const carryOut = async (): Promise<Response> => this.faulty.fetch(request);
        return instead(request, String(init.body ?? ""), carryOut) ?? carryOut();
      });
      return instance;
    };
    return spfi(this.web).using(DefaultHeaders(), DefaultInit(), DefaultParse(), pipe);
  }
}

/** A refusal in SharePoint's words. */
export function refused(status: number, code: string): Response {
  const error = { code, message: { lang: "ja-JP", value: "受け付けられません。" } };
  return new Response(JSON.stringify({ "odata.error": error }), { status, headers: { "Content-Type": "application/json" } });
}
