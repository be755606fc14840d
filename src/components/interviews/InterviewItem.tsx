import * as React from "react";
import type { Interview } from "../../domain/interview/interview";
import { RegionStones } from "../volunteer/RegionStones/RegionStones";
import { InterviewPicture } from "./InterviewPicture";
import { NewsLink } from "./NewsLink";
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
        <h3>
          <NewsLink href={interview.url}>{interview.title}</NewsLink>
        </h3>
        {interview.lead !== "" && <p className="ps-small ps-muted">{interview.lead}</p>}
        <SpeakerLine interview={interview} />
        <div className="ps-newsitem__foot">
          <Published interview={interview} />
          <ProfileLink interview={interview} />
        </div>
      </div>
    </li>
  );
}
