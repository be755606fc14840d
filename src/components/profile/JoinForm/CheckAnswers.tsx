import * as React from "react";
import { useWatch } from "react-hook-form";
import type { Answers } from "../../../domain/joining/answers";
import { fill } from "../../shared/fill";
import { usePageView } from "../../shared/PageRoot/PageView";
import { texts } from "../texts";
import { answerRows } from "./answerRows";
import { answerId, useAsking } from "./Asking";
import { goToAnswer } from "./goToAnswer";

/** Every answer in words, each with the way to mend it; folded, for the card says the most of it to whoever sees it. */
export function CheckAnswers(): React.ReactElement {
  const { language } = usePageView();
  const { terms, id } = useAsking();
  const answers = useWatch<Answers>() as Answers;
  return (
    <details className="ps-fold">
      <summary>{texts.CheckAnswers}</summary>
      <dl className="ps-fold__body ps-checkanswers">
        {answerRows(answers, terms, language).map(({ answer, label, value }) => (
          <div key={answer}>
            <dt>{label}</dt>
            <dd dir="auto">{value === "" ? texts.None : value}</dd>
            <dd>
              <button
                type="button"
                className="ps-btn ps-btn--quiet"
                aria-label={fill(texts.MendAnswer, label)}
                onClick={() => goToAnswer(answerId(id, answer))}
              >
                {texts.Mend}
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
