import * as React from "react";
import type { Topic } from "../../../domain/topic/topic";
import { textLanguage } from "../../../domain/textLanguage";
import { MARKABLE } from "../../shared/marks/useMarks";
import { fill } from "../../shared/fill";
import { topicText } from "../topicText";
import { strings } from "../strings";
import { usePageView } from "../../shared/PageRoot/PageView";
import "./TopicTags.css";

export interface TopicTagsProps {
  readonly topics: readonly Topic[];
  /** Codes of the topics that the reader asked for: they come first and stand out. */
  readonly chosen: readonly string[];
  /** How many are shown; the others are counted. All, unless told. */
  readonly limit?: number;
}

/** One thing that somebody can talk about, in the language in which it is written. */
export function Tag({ text, isHit = false }: { readonly text: string; readonly isHit?: boolean }): React.ReactElement {
  return (
    <span className={isHit ? "ps-tag ps-tag--hit" : "ps-tag"} lang={textLanguage(text)} dir="auto" {...MARKABLE}>
      {text}
    </span>
  );
}

/** What somebody can talk about. */
export function TopicTags({ topics, chosen, limit = topics.length }: TopicTagsProps): React.ReactElement {
  const { language } = usePageView();
  const isChosen = ({ code }: Topic): boolean => chosen.includes(code);
  const shown = [...topics.filter(isChosen), ...topics.filter((topic) => !isChosen(topic))].slice(0, limit);
  const more = topics.length - shown.length;
  return (
    <ul className="ps-tags" role="list">
      {shown.map((topic, index) => (
        <li key={topic.id}>
          <Tag text={topicText(topic, language)} isHit={isChosen(topic)} />
          {more > 0 && index === shown.length - 1 && <span className="ps-tag ps-tag--more">{fill(strings.AndMore, more)}</span>}
        </li>
      ))}
    </ul>
  );
}
