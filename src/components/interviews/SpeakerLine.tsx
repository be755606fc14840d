import * as React from "react";
import type { Interview } from "../../domain/interview/interview";
import { Byline } from "./Byline";
import { SpeakerStone } from "./SpeakerStone";

export interface SpeakerLineProps {
  readonly interview: Interview;
  readonly children?: React.ReactElement | undefined;
}

/** The person who spoke: stone, name and post at the time. */
export function SpeakerLine({ interview, children }: SpeakerLineProps): React.ReactElement {
  return (
    <div className="ps-byline">
      <SpeakerStone interview={interview} />
      <div>
        <Byline interview={interview} />
        {children}
      </div>
    </div>
  );
}
