import { PropertyPaneLabel, PropertyPaneToggle } from "@microsoft/sp-property-pane";
import type { IPropertyPanePage } from "@microsoft/sp-property-pane";
import { fill } from "../../../components/shared/fill";
import { MAIL_PROGRAMS, OUTLOOK_HOST, PERSON_CARDS } from "../../../domain/configuration/directoryConfiguration";
import { isHostName, TEAMS_HOST } from "../../../domain/contact/contactLinks";
import type { PaneContext, PaneField } from "./fields";
import { checkedField, choiceField } from "./fields";

/** 連絡: where mails and chats open, and what of people is read from Graph. */
export function contactPage({ texts, configuration }: PaneContext): IPropertyPanePage {
  const { mailHost, personCard, photos, presence } = configuration;
  const hostField = (path: string, label: string, usual: string): PaneField => checkedField(path, {
    label,
    description: texts.HostHint,
    placeholder: usual,
    usable: (written) => isHostName(written.trim()),
    refusal: fill(texts.HostRefused, usual),
  });
  return {
    header: { description: texts.ContactPage },
    groups: [
      {
        groupName: texts.Mail,
        groupFields: [
          choiceField("mailProgram", texts.MailProgram, MAIL_PROGRAMS, { device: texts.MailProgramDevice, web: texts.MailProgramWeb }, mailHost === undefined ? "device" : "web"),
          ...(mailHost === undefined ? [] : [hostField("mailHost", texts.MailHost, OUTLOOK_HOST)]),
        ],
      },
      { groupName: texts.Teams, groupFields: [hostField("teamsHost", texts.TeamsHost, TEAMS_HOST)] },
      {
        groupName: texts.PersonCard,
        groupFields: [
          choiceField("personCard", texts.PersonCardKind, PERSON_CARDS, { mgt: texts.PersonCardMgt, fluent: texts.PersonCardFluent, none: texts.PersonCardNone }, personCard),
        ],
      },
      {
        groupName: texts.Photos,
        groupFields: [
          PropertyPaneToggle("photos", { label: texts.PhotosShown, onText: texts.PhotosOn, offText: texts.PhotosOff, checked: photos }),
          PropertyPaneLabel("", { text: texts.PhotosHint }),
        ],
      },
      {
        groupName: texts.Presence,
        groupFields: [
          PropertyPaneToggle("presence", { label: texts.PresenceShown, onText: texts.PresenceOn, offText: texts.PresenceOff, checked: presence }),
          PropertyPaneLabel("", { text: texts.PresenceHint }),
        ],
      },
    ],
  };
}
