import type { Region } from "../organisation/regions";
import { REGIONS } from "../organisation/regions";
import type { Posting } from "./posting";

/** Which of the eight stones to draw: `now` is filled, `past` are rings. A region of both is drawn filled and stands in `past` too. */
export interface RegionStones {
  readonly now?: Region;
  /** Each region once, in display order. */
  readonly past: readonly Region[];
}

/** The career of a person as regions. */
export function regionStones(now: Posting | undefined, past: readonly Posting[]): RegionStones {
  const been = new Set(past.map((posting) => posting.region));
  const rings = REGIONS.filter((region) => been.has(region));
  return now === undefined ? { past: rings } : { now: now.region, past: rings };
}
