import * as React from "react";
import { late } from "../../shared/LatePart/late";
import { LatePart } from "../../shared/LatePart/LatePart";
import { strings } from "../strings";
import type { StartersProps } from "./Starters";

/** Behind the chevron: the first starter is in the buttons themselves. */
export const startersPart = late(async () => (await import(/* webpackChunkName: "starters" */ "./Starters")).Starters);

/** The starters to choose from, as soon as they are there. */
export function LateStarters(props: StartersProps): React.ReactElement {
  const { id, panel } = props;
  return (
    <LatePart
      part={startersPart}
      frame={(inside) => (
        <div className="ps-pop ps-pop--tocome" id={id} ref={panel} role="group" aria-label={strings.ChooseStarter} tabIndex={-1}>
          {inside}
        </div>
      )}
    >
      {(Starters) => <Starters {...props} />}
    </LatePart>
  );
}
