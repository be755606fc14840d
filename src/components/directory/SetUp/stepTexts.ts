import type { ListSettings } from "../../../data/setup/state/listSettings";
import type { RightsChange } from "../../../data/setup/plan/rightsOf";
import type { Remark } from "../../../data/setup/plan/step";
import type { FailureKind } from "../../../data/transport/failureKind";
import { fill } from "../../shared/fill";
import type { PlanPart } from "./planParts";
import { texts } from "./texts";

const SETTINGS: Readonly<Record<keyof ListSettings, string>> = {
  EnableVersioning: texts.SettingVersions,
  EnableModeration: texts.SettingApproval,
  DraftVersionVisibility: texts.SettingDrafts,
  WriteSecurity: texts.SettingOwnItems,
  NoCrawl: texts.SettingSearch,
};

/** Things one after another, as the language writes them. */
const listed = (names: readonly string[]): string => names.join(texts.ListSeparator);

function rightsText({ who, from, to }: RightsChange): string {
  const before = from.length === 0 ? texts.RightsNone : from.join(texts.RightsAnd);
  return fill(texts.RightsChange, who, before, to ?? texts.RightsNone);
}

/** What a part of the plan makes or changes. */
export function partText({ steps }: PlanPart): string {
  const [step] = steps;
  const names = listed(steps.map(({ what }) => what));
  switch (step.kind) {
    case "level":
      return listed(
        steps.map((each) => fill("levelId" in each && each.levelId !== undefined ? texts.StepLevelChange : texts.StepLevel, each.what)),
      );
    case "group":
      return fill(texts.StepGroup, names);
    case "list":
      return texts.StepList;
    case "settings":
      return fill(texts.StepSettings, listed((Object.keys(step.settings) as (keyof ListSettings)[]).map((name) => SETTINGS[name])));
    case "rights":
      return fill(texts.StepRights, step.changes.map(rightsText).join(texts.RightsSeparator));
    case "column":
    case "itemTitle":
      return fill(texts.StepColumns, names);
    case "index":
      return fill(texts.StepIndexes, names);
    case "view":
      return fill(texts.StepViews, names);
    case "name":
      return fill(texts.StepName, names);
  }
}

/** What happened and what to do about it. */
export const REASONS: Readonly<Record<FailureKind, string>> = {
  "list-missing": texts.ReasonMissing,
  "no-permission": texts.ReasonNoPermission,
  throttled: texts.ReasonThrottled,
  offline: texts.ReasonOffline,
  "signed-out": texts.ReasonSignedOut,
  "too-large": texts.ReasonTooLarge,
  // Of what is made here these say no more than that it was refused: the reason is in SharePoint's own words.
  conflict: texts.ReasonUnexpected,
  duplicate: texts.ReasonUnexpected,
  invalid: texts.ReasonUnexpected,
  unexpected: texts.ReasonUnexpected,
};

/** What the owner has to know. */
export function remarkText(remark: Remark): string {
  switch (remark.kind) {
    case "who-may-join":
      return fill(texts.RemarkWhoMayJoin, listed(remark.who));
    case "no-visitors":
      return texts.RemarkNoVisitors;
    case "visitors-empty":
      return fill(texts.RemarkVisitorsEmpty, remark.who);
    case "outside":
      return fill(texts.RemarkOutside, listed(remark.who));
    case "others":
      return fill(texts.RemarkOthers, remark.list, listed(remark.who));
    case "title-taken":
      return fill(texts.RemarkTitleTaken, remark.title, remark.instead);
    case "not-unique":
      return fill(texts.RemarkNotUnique, remark.list, remark.column);
  }
}
