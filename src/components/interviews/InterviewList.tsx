import * as React from "react";
import type { Interview } from "../../domain/interview/interview";
import { InterviewHero } from "./InterviewHero";
import { InterviewItem } from "./InterviewItem";
import { InterviewLine } from "./InterviewLine";
import type { NewsLayout } from "../../domain/configuration/newsConfiguration";
import { strings } from "./strings";

interface InterviewListProps {
  readonly interviews: readonly Interview[];
  readonly layout: NewsLayout;
}

/** So many stand beside the first one; the others follow below, so that the first one does not grow with them. */
const BESIDE_HERO = 3;

function Items({ interviews, label }: { readonly interviews: readonly Interview[]; readonly label?: string }): React.ReactElement | null {
  if (interviews.length === 0) return null;
  return (
    <ul className="ps-newslist" aria-label={label}>
      {interviews.map((interview) => (
        <InterviewItem key={interview.id} interview={interview} />
      ))}
    </ul>
  );
}

/** The interviews in the chosen layout, in the given order. */
export function InterviewList({ interviews, layout }: InterviewListProps): React.ReactElement | null {
  if (layout === "compact")
    return (
      <ul className="ps-newslines">
        {interviews.map((interview) => (
          <InterviewLine key={interview.id} interview={interview} />
        ))}
      </ul>
    );
  const [first, ...others] = interviews;
  if (layout === "list" || first === undefined) return <Items interviews={interviews} />;
  return (
    <>
      <div className={others.length > 0 ? "ps-news ps-news--side" : "ps-news"}>
        <InterviewHero interview={first} />
        <Items interviews={others.slice(0, BESIDE_HERO)} label={strings.OtherInterviews} />
      </div>
      <Items interviews={others.slice(BESIDE_HERO)} label={strings.OlderInterviews} />
    </>
  );
}
