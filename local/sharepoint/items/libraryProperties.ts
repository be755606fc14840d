import { checkedOutTo } from "../facts/checkOut";
import { asked, usual } from "./itemProperty";
import type { ItemProperty } from "./itemProperty";

/** What items of a document library have besides, in the order in which SharePoint answers it. */
export const LIBRARY_PROPERTIES: readonly ItemProperty[] = [usual("OData__ColorTag")];

/** The same after the properties of every item. */
export const LIBRARY_STATE: readonly ItemProperty[] = [
  usual("OData__CopySource"),
  { ...usual("CheckoutUserId", (item) => checkedOutTo(item) ?? null), joins: "CheckoutUser" },
  usual("LinkFilename", ({ data }) => data["FileLeafRef"] ?? null),
  asked("File_x0020_Type", ({ data }) => data["File_x0020_Type"] ?? null),
];
