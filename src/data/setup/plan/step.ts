import type { FieldModel } from "../../model/schema/fieldModel";
import type { ListModel, ViewModel } from "../../model/schema/listModel";
import type { OwnLevel } from "../../model/schema/rights";
import type { ListSettings } from "../state/listSettings";
import type { RightsChange } from "./rightsOf";

/** What one step makes or changes. */
type Work =
  | {
      readonly kind: "level";
      readonly level: OwnLevel;
      /** Of the level that is there, with other permissions. */ readonly levelId?: number;
    }
  | { readonly kind: "group" }
  | { readonly kind: "list"; readonly model: ListModel }
  | { readonly kind: "settings"; readonly settings: ListSettings }
  | { readonly kind: "rights"; readonly model: ListModel; readonly changes: readonly RightsChange[] }
  | { readonly kind: "column"; readonly field: FieldModel }
  | { readonly kind: "index"; readonly field: FieldModel }
  | { readonly kind: "itemTitle"; readonly model: ListModel }
  | { readonly kind: "view"; readonly view: ViewModel }
  | { readonly kind: "name" };

/** One thing that the set-up has to do, as it can be read beforehand. */
export type Step = Work & {
  /** The same in every plan of the site: `column PlatVolunteers/Person`. */
  readonly id: string;
  /** What is made or changed: the title of the level, group, list, column or view in the language of the site. */
  readonly what: string;
  /** Below the web; absent for what belongs to the site. */
  readonly listUrl?: string;
  /** Title of that list. */
  readonly list?: string;
  /** Steps without which this one cannot be done, where they are in the plan. */
  readonly needs: readonly string[];
};

export type StepKind = Step["kind"];

/** What the owner has to know of the rights, and of what could not be as declared. */
export type Remark =
  /** Who may offer a profile. */
  | { readonly kind: "who-may-join"; readonly who: readonly string[] }
  /** The site has no group of visitors. */
  | { readonly kind: "no-visitors" }
  /** Nobody is in it. */
  | { readonly kind: "visitors-empty"; readonly who: string }
  /** May open the site, and none of the lists. */
  | { readonly kind: "outside"; readonly who: readonly string[] }
  /** Have rights on a list that the set-up did not give. */
  | { readonly kind: "others"; readonly list: string; readonly who: readonly string[] }
  /** Another list of the site has the title already. */
  | { readonly kind: "title-taken"; readonly title: string; readonly instead: string }
  /** The site does not let the column refuse a second item of the same value. */
  | { readonly kind: "not-unique"; readonly list: string; readonly column: string };

/** What the set-up is going to do, and what its owner has to know. */
export interface SetUpPlan {
  readonly steps: readonly Step[];
  readonly remarks: readonly Remark[];
  /** Where members of the organisers' group are chosen; absent while there is none. */
  readonly organisersPage?: string;
}
