import type { ja } from "./texts.ja";

/** What the property pane of the directory says in English. */
export const en: typeof ja = {
  DisplayPage: "Choose what is shown, and how. What you leave alone is shown as usual.",
  TextsPage: "You can write the texts of the directory anew. An empty field uses the text that you see in it in grey.",
  StartersPage:
    "The openings of emails and chats. {name} stands for the volunteer, {own} for the writer and {service} for the name of the service. The greeting and the last line are added for you.",
  DesksPage: "The formal desks that a profile names. An address makes a link of the name.",
  ContactPage: "Choose where emails and Teams chats open, and the person card.",

  Source: "Source",
  SetUp: "Set-up of the site",
  SetUpHint:
    "Adds what is missing of the lists and columns, at any time. The set-up and a check of the environment then stand at the top of the web part.",
  Appearance: "Appearance",
  Orders: "Orders to choose from",
  Facets: "Filters shown",
  InJapanese: "Japanese",
  InEnglish: "English",
  Desk: "Desk {0}",
  DeskUnreached: "Desk {0} (no address yet)",
  Photos: "Photos",

  Site: "Address of the site",
  SiteHint: "The site with the lists of the directory. Leave it empty to read the site of this page.",
  Layout: "Layout",
  LayoutPage: "Whole directory",
  LayoutTeaser: "Teaser for a homepage",
  DirectoryPage: "Address of the directory page",
  DirectoryPageHint: "Opens when somebody searches or follows a topic in the teaser. Leave it empty for this page.",
  Density: "View at first",
  Order: "Order at first",
  PageSize: "People at a time",
  PageSizeAll: "Everybody (more on scrolling)",
  PageSizeOf: "{0} (more with a button)",
  Title: "Name of the service",
  Lead: "Invitation",
  PromiseLine: "Promise (one line above the directory)",
  PromiseBesideContact: "Promise (beside the contact buttons)",
  Promises: "Promises (list in a profile, one a line)",
  NotFor: "What this is not for",
  Starter: "“{0}”",
  StarterTitle: "Name to choose it by ({0})",
  StarterSubject: "Subject of an email ({0})",
  StarterBody: "Text ({0})",
  DeskCount: "Number of desks",
  DeskName: "Name ({0})",
  DeskPurpose: "What it is for ({0})",
  DeskAddress: "Address",
  DeskWithoutAddress:
    "Only the name of this desk is shown, and it is no link. Give a page, an email address or a telephone number below, so that whoever is in trouble can go on from there.",
  DeskAddressHint: "Enter a page (https://…), an email address or a telephone number. For a page {0} its host is shown below the name.",
  PhotosShown: "Show people's photos",
  PhotosOn: "Shown",
  PhotosOff: "Name stones only",
  PhotosHint:
    "Reads the photos of people who come into view from SharePoint. That needs no permission, but SharePoint's server log keeps whose photo was read by whom.",

  SiteRefused: "Enter the address of a site of your tenant (https://… or /sites/…).",
  PageRefused: "Enter the address of a SharePoint page of your tenant (https://… or /sites/…).",
  DeskRefused: "Enter one address of a page that begins with https://, one email address or one telephone number.",
  TooLong: "Please use at most {0} characters. There are {1} now.",
  TooLongForLink:
    "This is too long for the link that opens the email. Please shorten it: about {0} characters of Japanese, or more of English.",
  TooManyLines: "Please use at most {0} lines.",
  Unprintable: "There is a character that cannot be shown. Please delete it and type again.",
};
