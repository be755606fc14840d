import type { SPFI } from "@pnp/sp";
import { Failure, failureKind } from "../transport/failure";
import { checkAll } from "./checks/checks";
import type { Checked } from "./checks/checks";
import { readSeen } from "./checks/readSeen";
import { planSetUp } from "./plan/planSetUp";
import type { SetUpPlan } from "./plan/step";
import { readSiteState } from "./state/readSiteState";
import type { Languages } from "./state/readSiteState";
import type { SiteState } from "./state/siteState";
import { runSteps } from "./steps/runSteps";
import type { StepReport } from "./steps/runSteps";
import { Site } from "./steps/site";

/** The set-up of one site, for its owners. */
export interface SiteSetUp {
  /**
   * What there is to do, read from the site as it is now; nothing is made.
   *
   * @throws Failure when the site cannot be read
   */
  readonly plan: () => Promise<SetUpPlan>;
  /**
   * Does what the plan says. Can be run again at any time: it goes on where it stopped, and does nothing where nothing is missing.
   *
   * @returns whether all of it is done
   * @throws Failure when the site cannot be read; what is refused later is reported
   */
  readonly run: (plan: SetUpPlan, onReport: (report: StepReport) => void) => Promise<boolean>;
  /**
   * Looks whether the site and its tenant are as the product expects; nothing is made.
   *
   * @throws Failure when the site cannot be read; what is refused after that is a finding
   */
  readonly check: () => Promise<readonly Checked[]>;
}

/**
 * Makes what the product needs of the web of the page: permission levels, the organisers' group, the lists with their rights, and the
 * columns of interviews.
 *
 * @param productVersion - told by the check
 */
export function setUpOf({ web }: SPFI, languages: Languages, productVersion: string): SiteSetUp {
  const look = async (): Promise<SiteState> => {
    try {
      return await readSiteState(web, languages);
    } catch (error) {
      throw error instanceof Failure ? error : new Failure(await failureKind(error), { cause: error });
    }
  };
  return {
    plan: async () => planSetUp(await look()),
    run: async ({ steps }, onReport) => runSteps(new Site(web, await look()), steps, onReport),
    check: async () => checkAll(await readSeen(web, await look(), productVersion)),
  };
}
