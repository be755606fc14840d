import "../../../../test/readInEnglish";
import type { IPropertyPaneGroup, IPropertyPaneTextFieldProps } from "@microsoft/sp-property-pane";
import { propertyPane } from "./propertyPane";

jest.mock(
  "@microsoft/sp-property-pane",
  () => jest.requireActual<typeof import("../../shared/pane/testing/fieldMakers")>("../../shared/pane/testing/fieldMakers").fieldMakers,
);

const PAGE = {
  webUrl: "https://plat.sharepoint.com/sites/portal",
  url: "https://plat.sharepoint.com/sites/portal/SitePages/Home.aspx",
  language: "en",
} as const;

function field(path: string): IPropertyPaneTextFieldProps {
  const groups = propertyPane({}, PAGE).pages.flatMap((each) => each.groups as IPropertyPaneGroup[]);
  const found = groups.flatMap(({ groupFields }) => groupFields).find(({ targetProperty }) => targetProperty === path);
  if (found === undefined) throw new Error(`The pane has no field for ${path}.`);
  return found.properties as IPropertyPaneTextFieldProps;
}

it("the pane answers in the editor's language", () => {
  expect(field("teamsHost").onGetErrorMessage?.("https://x")).toBe(
    "Enter the host name alone, without https:// and slashes. For example: teams.microsoft.com",
  );
  expect(field("texts.title.ja").label).toBe("Name of the service");
  expect(field("desks.desk1.address").description).toContain("For a page outside your organisation its host is shown below the name.");
});
