import type { ListTemplate } from "../definition/siteDefinition";
import { holdsFiles, isLibrary, Template } from "../definition/templates";
import type { ListSettings } from "../store/lists";

const APPROVERS = 2;
const EDITORS = 1;

/** What a new list starts with: versions on, as the service makes lists. */
export function newListSettings(template: ListTemplate): ListSettings {
  const pages = template === Template.pages;
  const files = holdsFiles({ template });
  return {
    Description: "",
    EnableModeration: false,
    EnableVersioning: true,
    EnableMinorVersions: pages,
    MajorVersionLimit: files ? 500 : 50,
    EnableAttachments: !files,
    EnableFolderCreation: isLibrary({ template }),
    DraftVersionVisibility: pages ? EDITORS : 0,
    ReadSecurity: 1,
    WriteSecurity: 1,
    Hidden: false,
    NoCrawl: false,
    OnQuickLaunch: false,
    ListExperienceOptions: 0,
    DisableGridEditing: false,
    ValidationFormula: "",
    ValidationMessage: "",
  };
}

const MOST_VERSIONS = 50_000;

/** Settings that are numbers with a meaning each. */
const MEANINGS: Partial<Record<string, readonly number[]>> = {
  DraftVersionVisibility: [0, 1, 2],
  ReadSecurity: [1, 2],
  WriteSecurity: [1, 2, 4],
  ListExperienceOptions: [0, 1, 2],
};

/** Whether a setting can have the value; every value of a setting that is no choice among numbers is good. */
export function isSetting(name: string, value: unknown): boolean {
  if (name === "MajorVersionLimit") return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST_VERSIONS;
  return MEANINGS[name]?.some((each) => each === value) ?? true;
}

/** Turning approval on hides what waits from readers, unless the request says otherwise. */
export function withModeration(settings: ListSettings, changes: Partial<ListSettings>): ListSettings {
  const turnedOn = changes.EnableModeration === true && !settings.EnableModeration;
  return { ...settings, ...(turnedOn ? { DraftVersionVisibility: APPROVERS } : {}), ...changes };
}
