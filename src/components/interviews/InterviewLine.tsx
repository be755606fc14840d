import * as React from "react";
import type { Interview } from "../../domain/interview/interview";
import { InterviewTitle } from "./InterviewTitle";
import { ProfileLink } from "./ProfileLink";
import { Published } from "./Published";
import { SpeakerLine } from "./SpeakerLine";

/** An interview where there is little room: no picture, no lead. */
export function InterviewLine({ interview }: { readonly interview: Interview }): React.ReactElement {
  return (
    <li className="ps-newsline">
      <Published interview={interview} />
      <InterviewTitle interview={interview} />
      <SpeakerLine interview={interview}>
        <ProfileLink interview={interview} />
      </SpeakerLine>
    </li>
  );
}
