import type { Presence } from "../../../people/presence/presence";
import { strings } from "../strings";

const PRESENCES: Readonly<Record<Presence, string>> = {
  available: strings.PresenceAvailable,
  busy: strings.PresenceBusy,
  away: strings.PresenceAway,
};

/** What Teams says about somebody, in words; nothing where nothing is known. */
export function presenceText(presence: Presence | undefined): string | undefined {
  return presence && PRESENCES[presence];
}
