import type { Hono } from "hono";
import type { SiteDefinition } from "./definition/siteDefinition";
import type { PhotoOf } from "./files/personPhoto";
import { httpApp } from "./http";
import type { LanguageOf } from "./http";
import { USUAL_MODES } from "./modes";
import type { Modes } from "./modes";
import { provision } from "./provision";
import { Service } from "./routes/service";
import { Access } from "./security/access";
import { DIGEST_SECONDS, makeDigest } from "./security/digest";
import { Permission, permits } from "./security/permissions";
import { Database } from "./store/database";
import { Site } from "./store/site";
import type { HasAccount } from "./store/site";

export type {
  FileDefinition,
  GrantDefinition,
  GroupDefinition,
  ItemDefinition,
  LevelDefinition,
  ListDefinition,
  ListTemplate,
  PermissionLevel,
  SiteDefinition,
  UserDefinition,
  ViewDefinition,
} from "./definition/siteDefinition";
export type { Modes } from "./modes";
export { removeLockOfTheDead, UnusableDatabase } from "./store/database";

export interface SharePointOptions {
  /** Path of the SQLite file; made when missing. */
  readonly database: string;
  /** `http://127.0.0.1:4400`: absolute links in answers start with it. */
  readonly origin: string;
  /** Login name of the person who sends this request; undefined is anonymous and refused. */
  readonly whoIs: (request: Request) => string | undefined;
  /** The language of the interface of whoever sends this request: 1041 ja-JP, 1033 en-US; absent: that of the site. */
  readonly languageOf?: LanguageOf;
  /** Where tenants differ: those that are absent answer in the usual way. */
  readonly modes?: Partial<Modes>;
  /** The picture of a person by login name, for `userphoto.aspx`; absent: nobody has one. */
  readonly photoOf?: PhotoOf;
  /** Whether the organisation still has the account of a login name; absent: it has all of them. Whoever has none stays in the site's list of users. */
  readonly hasAccount?: HasAccount;
  /** Told of every request that is not built (answered 501), with the route's name. */
  readonly onNotBuilt?: (route: string) => void;
  /** Told of every mistake of this program (answered 500); written to the console when absent. */
  readonly onFailure?: (error: unknown) => void;
}

/** What a page needs to know before its web parts start (the source of `spPageContextInfo`). */
export interface PageFacts {
  readonly siteId: string;
  readonly webId: string;
  readonly webTitle: string;
  readonly webUrl: string;
  readonly language: number;
  readonly user: {
    readonly id: number;
    readonly loginName: string;
    readonly title: string;
    readonly email: string;
    readonly isSiteAdmin: boolean;
  };
  readonly webPermissions: { readonly High: number; readonly Low: number };
  /** The library of the site's pages; absent: the person may not open it, or the site has none. */
  readonly pages?: {
    readonly id: string;
    readonly title: string;
    readonly url: string;
    readonly permissions: { readonly High: number; readonly Low: number };
  };
  readonly formDigest: { readonly value: string; readonly timeoutSeconds: number };
}

/** A SharePoint over one SQLite file. */
export interface SharePoint {
  /**
   * Answers everything below `{web}/_api`, the files of libraries and attachments at their own addresses, and `/_layouts/15/userphoto.aspx`,
   * `getpreview.ashx` and the pictures that the mode `photos` leads to; mount it at the root of the origin: other addresses go to the next handler.
   */
  readonly app: Hono;
  /** True until `provision` has run on this database. */
  readonly isEmpty: boolean;
  /** Fills an empty database in one transaction. */
  provision(site: SiteDefinition): void;
  /** Undefined when the person may not open the web. */
  pageFacts(webUrl: string, loginName: string): PageFacts | undefined;
  close(): void;
}

const SITE_PAGES = "SitePages";

/** @param webUrl - absolute or server-relative */
function pageFacts(site: Site, webUrl: string, loginName: string): PageFacts | undefined {
  const person = site.principals.userByLogin(loginName);
  const asked = webUrl.replace(/\/$/u, "");
  if (person === undefined || !site.hasAccount(person.login) || (asked !== site.webUrl && asked !== site.web.url)) return undefined;
  const access = new Access(site, person);
  const permissions = access.web;
  const pages = site.lists.byUrl(SITE_PAGES);
  if (!permits(permissions, Permission.open)) return undefined;
  const { siteId, webId, title, language, digestKey } = site.web;
  return {
    siteId,
    webId,
    webTitle: title,
    webUrl: site.webUrl,
    language,
    user: { id: person.id, loginName: person.login, title: person.title, email: person.email, isSiteAdmin: person.isSiteAdmin },
    webPermissions: permissions,
    ...(pages !== undefined && access.opens(pages)
      ? { pages: { id: pages.id, title: pages.title, url: `${site.web.url}/${pages.url}`, permissions: access.on(pages) } }
      : {}),
    formDigest: { value: makeDigest(digestKey, person.login, new Date()), timeoutSeconds: DIGEST_SECONDS },
  };
}

/**
 * Opens, or makes, a SharePoint over one SQLite file.
 *
 * @throws Error with one sentence when the file cannot be used
 */
export function createSharePoint({
  database: path,
  origin,
  whoIs,
  languageOf = () => undefined,
  modes = {},
  photoOf = () => undefined,
  hasAccount = () => true,
  onNotBuilt,
  onFailure = console.error,
}: SharePointOptions): SharePoint {
  const database = Database.open(path);
  const site = new Site(database, origin, { ...USUAL_MODES, ...modes }, hasAccount);
  const service = new Service(site, (what) => onNotBuilt?.(what), onFailure);
  const identify = (request: Request): ReturnType<typeof site.principals.userByLogin> => {
    const login = whoIs(request);
    return login === undefined || !site.hasAccount(login) ? undefined : site.principals.userByLogin(login);
  };
  return {
    app: httpApp(site, service, identify, languageOf, photoOf),
    get isEmpty() {
      return site.settings.current === undefined;
    },
    provision: (definition) => provision(site, definition),
    pageFacts: (webUrl, loginName) => pageFacts(site, webUrl, loginName),
    close: () => database.close(),
  };
}
