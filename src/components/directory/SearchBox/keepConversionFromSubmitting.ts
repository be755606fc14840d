import type * as React from "react";
import { isConverting } from "../../shared/browser/isConverting";

/** For the key presses in a search field: the Enter that ends a conversion into kanji does not start the search. */
export function keepConversionFromSubmitting(event: React.KeyboardEvent): void {
  if (event.key === "Enter" && isConverting(event)) event.preventDefault();
}
