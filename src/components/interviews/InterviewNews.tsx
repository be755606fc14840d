import * as React from "react";
import type { InterviewRepository } from "../../data/interviews/interviewRepository";
import { fill } from "../shared/fill";
import { usePageView } from "../shared/PageRoot/PageView";
import "./InterviewNews.css";
import { InterviewList } from "./InterviewList";
import { NewsFailure } from "./NewsFailure";
import type { NewsLayout } from "../../domain/configuration/newsConfiguration";
import { NewsSkeleton } from "./NewsSkeleton";
import { strings } from "./strings";
import { NoneYet } from "./NoneYet";
import { ShowMore } from "./ShowMore";
import { useFocusOnNew } from "./useFocusOnNew";
import { useInterviews } from "./useInterviews";

export interface InterviewNewsProps {
  readonly repository: InterviewRepository;
  readonly layout: NewsLayout;
  /** How many interviews at first, and how many more each time. */
  readonly count: number;
}

/** The interviews of a site: the newest ones, older ones on request. Stands inside a PageRoot and a NewsViewProvider. */
export function InterviewNews({ repository, layout, count }: InterviewNewsProps): React.ReactElement {
  const { isEditor } = usePageView();
  const { shown, skipped, more, busy, failure, showMore, tryAgain } = useInterviews(repository, count);
  const section = React.useRef<HTMLElement>(null);
  const focusOnNew = useFocusOnNew(section, shown?.length ?? 0);
  const goOn = (): void => {
    focusOnNew();
    if (failure === undefined) showMore();
    else tryAgain();
  };
  return (
    <section ref={section} className="ps-interviews" aria-label={strings.Heading} aria-busy={busy}>
      <h2 className="ps-h2">{strings.Heading}</h2>
      {shown === undefined && busy && <NewsSkeleton layout={layout} count={count} />}
      {shown?.length === 0 && !more && <NoneYet />}
      {shown !== undefined && shown.length > 0 && <InterviewList interviews={shown} layout={layout} />}
      {failure !== undefined && <NewsFailure failure={failure} onTryAgain={tryAgain} />}
      {shown !== undefined && more && <ShowMore busy={busy} waiting={failure?.kind === "throttled"} onShowMore={goOn} />}
      {isEditor && skipped > 0 && <p className="ps-small ps-muted">{fill(strings.Skipped, skipped)}</p>}
    </section>
  );
}
