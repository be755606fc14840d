import * as React from "react";
import { late } from "../../shared/LatePart/late";
import { LatePart } from "../../shared/LatePart/LatePart";
import { Skeleton } from "../../shared/Skeleton/Skeleton";
import type { TeaserProps } from "./Teaser";

/** Whoever is on the directory's own page needs none of it. */
export const teaser = late(async () => (await import(/* webpackChunkName: "teaser" */ "./Teaser")).Teaser);

/** The entrance to the directory, as soon as it is there. */
export function LateTeaser(props: TeaserProps): React.ReactElement {
  return (
    <LatePart part={teaser} waiting={<Skeleton cards={3} />}>
      {(Teaser) => <Teaser {...props} />}
    </LatePart>
  );
}
