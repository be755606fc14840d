import type { ja } from "./texts.ja";

/** What the property pane of the interview news says in English. */
export const en: typeof ja = {
  Introduction: "Choose how interviews are shown.",
  ContactPage: "Choose the person card of the colleagues in the interviews, and where its emails and Teams chats open.",
  Appearance: "Appearance",
  Sources: "Where things are",
  Layout: "Layout",
  LayoutHero: "First one large",
  LayoutList: "List with pictures",
  LayoutCompact: "Titles only",
  Count: "How many to show at first",
  Site: "Address of the site with the posts",
  SiteHint: "Leave empty for this site.",
  Directory: "Address of the directory page",
  DirectoryHint: "Lets readers go from an interview to the colleague’s profile.",
  ListedHint: "Choose the same as in the directory. The cards of colleagues who are not listed show no contact.",
  AddressRefused: "Enter an address on this site or on SharePoint (https://…sharepoint.com/…).",
};
