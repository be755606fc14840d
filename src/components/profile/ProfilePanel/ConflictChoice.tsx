import * as React from "react";
import type { Answers } from "../../../domain/joining/answers";
import { useOwnId } from "../../shared/browser/useOwnId";
import { usePageView } from "../../shared/PageRoot/PageView";
import type { Asking } from "../JoinForm/Asking";
import type { AnswerRow } from "../JoinForm/answerRows";
import { answerRows } from "../JoinForm/answerRows";
import { texts } from "../texts";

export interface ConflictChoiceProps extends Pick<Asking, "terms"> {
  readonly mine: Answers;
  readonly theirs: Answers;
  readonly onChoose: (answers: Answers) => void;
}

interface Difference extends AnswerRow {
  readonly theirValue: string;
}

/** One's own answers, with theirs for what was chosen so. */
function merged(mine: Answers, theirs: Answers, taken: readonly Difference[]): Answers {
  const keys = taken.flatMap((difference) => difference.keys);
  return { ...mine, ...Object.fromEntries(keys.map((key) => [key, theirs[key]])) };
}

/** Two versions of a profile, difference by difference: the person chooses, and goes on in the form with what they chose. */
export function ConflictChoice({ mine, theirs, terms, onChoose }: ConflictChoiceProps): React.ReactElement {
  const { language } = usePageView();
  const id = useOwnId("ps-conflict");
  const [taken, setTaken] = React.useState<ReadonlySet<string>>(new Set());
  const differences = React.useMemo(() => {
    const others = answerRows(theirs, terms, language);
    return answerRows(mine, terms, language).flatMap((row, index): Difference[] => {
      const theirValue = others[index]?.value ?? "";
      return theirValue === row.value ? [] : [{ ...row, theirValue }];
    });
  }, [mine, theirs, terms, language]);
  const choose = (answer: string, isTheirs: boolean): void => {
    const next = new Set(taken);
    if (isTheirs) next.add(answer);
    else next.delete(answer);
    setTaken(next);
  };
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <div className="ps-sect">
      <h2 className="ps-join__title" ref={heading} tabIndex={-1}>
        {texts.ConflictTitle}
      </h2>
      <p>{texts.ConflictHint}</p>
      {differences.map(({ answer, label, value, theirValue }) => (
        <fieldset key={answer} className="ps-field ps-box">
          <legend className="ps-label">{label}</legend>
          {[
            { isTheirs: false, title: texts.Mine, text: value },
            { isTheirs: true, title: texts.Theirs, text: theirValue },
          ].map(({ isTheirs, title, text }) => (
            <label key={title} className="ps-check">
              <input
                type="radio"
                name={`${id}-${answer}`}
                checked={taken.has(answer) === isTheirs}
                onChange={() => choose(answer, isTheirs)}
              />
              <span>
                {title}：<span dir="auto">{text === "" ? texts.None : text}</span>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <div className="ps-acts">
        <button
          type="button"
          className="ps-btn ps-btn--fill ps-btn--big"
          onClick={() =>
            onChoose(
              merged(
                mine,
                theirs,
                differences.filter(({ answer }) => taken.has(answer)),
              ),
            )
          }
        >
          {texts.Chosen}
        </button>
      </div>
    </div>
  );
}
