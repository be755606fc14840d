import { ArrowRight20Regular } from "@fluentui/react-icons/headless/svg/arrow-right";
import { ChevronDown20Regular } from "@fluentui/react-icons/headless/svg/chevron-down";
import * as React from "react";
import type { Volunteer } from "../../../domain/volunteer/volunteer";
import { fill } from "../../shared/fill";
import { strings } from "../strings";
import { usePageView } from "../../shared/PageRoot/PageView";
import { useDirectoryView } from "../DirectoryView";
import { useFirstMessage } from "../FirstMessage/useFirstMessage";
import { shownName } from "../shownName";
import { ContactLink } from "./ContactLink";
import { starterLinks } from "./starterLinks";
import { LateStarters } from "./LateStarters";
import { useOwnId } from "../../shared/browser/useOwnId";
import { usePopover } from "../../shared/browser/usePopover";
import "./ContactButtons.css";

export interface ContactButtonsProps {
  readonly volunteer: Volunteer;
  /** In the profile panel they are what the panel is for; on a card they stand quietly. */
  readonly emphasis: "card" | "panel";
  /** Offered while the volunteer cannot be reached. */
  readonly onFindSimilar?: ((volunteerId: number) => void) | undefined;
}

/** The ways to reach a volunteer, of equal weight and always visible, with other starters behind the chevron. */
export const ContactButtons = React.memo(function ContactButtons({
  volunteer,
  emphasis,
  onFindSimilar,
}: ContactButtonsProps): React.ReactElement | null {
  const { language } = usePageView();
  const hosts = useDirectoryView();
  const id = useOwnId("ps-starters");
  const { open, toggle, holder, button, panel, onKeyDown, onBlur, closeAndReturn } = usePopover();
  const { starters, ...why } = useFirstMessage(volunteer);
  // The first is enough for the buttons. Links take long to encode: those of the others are made when somebody asks for them.
  const links = starterLinks(volunteer, open ? starters : starters.slice(0, 1), hosts);
  const name = shownName(volunteer, language).title;
  const [first] = links;

  // Their place: no card grows under the pointer once it is known.
  if (volunteer.mayRest === true) return <div className="ps-contact ps-contact--tocome" />;
  if (first === undefined) {
    return onFindSimilar === undefined ? null : (
      <div className="ps-contact">
        <button type="button" className="ps-btn ps-btn--quiet" onClick={() => onFindSimilar(volunteer.id)}>
          {strings.FindSimilar}
          <ArrowRight20Regular className="ps-i" aria-hidden />
        </button>
      </div>
    );
  }
  const look = emphasis === "panel" ? "ps-btn ps-btn--fill" : "ps-btn";
  return (
    <div className="ps-contact" ref={holder} onKeyDown={onKeyDown} onBlur={onBlur}>
      {first.mail !== undefined && (
        <ContactLink way="mail" href={first.mail} className={look} label={fill(strings.WriteMailTo, name)}>
          {strings.WriteMail}
        </ContactLink>
      )}
      {first.chat !== undefined && (
        <ContactLink way="chat" href={first.chat} className={look} label={fill(strings.ChatInTeamsWith, name)}>
          {strings.ChatInTeams}
        </ContactLink>
      )}
      <button
        type="button"
        ref={button}
        className="ps-contact__more ps-btn ps-btn--icon"
        aria-label={fill(strings.ChooseStarterFor, name)}
        aria-expanded={open}
        aria-controls={id}
        onClick={toggle}
      >
        <ChevronDown20Regular className="ps-i" aria-hidden />
      </button>
      {open && (
        <LateStarters
          id={id}
          links={links}
          name={name}
          panel={panel}
          onChosen={closeAndReturn}
          {...why}
          availability={volunteer.availability}
          onFindSimilar={
            onFindSimilar === undefined
              ? undefined
              : () => {
                  closeAndReturn();
                  onFindSimilar(volunteer.id);
                }
          }
        />
      )}
    </div>
  );
});
