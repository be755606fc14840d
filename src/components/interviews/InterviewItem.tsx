import * as React from "react";
import type { Interview } from "../../domain/interview/interview";
import { RegionStones } from "../volunteer/RegionStones/RegionStones";
import { InterviewLead } from "./InterviewLead";
import { InterviewPicture } from "./InterviewPicture";
import { InterviewTitle } from "./InterviewTitle";
import { ProfileLink } from "./ProfileLink";
import { Published } from "./Published";
import { SpeakerLine } from "./SpeakerLine";
import { speakerTone } from "./speaker";

/** An interview among others, with its picture; without one the stones of the world stand there, as an ornament. */
export function InterviewItem({ interview }: { readonly interview: Interview }): React.ReactElement {
  return (
    <li className="ps-newsitem" data-tone={speakerTone(interview)}>
      <div className="ps-newsitem__art">
        <InterviewPicture interview={interview}>
          <RegionStones past={[]} size="l" />
        </InterviewPicture>
      </div>
      <div className="ps-newsitem__text">
        <Published interview={interview} />
        <InterviewTitle interview={interview} />
        <InterviewLead interview={interview} />
        <SpeakerLine interview={interview} />
        <ProfileLink interview={interview} />
      </div>
    </li>
  );
}
