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

/** The interview that leads the page. Without a picture the stones of the world stand there, as an ornament. */
export function InterviewHero({ interview }: { readonly interview: Interview }): React.ReactElement {
  return (
    <article className="ps-hero" data-tone={speakerTone(interview)}>
      <div className="ps-hero__text">
        <Published interview={interview} />
        <InterviewTitle interview={interview} />
        <InterviewLead interview={interview} />
        <SpeakerLine interview={interview}>
          <ProfileLink interview={interview} />
        </SpeakerLine>
      </div>
      <div className="ps-hero__art">
        <InterviewPicture interview={interview}>
          <RegionStones past={[]} size="l" />
        </InterviewPicture>
      </div>
    </article>
  );
}
