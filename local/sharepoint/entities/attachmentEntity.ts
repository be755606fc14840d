import { Complex } from "../answers/answer";
import { attachmentAddress } from "../facts/attachmentAddress";
import type { List } from "../store/lists";
import type { Site } from "../store/site";
import type { Entity } from "./shape";

/** A file attached to an item. */
export function attachmentEntity(site: Site, list: List, itemId: number, name: string): Entity {
  const address = attachmentAddress(site.web.url, list, itemId, name);
  return {
    type: "SP.Attachment",
    path: `Web/Lists(guid'${list.id}')/Items(${itemId})/AttachmentFiles('${encodeURIComponent(name.replaceAll("'", "''"))}')`,
    properties: {
      FileName: name,
      FileNameAsPath: new Complex("SP.ResourcePath", { DecodedUrl: name }),
      ServerRelativePath: new Complex("SP.ResourcePath", { DecodedUrl: address }),
      ServerRelativeUrl: address,
    },
  };
}
