import * as React from "react";
import type { Posting } from "../../../domain/posting/posting";
import { postingName, postingSetting } from "../../../domain/posting/postingName";
import { REGION_NAMES } from "../../../domain/organisation/regions";
import { inLanguage } from "../../../domain/text";
import { MARKABLE } from "../../shared/marks/useMarks";
import { fill } from "../../shared/fill";
import { strings } from "../strings";
import { textLanguage } from "../../shared/textLanguage";
import { TopicTags } from "../TopicTags/TopicTags";
import { usePageView } from "../../shared/PageRoot/PageView";
import type { Evidence } from "./evidence";
import { PAST_SHOWN, TOPICS_SHOWN } from "./shownTexts";

/** Former postings and topics come in the order in which they are shown. */
export interface CardFactsProps extends Pick<Evidence, "past" | "topics"> {
  readonly now: Posting | undefined;
  readonly postingByCode: ReadonlyMap<string, Posting>;
  readonly chosenTopics: readonly string[];
  readonly withPast: boolean;
}

/** A name from the lists, which may have none in the reader's language. */
function Name({ children }: { readonly children: string }): React.ReactElement {
  return <span lang={textLanguage(children)} {...MARKABLE}>{children}</span>;
}

/** Where a person is and was, and what they can talk about. */
export const CardFacts = React.memo(function CardFacts({ now, past, topics, postingByCode, chosenTopics, withPast }: CardFactsProps): React.ReactElement {
  const { language } = usePageView();
  const setting = now === undefined ? undefined : postingSetting(now, postingByCode, language);
  const before = past.slice(0, PAST_SHOWN);
  return (
    <dl className="ps-facts">
      {now !== undefined && (
        <div>
          <dt>{strings.CardNow}</dt>
          <dd className="ps-now">
            <b><span className="ps-vh">{fill(strings.RegionBefore, inLanguage(REGION_NAMES[now.region], language))}</span><Name>{postingName(now, language)}</Name></b>
            {setting !== undefined && <Name>{setting}</Name>}
          </dd>
        </div>
      )}
      {withPast && before.length > 0 && (
        <div>
          <dt>{strings.CardBefore}</dt>
          <dd>
            {before.map((posting, index) => (
              <React.Fragment key={posting.id}>{index > 0 && strings.ListSeparator}<Name>{postingName(posting, language)}</Name></React.Fragment>
            ))}
            {past.length > before.length && <span className="ps-facts__more">{fill(strings.AndMore, past.length - before.length)}</span>}
          </dd>
        </div>
      )}
      {topics.length > 0 && (
        <div>
          <dt>{strings.CardTopics}</dt>
          <dd><TopicTags topics={topics} chosen={chosenTopics} limit={TOPICS_SHOWN} /></dd>
        </div>
      )}
    </dl>
  );
});
