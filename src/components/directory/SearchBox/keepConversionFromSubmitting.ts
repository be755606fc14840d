import type * as React from "react";

/** What browsers report for a key that the conversion into kanji takes for itself; Safari tells it in no other way. */
const CONVERSION_KEY = 229;

/** For the key presses in a search field: the Enter that ends a conversion into kanji does not start the search. */
export function keepConversionFromSubmitting(event: React.KeyboardEvent): void {
  if (event.key === "Enter" && (event.nativeEvent.isComposing || event.keyCode === CONVERSION_KEY)) event.preventDefault();
}
