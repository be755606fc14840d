import type { LocalizedText } from "../text";
import type { Availability } from "./volunteer";

/** From most to least ready to answer. */
export const AVAILABILITIES: readonly Availability[] = ["open", "slow", "rest"];

/** How a volunteer's availability is said. */
export const AVAILABILITY_NAMES: Readonly<Record<Availability, LocalizedText>> = {
  open: { ja: "相談できます", en: "Happy to talk" },
  slow: { ja: "返信に時間がかかります", en: "Replies take a while" },
  rest: { ja: "お休み中", en: "Taking a break" },
};
