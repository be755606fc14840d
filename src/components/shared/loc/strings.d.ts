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
}
