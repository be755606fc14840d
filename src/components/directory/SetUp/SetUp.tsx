import * as React from "react";
import type { SetUpStep } from "../../../data/setup/setUpProgress";
import { Note } from "../../shared/Note/Note";
import { fill } from "../../shared/fill";
import { terms } from "../../shared/terms";
import { strings } from "../strings";

export interface SetUpProps {
  /** Makes what is missing; rejects with a message for people when it cannot go on. */
  readonly setUp: (onStep: (step: SetUpStep) => void) => Promise<void>;
  readonly onDone: () => void;
  /** What is missing, where most is there; absent: nothing is. */
  readonly reason?: string;
}

type Progress = { readonly state: "waiting" | "running" } | { readonly state: "failed"; readonly what: string };

/** For owners of a site that lacks lists: one button makes them, and may be pressed again. */
export function SetUp({ setUp, onDone, reason }: SetUpProps): React.ReactElement {
  const [progress, setProgress] = React.useState<Progress>({ state: "waiting" });
  const [step, setStep] = React.useState<SetUpStep>();

  const start = (): void => {
    setProgress({ state: "running" });
    const done = (): void => {
      // What was made may not be all that is missing: then the button stays, to be pressed again.
      setProgress({ state: "waiting" });
      onDone();
    };
    setUp(setStep).then(done, (error: unknown) => {
      const what = (error as { what?: unknown }).what;
      setProgress({ state: "failed", what: typeof what === "string" ? what : "" });
    });
  };

  const running = progress.state === "running";
  return (
    <div className="ps-empty">
      <h3>{strings.SetUpTitle}</h3>
      <p>{reason ?? fill(strings.SetUpExplanation, terms.postings)}</p>
      <p>
        <button type="button" className="ps-btn ps-btn--fill" aria-disabled={running} onClick={running ? undefined : start}>
          {strings.SetUpStart}
        </button>
      </p>
      <p role="status">{running && step !== undefined ? fill(strings.SetUpDoing, step.what) : ""}</p>
      {progress.state === "failed" && <Note kind="alert">{fill(strings.SetUpFailed, progress.what)}</Note>}
    </div>
  );
}
