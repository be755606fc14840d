import { LockClosed20Regular } from "@fluentui/react-icons/headless/svg/lock-closed";
import * as React from "react";
import { inLanguage } from "../../../domain/text";
import type { Topic } from "../../../domain/topic/topic";
import { fill } from "../../shared/fill";
import { usePageView } from "../../shared/PageRoot/PageView";
import { texts } from "../texts";
import { Choices } from "./Choices";

export interface SensitiveTopicsProps {
  readonly topics: readonly Topic[];
  readonly chosen: readonly number[];
  readonly onChange: (chosen: readonly number[]) => void;
}

/** Topics that could be read as a statement about the person: folded away, and off until they have said that they know how it reads. */
export function SensitiveTopics({ topics, chosen, onChange }: SensitiveTopicsProps): React.ReactElement | null {
  const { language } = usePageView();
  const count = topics.filter(({ id }) => chosen.includes(id)).length;
  const [hasRead, setHasRead] = React.useState(count > 0);
  if (topics.length === 0) return null;
  return (
    <details className="ps-fold">
      <summary>
        <LockClosed20Regular className="ps-i" aria-hidden />
        {texts.Sensitive}
        {count > 0 && <span className="ps-n">{count}</span>}
      </summary>
      <div className="ps-fold__body">
        <p className="ps-hint">{texts.SensitiveHint}</p>
        {hasRead ? (
          <Choices
            options={topics.map(({ id, name }) => ({ value: id, label: fill(texts.SensitiveTopic, inLanguage(name, language)) }))}
            chosen={chosen}
            onChange={onChange}
          />
        ) : (
          <button type="button" className="ps-btn" onClick={() => setHasRead(true)}>
            {texts.SensitiveConfirm}
          </button>
        )}
      </div>
    </details>
  );
}
