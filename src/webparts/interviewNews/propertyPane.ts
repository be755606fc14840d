import { PropertyPaneChoiceGroup, PropertyPaneSlider, PropertyPaneTextField } from "@microsoft/sp-property-pane";
import type { IPropertyPaneConfiguration } from "@microsoft/sp-property-pane";
import type { ConfiguredPage } from "../../domain/configuration/configuredPage";
import { MAX_COUNT, MIN_COUNT, NEWS_LAYOUTS, newsConfiguration } from "../../domain/configuration/newsConfiguration";
import type { NewsConfiguration, NewsLayout } from "../../domain/configuration/newsConfiguration";
import { safeUrl } from "../../domain/link/safeUrl";
import { tenantSite } from "../../domain/link/tenantSite";
import { strings } from "./strings";

const LAYOUT_NAMES: Readonly<Record<NewsLayout, string>> = {
  hero: strings.LayoutHero,
  list: strings.LayoutList,
  compact: strings.LayoutCompact,
};

/** Typing an address would read a site per key. */
const TYPING_PAUSE_MS = 800;

/**
 * What an editor may set; loaded when the pane opens, not with the page.
 *
 * @param stored - the web part's properties
 */
export function propertyPane(stored: unknown, { webUrl }: Pick<ConfiguredPage, "webUrl">): IPropertyPaneConfiguration {
  const inForce = newsConfiguration(stored, { webUrl });
  const address = (name: keyof NewsConfiguration, usable: typeof tenantSite, label: string, description: string, placeholder: string) =>
    PropertyPaneTextField(name, {
      label,
      description,
      placeholder,
      deferredValidationTime: TYPING_PAUSE_MS,
      onGetErrorMessage: (value) => (value.trim() === "" || usable(value, webUrl) !== undefined ? "" : strings.AddressRefused),
    });
  return {
    pages: [
      {
        header: { description: strings.Introduction },
        groups: [
          {
            groupName: strings.Appearance,
            groupFields: [
              PropertyPaneChoiceGroup("layout", {
                label: strings.Layout,
                options: NEWS_LAYOUTS.map((layout) => ({ key: layout, text: LAYOUT_NAMES[layout], checked: layout === inForce.layout })),
              }),
              PropertyPaneSlider("count", { label: strings.Count, min: MIN_COUNT, max: MAX_COUNT, value: inForce.count }),
            ],
          },
          {
            groupName: strings.Sources,
            groupFields: [
              address("siteUrl", tenantSite, strings.Site, strings.SiteHint, webUrl),
              address("directoryPageUrl", safeUrl, strings.Directory, strings.DirectoryHint, "https://"),
            ],
          },
        ],
      },
    ],
  };
}
