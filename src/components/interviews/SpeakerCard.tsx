import * as React from "react";
import type { ListingRule } from "../../domain/volunteer/listing";
import type { Volunteer } from "../../domain/volunteer/volunteer";
import { useDay } from "../../host/browser/useDay";
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
  /** The way to the profile, where there is one. */
  readonly children?: React.ReactElement | undefined;
}

const leadFromInterview: LeadTo = () => ({ kind: "interview" });

/** The person card of the volunteer who spoke, as they are listed now. A chunk of its own: the first question about a person is asked when the reader wants to know. */
export default function SpeakerCard({ subjectId, readSpeaker, confirmedWithinMonths, children }: SpeakerCardProps): React.ReactElement {
  const day = useDay(usePageView());
  const [speaker, setSpeaker] = React.useState<Volunteer | "gone" | "failed">();
  React.useEffect(() => {
    let wanted = true;
    readSpeaker(subjectId, { day, confirmedWithinMonths }).then(
      (volunteer) => wanted && setSpeaker(volunteer ?? "gone"),
      () => wanted && setSpeaker("failed"),
    );
    return () => {
      wanted = false;
    };
  }, [readSpeaker, subjectId, day, confirmedWithinMonths]);
  if (speaker === undefined) return <SpeakerNote>{strings.SpeakerComing}</SpeakerNote>;
  if (speaker === "gone") return <SpeakerNote>{strings.SpeakerGone}</SpeakerNote>;
  if (speaker === "failed") return <SpeakerNote>{strings.SpeakerFailed}</SpeakerNote>;
  return (
    <LeadToProvider value={leadFromInterview}>
      <VolunteerPersonCard volunteer={speaker} now={undefined}>
        {children}
      </VolunteerPersonCard>
    </LeadToProvider>
  );
}
