import * as React from "react";
import type { Interview } from "../../domain/interview/interview";
import { isNew, isPinned } from "../../domain/interview/interviewOrder";
import { usePageView } from "../shared/PageRoot/PageView";
import { strings } from "./strings";
import { publicationDate } from "../shared/publicationDate";

/** The day of publication, with what lifts an interview above others: kept on top, or fresh. */
export function Published({ interview }: { readonly interview: Interview }): React.ReactElement {
  const { language, now } = usePageView();
  const { text, day } = publicationDate(interview.publishedAt, language);
  return (
    <p className="ps-news__published">
      {isPinned(interview, now) && <span className="ps-new ps-new--pinned">{strings.Pinned}</span>}
      {isNew(interview, now) && <span className="ps-new">{strings.New}</span>}
      <time dateTime={day}>{text}</time>
    </p>
  );
}
