import { PropertyPaneLabel, PropertyPaneToggle } from "@microsoft/sp-property-pane";
import type { IPropertyPaneGroup } from "@microsoft/sp-property-pane";
import { fill } from "../../../components/shared/fill";
import type { ContactConfiguration } from "../../../domain/configuration/contactConfiguration";
import { MAIL_PROGRAMS, OUTLOOK_HOST, PERSON_CARDS } from "../../../domain/configuration/contactConfiguration";
import { isHostName, TEAMS_HOST } from "../../../domain/contact/contactLinks";
import type { PaneField } from "./fields";
import { checkedField, choiceField } from "./fields";
import { strings } from "./strings";

function hostField(path: keyof ContactConfiguration, label: string, usual: string): PaneField {
  return checkedField(path, {
    label,
    description: strings.HostHint,
    placeholder: usual,
    usable: (written) => isHostName(written.trim()),
    refusal: fill(strings.HostRefused, usual),
  });
}

/** Where mails and chats open. */
export function hostGroups({ mailHost }: ContactConfiguration): IPropertyPaneGroup[] {
  return [
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
  ];
}

/** The kind of person card. */
export function personCardGroup({ personCard }: ContactConfiguration): IPropertyPaneGroup {
  return {
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
  };
}

/** Whether Teams is asked who is there, and the permissions that this takes. */
export function presenceGroup({ presence }: ContactConfiguration): IPropertyPaneGroup {
  return {
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
  };
}
