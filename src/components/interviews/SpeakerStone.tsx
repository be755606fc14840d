import * as React from "react";
import { directoryUrl, UNFILTERED_VIEW } from "../../domain/directory/view/directoryUrl";
import type { Interview } from "../../domain/interview/interview";
import { fill } from "../shared/fill";
import { late } from "../shared/LatePart/late";
import { LatePart } from "../shared/LatePart/LatePart";
import { useLoadedAhead } from "../shared/LatePart/useLoadedAhead";
import { useDirectoryView } from "../volunteer/DirectoryView";
import { NameStone } from "../volunteer/NameStone/NameStone";
import { PersonCardStone } from "../volunteer/PersonCard/PersonCardStone";
import { strings as volunteerStrings } from "../volunteer/strings";
import { NewsLink } from "./NewsLink";
import { useNewsView } from "./NewsView";
import { SpeakerNote } from "./SpeakerNote";
import { speakerKey } from "./speaker";
import { strings } from "./strings";

const speakerCard = late(async () => (await import(/* webpackChunkName: "speaker-card" */ "./SpeakerCard")).default);

/** The stone of the person who spoke, with the name of that time: it opens their person card, or is only a mark once they have withdrawn. */
export function SpeakerStone({ interview }: { readonly interview: Interview }): React.ReactElement | null {
  const { directoryPageUrl, readSpeaker, confirmedWithinMonths } = useNewsView();
  const { personCard } = useDirectoryView();
  const { nameThen, subjectId } = interview;
  useLoadedAhead(speakerCard, nameThen !== "" && subjectId !== undefined && readSpeaker !== undefined && personCard !== undefined);
  if (nameThen === "") return null;
  const speaker = { id: speakerKey(interview), name: nameThen, person: { displayName: nameThen, upn: "" } };
  if (subjectId === undefined || readSpeaker === undefined) return <NameStone volunteer={speaker} size="m" />;
  const linkTo =
    directoryPageUrl === undefined
      ? undefined
      : (person: number) => (
          <NewsLink
            href={directoryUrl(directoryPageUrl, { ...UNFILTERED_VIEW, person })}
            label={fill(volunteerStrings.PersonCardProfileOf, nameThen)}
          >
            {volunteerStrings.PersonCardProfile}
          </NewsLink>
        );
  return (
    <PersonCardStone key={subjectId} volunteer={speaker} label={fill(volunteerStrings.PersonCardOf, nameThen)}>
      <LatePart part={speakerCard} waiting={<SpeakerNote>{strings.SpeakerComing}</SpeakerNote>} lostText={strings.SpeakerFailed}>
        {(SpeakerCard) => (
          <SpeakerCard subjectId={subjectId} readSpeaker={readSpeaker} confirmedWithinMonths={confirmedWithinMonths} linkTo={linkTo} />
        )}
      </LatePart>
    </PersonCardStone>
  );
}
