import type { StepKind } from "../plan/step";
import type { Check } from "./finding";
import { wantingIfAny } from "./finding";

/** Whether the set-up would have nothing of these kinds to do. */
export function asDeclared(...kinds: readonly StepKind[]): Check {
  return ({ plan }) => wantingIfAny(plan.steps.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id));
}
