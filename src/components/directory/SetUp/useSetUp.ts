import * as React from "react";
import type { SetUpPlan } from "../../../data/setup/plan/step";
import type { SiteSetUp } from "../../../data/setup/setUpSite";
import type { StepReport } from "../../../data/setup/steps/runSteps";
import { asFailure } from "../../../data/transport/failure";
import type { Failure } from "../../../data/transport/failure";

export interface SetUpState {
  /** Absent while the site is read, and where it cannot be. */
  readonly plan?: SetUpPlan;
  /** How the steps go that have been taken, by id. */
  readonly reports: ReadonlyMap<string, StepReport>;
  readonly phase: "reading" | "ready" | "running" | "done" | "stopped";
  /** Why the site could not be read. */
  readonly failure?: Failure;
}

const NOTHING_YET: SetUpState = { reports: new Map(), phase: "reading" };

type Change = Partial<SetUpState> | ((state: SetUpState) => SetUpState);
const changed = (state: SetUpState, change: Change): SetUpState => (typeof change === "function" ? change(state) : { ...state, ...change });

/**
 * Reads what there is to do as soon as it is shown, and does it when asked. Whoever asks again after a refusal goes on with what the site
 * still lacks by then.
 */
export function useSetUp(setUp: SiteSetUp, onDone: () => void): SetUpState & { readonly start: () => void } {
  const [state, change] = React.useReducer(changed, NOTHING_YET);

  const read = React.useCallback(
    async (phase: SetUpState["phase"]): Promise<SetUpPlan | undefined> => {
      try {
        const plan = await setUp.plan();
        change((before) => ({ plan, phase, reports: phase === "done" ? before.reports : new Map() }));
        return plan;
      } catch (error) {
        change((before) => ({ ...before, phase: "stopped", failure: asFailure(error) }));
        return undefined;
      }
    },
    [setUp],
  );
  React.useEffect(() => void read("ready"), [read]);

  const readAgain = (): Promise<SetUpPlan | undefined> => {
    // At once, so that a second press does not start a second run.
    change(({ failure: _, ...before }) => ({ ...before, phase: "reading" }));
    return read("running");
  };

  const run = async (): Promise<void> => {
    // What was read beforehand is what is done; after a refusal, what is left of it.
    const plan = state.phase === "ready" && state.plan !== undefined ? state.plan : await readAgain();
    if (plan === undefined) return;
    change({ phase: "running", reports: new Map() });
    const complete = await setUp.run(plan, (report) =>
      change((before) => ({ ...before, reports: new Map([...before.reports, [report.id, report]]) })),
    );
    if (!complete) return change({ phase: "stopped" });
    await read("done");
    onDone();
  };

  return {
    ...state,
    start: () => void run().catch((error: unknown) => change({ phase: "stopped", failure: asFailure(error) })),
  };
}
