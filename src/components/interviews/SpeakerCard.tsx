import * as React from "react";
import type { Volunteer } from "../../domain/volunteer/volunteer";
import { VolunteerPersonCard } from "../volunteer/PersonCard/VolunteerPersonCard";
import type { ReadSpeaker } from "./NewsView";
import { SpeakerNote } from "./SpeakerNote";
import { strings } from "./strings";

export interface SpeakerCardProps {
  readonly subjectId: number;
  readonly readSpeaker: ReadSpeaker;
  /** The way to the profile, where there is one. */
  readonly children?: React.ReactElement | undefined;
}

/** The person card of the volunteer who spoke, as they are listed now. A chunk of its own: the first question about a person is asked when the reader wants to know. */
export default function SpeakerCard({ subjectId, readSpeaker, children }: SpeakerCardProps): React.ReactElement {
  const [speaker, setSpeaker] = React.useState<Volunteer | "gone" | "failed">();
  React.useEffect(() => {
    let wanted = true;
    readSpeaker(subjectId).then(
      (volunteer) => wanted && setSpeaker(volunteer ?? "gone"),
      () => wanted && setSpeaker("failed"),
    );
    return () => {
      wanted = false;
    };
  }, [readSpeaker, subjectId]);
  if (speaker === undefined) return <SpeakerNote>{strings.SpeakerComing}</SpeakerNote>;
  if (speaker === "gone") return <SpeakerNote>{strings.SpeakerGone}</SpeakerNote>;
  if (speaker === "failed") return <SpeakerNote>{strings.SpeakerFailed}</SpeakerNote>;
  return (
    <VolunteerPersonCard volunteer={speaker} now={undefined}>
      {children}
    </VolunteerPersonCard>
  );
}
