import * as React from "react";
import type { Interview } from "../../domain/interview/interview";
import { RegionStones } from "../volunteer/RegionStones/RegionStones";
import { InterviewPicture } from "./InterviewPicture";
import { NewsLink } from "./NewsLink";
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
        <h3>
          <NewsLink href={interview.url}>{interview.title}</NewsLink>
        </h3>
        {interview.lead !== "" && <p className="ps-small">{interview.lead}</p>}
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
