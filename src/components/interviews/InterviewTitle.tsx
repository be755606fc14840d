import * as React from "react";
import type { Interview } from "../../domain/interview/interview";
import { textLanguage } from "../../domain/textLanguage";
import { NewsLink } from "./NewsLink";

/** What an interview is called: leads to it. */
export function InterviewTitle({ interview: { title, url } }: { readonly interview: Interview }): React.ReactElement {
  return (
    <h3 lang={textLanguage(title)}>
      <NewsLink href={url}>{title}</NewsLink>
    </h3>
  );
}
