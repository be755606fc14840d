/**
 * What Teams says about somebody just now. That somebody is offline is not told: they can be written to all the same,
 * and Teams says it of many who are at work.
 */
export type Presence = "available" | "busy" | "away";

const PRESENCES: ReadonlyMap<unknown, Presence> = new Map([
  ["Available", "available"],
  ["AvailableIdle", "available"],
  ["Busy", "busy"],
  ["BusyIdle", "busy"],
  ["DoNotDisturb", "busy"],
  ["Away", "away"],
  ["BeRightBack", "away"],
]);

/** @param availability - as Graph names it, https://learn.microsoft.com/graph/api/resources/presence */
export function presenceOf(availability: unknown): Presence | undefined {
  return PRESENCES.get(availability);
}

/** Reads what Teams says about people, by sign-in name; who is missing in the answer shows nothing. */
export type ReadPresences = (upns: readonly string[]) => Promise<ReadonlyMap<string, Presence>>;
