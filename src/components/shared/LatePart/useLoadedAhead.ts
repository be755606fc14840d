import * as React from "react";
import { whenIdle } from "../../../host/browser/whenIdle";
import type { Late } from "./late";

/** What a browser tells about the line. Some tell nothing. @see https://wicg.github.io/netinfo/ */
interface Line {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** Whether what nobody has asked for yet may be fetched: not where the reader pays for each byte, or waits for it. */
export function mayLoadAhead(line: Line | undefined): boolean {
  return line?.saveData !== true && line?.effectiveType?.endsWith("2g") !== true;
}

/**
 * Fetches what the reader will likely want, once the page is idle. A part that is lost here is fetched again when it is wanted.
 *
 * @param ready - whether the reader has what they came for
 */
export function useLoadedAhead(part: Late<unknown>, ready: boolean): void {
  React.useEffect(() => {
    const { connection } = window.navigator as { readonly connection?: Line };
    if (!ready || !mayLoadAhead(connection)) return undefined;
    let wanted = true;
    whenIdle(() => wanted && void part.load().catch(() => undefined));
    return () => {
      wanted = false;
    };
  }, [part, ready]);
}
