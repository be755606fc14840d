// Made from ja-jp.js by npm run texts.
declare module "ComponentsSharedStrings" {
  /** Code of the language that these texts are in */
  export const Language: string;
  export const CopyLink: string;
  export const LinkCopied: string;
  /** Where the browser does not let a page copy */
  export const LinkToCopy: string;
  export const Reading: string;
  export const TryAgain: string;
  export const Reload: string;
  /** A part of the page that comes late takes long, or cannot be shown */
  export const PartSlow: string;
  export const PartLost: string;
  export const FailureSignedOut: string;
  export const FailureNoPermission: string;
  export const FailureListMissing: string;
  /** {0}: seconds until the next try. */
  export const FailureThrottledSeconds: string;
  /** {0}: minutes until the next try. */
  export const FailureThrottledMinutes: string;
  /** When that time is over. */
  export const FailureThrottledNow: string;
  export const FailureOffline: string;
  export const FailureTooLarge: string;
  export const FailureUnexpected: string;
}
