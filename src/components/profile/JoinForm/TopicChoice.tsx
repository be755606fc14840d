import * as React from "react";
import { useController } from "react-hook-form";
import type { Answers } from "../../../domain/joining/answers";
import { inLanguage } from "../../../domain/text";
import type { Topic } from "../../../domain/topic/topic";
import { fill } from "../../shared/fill";
import { usePageView } from "../../shared/PageRoot/PageView";
import { texts } from "../texts";
import { useAnswer, useAsking } from "./Asking";
import { Choices } from "./Choices";
import { FieldGroup } from "./Field";
import { SensitiveTopics } from "./SensitiveTopics";

/** Topics by their groups, in the order of the list. */
function grouped(topics: readonly Topic[]): readonly (readonly Topic[])[] {
  const groups = new Map<string, Topic[]>();
  for (const topic of topics) groups.set(topic.groupCode, [...(groups.get(topic.groupCode) ?? []), topic]);
  return [...groups.values()];
}

/** What they can talk about: groups to unfold, and apart from them, off until somebody has read what it means, the sensitive ones. */
export function TopicChoice(): React.ReactElement {
  const { language } = usePageView();
  const asked = useAnswer("topicIds");
  const { topics } = useAsking().terms;
  const { field } = useController<Answers, "topicIds">({ name: "topicIds" });
  const sorted = React.useMemo(() => [...topics].sort((one, other) => one.sort - other.sort), [topics]);
  const plain = sorted.filter(({ sensitive }) => !sensitive);
  const chosenIn = (group: readonly Topic[]): number => group.filter(({ id }) => field.value.includes(id)).length;
  return (
    <FieldGroup {...asked} label={texts.Topics} hint={texts.TopicsHint} required>
      <p className="ps-hint" role="status">
        {field.value.length > 0 && fill(texts.TopicsChosen, field.value.length)}
      </p>
      <div className="ps-folds">
        {grouped(plain).map((group) => {
          const [first] = group;
          const count = chosenIn(group);
          return (
            first !== undefined && (
              <details key={first.groupCode} className="ps-fold">
                <summary>
                  {inLanguage(first.group, language)}
                  {count > 0 && <span className="ps-n">{count}</span>}
                </summary>
                <div className="ps-fold__body">
                  <Choices
                    options={group.map((topic) => ({ value: topic.id, label: inLanguage(topic.name, language) }))}
                    chosen={field.value}
                    onChange={field.onChange}
                  />
                </div>
              </details>
            )
          );
        })}
        <SensitiveTopics topics={sorted.filter(({ sensitive }) => sensitive)} chosen={field.value} onChange={field.onChange} />
      </div>
    </FieldGroup>
  );
}
