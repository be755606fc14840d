import * as React from "react";
import { Note } from "../../shared/Note/Note";
import { texts } from "../texts";
import type { KeptDraft } from "./useDraft";

const TEXTS = { back: texts.DraftBack, kept: texts.DraftKept, elsewhere: texts.DraftElsewhere, notKept: texts.DraftNotKept };

export interface DraftNoteProps extends Pick<KeptDraft, "state"> {
  readonly onClear: () => void;
}

/** Where what is written stands, and the way to begin anew. */
export function DraftNote({ state, onClear }: DraftNoteProps): React.ReactElement | null {
  if (state === "none") return null;
  const clear = (
    <button type="button" className="ps-btn ps-btn--quiet" onClick={onClear}>
      {texts.ClearDraft}
    </button>
  );
  return (
    <Note kind={state === "notKept" ? "alert" : "ok"} action={state === "back" ? clear : undefined}>
      {TEXTS[state]}
    </Note>
  );
}
