import * as React from "react";
import type { Posting } from "../../../domain/posting/posting";
import { postingName } from "../../../domain/posting/postingName";
import { takesMessages } from "../../../domain/volunteer/availability";
import type { Volunteer } from "../../../domain/volunteer/volunteer";
import { cardTheme } from "../../../host/theme";
import { PersonCard } from "../../../people/PersonCard/PersonCard";
import type { PersonCardProps } from "../../../people/PersonCard/PersonCard";
import { usePresence } from "../../../people/presence/PersonPresence";
import { onPlainClick } from "../../shared/browser/plainClick";
import { fill } from "../../shared/fill";
import { usePageTheme } from "../../shared/PageRoot/PageTheme";
import { usePageView } from "../../shared/PageRoot/PageView";
import { AvailabilityMark } from "../AvailabilityMark/AvailabilityMark";
import { presenceText } from "../AvailabilityMark/presenceText";
import { starterLinks } from "../ContactButtons/starterLinks";
import { useDirectoryView } from "../DirectoryView";
import { useFirstMessage } from "../FirstMessage/useFirstMessage";
import { NameStone } from "../NameStone/NameStone";
import { shownName } from "../shownName";
import { strings } from "../strings";
import { withLateToolkit } from "./lateToolkitHead";
import { texts } from "./texts";

export interface VolunteerPersonCardProps {
  readonly volunteer: Volunteer;
  /** The current posting, which stands for the department until Graph tells more. */
  readonly now: Posting | undefined;
  /** The way to the profile, where the card does not stand in it. */
  readonly children?: React.ReactElement | undefined;
}

function labelsFor(name: string): PersonCardProps["labels"] {
  return {
    mailAddress: texts.PersonCardMail,
    office: texts.PersonCardOffice,
    phone: texts.PersonCardPhone,
    presence: texts.PersonCardPresence,
    writeMail: strings.WriteMail,
    writeMailTo: fill(strings.WriteMailTo, name),
    talkOnTeams: strings.ChatInTeams,
    talkOnTeamsTo: fill(strings.ChatInTeamsWith, name),
    toolkit: { photoFor: texts.ToolkitPhoto, emailAddress: texts.ToolkitMail },
  };
}

/** The person card of a volunteer, with the first of their starters in its links, or their state where no link leads to them. Nothing is loaded and nothing is asked before it is mounted. */
export function VolunteerPersonCard({ volunteer, now, children }: VolunteerPersonCardProps): React.ReactElement | null {
  const { language, teams } = usePageView();
  const view = useDirectoryView();
  const { starters } = useFirstMessage(volunteer);
  const theme = cardTheme(usePageTheme());
  const presence = presenceText(usePresence(takesMessages(volunteer) ? volunteer.person.upn : undefined));
  if (view.personCard === undefined) return null;
  const [first] = starterLinks(volunteer, starters, view);
  const chat = first?.chat;
  return (
    <>
      <PersonCard
        {...view.personCard}
        withToolkit={withLateToolkit}
        person={volunteer.person}
        stone={<NameStone volunteer={volunteer} size="m" />}
        details={now === undefined ? {} : { department: postingName(now, language) }}
        presence={presence}
        actions={{
          mail: first?.mail,
          chat,
          onChat: teams === undefined || chat === undefined ? undefined : onPlainClick(() => teams.openChat(chat)),
        }}
        labels={labelsFor(shownName(volunteer, language).title)}
        theme={theme}
      />
      {first === undefined && (
        <div className="ps-personcard__state">
          <AvailabilityMark volunteer={volunteer} />
        </div>
      )}
      {children !== undefined && <p className="ps-personcard__profile">{children}</p>}
    </>
  );
}
