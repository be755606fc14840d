import * as React from "react";
import { reasonFor } from "../../../domain/contact/reason";
import type { Starter } from "../../../domain/contact/starters";
import type { Volunteer } from "../../../domain/volunteer/volunteer";
import { usePageView } from "../../shared/PageRoot/PageView";
import { useDirectoryView } from "../DirectoryView";
import { useLeadTo } from "./LeadTo";

export interface FirstMessage {
  /** The messages to choose from, the first one first. */
  readonly starters: readonly Starter[];
  /** なぜあなたに, as it stands in them; empty where they say nothing of it. */
  readonly line: string;
  readonly write: (line: string) => void;
}

/** What a reader's first message to a volunteer says: why to them, from what brought the reader there or in the reader's own words. */
export function useFirstMessage(volunteer: Volunteer): FirstMessage {
  const { language } = usePageView();
  const { startersFor, texts, ownLines } = useDirectoryView();
  const lead = useLeadTo()(volunteer.id);
  const [, drawAgain] = React.useReducer((times: number) => times + 1, 0);
  React.useEffect(() => ownLines.subscribe((id) => id === volunteer.id && drawAgain()), [ownLines, volunteer.id]);

  const given = lead === undefined ? undefined : reasonFor(lead, texts.starters, language);
  const line = ownLines.read(volunteer.id) ?? given?.line ?? "";
  const reason = line.trim() === "" ? undefined : { ...given, line: line.trim() };
  return { starters: startersFor(volunteer, reason), line, write: (written) => ownLines.write(volunteer.id, written) };
}
