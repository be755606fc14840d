import type { SetUpPlan } from "../../../data/setup/plan/step";
import type { SiteSetUp } from "../../../data/setup/setUpSite";

/** A set-up that finds nothing to do. */
export const NOTHING_MISSING: SetUpPlan = { steps: [], remarks: [] };
export const setUpAlready: SiteSetUp = {
  plan: () => Promise.resolve(NOTHING_MISSING),
  run: () => Promise.resolve(true),
  check: () => Promise.resolve([]),
};

const asked = (): Promise<never> => Promise.reject(new Error("Nobody asked for the set-up."));
/** Of readers to whom the set-up is not shown. */
export const setUpOfNobody: SiteSetUp = { plan: asked, run: asked, check: asked };
