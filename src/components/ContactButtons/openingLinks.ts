import { chatLink, mailLink } from "../../domain/contact/contactLinks";
import type { Starter } from "../../domain/contact/starters";
import type { Volunteer } from "../../domain/volunteer/volunteer";

/** An opening with the links that start a talk with it; a way that the volunteer does not offer is absent. */
export interface OpeningLinks {
  readonly opening: Starter;
  readonly mail: string | undefined;
  readonly chat: string | undefined;
}

/**
 * The ways to begin a talk with a volunteer. Empty while they rest, and where no way leads to them.
 *
 * @param teamsHost - host of Teams in another cloud
 */
export function openingLinks({ person, accepts, availability }: Volunteer, openings: readonly Starter[], teamsHost?: string): OpeningLinks[] {
  if (availability === "rest") return [];
  const host = teamsHost === undefined ? {} : { host: teamsHost };
  return openings
    .map((opening) => ({
      opening,
      mail: accepts.mail ? mailLink({ to: person.mail, subject: opening.subject, body: opening.body }) : undefined,
      chat: accepts.chat ? chatLink({ upn: person.upn, message: opening.body, ...host }) : undefined,
    }))
    .filter(({ mail, chat }) => mail !== undefined || chat !== undefined);
}
