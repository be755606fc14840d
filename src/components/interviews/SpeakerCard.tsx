import * as React from "react";
import type { ListingRule } from "../../domain/volunteer/listing";
import { useDay } from "../../host/browser/useDay";
import { late } from "../shared/LatePart/late";
import { LatePart } from "../shared/LatePart/LatePart";
import { usePageView } from "../shared/PageRoot/PageView";
import { LeadToProvider } from "../volunteer/FirstMessage/LeadTo";
import type { LeadTo } from "../volunteer/FirstMessage/LeadTo";
import { VolunteerPersonCard } from "../volunteer/PersonCard/VolunteerPersonCard";
import type { ReadSpeaker } from "./NewsView";
import { SpeakerNote } from "./SpeakerNote";
import { strings } from "./strings";

export interface SpeakerCardProps {
  readonly subjectId: number;
  readonly readSpeaker: ReadSpeaker;
  readonly confirmedWithinMonths: ListingRule["confirmedWithinMonths"];
  /** The way to a profile, where there is one. */
  readonly linkTo?: ((volunteerId: number) => React.ReactElement) | undefined;
}

const leadFromInterview: LeadTo = () => ({ kind: "interview" });

/** The person card of the volunteer who spoke, as they are listed now, by the profile that counts now. A chunk of its own: the first question about a person is asked when the reader wants to know. */
export default function SpeakerCard({ subjectId, readSpeaker, confirmedWithinMonths, linkTo }: SpeakerCardProps): React.ReactElement {
  const day = useDay(usePageView());
  const speaker = React.useMemo(
    () => late(async () => (await readSpeaker(subjectId, { day, confirmedWithinMonths })) ?? "gone"),
    [readSpeaker, subjectId, day, confirmedWithinMonths],
  );
  return (
    <LatePart part={speaker} waiting={<SpeakerNote>{strings.SpeakerComing}</SpeakerNote>} lostText={strings.SpeakerFailed}>
      {(volunteer) =>
        volunteer === "gone" ? (
          <SpeakerNote>{strings.SpeakerGone}</SpeakerNote>
        ) : (
          <LeadToProvider value={leadFromInterview}>
            <VolunteerPersonCard volunteer={volunteer} now={undefined}>
              {linkTo?.(volunteer.id)}
            </VolunteerPersonCard>
          </LeadToProvider>
        )
      }
    </LatePart>
  );
}
