import type { LocalizedText } from "../../../domain/text";
import type { FieldModel } from "./fieldModel";
import type { Rights } from "./rights";

export interface ViewModel {
  readonly name: string;
  readonly title: LocalizedText;
  readonly fields: readonly string[];
  /** CAML of the view: the children of `<Query>`. Never empty: the set-up takes a view without one for unfinished. */
  readonly query: string;
  readonly default?: boolean;
}

/** A list as the product declares it: what the set-up makes, the template deploys and the repositories read. */
export interface ListModel {
  /** Last part of the URL and name in lookups: `PlatVolunteers`. */
  readonly key: string;
  /** Below the web, without leading slash: lists are addressed by URL, never by title. */
  readonly url: string;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  /** Title of the built-in `Title` column in this list. */
  readonly itemTitle: LocalizedText;
  /** Items may be made without a `Title`, by the list's own form too. */
  readonly itemTitleOptional?: boolean;
  /** Content approval: new items wait for an approver. */
  readonly moderated: boolean;
  readonly rights: Rights;
  /** WriteSecurity 2: people edit and delete only what they created. */
  readonly editOwnOnly: boolean;
  /** Neither the search of the tenant nor what answers from it finds the items. */
  readonly keptFromSearch?: boolean;
  readonly fields: readonly FieldModel[];
  readonly views: readonly ViewModel[];
}
