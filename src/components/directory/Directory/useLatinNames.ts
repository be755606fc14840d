import * as React from "react";
import type { DirectorySnapshot } from "../../../data/directory/snapshot";
import { late } from "../../shared/LatePart/late";
import type { Late } from "../../shared/LatePart/late";
import { useLate } from "../../shared/LatePart/useLate";
import { usePageView } from "../../shared/PageRoot/PageView";

type Naming = (snapshot: DirectorySnapshot) => DirectorySnapshot;

const asTheyAre: Naming = (snapshot) => snapshot;
const nothing: Late<Naming> = { here: () => asTheyAre, load: () => Promise.resolve(asTheyAre) };
export const romanised = late(async () => (await import(/* webpackChunkName: "romanised-names" */ "./romanisedNames")).withRomanisedNames);

/** People as the reader can read their names: in English also those who have given no spelling, once readings are there to make one from. */
export function useLatinNames(snapshot: DirectorySnapshot | undefined): DirectorySnapshot | undefined {
  const arrival = useLate(usePageView().language === "en" && snapshot?.details === "here" ? romanised : nothing);
  const name = arrival.state === "here" ? arrival.part : asTheyAre;
  return React.useMemo(() => snapshot && name(snapshot), [snapshot, name]);
}
