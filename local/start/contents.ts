import type { GraphTeam, GraphUser } from "../graph/definition/tenantDefinition";
import type { SiteDefinition } from "../sharepoint/definition/siteDefinition";
import type { NavigationPage } from "../shell/navigation";
import type { LocalizedText } from "../shell/text";
import type { Person } from "../shell/visitor";

/** What a local intranet is made of. */
export interface IntranetContents {
  /** Path of the SQLite file; made, and filled with the site, when it is missing. */
  readonly database: string;
  /** What the intranet is called, above every site. */
  readonly portal: LocalizedText;
  readonly site: SiteDefinition;
  /** Pages of the site in the order of the navigation; the first is the homepage. */
  readonly pages: readonly [NavigationPage, ...NavigationPage[]];
  /** Whom visitors can choose to be, at least one; whoever has not chosen is the first. */
  readonly people: readonly Person[];
  /** The organisation's accounts in Microsoft Graph. */
  readonly accounts: readonly GraphUser[];
  readonly teams?: readonly GraphTeam[];
}
