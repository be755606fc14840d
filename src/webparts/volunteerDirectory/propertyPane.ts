import { PropertyPaneDropdown, PropertyPaneTextField } from "@microsoft/sp-property-pane";
import type { IPropertyPaneConfiguration } from "@microsoft/sp-property-pane";
import { strings } from "../../components/strings";
import { safeUrl } from "../../domain/link/safeUrl";
import { tenantSite } from "../../domain/link/tenantSite";

function check(usable: (value: string, base: string) => string | undefined): (value: string) => string {
  return (value) => (value.trim() === "" || usable(value, window.location.href) !== undefined ? "" : strings.PaneSiteInvalid);
}

/** Loaded when an editor opens the pane, not with the page. */
export function propertyPane(): IPropertyPaneConfiguration {
  return {
    pages: [{
      groups: [{
        groupName: strings.PaneSource,
        groupFields: [
          PropertyPaneTextField("siteUrl", { label: strings.PaneSite, onGetErrorMessage: check(tenantSite) }),
          PropertyPaneDropdown("layout", {
            label: strings.PaneLayout,
            selectedKey: "page",
            options: [{ key: "page", text: strings.PaneLayoutPage }, { key: "teaser", text: strings.PaneLayoutTeaser }],
          }),
          PropertyPaneTextField("directoryPageUrl", { label: strings.PaneDirectoryPage, onGetErrorMessage: check(safeUrl) }),
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
