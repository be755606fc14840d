import type { SetUpPlan } from "../../../data/setup/plan/step";
import type { SiteSetUp } from "../../../data/setup/setUpSite";
import { late } from "../../shared/LatePart/late";
import type { Late } from "../../shared/LatePart/late";

/** A set-up that finds nothing to do. */
export const NOTHING_MISSING: SetUpPlan = { steps: [], remarks: [] };
export const setUpAlready: SiteSetUp = {
  plan: () => Promise.resolve(NOTHING_MISSING),
  run: () => Promise.resolve(true),
  check: () => Promise.resolve([]),
};

const asked = (): Promise<never> => Promise.reject(new Error("Nobody asked for the set-up."));
/** As the web part has it: it comes when it is wanted. */
export const lateSetUp = (setUp: SiteSetUp): Late<SiteSetUp> => late(() => Promise.resolve(setUp));

/** Of readers to whom the set-up is not shown. */
export const setUpOfNobody = late<SiteSetUp>(asked);
