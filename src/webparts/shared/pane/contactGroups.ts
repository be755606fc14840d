import { PropertyPaneLabel, PropertyPaneToggle } from "@microsoft/sp-property-pane";
import type { IPropertyPaneGroup } from "@microsoft/sp-property-pane";
import { fill } from "../../../components/shared/fill";
import type { ContactConfiguration } from "../../../domain/configuration/contactConfiguration";
import { MAIL_PROGRAMS, OUTLOOK_HOST, PERSON_CARDS } from "../../../domain/configuration/contactConfiguration";
import { isHostName, TEAMS_HOST } from "../../../domain/contact/contactLinks";
import type { PaneField } from "./fields";
import { checkedField, choiceField } from "./fields";
import { texts } from "./texts";

function hostField(path: keyof ContactConfiguration, label: string, usual: string): PaneField {
  return checkedField(path, {
    label,
    description: texts.HostHint,
    placeholder: usual,
    usable: (written) => isHostName(written.trim()),
    refusal: fill(texts.HostRefused, usual),
  });
}

/** Where mails and chats open. */
export function hostGroups({ mailHost }: ContactConfiguration): IPropertyPaneGroup[] {
  return [
    {
      groupName: texts.Mail,
      groupFields: [
        choiceField(
          "mailProgram",
          texts.MailProgram,
          MAIL_PROGRAMS,
          { device: texts.MailProgramDevice, web: texts.MailProgramWeb },
          mailHost === undefined ? "device" : "web",
        ),
        ...(mailHost === undefined ? [] : [hostField("mailHost", texts.MailHost, OUTLOOK_HOST)]),
      ],
    },
    { groupName: texts.Teams, groupFields: [hostField("teamsHost", texts.TeamsHost, TEAMS_HOST)] },
  ];
}

/** The kind of person card. */
export function personCardGroup({ personCard }: ContactConfiguration): IPropertyPaneGroup {
  return {
    groupName: texts.PersonCard,
    groupFields: [
      choiceField(
        "personCard",
        texts.PersonCardKind,
        PERSON_CARDS,
        { mgt: texts.PersonCardMgt, fluent: texts.PersonCardFluent, none: texts.PersonCardNone },
        personCard,
      ),
    ],
  };
}

/** Whether Teams is asked who is there, and the permissions that this takes. */
export function presenceGroup({ presence }: ContactConfiguration): IPropertyPaneGroup {
  return {
    groupName: texts.Presence,
    groupFields: [
      PropertyPaneToggle("presence", {
        label: texts.PresenceShown,
        onText: texts.PresenceOn,
        offText: texts.PresenceOff,
        checked: presence,
      }),
      PropertyPaneLabel("", { text: texts.PresenceHint }),
    ],
  };
}
