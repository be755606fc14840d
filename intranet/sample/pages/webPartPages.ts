import { readFileSync } from "node:fs";
import path from "node:path";
import type { ItemDefinition } from "../../../local/sharepoint";
import { projectRoot } from "../../project/projectRoot";

interface Manifest {
  readonly id: string;
}

function componentOf(manifest: string): string {
  return (JSON.parse(readFileSync(path.join(projectRoot(), "src/webparts", manifest), "utf8")) as Manifest).id;
}

/** Ids of the web parts, as their manifests give them. */
export const COMPONENTS = {
  directory: componentOf("volunteerDirectory/VolunteerDirectoryWebPart.manifest.json"),
  news: componentOf("interviewNews/InterviewNewsWebPart.manifest.json"),
} as const;

interface PlacedWebPart {
  readonly component: string;
  /** Stays the same for the life of the page. */
  readonly instanceId: string;
  /** As the gallery of web parts names it when an editor adds it. */
  readonly title: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

const directory = (instanceId: string, properties: PlacedWebPart["properties"]): PlacedWebPart => ({
  component: COMPONENTS.directory,
  instanceId,
  title: "プラっと相談 名簿",
  properties,
});
const news = (instanceId: string, properties: PlacedWebPart["properties"]): PlacedWebPart => ({
  component: COMPONENTS.news,
  instanceId,
  title: "プラっと相談 インタビュー記事",
  properties,
});

/** A page's canvas as SharePoint keeps it: every web part in a section of its own. */
function canvasOf(webParts: readonly PlacedWebPart[]): string {
  const controls = webParts.map(({ component, instanceId, title, properties }, index) => ({
    controlType: 3,
    id: instanceId,
    position: { zoneIndex: index + 1, sectionIndex: 1, controlIndex: 1, layoutIndex: 1, sectionFactor: 12 },
    emphasis: {},
    webPartId: component,
    webPartData: {
      id: component,
      instanceId,
      title,
      description: "",
      dataVersion: "1.0",
      properties,
      serverProcessedContent: { htmlStrings: {}, searchablePlainTexts: {}, imageSources: {}, links: {} },
    },
  }));
  return JSON.stringify([...controls, { controlType: 0, pageSettingsSlice: { isDefaultDescription: true, isDefaultThumbnail: true } }]);
}

/** The two pages with web parts, without what every page of the site has. @param siteUrl - server-relative address of the site */
export function webPartPages(siteUrl: string): readonly ItemDefinition[] {
  const directoryPageUrl = `${siteUrl}/SitePages/Directory.aspx`;
  return [
    {
      Title: "ホーム",
      FileLeafRef: "Home.aspx",
      CanvasContent1: canvasOf([
        directory("5f0c6f0e-7a39-4bb5-8d5a-3c1f1a6f0001", { layout: "teaser", directoryPageUrl }),
        news("5f0c6f0e-7a39-4bb5-8d5a-3c1f1a6f0002", { directoryPageUrl, presence: true }),
      ]),
    },
    {
      Title: "有志職員をさがす",
      FileLeafRef: "Directory.aspx",
      CanvasContent1: canvasOf([directory("5f0c6f0e-7a39-4bb5-8d5a-3c1f1a6f0003", { layout: "page", presence: true })]),
    },
  ];
}
