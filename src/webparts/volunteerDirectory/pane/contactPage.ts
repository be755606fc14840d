import { PropertyPaneLabel, PropertyPaneToggle } from "@microsoft/sp-property-pane";
import type { IPropertyPanePage } from "@microsoft/sp-property-pane";
import { hostGroups, personCardGroup, presenceGroup } from "../../shared/pane/contactGroups";
import type { PaneContext } from "./fields";
import { texts } from "./texts";

/** 連絡: where mails and chats open, and what of people is read from SharePoint and Graph. */
export function contactPage({ configuration }: PaneContext): IPropertyPanePage {
  return {
    header: { description: texts.ContactPage },
    groups: [
      ...hostGroups(configuration),
      personCardGroup(configuration),
      {
        groupName: texts.Photos,
        groupFields: [
          PropertyPaneToggle("photos", {
            label: texts.PhotosShown,
            onText: texts.PhotosOn,
            offText: texts.PhotosOff,
            checked: configuration.photos,
          }),
          PropertyPaneLabel("", { text: texts.PhotosHint }),
        ],
      },
      presenceGroup(configuration),
    ],
  };
}
