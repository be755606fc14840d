import * as React from "react";
import { fitsInLink } from "../../../domain/contact/contactLinks";
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
  /** Whether the messages reach their end with it. */
  readonly fits: boolean;
}

function areWhole(starters: readonly Starter[]): boolean {
  return starters.every(({ body }) => fitsInLink(body));
}

/** What a reader's first message to a volunteer says: why to them, from what brought the reader there or in the reader's own words. */
export function useFirstMessage(volunteer: Volunteer): FirstMessage {
  const { language } = usePageView();
  const { startersFor, texts, ownLines } = useDirectoryView();
  const lead = useLeadTo()(volunteer.id);
  const [, drawAgain] = React.useReducer((times: number) => times + 1, 0);
  React.useEffect(() => ownLines.subscribe((id) => id === volunteer.id && drawAgain()), [ownLines, volunteer.id]);

  const own = ownLines.read(volunteer.id);
  const given = own !== undefined || lead === undefined ? undefined : reasonFor(lead, texts.starters, language);
  const withGiven = given === undefined ? undefined : startersFor(volunteer, given);
  const write = (written: string): void => ownLines.write(volunteer.id, written);
  // Beside a long text of the organisers, the end of the message would give way to a line that nobody wrote.
  if (given !== undefined && withGiven !== undefined && areWhole(withGiven))
    return { starters: withGiven, line: given.line, write, fits: true };
  const line = own ?? "";
  const starters = startersFor(volunteer, line.trim() === "" ? undefined : { line: line.trim() });
  return { starters, line, write, fits: line === "" || areWhole(starters) };
}
