import { checkedOutTo } from "../facts/checkOut";
import type { ItemProperty } from "./itemProperties";

const usual = (name: string, read: ItemProperty["read"] = () => null): ItemProperty => ({ name, usual: true, read });

/** What items of a document library have besides, in the order in which SharePoint answers it. */
export const LIBRARY_PROPERTIES: readonly ItemProperty[] = [usual("OData__ColorTag")];

/** The same after the properties of every item. */
export const LIBRARY_STATE: readonly ItemProperty[] = [
  usual("OData__CopySource"), { ...usual("CheckoutUserId", (item) => checkedOutTo(item) ?? null), joins: "CheckoutUser" }, usual("LinkFilename", ({ data }) => data["FileLeafRef"] ?? null),
  { name: "File_x0020_Type", usual: false, read: ({ data }) => data["File_x0020_Type"] ?? null },
];
