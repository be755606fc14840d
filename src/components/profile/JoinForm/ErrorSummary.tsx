import * as React from "react";
import type { Problem } from "../../../domain/joining/problems";
import { fill } from "../../shared/fill";
import { texts } from "../texts";
import { answerId, useAsking } from "./Asking";
import { goToAnswer } from "./goToAnswer";
import { problemText } from "./problemText";

/** What keeps the answers from being sent, in the words that stand beside each; takes the focus each time something was wrong. */
export function ErrorSummary({ problems }: { readonly problems: readonly Problem[] }): React.ReactElement | null {
  const { id } = useAsking();
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => box.current?.focus(), [problems]);
  if (problems.length === 0) return null;
  return (
    <div className="ps-problems" ref={box} tabIndex={-1} role="group" aria-labelledby={`${id}-problems`}>
      <h3 className="ps-label" id={`${id}-problems`}>
        {fill(texts.Problems, problems.length)}
      </h3>
      <ul>
        {problems.map((problem) => (
          <li key={problem.answer}>
            <a
              href={`#${answerId(id, problem.answer)}`}
              onClick={(event) => {
                event.preventDefault();
                goToAnswer(answerId(id, problem.answer));
              }}
            >
              {problemText(problem)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
