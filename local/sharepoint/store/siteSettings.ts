import { randomBytes, randomUUID } from "node:crypto";
import type { Database } from "./database";

/** Facts of the one web of the site. */
export interface SiteSettings {
  readonly siteId: string;
  readonly webId: string;
  /** Server-relative: `/sites/plat`. */
  readonly url: string;
  readonly title: string;
  /** 1041 ja-JP, 1033 en-US. */
  readonly language: number;
  /** In which people may have it besides; absent: in none. */
  readonly alternateLanguages?: readonly number[];
  /** IANA zone of the regional settings. */
  readonly timeZone: string;
  /** ISO instant. */
  readonly created: string;
  /** Key of the form digests; kept so that open pages survive a restart. */
  readonly digestKey: string;
  readonly ownerGroup?: number;
  readonly memberGroup?: number;
  readonly visitorGroup?: number;
}

const NAME = "web";

/** The facts of the web, kept in memory while they do not change. */
export class SiteSettingsStore {
  private kept: SiteSettings | undefined;

  constructor(private readonly database: Database) {
    database.onRollback(() => (this.kept = undefined));
  }

  /** Undefined until the site is provisioned. */
  public get current(): SiteSettings | undefined {
    if (this.kept === undefined) {
      const row = this.database.first<{ value: string }>("SELECT value FROM site WHERE name = ?", NAME);
      if (row !== undefined) this.kept = JSON.parse(row.value) as SiteSettings;
    }
    return this.kept;
  }

  public make(facts: Omit<SiteSettings, "siteId" | "webId" | "digestKey">): void {
    const settings: SiteSettings = { siteId: randomUUID(), webId: randomUUID(), digestKey: randomBytes(32).toString("hex"), ...facts };
    this.database.run("INSERT INTO site (name, value) VALUES (?, ?)", NAME, JSON.stringify(settings));
    this.kept = settings;
  }
}
