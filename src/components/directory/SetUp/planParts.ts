import type { Step } from "../../../data/setup/plan/step";
import type { StepReport } from "../../../data/setup/steps/runSteps";

/** Steps of the same kind on the same list, told in one line. */
export interface PlanPart {
  readonly id: string;
  readonly steps: readonly [Step, ...Step[]];
}

/** Everything about one list, or about the site. */
export interface PlanGroup {
  /** Absent: the site. */
  readonly list?: string;
  readonly parts: readonly PlanPart[];
}

/** The name of the title column is told with the other columns. */
const partOf = ({ kind, list = "" }: Step): string => `${kind === "itemTitle" ? "column" : kind} ${list}`;

function gathered<T>(values: readonly T[], keyOf: (value: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return [...groups.values()];
}

/** A plan of some seventy steps as it can be read: by list, and there by kind. */
export function planGroups(steps: readonly Step[]): readonly PlanGroup[] {
  return gathered(steps, ({ list }) => list ?? "").map((ofList) => ({
    ...(ofList[0].list === undefined ? {} : { list: ofList[0].list }),
    parts: gathered(ofList, partOf).map((ofPart) => ({ id: partOf(ofPart[0]), steps: ofPart })),
  }));
}

export type PartState = "todo" | StepReport["state"];

/** How a part goes: what needs the owner first. */
export function partState({ steps }: PlanPart, reports: ReadonlyMap<string, StepReport>): PartState {
  const states = steps.map(({ id }) => reports.get(id)?.state);
  for (const state of ["refused", "doing", "waiting"] as const) if (states.includes(state)) return state;
  if (states.every((state) => state === "done")) return "done";
  return states.includes("done") ? "doing" : "todo";
}
