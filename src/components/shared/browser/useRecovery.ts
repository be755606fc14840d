import * as React from "react";
import type { Failure } from "../../../data/transport/failure";
import { waitSeconds } from "../../../data/transport/failure";

/** Tries again by itself: a throttled reading after the time that SharePoint asks for, one without an answer when the connection returns. */
export function useRecovery(failure: Failure | undefined, readAgain: () => void): void {
  React.useEffect(() => {
    if (failure?.kind === "throttled") {
      const timer = window.setTimeout(readAgain, waitSeconds(failure) * 1000);
      return () => window.clearTimeout(timer);
    }
    if (failure?.kind === "offline") {
      window.addEventListener("online", readAgain);
      return () => window.removeEventListener("online", readAgain);
    }
    return undefined;
  }, [failure, readAgain]);
}
