import { PropertyPaneDropdown, PropertyPaneTextField } from "@microsoft/sp-property-pane";
import type { IPropertyPaneConfiguration } from "@microsoft/sp-property-pane";
import { strings } from "../../components/strings";
import { safeUrl } from "../../domain/link/safeUrl";

function addressOrNothing(value: string): string {
  return value === "" || safeUrl(value, window.location.href) !== undefined ? "" : strings.PaneSiteInvalid;
}

/** Loaded when an editor opens the pane, not with the page. */
export function propertyPane(): IPropertyPaneConfiguration {
  return {
    pages: [{
      groups: [{
        groupName: strings.PaneSource,
        groupFields: [
          PropertyPaneTextField("siteUrl", { label: strings.PaneSite, onGetErrorMessage: addressOrNothing }),
          PropertyPaneDropdown("layout", {
            label: strings.PaneLayout,
            selectedKey: "page",
            options: [{ key: "page", text: strings.PaneLayoutPage }, { key: "teaser", text: strings.PaneLayoutTeaser }],
          }),
          PropertyPaneTextField("directoryPageUrl", { label: strings.PaneDirectoryPage, onGetErrorMessage: addressOrNothing }),
          PropertyPaneDropdown("personCard", {
            label: strings.PanePersonCard,
            selectedKey: "mgt",
            options: [{ key: "mgt", text: strings.PanePersonCardMgt }, { key: "fluent", text: strings.PanePersonCardFluent }],
          }),
          PropertyPaneTextField("teamsHost", { label: strings.PaneTeamsHost }),
        ],
      }],
    }],
  };
}
