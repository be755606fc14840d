import * as React from "react";
import type { Topic } from "../../../domain/topic/topic";
import { Tag } from "../TopicTags/TopicTags";
import { texts } from "./texts";
import { usePageView } from "../../shared/PageRoot/PageView";
import { Section } from "./Section";
import { topicGroups } from "./topicGroups";

/** Everything that the volunteer offers to talk about. */
export function TalkTopics({ topics }: { readonly topics: readonly Topic[] }): React.ReactElement {
  const { language } = usePageView();
  return (
    <Section title={texts.PanelTopics}>
      <dl className="ps-topics">
        {topicGroups(topics, language, texts.PanelListening).map(({ key, title, names }) => (
          <div key={key}>
            <dt>{title}</dt>
            <dd className="ps-tags">
              {names.map((name) => (
                <Tag key={name} text={name} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
