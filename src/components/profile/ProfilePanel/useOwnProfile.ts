import * as React from "react";
import type { Failure } from "../../../data/transport/failure";
import type { Found, OwnProfileRepository } from "../../../data/profile/ownProfileRepository";

/** What the lists have of the reader. */
export type OwnState =
  | { readonly state: "finding" }
  | { readonly state: "failed"; readonly failure: Failure }
  | { readonly state: "found"; readonly found: Found };

/** Looks for the reader's own profile. @returns and looks again */
export function useOwnProfile(repository: Pick<OwnProfileRepository, "find">): readonly [own: OwnState, again: () => void] {
  const [own, setOwn] = React.useState<OwnState>({ state: "finding" });
  const [times, setTimes] = React.useState(0);
  React.useEffect(() => {
    let wanted = true;
    void repository.find().then((found) => {
      if (!wanted) return;
      setOwn(found.kind === "found" ? { state: "found", found } : { state: "failed", failure: found.failure });
    });
    return () => {
      wanted = false;
    };
  }, [repository, times]);
  const again = React.useCallback(() => {
    setOwn({ state: "finding" });
    setTimes((so) => so + 1);
  }, []);
  return [own, again];
}
