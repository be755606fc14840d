/** What an editor can choose in the property pane; everything has a default. */
export interface VolunteerDirectoryProperties {
  readonly layout?: "page" | "teaser";
  /** Web that holds the lists; empty: the page's own. */
  readonly siteUrl?: string;
  /** Where the teaser leads. */
  readonly directoryPageUrl?: string;
  readonly personCard?: "mgt" | "fluent";
  /** Host name of Teams in national clouds. */
  readonly teamsHost?: string;
}
