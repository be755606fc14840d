// Made from ja-jp.js by npm run texts.
declare module "WebpartsVolunteerDirectoryPaneStrings" {
  export const DisplayPage: string;
  export const TextsPage: string;
  /** The names in brackets are places of the starters, and stay as they are */
  export const StartersPage: string;
  export const DesksPage: string;
  export const ContactPage: string;
  export const Source: string;
  export const SetUp: string;
  export const SetUpHint: string;
  export const Appearance: string;
  export const Orders: string;
  export const Facets: string;
  export const InJapanese: string;
  export const InEnglish: string;
  /** {0}: its number */
  export const Desk: string;
  export const Photos: string;
  export const Site: string;
  export const SiteHint: string;
  export const Layout: string;
  export const LayoutPage: string;
  export const LayoutTeaser: string;
  export const DirectoryPage: string;
  export const DirectoryPageHint: string;
  export const Density: string;
  export const Order: string;
  export const PageSize: string;
  export const PageSizeAll: string;
  /** {0}: number of people */
  export const PageSizeOf: string;
  export const Title: string;
  export const Lead: string;
  export const PromiseLine: string;
  export const PromiseBesideContact: string;
  export const Promises: string;
  export const NotFor: string;
  /** {0}: title of the starter */
  export const Starter: string;
  /** {0}: a language, here and below */
  export const StarterTitle: string;
  export const StarterSubject: string;
  export const StarterBody: string;
  export const DeskCount: string;
  /** {0}: a language */
  export const DeskName: string;
  export const DeskPurpose: string;
  export const DeskAddress: string;
  /** {0}: outside the organisation */
  export const DeskAddressHint: string;
  export const PhotosShown: string;
  export const PhotosOn: string;
  export const PhotosOff: string;
  export const PhotosHint: string;
  export const SiteRefused: string;
  export const PageRefused: string;
  export const DeskRefused: string;
  /** {0}: characters that are allowed, {1}: that there are */
  export const TooLong: string;
  /** {0}: characters of Japanese */
  export const TooLongForLink: string;
  /** {0}: lines that are allowed */
  export const TooManyLines: string;
  export const Unprintable: string;
}
