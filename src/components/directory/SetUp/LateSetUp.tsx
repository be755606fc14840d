import * as React from "react";
import type { SiteSetUp } from "../../../data/setup/setUpSite";
import { late } from "../../shared/LatePart/late";
import type { Late } from "../../shared/LatePart/late";
import { LatePart } from "../../shared/LatePart/LatePart";
import { Skeleton } from "../../shared/Skeleton/Skeleton";
import type { SetUpProps } from "./SetUp";

export interface LateSetUpProps extends Omit<SetUpProps, "setUp"> {
  readonly setUp: Late<SiteSetUp>;
}

/** The set-up with the check of the site, for owners: both of it, what is shown and what is done, come when they are wanted. */
export function LateSetUp({ setUp, ...props }: LateSetUpProps): React.ReactElement {
  const both = React.useMemo(
    () =>
      late(async () => {
        const [{ default: SetUp }, site] = await Promise.all([import(/* webpackChunkName: "set-up" */ "./SetUp"), setUp.load()]);
        return { SetUp, site };
      }),
    [setUp],
  );
  return (
    <LatePart part={both} waiting={<Skeleton cards={1} />}>
      {({ SetUp, site }) => <SetUp {...props} setUp={site} />}
    </LatePart>
  );
}
