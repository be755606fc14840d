import * as React from "react";
import { late } from "../../shared/LatePart/late";
import { LatePart } from "../../shared/LatePart/LatePart";
import { Skeleton } from "../../shared/Skeleton/Skeleton";
import { PanelStandIn } from "./PanelStandIn";
import type { VolunteerPanelProps } from "./VolunteerPanel";

/** The profile: Fluent's panel travels with it. */
export const volunteerPanel = late(async () => (await import(/* webpackChunkName: "volunteer-panel" */ "./VolunteerPanel")).default);

/** A volunteer's profile over the page; until it has come, and where it is lost, their name and the ways to reach them. */
export function LateVolunteerPanel(props: VolunteerPanelProps): React.ReactElement {
  const { entry, onClose, onFindSimilar } = props;
  return (
    <LatePart
      part={volunteerPanel}
      waiting={<Skeleton cards={1} />}
      frame={(inside) => (
        <PanelStandIn volunteer={entry.volunteer} onClose={onClose} onFindSimilar={onFindSimilar}>
          {inside}
        </PanelStandIn>
      )}
    >
      {(VolunteerPanel) => <VolunteerPanel {...props} />}
    </LatePart>
  );
}
