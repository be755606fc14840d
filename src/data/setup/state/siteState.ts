import type { Language } from "../../../domain/text";
import type { Permissions } from "../../model/schema/rights";

/** What the set-up looks at before it makes anything. */
export interface SiteState {
  /** Absolute. */
  readonly webUrl: string;
  /** In which lists, columns and views get their names. */
  readonly language: Language;
  readonly me: Me;
  readonly levels: readonly LevelState[];
  /** Groups of the site by id. */
  readonly groups: ReadonlyMap<number, string>;
  readonly members: number | undefined;
  readonly visitors: VisitorsState | undefined;
  /** Who has rights on the web. */
  readonly grants: readonly Grant[];
  /** Every list of the web: id → title. */
  readonly titles: ReadonlyMap<string, string>;
  /** Lists of the product that are there, by key. */
  readonly lists: ReadonlyMap<string, ListState>;
  /** Of the library of pages. */
  readonly pageColumns: ReadonlyMap<string, ColumnState>;
}

/** Whoever sets the site up. */
export interface Me {
  readonly id: number;
  /** Administers the site collection: no list can be closed to them. */
  readonly isAdministrator: boolean;
  readonly groupIds: readonly number[];
}

export interface LevelState {
  readonly id: number;
  readonly name: string;
  /** SharePoint's number for what kind of level it is; 0: made on the site. */
  readonly kind: number;
  readonly permissions: Permissions;
}

export interface VisitorsState {
  readonly id: number;
  readonly isEmpty: boolean;
}

/** What somebody has on the web or on a list. */
export interface Grant {
  readonly principalId: number;
  readonly who: string;
  readonly levels: readonly Pick<LevelState, "id" | "name" | "kind">[];
}

export interface ColumnState {
  readonly indexed: boolean;
  readonly unique: boolean;
}

export interface ViewState {
  readonly title: string;
  /** Empty: SharePoint has made it, and nobody has filled it. */
  readonly query: string;
  readonly isDefault: boolean;
}

export interface ListState {
  readonly id: string;
  readonly title: string;
  /** Has the permissions of the web. */
  readonly inherits: boolean;
  /** By SharePoint's names. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** By internal name. */
  readonly columns: ReadonlyMap<string, ColumnState>;
  /** By name in the address, such as `Pending`. */
  readonly views: ReadonlyMap<string, ViewState>;
  readonly grants: readonly Grant[];
}
