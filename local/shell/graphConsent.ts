const OWN = ["User.Read"];
const DIRECTORY = ["User.Read.All", "GroupMember.Read.All", "People.Read", "People.Read.All"];
const PRESENCE = ["Presence.Read", "Presence.Read.All"];
const TEAMS = [
  "Team.ReadBasic.All",
  "Channel.ReadBasic.All",
  "Channel.Create",
  "ChannelMessage.Read.All",
  "ChannelMessage.Send",
  "Chat.ReadWrite",
];

/** Permissions of each position of the switch: everything, everything but one feature, and only the caller's own profile. */
export const GRAPH_SCOPES = {
  granted: [...OWN, ...DIRECTORY, ...PRESENCE, ...TEAMS],
  "no-presence": [...OWN, ...DIRECTORY, ...TEAMS],
  "no-teams": [...OWN, ...DIRECTORY, ...PRESENCE],
  refused: OWN,
} as const satisfies Record<string, readonly string[]>;

/** What the organisation has consented to in Microsoft Graph. */
export type GraphConsent = keyof typeof GRAPH_SCOPES;

/** The positions of the switch, in its order. */
export const GRAPH_CONSENTS = Object.keys(GRAPH_SCOPES) as readonly GraphConsent[];
