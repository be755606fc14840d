import * as React from "react";
import type { Answers } from "../../../domain/joining/answers";
import type { Draft } from "../../../domain/joining/draft";
import { draftIn, keptDraft } from "../../../domain/joining/draft";
import { deviceDraft } from "../../../host/browser/deviceDraft";

/** How what is written stands on this device. */
export type DraftState = "none" | "back" | "kept" | "notKept" | "elsewhere";

export interface KeptDraft {
  /** As it was found, or as another tab has it now; absent where there is none. */
  readonly draft: Draft | undefined;
  readonly state: DraftState;
  readonly keep: (answers: Answers) => void;
  readonly forget: () => void;
}

/**
 * What somebody has written and not sent, kept on this device with every letter. What another tab writes appears here, too.
 *
 * @param name - keeps it apart from the drafts of others
 * @param basedOn - version of the profile that is being changed
 */
export function useDraft(name: string, basedOn?: string): KeptDraft {
  const device = React.useMemo(() => deviceDraft(name), [name]);
  const [draft, setDraft] = React.useState(() => draftIn(device.read()));
  const [state, setState] = React.useState<DraftState>(draft === undefined ? "none" : "back");

  React.useEffect(
    () =>
      device.watch((text) => {
        const other = draftIn(text);
        if (other === undefined) return;
        setDraft(other);
        setState("elsewhere");
      }),
    [device],
  );

  const keep = React.useCallback(
    (answers: Answers) => setState(device.keep(keptDraft({ answers, ...(basedOn === undefined ? {} : { basedOn }) })) ? "kept" : "notKept"),
    [device, basedOn],
  );
  const forget = React.useCallback(() => {
    device.keep(null);
    setDraft(undefined);
    setState("none");
  }, [device]);
  return { draft, state, keep, forget };
}
