import { PropertyPaneLabel, PropertyPaneToggle } from "@microsoft/sp-property-pane";
import type { IPropertyPanePage } from "@microsoft/sp-property-pane";
import { hostGroups, personCardGroup, presenceGroup } from "../../shared/pane/contactGroups";
import type { PaneContext } from "./fields";
import { strings } from "./strings";

/** 連絡: where mails and chats open, and what of people is read from SharePoint and Graph. */
export function contactPage({ configuration }: PaneContext): IPropertyPanePage {
  return {
    header: { description: strings.ContactPage },
    groups: [
      ...hostGroups(configuration),
      personCardGroup(configuration),
      {
        groupName: strings.Photos,
        groupFields: [
          PropertyPaneToggle("photos", {
            label: strings.PhotosShown,
            onText: strings.PhotosOn,
            offText: strings.PhotosOff,
            checked: configuration.photos,
          }),
          PropertyPaneLabel("", { text: strings.PhotosHint }),
        ],
      },
      presenceGroup(configuration),
    ],
  };
}
