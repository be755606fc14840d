import * as React from "react";
import { loadPersonCardToolkit } from "../personCardToolkit";
import type { PersonCardToolkit } from "../personCardToolkit";

/** The toolkit once it is loaded; undefined before, when not wanted, and where its chunk cannot be loaded. */
export function usePersonCardToolkit(wanted: boolean): PersonCardToolkit | undefined {
  const [toolkit, setToolkit] = React.useState<PersonCardToolkit>();
  React.useEffect(() => {
    if (!wanted) return undefined;
    let mounted = true;
    loadPersonCardToolkit().then(
      (loaded) => mounted && setToolkit(loaded),
      () => undefined,
    );
    return () => {
      mounted = false;
    };
  }, [wanted]);
  return toolkit;
}
