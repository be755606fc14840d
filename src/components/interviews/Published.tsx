import * as React from "react";
import type { Interview } from "../../domain/interview/interview";
import { isNew } from "../../domain/interview/interviewOrder";
import { usePageView } from "../shared/PageRoot/PageView";
import { strings } from "./strings";
import { publicationDate } from "../shared/publicationDate";

/** The day of publication, marked while it is fresh. */
export function Published({ interview }: { readonly interview: Interview }): React.ReactElement {
  const { language, now } = usePageView();
  const { text, day } = publicationDate(interview.publishedAt, language);
  return (
    <p className="ps-news__published">
      {isNew(interview, now) && <span className="ps-new">{strings.New}</span>}
      <time dateTime={day}>{text}</time>
    </p>
  );
}
