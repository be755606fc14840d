import * as React from "react";
import { late } from "../../shared/LatePart/late";
import { LatePart } from "../../shared/LatePart/LatePart";
import type { OwnPlaceProps } from "./OwnPlace";

/** The reader's own place; the form comes only when it is asked for. */
const ownPlace = late(async () => (await import(/* webpackChunkName: "own-place" */ "./OwnPlace")).default);

/** The reader's own place in the directory, once everything that others need is there. Nobody waits for it. */
export function LateOwnPlace(props: OwnPlaceProps): React.ReactElement {
  return (
    <LatePart part={ownPlace} waiting={<></>}>
      {(OwnPlace) => <OwnPlace {...props} />}
    </LatePart>
  );
}
