import * as React from "react";

let given = 0;

/** An id that no other element of the page has, the same for as long as the component lives. */
export function useOwnId(prefix: string): string {
  return React.useState(() => `${prefix}-${++given}`)[0];
}
