import * as React from "react";
import type { Topic } from "../../../domain/topic/topic";
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
          <span className={isChosen(topic) ? "ps-tag ps-tag--hit" : "ps-tag"} dir="auto" {...MARKABLE}>
            {topicText(topic, language)}
          </span>
          {more > 0 && index === shown.length - 1 && <span className="ps-tag ps-tag--more">{fill(strings.AndMore, more)}</span>}
        </li>
      ))}
    </ul>
  );
}
