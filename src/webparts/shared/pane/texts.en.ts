import type { ja } from "./texts.ja";

/** What the property panes of several web parts say in English. */
export const en: typeof ja = {
  Mail: "Email",
  Teams: "Teams",
  PersonCard: "Person card",
  Presence: "Presence",
  Listed: "Who is listed",
  ConfirmedWithin: "Months a confirmation keeps a profile listed (0: old ones are not hidden)",
  MailProgram: "Where emails are written",
  MailProgramDevice: "Mail app of the device",
  MailProgramWeb: "Outlook on the web",
  MailHost: "Host name of Outlook",
  TeamsHost: "Host name of Teams",
  HostHint: "Usually empty. Enter it only for a national or an organisation's own cloud.",
  PersonCardKind: "Kind of card",
  PersonCardMgt: "Card of Microsoft Graph Toolkit",
  PersonCardFluent: "Card without Graph",
  PersonCardNone: "None",
  PresenceShown: "Say who is in Teams",
  PresenceOn: "Shown",
  PresenceOff: "Not shown",
  PresenceHint:
    "Needs the Microsoft Graph permissions Presence.Read.All and User.ReadBasic.All. Where they are not granted, nothing is shown.",
  HostRefused: "Enter the host name alone, without https:// and slashes. For example: {0}",
};
