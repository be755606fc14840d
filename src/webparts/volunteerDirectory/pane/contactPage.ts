import { PropertyPaneLabel, PropertyPaneToggle } from "@microsoft/sp-property-pane";
import type { IPropertyPanePage } from "@microsoft/sp-property-pane";
import { fill } from "../../../components/shared/fill";
import { MAIL_PROGRAMS, OUTLOOK_HOST, PERSON_CARDS } from "../../../domain/configuration/directoryConfiguration";
import { isHostName, TEAMS_HOST } from "../../../domain/contact/contactLinks";
import type { PaneContext, PaneField } from "./fields";
import { checkedField, choiceField } from "./fields";
import { strings } from "./strings";

/** 連絡: where mails and chats open, and what of people is read from Graph. */
export function contactPage({ configuration }: PaneContext): IPropertyPanePage {
  const { mailHost, personCard, photos, presence } = configuration;
  const hostField = (path: string, label: string, usual: string): PaneField =>
    checkedField(path, {
      label,
      description: strings.HostHint,
      placeholder: usual,
      usable: (written) => isHostName(written.trim()),
      refusal: fill(strings.HostRefused, usual),
    });
  return {
    header: { description: strings.ContactPage },
    groups: [
      {
        groupName: strings.Mail,
        groupFields: [
          choiceField(
            "mailProgram",
            strings.MailProgram,
            MAIL_PROGRAMS,
            { device: strings.MailProgramDevice, web: strings.MailProgramWeb },
            mailHost === undefined ? "device" : "web",
          ),
          ...(mailHost === undefined ? [] : [hostField("mailHost", strings.MailHost, OUTLOOK_HOST)]),
        ],
      },
      { groupName: strings.Teams, groupFields: [hostField("teamsHost", strings.TeamsHost, TEAMS_HOST)] },
      {
        groupName: strings.PersonCard,
        groupFields: [
          choiceField(
            "personCard",
            strings.PersonCardKind,
            PERSON_CARDS,
            { mgt: strings.PersonCardMgt, fluent: strings.PersonCardFluent, none: strings.PersonCardNone },
            personCard,
          ),
        ],
      },
      {
        groupName: strings.Photos,
        groupFields: [
          PropertyPaneToggle("photos", {
            label: strings.PhotosShown,
            onText: strings.PhotosOn,
            offText: strings.PhotosOff,
            checked: photos,
          }),
          PropertyPaneLabel("", { text: strings.PhotosHint }),
        ],
      },
      {
        groupName: strings.Presence,
        groupFields: [
          PropertyPaneToggle("presence", {
            label: strings.PresenceShown,
            onText: strings.PresenceOn,
            offText: strings.PresenceOff,
            checked: presence,
          }),
          PropertyPaneLabel("", { text: strings.PresenceHint }),
        ],
      },
    ],
  };
}
