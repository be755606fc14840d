import * as React from "react";
import type { Interview } from "../../domain/interview/interview";
import { textLanguage } from "../../domain/textLanguage";

/** How an interview begins. */
export function InterviewLead({ interview: { lead } }: { readonly interview: Interview }): React.ReactElement | null {
  if (lead === "") return null;
  return (
    <p className="ps-news__lead ps-small" lang={textLanguage(lead)}>
      {lead}
    </p>
  );
}
