/**
 * What a local SharePoint is filled with. Everything is data: nothing here, and nothing in this folder, knows which product uses it.
 */

export interface UserDefinition {
  /** Id in the site's user list, from 1. */
  readonly id: number;
  /** Claims form: `i:0#.f|membership|hanako@plat.example`. */
  readonly loginName: string;
  readonly title: string;
  /** Empty when the person has no mailbox. */
  readonly email: string;
  readonly isSiteAdmin?: boolean;
}

/** The permission levels every site has; their masks are SharePoint's. */
export type PermissionLevel = "Full Control" | "Design" | "Edit" | "Contribute" | "Read";

/** A permission level that the site has besides those of every site. */
export interface LevelDefinition {
  readonly name: string;
  readonly description: string;
  /** The two halves of its mask, as SharePoint keeps it. */
  readonly permissions: { readonly High: number; readonly Low: number };
  /** Place among the levels: Full Control has 1, Read 128. */
  readonly order: number;
}

export interface GroupDefinition {
  readonly id: number;
  readonly title: string;
  readonly memberIds: readonly number[];
  /** Level on the web; absent: the group has no rights there. */
  readonly level?: PermissionLevel;
}

/** A grant on a list whose permissions do not come from the web. */
export interface GrantDefinition {
  /** Id of a user or group. */
  readonly principalId: number;
  /** One that every site has, or the name of one of the site's `levels`. */
  readonly level: PermissionLevel | { readonly name: string };
}

/**
 * An item as a REST body would carry it: `{ Title, PersonId: 3, TopicsId: [1, 2], Link: { Url, Description } }`,
 * with the system columns a request could not set.
 */
export interface ItemDefinition {
  readonly Id?: number;
  readonly AuthorId?: number;
  readonly EditorId?: number;
  /** ISO instants. */
  readonly Created?: string;
  readonly Modified?: string;
  /** 0 approved, 1 rejected, 2 pending, 3 draft, 4 scheduled. */
  readonly OData__ModerationStatus?: number;
  readonly [column: string]: unknown;
}

export interface ViewDefinition {
  readonly title: string;
  /** Name in the view's address, without `.aspx`; absent: `AllItems` for the default view, the title for others. */
  readonly file?: string;
  readonly fields: readonly string[];
  /** Children of `<Query>`. */
  readonly query?: string;
  readonly default?: boolean;
}

/** A file that a library starts with. */
export interface FileDefinition {
  /** Below the library, folders included: `news/atlantic.svg`; folders are made. */
  readonly path: string;
  /** `image/svg+xml` */
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** 100 generic list, 101 document library, 119 site pages. */
export type ListTemplate = 100 | 101 | 119;

export interface ListDefinition {
  /** Below the web: `Lists/PlatTopics`, `SitePages`. */
  readonly url: string;
  readonly title: string;
  readonly description?: string;
  readonly template: ListTemplate;
  readonly enableModeration?: boolean;
  /** Keeps its items out of search. */
  readonly noCrawl?: boolean;
  /** 1 all items, 2 own items. */
  readonly readSecurity?: 1 | 2;
  /** 1 all items, 2 own items, 4 none. */
  readonly writeSecurity?: 1 | 2 | 4;
  /** `<Field …/>` schemas in order; a lookup's `List` may hold the web-relative URL of a list defined before. */
  readonly fieldsXml: readonly string[];
  /** New display name of the built-in Title column. */
  readonly itemTitle?: string;
  /** The built-in Title column may be left empty. */
  readonly itemTitleOptional?: boolean;
  readonly views?: readonly ViewDefinition[];
  /** Present: the list's permissions are its own. */
  readonly grants?: readonly GrantDefinition[];
  readonly items?: Iterable<ItemDefinition>;
  /** Of a document library. */
  readonly files?: Iterable<FileDefinition>;
}

export interface SiteDefinition {
  /** Server-relative: `/sites/plat`. */
  readonly url: string;
  readonly title: string;
  /** 1041 ja-JP, 1033 en-US. */
  readonly language: number;
  /** Those in which people may have it besides; given, titles and descriptions differ by the language in which they are written and read. */
  readonly alternateLanguages?: readonly number[];
  /** IANA zone of the site's regional settings. */
  readonly timeZone: string;
  readonly users: readonly UserDefinition[];
  readonly groups: readonly GroupDefinition[];
  /** Absent: those of every site alone. */
  readonly levels?: readonly LevelDefinition[];
  readonly lists: readonly ListDefinition[];
}
