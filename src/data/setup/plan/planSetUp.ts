import { SITE_PAGES_URL } from "../../model/lists/interviewFields";
import { LEVELS, ORGANISERS } from "../../model/schema/rights";
import type { OwnLevel } from "../../model/schema/rights";
import { INTERVIEW_COLUMNS, SITE_PAGES_TITLE } from "../../model/schema/sitePages";
import { LISTS } from "../../model/schema/siteModel";
import type { SiteState } from "../state/siteState";
import { planColumns, planList } from "./planList";
import { remarksOn } from "./remarks";
import { levelOf, organisersOf } from "./rightsOf";
import type { SetUpPlan, Step } from "./step";

function planLevel(level: OwnLevel, state: SiteState): readonly Step[] {
  const found = levelOf(state, level);
  const { permissions, title } = LEVELS[level];
  if (found?.permissions.High === permissions.High && found.permissions.Low === permissions.Low) return [];
  const step = { kind: "level", id: `level ${level}`, what: found?.name ?? title[state.language], level, needs: [] } as const;
  return [found === undefined ? step : { ...step, levelId: found.id }];
}

/**
 * What is missing of the site, as data: nothing has been made yet.
 *
 * What protects people (levels, rights, approval, versions, what is kept from search) is put back where it was changed. What is a matter of
 * taste (titles, descriptions, views, further columns) is made once and belongs to the organisers.
 */
export function planSetUp(state: SiteState): SetUpPlan {
  const organisers = organisersOf(state);
  const pages = { key: "SitePages", listUrl: SITE_PAGES_URL, list: SITE_PAGES_TITLE[state.language] };
  return {
    steps: [
      ...planLevel("volunteers", state),
      ...planLevel("organisers", state),
      ...(organisers === undefined ? [{ kind: "group", id: "group", what: ORGANISERS.title[state.language], needs: [] } as const] : []),
      ...LISTS.flatMap((model) => planList(model, state)),
      ...planColumns(pages, INTERVIEW_COLUMNS, state.pageColumns, state),
    ],
    remarks: remarksOn(state),
    ...(organisers === undefined ? {} : { organisersPage: `${state.webUrl}/_layouts/15/people.aspx?MembershipGroupId=${organisers}` }),
  };
}
