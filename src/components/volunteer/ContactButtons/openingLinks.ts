import { chatLink, mailLink, outlookLink } from "../../../domain/contact/contactLinks";
import type { Starter } from "../../../domain/contact/starters";
import type { Volunteer } from "../../../domain/volunteer/volunteer";

/** An opening with the links that start a talk with it; a way that the volunteer does not offer is absent. */
export interface OpeningLinks {
  readonly opening: Starter;
  readonly mail: string | undefined;
  readonly chat: string | undefined;
}

/** Where talks begin: by default in the device's own mail program and in the Teams of most organisations. */
export interface ContactHosts {
  /** Host of Teams in another cloud. */
  readonly teamsHost?: string;
  /** Host of Outlook on the web. */
  readonly mailHost?: string;
}

/** The ways to begin a talk with a volunteer. Empty while they rest, and where no way leads to them. */
export function openingLinks({ person, accepts, availability }: Volunteer, openings: readonly Starter[], { teamsHost, mailHost }: ContactHosts): OpeningLinks[] {
  if (availability === "rest") return [];
  const host = teamsHost === undefined ? {} : { host: teamsHost };
  const mailOf = ({ subject, body }: Starter): string | undefined => {
    const mail = { to: person.mail, subject, body };
    return mailHost === undefined ? mailLink(mail) : outlookLink(mail, mailHost);
  };
  return openings
    .map((opening) => ({
      opening,
      mail: accepts.mail ? mailOf(opening) : undefined,
      chat: accepts.chat ? chatLink({ upn: person.upn, message: opening.body, ...host }) : undefined,
    }))
    .filter(({ mail, chat }) => mail !== undefined || chat !== undefined);
}
