import type { Hono } from "hono";
import type { SiteDefinition } from "./definition";

export interface SharePointOptions {
  /** Path of the SQLite file; made when missing. */
  readonly database: string;
  /** `http://127.0.0.1:4400`: absolute links in answers start with it. */
  readonly origin: string;
  /** Login name of the person who sends this request; undefined is anonymous and refused. */
  readonly whoIs: (request: Request) => string | undefined;
  /** Told of every request that is not built (answered 501), with the route's name. */
  readonly onNotBuilt?: (route: string) => void;
}

/** What a page needs to know before its web parts start (the source of `spPageContextInfo`). */
export interface PageFacts {
  readonly siteId: string;
  readonly webId: string;
  readonly webTitle: string;
  readonly webUrl: string;
  readonly language: number;
  readonly user: { readonly id: number; readonly loginName: string; readonly title: string; readonly email: string; readonly isSiteAdmin: boolean };
  readonly webPermissions: { readonly High: number; readonly Low: number };
  readonly formDigest: { readonly value: string; readonly timeoutSeconds: number };
}

/** A SharePoint over one SQLite file. */
export interface SharePoint {
  /** Answers everything below `{web}/_api`; mount it at the root of the origin. */
  readonly app: Hono;
  /** True until `provision` has run on this database. */
  readonly isEmpty: boolean;
  /** Fills an empty database in one transaction. */
  provision(site: SiteDefinition): void;
  /** Undefined when the person may not open the web. */
  pageFacts(webUrl: string, loginName: string): PageFacts | undefined;
  close(): void;
}

export declare function createSharePoint(options: SharePointOptions): SharePoint;
