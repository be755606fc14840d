import * as React from "react";
import type { InterviewRepository } from "../../../data/interviews/interviewRepository";
import type { InterviewLink } from "../../../domain/interview/interview";

/** Cards link to the newest interviews; more than these are found through the interview news. */
const NEWEST = 100;

/**
 * The interview of each volunteer, read once after the directory is there. A site without interviews has none:
 * cards then say nothing about them.
 */
export function useInterviewLinks(repository: InterviewRepository, ready: boolean): (volunteerId: number) => InterviewLink | undefined {
  const [links, setLinks] = React.useState<ReadonlyMap<number, InterviewLink>>(new Map());
  React.useEffect(() => {
    if (!ready) return undefined;
    let watching = true;
    repository.read(NEWEST).then(
      ({ interviews }) => {
        const oldestFirst = [...interviews].reverse();
        const found = oldestFirst.flatMap(({ subjectId, title, url, publishedAt }) =>
          subjectId === undefined ? [] : [[subjectId, { title, url, publishedAt }] as const],
        );
        if (watching) setLinks(new Map(found));
      },
      () => undefined,
    );
    return () => {
      watching = false;
    };
  }, [repository, ready]);
  return React.useCallback((volunteerId: number) => links.get(volunteerId), [links]);
}
