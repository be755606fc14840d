import { isHostName, TEAMS_HOST } from "../contact/contactLinks";
import { storedChoice, storedProperty } from "./storedValues";

/** Microsoft Graph Toolkit's card, our own without Graph, or no person card. */
export const PERSON_CARDS = ["mgt", "fluent", "none"] as const;
/** Where a mail is written: in the program that the device knows, or in Outlook on the web. */
export const MAIL_PROGRAMS = ["device", "web"] as const;

export const OUTLOOK_HOST = "outlook.office.com";

/** What the organisers chose of how people are reached, wherever volunteers are shown; everything has a default. */
export interface ContactConfiguration {
  readonly personCard: (typeof PERSON_CARDS)[number];
  /** Whether Teams is asked, through Graph, who is there. */
  readonly presence: boolean;
  readonly teamsHost: string;
  /** Host of Outlook on the web; absent where mails are written in the device's own program. */
  readonly mailHost?: string;
}

function hostIn(stored: unknown, usual: string): string {
  const host = typeof stored === "string" ? stored.trim() : "";
  return isHostName(host) ? host : usual;
}

/**
 * How people are reached, by the properties of any web part that shows them.
 *
 * @param stored - the web part's properties as the page stores them: what is absent, malformed or hostile gives way to the default
 */
export function contactConfiguration(stored: unknown): ContactConfiguration {
  const valueOf = (name: string): unknown => storedProperty(stored, name);
  const mailProgram = storedChoice(valueOf("mailProgram"), MAIL_PROGRAMS) ?? "device";
  return {
    personCard: storedChoice(valueOf("personCard"), PERSON_CARDS) ?? "mgt",
    presence: valueOf("presence") === true,
    teamsHost: hostIn(valueOf("teamsHost"), TEAMS_HOST),
    ...(mailProgram === "device" ? {} : { mailHost: hostIn(valueOf("mailHost"), OUTLOOK_HOST) }),
  };
}
