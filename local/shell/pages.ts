import type { LocalizedText } from "../../src/domain/text";

/** A web part as an editor has placed it on a page. */
export interface PlacedWebPart {
  /** Alias in the component manifest. */
  readonly alias: string;
  /** Stays the same for the life of the page, as in SharePoint. */
  readonly instanceId: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A page of the site that holds web parts. */
export interface WebPartPage {
  /** Below `SitePages/`. */
  readonly file: string;
  readonly title: LocalizedText;
  readonly webParts: readonly PlacedWebPart[];
}

/** The pages of the intranet that hold web parts, in the order of the navigation; the first is the homepage. */
export const WEB_PART_PAGES: readonly [WebPartPage, ...WebPartPage[]] = [
  {
    file: "Home.aspx",
    title: { ja: "ホーム", en: "Home" },
    webParts: [
      {
        alias: "VolunteerDirectoryWebPart",
        instanceId: "5f0c6f0e-7a39-4bb5-8d5a-3c1f1a6f0001",
        properties: { layout: "teaser", directoryPageUrl: "/sites/plat/SitePages/Directory.aspx" },
      },
      {
        alias: "InterviewNewsWebPart",
        instanceId: "5f0c6f0e-7a39-4bb5-8d5a-3c1f1a6f0002",
        properties: { directoryPageUrl: "/sites/plat/SitePages/Directory.aspx" },
      },
    ],
  },
  {
    file: "Directory.aspx",
    title: { ja: "有志職員をさがす", en: "Find a colleague" },
    webParts: [
      {
        alias: "VolunteerDirectoryWebPart",
        instanceId: "5f0c6f0e-7a39-4bb5-8d5a-3c1f1a6f0003",
        properties: { layout: "page" },
      },
    ],
  },
];
