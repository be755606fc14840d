// Made from ja-jp.js by npm run texts.
declare module "WebpartsInterviewNewsStrings" {
  export const Introduction: string;
  export const ContactPage: string;
  export const Appearance: string;
  export const Sources: string;
  export const Layout: string;
  export const LayoutHero: string;
  export const LayoutList: string;
  export const LayoutCompact: string;
  export const Count: string;
  export const Site: string;
  export const SiteHint: string;
  export const Directory: string;
  export const DirectoryHint: string;
  export const ListedHint: string;
  export const AddressRefused: string;
}
