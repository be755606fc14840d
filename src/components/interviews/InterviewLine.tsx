import * as React from "react";
import type { Interview } from "../../domain/interview/interview";
import { NewsLink } from "./NewsLink";
import { ProfileLink } from "./ProfileLink";
import { Published } from "./Published";
import { SpeakerLine } from "./SpeakerLine";

/** An interview where there is little room: no picture, no lead. */
export function InterviewLine({ interview }: { readonly interview: Interview }): React.ReactElement {
  return (
    <li className="ps-newsline">
      <Published interview={interview} />
      <h3>
        <NewsLink href={interview.url}>{interview.title}</NewsLink>
      </h3>
      <SpeakerLine interview={interview}>
        <ProfileLink interview={interview} />
      </SpeakerLine>
    </li>
  );
}
