// Made from ja-jp.js by npm run texts.
declare module "ComponentsSharedStrings" {
  /** Code of the language that these texts are in */
  export const Language: string;
  export const CopyLink: string;
  export const LinkCopied: string;
  /** Where the browser does not let a page copy */
  export const LinkToCopy: string;
  export const Reading: string;
  export const FailureListMissing: string;
  export const FailureNoPermission: string;
  export const FailureThrottled: string;
  export const FailureOffline: string;
  export const FailureTooLarge: string;
  export const FailureUnexpected: string;
  export const ShowingEarlier: string;
  export const TryAgain: string;
}
