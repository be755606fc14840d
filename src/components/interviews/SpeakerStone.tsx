import * as React from "react";
import { directoryUrl, UNFILTERED_VIEW } from "../../domain/directory/view/directoryUrl";
import type { Interview } from "../../domain/interview/interview";
import { fill } from "../shared/fill";
import { NameStone } from "../volunteer/NameStone/NameStone";
import { PersonCardStone } from "../volunteer/PersonCard/PersonCardStone";
import { strings as volunteerStrings } from "../volunteer/strings";
import { NewsLink } from "./NewsLink";
import { useNewsView } from "./NewsView";
import { SpeakerNote } from "./SpeakerNote";
import { speakerKey } from "./speaker";
import type { SpeakerCardProps } from "./SpeakerCard";
import { strings } from "./strings";

/** Stands where the chunk could not be loaded; opened again, the card asks for it again. */
const NotLoaded = { default: () => <SpeakerNote>{strings.SpeakerFailed}</SpeakerNote> };
const loadSpeakerCard = (): Promise<{ readonly default: React.ComponentType<SpeakerCardProps> }> =>
  import(/* webpackChunkName: "speaker-card" */ "./SpeakerCard").catch(() => NotLoaded);

function SpeakerCardLater(props: SpeakerCardProps): React.ReactElement {
  const [SpeakerCard] = React.useState(() => React.lazy(loadSpeakerCard));
  return (
    <React.Suspense fallback={<SpeakerNote>{strings.SpeakerComing}</SpeakerNote>}>
      <SpeakerCard {...props} />
    </React.Suspense>
  );
}

/** The stone of the person who spoke, with the name of that time: it opens their person card, or is only a mark once they have withdrawn. */
export function SpeakerStone({ interview }: { readonly interview: Interview }): React.ReactElement | null {
  const { directoryPageUrl, readSpeaker, confirmedWithinMonths } = useNewsView();
  const { nameThen, subjectId } = interview;
  if (nameThen === "") return null;
  const speaker = { id: speakerKey(interview), name: nameThen, person: { displayName: nameThen, upn: "" } };
  if (subjectId === undefined || readSpeaker === undefined) return <NameStone volunteer={speaker} size="m" />;
  return (
    <PersonCardStone key={subjectId} volunteer={speaker} label={fill(volunteerStrings.PersonCardOf, nameThen)}>
      <SpeakerCardLater subjectId={subjectId} readSpeaker={readSpeaker} confirmedWithinMonths={confirmedWithinMonths}>
        {directoryPageUrl === undefined ? undefined : (
          <NewsLink
            href={directoryUrl(directoryPageUrl, { ...UNFILTERED_VIEW, person: subjectId })}
            label={fill(volunteerStrings.PersonCardProfileOf, nameThen)}
          >
            {volunteerStrings.PersonCardProfile}
          </NewsLink>
        )}
      </SpeakerCardLater>
    </PersonCardStone>
  );
}
