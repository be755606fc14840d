import type * as React from "react";

/** What browsers report for a key that the conversion into kanji takes for itself; Safari tells it in no other way. */
const CONVERSION_KEY = 229;

/** Whether a key belongs to a conversion into kanji that is under way, and to nothing else. */
export function isConverting(event: React.KeyboardEvent): boolean {
  return event.nativeEvent.isComposing || event.keyCode === CONVERSION_KEY;
}
