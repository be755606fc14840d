import * as React from "react";
import { dayOf } from "../../domain/directory/order/day";

/** `2026-11-22` where the reader is: the fair order changes at the reader's midnight. */
export function useDay({ now, timeZone }: { readonly now: Date; readonly timeZone: string }): string {
  return React.useMemo(() => dayOf(now, timeZone), [now, timeZone]);
}
