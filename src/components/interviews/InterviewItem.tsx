import * as React from "react";
import type { Interview } from "../../domain/interview/interview";
import { RegionStones } from "../volunteer/RegionStones/RegionStones";
import { Byline } from "./Byline";
import { InterviewPicture } from "./InterviewPicture";
import { NewsLink } from "./NewsLink";
import { ProfileLink } from "./ProfileLink";
import { Published } from "./Published";
import { SpeakerStone } from "./SpeakerStone";
import { speakerTone } from "./speaker";

/** An interview among others, with its picture; without one, the stone of the person who spoke. */
export function InterviewItem({ interview }: { readonly interview: Interview }): React.ReactElement {
  return (
    <li className="ps-newsitem" data-tone={speakerTone(interview)}>
      <div className="ps-newsitem__art">
        <InterviewPicture interview={interview}>
          <SpeakerStone interview={interview} />
          <RegionStones past={[]} size="l" />
        </InterviewPicture>
      </div>
      <div className="ps-newsitem__text">
        <h3><NewsLink href={interview.url}>{interview.title}</NewsLink></h3>
        {interview.lead !== "" && <p className="ps-small ps-muted">{interview.lead}</p>}
        <Byline interview={interview} />
        <div className="ps-newsitem__foot">
          <Published interview={interview} />
          <ProfileLink interview={interview} />
        </div>
      </div>
    </li>
  );
}
