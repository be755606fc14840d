import * as React from "react";
import type { Failed, Invalid } from "../../../data/profile/outcome";
import { fill } from "../../shared/fill";
import { Note } from "../../shared/Note/Note";
import { saveFailureText } from "../../shared/SaveFailure/saveFailureText";
import { texts } from "../texts";

/** Why nothing was sent, and what to do; what was typed stays. */
export function NotSent({ trouble }: { readonly trouble: Failed | Invalid | undefined }): React.ReactElement | null {
  if (trouble === undefined) return null;
  return (
    <Note kind="alert">
      {trouble.kind === "failed" ? saveFailureText(trouble.failure) : fill(texts.Refused, trouble.reason ?? texts.RefusedPlainly)}
    </Note>
  );
}
