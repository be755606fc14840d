import type { Availability } from "./volunteer";

/** From most to least ready to answer. */
export const AVAILABILITIES: readonly Availability[] = ["open", "slow", "rest"];
