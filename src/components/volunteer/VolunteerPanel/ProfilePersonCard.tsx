import { ContactCard20Regular } from "@fluentui/react-icons/headless/svg/contact-card";
import * as React from "react";
import type { DirectoryEntry } from "../../../domain/directory/directory";
import { useKeptInSight } from "../../shared/browser/useKeptInSight";
import { fill } from "../../shared/fill";
import { usePageView } from "../../shared/PageRoot/PageView";
import { VolunteerPersonCard } from "../PersonCard/VolunteerPersonCard";
import { shownName } from "../shownName";
import { texts } from "./texts";

/** The person card in the profile: a line until the reader opens it, then kept in sight while it comes to its size. */
export function ProfilePersonCard({ entry: { volunteer, now } }: { readonly entry: DirectoryEntry }): React.ReactElement {
  const { language } = usePageView();
  const [open, setOpen] = React.useState(false);
  const section = React.useRef<HTMLElement>(null);
  const button = React.useRef<HTMLButtonElement>(null);
  const { title: name } = shownName(volunteer, language);
  useKeptInSight(section, open);
  const closeByKey = (event: React.KeyboardEvent): void => {
    if (!open || event.key !== "Escape") return;
    // The profile around the card stays open until the key is pressed again.
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return (
    <section className="ps-profilecard" aria-label={texts.PersonCardTitle} ref={section} onKeyDown={closeByKey}>
      <div className="ps-profilecard__text">
        <h3>{texts.PersonCardTitle}</h3>
        {!open && <p className="ps-small ps-muted">{texts.PersonCardHint}</p>}
      </div>
      <button
        className="ps-btn ps-btn--quiet"
        type="button"
        ref={button}
        aria-label={fill(open ? texts.PersonCardCloseOf : texts.PersonCardOpenOf, name)}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <ContactCard20Regular className="ps-i" aria-hidden />
        {open ? texts.PersonCardClose : texts.PersonCardOpen}
      </button>
      {open && (
        <div className="ps-profilecard__card">
          <VolunteerPersonCard volunteer={volunteer} now={now} />
        </div>
      )}
    </section>
  );
}
