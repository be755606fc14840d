import type { ListSettings } from "../../../data/setup/plan/listSettings";
import type { RightsChange } from "../../../data/setup/plan/rightsOf";
import type { Remark } from "../../../data/setup/plan/step";
import type { FailureKind } from "../../../data/transport/failureKind";
import { fill } from "../../shared/fill";
import { strings } from "../strings";
import type { PlanPart } from "./planParts";

const SETTINGS: Readonly<Record<keyof ListSettings, string>> = {
  EnableVersioning: strings.SettingVersions,
  EnableModeration: strings.SettingApproval,
  DraftVersionVisibility: strings.SettingDrafts,
  WriteSecurity: strings.SettingOwnItems,
  NoCrawl: strings.SettingSearch,
};

/** Things one after another, as the language writes them. */
export const listed = (names: readonly string[]): string => names.join(strings.ListSeparator);

function rightsText({ who, from, to }: RightsChange): string {
  const before = from.length === 0 ? strings.RightsNone : from.join(strings.RightsAnd);
  return fill(strings.RightsChange, who, before, to ?? strings.RightsNone);
}

/** What a part of the plan makes or changes. */
export function partText({ steps }: PlanPart): string {
  const [step] = steps;
  const names = listed(steps.map(({ what }) => what));
  switch (step.kind) {
    case "level":
      return listed(
        steps.map((each) => fill("levelId" in each && each.levelId !== undefined ? strings.StepLevelChange : strings.StepLevel, each.what)),
      );
    case "group":
      return fill(strings.StepGroup, names);
    case "list":
      return strings.StepList;
    case "settings":
      return fill(strings.StepSettings, listed((Object.keys(step.settings) as (keyof ListSettings)[]).map((name) => SETTINGS[name])));
    case "rights":
      return fill(strings.StepRights, step.changes.map(rightsText).join(strings.RightsSeparator));
    case "column":
    case "itemTitle":
      return fill(strings.StepColumns, names);
    case "index":
      return fill(strings.StepIndexes, names);
    case "view":
      return fill(strings.StepViews, names);
    case "name":
      return fill(strings.StepName, names);
  }
}

/** What happened and what to do about it. */
export const REASONS: Readonly<Record<FailureKind, string>> = {
  "list-missing": strings.ReasonMissing,
  "no-permission": strings.ReasonNoPermission,
  throttled: strings.ReasonThrottled,
  offline: strings.ReasonOffline,
  "signed-out": strings.ReasonSignedOut,
  "too-large": strings.ReasonTooLarge,
  // Of what is made here these say no more than that it was refused: the reason is in SharePoint's own words.
  conflict: strings.ReasonUnexpected,
  duplicate: strings.ReasonUnexpected,
  invalid: strings.ReasonUnexpected,
  unexpected: strings.ReasonUnexpected,
};

/** What the owner has to know. */
export function remarkText(remark: Remark): string {
  switch (remark.kind) {
    case "who-may-join":
      return fill(strings.RemarkWhoMayJoin, listed(remark.who));
    case "no-visitors":
      return strings.RemarkNoVisitors;
    case "visitors-empty":
      return fill(strings.RemarkVisitorsEmpty, remark.who);
    case "outside":
      return fill(strings.RemarkOutside, listed(remark.who));
    case "others":
      return fill(strings.RemarkOthers, remark.list, listed(remark.who));
    case "title-taken":
      return fill(strings.RemarkTitleTaken, remark.title, remark.instead);
    case "not-unique":
      return fill(strings.RemarkNotUnique, remark.list, remark.column);
  }
}
