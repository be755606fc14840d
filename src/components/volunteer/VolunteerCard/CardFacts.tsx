import * as React from "react";
import type { Posting } from "../../../domain/posting/posting";
import { REGION_NAMES } from "../../../domain/organisation/regions";
import { inLanguage } from "../../../domain/text";
import type { FactName } from "../../../domain/volunteer/facts";
import { FACT_NAMES } from "../../../domain/volunteer/facts";
import { MARKABLE } from "../../shared/marks/useMarks";
import { fill } from "../../shared/fill";
import { FACT_VIEWS, TOPICS_SHOWN } from "../factViews";
import { strings } from "../strings";
import { textLanguage } from "../../../domain/textLanguage";
import { TopicTags } from "../TopicTags/TopicTags";
import { usePageView } from "../../shared/PageRoot/PageView";
import type { CardTexts } from "./cardTexts";
import type { Evidence } from "./evidence";

/** Former postings and topics come in the order in which they are shown. */
export interface CardFactsProps extends Pick<Evidence, "past" | "topics"> {
  readonly texts: CardTexts;
  readonly now: Posting | undefined;
  readonly chosenTopics: readonly string[];
}

/** A name from the lists, which may have none in the reader's language. */
function Name({ children }: { readonly children: string }): React.ReactElement {
  return (
    <span lang={textLanguage(children)} {...MARKABLE}>
      {children}
    </span>
  );
}

/** The place, and what tells where it is. Its region is drawn as a stone beside the name of the person. */
function Now({ now, texts: [place = "", setting] }: { readonly now: Posting; readonly texts: readonly string[] }): React.ReactElement {
  const { language } = usePageView();
  return (
    <>
      <b>
        <span className="ps-vh">{fill(strings.RegionBefore, inLanguage(REGION_NAMES[now.region], language))}</span>
        <Name>{place}</Name>
      </b>
      {setting !== undefined && <Name>{setting}</Name>}
    </>
  );
}

function Names({ texts, all }: { readonly texts: readonly string[]; readonly all: number }): React.ReactElement {
  return (
    <>
      {texts.map((text, index) => (
        <span className="ps-facts__one" key={index}>
          <Name>{text}</Name>
          {index < texts.length - 1 && strings.ListSeparator}
        </span>
      ))}
      {all > texts.length && <span className="ps-facts__more">{fill(strings.AndMore, all - texts.length)}</span>}
    </>
  );
}

/** Where a person is and was, what they can talk about, and whatever else a card names. */
export const CardFacts = React.memo(function CardFacts({ texts, now, past, topics, chosenTopics }: CardFactsProps): React.ReactElement {
  const said = (name: FactName): React.ReactElement => {
    if (name === "now" && now !== undefined) return <Now now={now} texts={texts.now} />;
    if (name === "topics") return <TopicTags topics={topics} chosen={chosenTopics} limit={TOPICS_SHOWN} />;
    return <Names texts={texts[name]} all={name === "past" ? past.length : texts[name].length} />;
  };
  return (
    <dl className="ps-facts">
      {FACT_NAMES.map(
        (name) =>
          FACT_VIEWS[name].term !== undefined &&
          texts[name].length > 0 && (
            <div key={name}>
              <dt>{FACT_VIEWS[name].term}</dt>
              <dd className={name === "now" ? "ps-now" : undefined}>{said(name)}</dd>
            </div>
          ),
      )}
    </dl>
  );
});
