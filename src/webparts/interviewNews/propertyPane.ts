import { PropertyPaneChoiceGroup, PropertyPaneLabel, PropertyPaneSlider } from "@microsoft/sp-property-pane";
import type { IPropertyPaneConfiguration, IPropertyPaneGroup, IPropertyPanePage } from "@microsoft/sp-property-pane";
import type { ConfiguredPage } from "../../domain/configuration/configuredPage";
import { MAX_COUNT, MIN_COUNT, NEWS_LAYOUTS, newsConfiguration } from "../../domain/configuration/newsConfiguration";
import type { NewsConfiguration, NewsLayout } from "../../domain/configuration/newsConfiguration";
import { safeUrl } from "../../domain/link/safeUrl";
import { tenantSite } from "../../domain/link/tenantSite";
import { hostGroups, personCardGroup, presenceGroup } from "../shared/pane/contactGroups";
import { checkedField } from "../shared/pane/fields";
import { listedGroup } from "../shared/pane/listedGroup";
import { texts } from "./texts";

const LAYOUT_NAMES: Readonly<Record<NewsLayout, string>> = {
  hero: texts.LayoutHero,
  list: texts.LayoutList,
  compact: texts.LayoutCompact,
};

/** 見せ方: what is read, and how it is shown. */
function displayPage({ layout, count }: NewsConfiguration, webUrl: string): IPropertyPanePage {
  const address = (
    name: "siteUrl" | "directoryPageUrl",
    usable: typeof tenantSite,
    label: string,
    description: string,
    placeholder: string,
  ) =>
    checkedField(name, {
      label,
      description,
      placeholder,
      usable: (written) => usable(written, webUrl) !== undefined,
      refusal: texts.AddressRefused,
    });
  return {
    header: { description: texts.Introduction },
    groups: [
      {
        groupName: texts.Appearance,
        groupFields: [
          PropertyPaneChoiceGroup("layout", {
            label: texts.Layout,
            options: NEWS_LAYOUTS.map((each) => ({ key: each, text: LAYOUT_NAMES[each], checked: each === layout })),
          }),
          PropertyPaneSlider("count", { label: texts.Count, min: MIN_COUNT, max: MAX_COUNT, value: count }),
        ],
      },
      {
        groupName: texts.Sources,
        groupFields: [
          address("siteUrl", tenantSite, texts.Site, texts.SiteHint, webUrl),
          address("directoryPageUrl", safeUrl, texts.Directory, texts.DirectoryHint, "https://"),
        ],
      },
    ],
  };
}

/** Whose card has no contact, because the directory does not list them either. */
function hiddenGroup(configuration: NewsConfiguration): IPropertyPaneGroup {
  const { groupFields, ...group } = listedGroup(configuration);
  return { ...group, groupFields: [...groupFields, PropertyPaneLabel("", { text: texts.ListedHint })] };
}

/** 連絡: the person card of a speaker, which alone leads to mail and chat here and says who is there. */
function contactPage(configuration: NewsConfiguration): IPropertyPanePage {
  const inCard =
    configuration.personCard === "none" ? [] : [...hostGroups(configuration), presenceGroup(configuration), hiddenGroup(configuration)];
  return { header: { description: texts.ContactPage }, groups: [personCardGroup(configuration), ...inCard] };
}

/**
 * What an editor may set; loaded when the pane opens, not with the page.
 *
 * @param stored - the web part's properties
 */
export function propertyPane(stored: unknown, { webUrl }: Pick<ConfiguredPage, "webUrl">): IPropertyPaneConfiguration {
  const configuration = newsConfiguration(stored, { webUrl });
  return { pages: [displayPage(configuration, webUrl), contactPage(configuration)] };
}
