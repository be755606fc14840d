import type { Complex, Shaped } from "../answers/answer";
import type { Selection } from "../odata/selection";
import type { Access } from "../security/access";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import type { Site } from "../store/site";
import type { Wording } from "../wording/wording";

/** Who reads which site, and what items lead to there. */
export interface Reader {
  readonly site: Site;
  readonly access: Access;
  /** Titles and descriptions as this person reads them. */
  readonly wording: Wording;
  readonly related: RelatedEntities;
}

/** What `$expand` brings of an item besides people and lookups, shaped by the part of the selection that goes into it. */
export type RelatedEntity = (reader: Reader, list: List, item: Item, selection: Selection) => Shaped | Complex | readonly Shaped[];

/** By the name in `$expand`. Handed in where the service is put together: an item leads to its file and its list, which lead to items. */
export type RelatedEntities = Readonly<Record<string, RelatedEntity>>;
