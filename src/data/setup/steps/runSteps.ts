import { failureKind } from "../../transport/failure";
import type { FailureKind } from "../../transport/failureKind";
import type { Step } from "../plan/step";
import { makeColumn, makeIndex } from "./makeColumn";
import { makeList, nameItemTitle } from "./makeList";
import { giveRights, makeLevel, makeOrganisers } from "./makeRights";
import { makeView } from "./makeView";
import { refusalWords } from "./refusalWords";
import type { Site } from "./site";
import { OF_THE_CONNECTION } from "./tryAll";

/** How a step goes. `waiting`: a step that it needs was refused, or the whole connection. */
export type StepReport = { readonly id: string } & (
  | { readonly state: "doing" | "done" | "waiting" }
  | { readonly state: "refused"; readonly kind: FailureKind; /** In SharePoint's words. */ readonly words: string }
);

function make(site: Site, step: Step): Promise<unknown> {
  const list = site.list(step.listUrl);
  switch (step.kind) {
    case "level":
      return makeLevel(site, step.level, step.what, step.levelId);
    case "group":
      return makeOrganisers(site, step.what);
    case "list":
      return makeList(site, step.model);
    case "settings":
      return list.update({ ...step.settings });
    case "rights":
      return giveRights(site, step.model);
    case "column":
      return makeColumn(site, list, step.field);
    case "index":
      return makeIndex(list, step.field);
    case "itemTitle":
      return nameItemTitle(list, step.what, step.model);
    case "view":
      return makeView(list, step.view, step.what);
    case "name":
      return list.update({ Title: step.what });
  }
}

async function refusalOf(id: string, error: unknown): Promise<StepReport & { readonly state: "refused" }> {
  return { id, state: "refused", kind: await failureKind(error), words: await refusalWords(error) };
}

/**
 * Takes the steps one after another and tells how each goes. One that is refused stops those that need it, and no others.
 *
 * @returns whether all of them are done
 */
export async function runSteps(site: Site, steps: readonly Step[], onReport: (report: StepReport) => void): Promise<boolean> {
  const open = new Set(steps.map(({ id }) => id));
  let connected = true;
  for (const step of steps) {
    const { id, needs } = step;
    if (!connected || needs.some((need) => open.has(need))) {
      onReport({ id, state: "waiting" });
      continue;
    }
    onReport({ id, state: "doing" });
    try {
      await make(site, step);
      open.delete(id);
      onReport({ id, state: "done" });
    } catch (error) {
      const refusal = await refusalOf(id, error);
      connected = !OF_THE_CONNECTION.includes(refusal.kind);
      onReport(refusal);
    }
  }
  return open.size === 0;
}
