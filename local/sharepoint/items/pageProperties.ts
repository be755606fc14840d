import { idsIn } from "../columns/readValue";
import { checkedOutTo } from "../facts/checkOut";
import type { Item } from "../store/items";
import { asked, usual } from "./itemProperty";
import type { ItemProperty } from "./itemProperty";

const authors = ({ data }: Item): readonly number[] | null => {
  const ids = idsIn(data["_AuthorByline"]);
  return ids.length === 0 ? null : ids;
};

/** Where a page keeps that nobody may comment on it. */
export const COMMENTS_DISABLED = "_CommentsDisabled";

/** Columns of pages that nothing here fills. */
const EMPTY = [
  "OData__SPSitePageFlags",
  "OData__SPCallToAction",
  "OData__OriginalSourceUrl",
  "OData__OriginalSourceSiteId",
  "OData__OriginalSourceWebId",
  "OData__OriginalSourceListId",
  "OData__OriginalSourceItemId",
  "OData__ColorTag",
  "_SPHideListEditorMetadataStringId",
] as const;

/** What items of a page library have besides, in the order in which SharePoint answers it. */
export const PAGE_PROPERTIES: readonly ItemProperty[] = [
  { ...usual("OData__AuthorBylineId", authors), joins: "_AuthorByline" },
  { ...usual("_AuthorBylineStringId", (item) => authors(item)?.map(String) ?? null), joins: "_AuthorByline" },
  usual("OData__TopicHeader", ({ data }) => data["_TopicHeader"] ?? null),
  ...EMPTY.map((name) => usual(name)),
];

/** The same after the properties of every item. */
export const PAGE_STATE: readonly ItemProperty[] = [
  usual("OData__CopySource"),
  { ...usual("CheckoutUserId", (item) => checkedOutTo(item) ?? null), joins: "CheckoutUser" },
  asked("PageLayoutType", ({ data }) => data["PageLayoutType"] ?? "Article"),
  asked("CommentsDisabled", ({ data }) => data[COMMENTS_DISABLED] === true),
];
