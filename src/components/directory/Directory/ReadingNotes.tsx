import * as React from "react";
import type { DirectorySnapshot } from "../../../data/directory/snapshot";
import { Note } from "../../shared/Note/Note";
import { fill } from "../../shared/fill";
import { strings } from "../strings";

export interface ReadingNotesProps {
  readonly snapshot: DirectorySnapshot;
  /** Whether the reader asks in words, which may stand in a career. */
  readonly searches: boolean;
  /** Whether the reader may mend the lists, and therefore hears of entries that could not be read. */
  readonly forEditors: boolean;
}

/** What is still on its way, and what could not be read. */
export function ReadingNotes({
  snapshot: { complete, details, skipped },
  searches,
  forEditors,
}: ReadingNotesProps): React.ReactElement | null {
  if (!complete) return <Note kind="wait">{strings.StillReading}</Note>;
  return (
    <>
      {details === "coming" && searches && <Note kind="wait">{strings.DetailsComing}</Note>}
      {forEditors && skipped > 0 && <p className="ps-small ps-muted">{fill(strings.SkippedItems, skipped)}</p>}
    </>
  );
}
