import * as React from "react";
import type { PersonCardLabels } from "./personCardLabels";

export interface ContactActionsProps {
  /** Complete links, encoded, with the starter text; absent where the person does not take that way. */
  readonly actions: {
    readonly mail?: string | undefined;
    readonly chat?: string | undefined;
    /** Takes over a click on the chat link where the page opens links in its own way. */
    readonly onChat?: React.MouseEventHandler | undefined;
  };
  readonly labels: PersonCardLabels;
}

/** Beside the page, which stays and tells nothing about itself. */
const NEW_TAB = { target: "_blank", rel: "noopener noreferrer" };

/** The links of the profile's contact buttons, again inside the card. */
export function ContactActions({ actions: { mail, chat, onChat }, labels }: ContactActionsProps): React.ReactElement | null {
  if (!mail && !chat) return null;
  return (
    <div className="ps-person__actions">
      {mail && (
        <a className="ps-btn" href={mail} {...(/^https:/.test(mail) ? NEW_TAB : {})} aria-label={labels.writeMailTo}>
          {labels.writeMail}
        </a>
      )}
      {chat && (
        <a className="ps-btn" href={chat} {...NEW_TAB} aria-label={labels.talkOnTeamsTo} onClick={onChat}>
          {labels.talkOnTeams}
        </a>
      )}
    </div>
  );
}
