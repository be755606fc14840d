import { chatLink, mailLink, outlookLink } from "../../../domain/contact/contactLinks";
import type { Starter } from "../../../domain/contact/starters";
import { takesMessages } from "../../../domain/volunteer/availability";
import type { Volunteer } from "../../../domain/volunteer/volunteer";
import type { ContactHosts } from "../DirectoryView";

/** A starter with the links that start a talk with it; a way that the volunteer does not offer is absent. */
export interface StarterLinks {
  readonly starter: Starter;
  readonly mail: string | undefined;
  readonly chat: string | undefined;
}

/** The ways to begin a talk with a volunteer. Empty while they rest or may rest, and where no way leads to them. */
export function starterLinks(volunteer: Volunteer, starters: readonly Starter[], { teamsHost, mailHost }: ContactHosts): StarterLinks[] {
  if (!takesMessages(volunteer)) return [];
  const { person, accepts } = volunteer;
  const host = teamsHost === undefined ? {} : { host: teamsHost };
  const mailOf = ({ subject, body }: Starter): string | undefined => {
    const mail = { to: person.mail, subject, body };
    return mailHost === undefined ? mailLink(mail) : outlookLink(mail, mailHost);
  };
  return starters
    .map((starter) => ({
      starter,
      mail: accepts.mail ? mailOf(starter) : undefined,
      chat: accepts.chat ? chatLink({ upn: person.upn, message: starter.body, ...host }) : undefined,
    }))
    .filter(({ mail, chat }) => mail !== undefined || chat !== undefined);
}
