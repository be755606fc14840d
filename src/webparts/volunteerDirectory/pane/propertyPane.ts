import type { IPropertyPaneConfiguration } from "@microsoft/sp-property-pane";
import type { ConfiguredPage } from "../../../domain/configuration/configuredPage";
import { directoryConfiguration } from "../../../domain/configuration/directoryConfiguration";
import { contactPage } from "./contactPage";
import { displayPage } from "./displayPage";
import type { PaneContext } from "./fields";
import { desksPage, startersPage, textsPage } from "./textsPages";

/**
 * What an editor may set; loaded when the pane opens, not with the page.
 *
 * @param stored - the web part's properties: what they hold decides which fields make sense
 * @param askSetUp - shows the set-up on the page; present for owners of the site
 */
export function propertyPane(stored: unknown, page: ConfiguredPage, askSetUp?: () => void): IPropertyPaneConfiguration {
  const context: PaneContext = { stored, page, configuration: directoryConfiguration(stored, page), askSetUp };
  return { pages: [displayPage(context), textsPage(), startersPage(context), desksPage(context), contactPage(context)] };
}
