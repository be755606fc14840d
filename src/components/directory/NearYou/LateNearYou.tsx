import * as React from "react";
import { late } from "../../shared/LatePart/late";
import { LatePart } from "../../shared/LatePart/LatePart";
import { strings } from "../../shared/strings";
import type { NearYouProps } from "./NearYou";

/** Whoever never asks for those near to them needs none of it. */
export const nearYou = late(async () => (await import(/* webpackChunkName: "near-you" */ "./NearYou")).NearYou);

/** What readers say about themselves, as soon as it is there. */
export function LateNearYou(props: NearYouProps): React.ReactElement {
  return (
    <LatePart
      part={nearYou}
      waiting={
        <>
          <p className="ps-vh" role="status">
            {strings.Reading}
          </p>
          <span className="ps-skel ps-skel--voice" />
        </>
      }
    >
      {(NearYou) => <NearYou {...props} />}
    </LatePart>
  );
}
