// Made from ja-jp.js by npm run texts.
declare module "WebpartsSharedPaneStrings" {
  export const Mail: string;
  export const Teams: string;
  export const PersonCard: string;
  export const Presence: string;
  export const Listed: string;
  export const ConfirmedWithin: string;
  export const MailProgram: string;
  export const MailProgramDevice: string;
  export const MailProgramWeb: string;
  export const MailHost: string;
  export const TeamsHost: string;
  export const HostHint: string;
  export const PersonCardKind: string;
  export const PersonCardMgt: string;
  export const PersonCardFluent: string;
  export const PersonCardNone: string;
  export const PresenceShown: string;
  export const PresenceOn: string;
  export const PresenceOff: string;
  export const PresenceHint: string;
  /** {0}: a usual host */
  export const HostRefused: string;
}
