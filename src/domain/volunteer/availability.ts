import type { Availability, Volunteer } from "./volunteer";

/** From most to least ready to answer. */
export const AVAILABILITIES: readonly Availability[] = ["open", "slow", "rest"];

/** Whether somebody takes messages, as far as one knows for certain. */
export function takesMessages({ availability, mayRest }: Pick<Volunteer, "availability" | "mayRest">): boolean {
  return availability !== "rest" && mayRest !== true;
}
