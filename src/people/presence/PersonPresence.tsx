import * as React from "react";
import type { GraphContext } from "../graph/graphContext";
import type { Presence } from "./presence";
import type { PresenceSource } from "./presenceSource";

const PresenceContext = React.createContext<PresenceSource | undefined>(undefined);

export interface PersonPresenceProps {
  /** The web part's own context; without it presence is off, and nothing of it is loaded. */
  readonly context?: GraphContext | undefined;
  readonly children: React.ReactNode;
}

/** Lets what stands below it show what Teams says about people, where Graph allows it; otherwise nothing is shown, and nothing is said. */
export function PersonPresence({ context, children }: PersonPresenceProps): React.ReactElement {
  const [source, setSource] = React.useState<PresenceSource>();
  React.useEffect(() => {
    if (context === undefined) return undefined;
    let wanted = true;
    import(/* webpackChunkName: "presence" */ "./presenceSource").then(
      ({ presenceSourceOf }) => wanted && setSource(presenceSourceOf(context)),
      () => undefined,
    );
    return () => {
      wanted = false;
      setSource(undefined);
    };
  }, [context]);
  return <PresenceContext.Provider value={source}>{children}</PresenceContext.Provider>;
}

/**
 * What Teams says about a person while the component is mounted.
 *
 * @param upn - sign-in name; undefined: nobody is asked about
 * @returns undefined outside {@link PersonPresence}, before the answer and where there is nothing to tell
 */
export function usePresence(upn: string | undefined): Presence | undefined {
  const source = React.useContext(PresenceContext);
  const [answer, setAnswer] = React.useState<{ readonly upn: string; readonly presence: Presence | undefined }>();
  React.useEffect(() => {
    if (source === undefined || upn === undefined || upn === "") return undefined;
    return source.watch(upn, (presence) => setAnswer({ upn, presence }));
  }, [source, upn]);
  return source === undefined || answer === undefined || answer.upn !== upn ? undefined : answer.presence;
}
