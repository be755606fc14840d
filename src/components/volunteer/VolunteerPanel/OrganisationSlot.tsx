import { ContactCard20Regular } from "@fluentui/react-icons/headless/svg/contact-card";
import * as React from "react";
import type { DirectoryEntry } from "../../../domain/directory/directory";
import { postingName } from "../../../domain/posting/postingName";
import { PersonCard } from "../../../people/PersonCard/PersonCard";
import type { PersonCardProps } from "../../../people/PersonCard/PersonCard";
import { NameStone } from "../NameStone/NameStone";
import { starterLinks } from "../ContactButtons/starterLinks";
import { onPlainClick } from "../../shared/browser/plainClick";
import { fill } from "../../shared/fill";
import { strings } from "../strings";
import { usePageView } from "../../shared/PageRoot/PageView";
import { useDirectoryView } from "../DirectoryView";
import { shownName } from "../shownName";

export interface OrganisationSlotProps {
  readonly entry: DirectoryEntry;
  readonly personCard: Pick<PersonCardProps, "kind" | "context" | "theme">;
}

function labelsFor(name: string): PersonCardProps["labels"] {
  return {
    mailAddress: strings.OrganisationMail,
    office: strings.OrganisationOffice,
    phone: strings.OrganisationPhone,
    presence: "Teams",
    writeMail: strings.WriteMail,
    writeMailTo: fill(strings.WriteMailTo, name),
    talkOnTeams: strings.ChatInTeams,
    talkOnTeamsTo: fill(strings.ChatInTeamsWith, name),
  };
}

/** What the organisation's directory says. Nothing is loaded and nothing is asked before the reader opens it. */
export function OrganisationSlot({ entry: { volunteer, now }, personCard }: OrganisationSlotProps): React.ReactElement {
  const { language, teams } = usePageView();
  const { startersFor, ...hosts } = useDirectoryView();
  const [open, setOpen] = React.useState(false);
  const { title: name } = shownName(volunteer, language);
  const [first] = starterLinks(volunteer, startersFor(volunteer), hosts);
  const chat = first?.chat;
  const onChat = teams === undefined || chat === undefined ? undefined : onPlainClick(() => teams.openChat(chat));
  return (
    <div className="ps-slot">
      <div className="ps-slot__text">
        <h3 className="ps-small">{strings.OrganisationTitle}</h3>
        <p className="ps-small ps-muted">{strings.OrganisationHint}</p>
      </div>
      <button
        className="ps-btn ps-btn--quiet"
        type="button"
        aria-label={fill(open ? strings.OrganisationCloseOf : strings.OrganisationOpenOf, name)}
        onClick={() => setOpen(!open)}
      >
        <ContactCard20Regular className="ps-i" aria-hidden />
        {open ? strings.OrganisationClose : strings.OrganisationOpen}
      </button>
      {open && (
        <section aria-label={fill(strings.OrganisationOf, name)} className="ps-slot__card">
          <PersonCard
            {...personCard}
            person={volunteer.person}
            stone={<NameStone volunteer={volunteer} size="m" />}
            details={now === undefined ? {} : { department: postingName(now, language) }}
            actions={{ mail: first?.mail, chat, onChat }}
            labels={labelsFor(name)}
            language={language}
          />
        </section>
      )}
    </div>
  );
}
