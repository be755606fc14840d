import type { Complex, Shaped } from "../answers/answer";
import { NotBuilt } from "../answers/errors";
import { listEntity } from "./listEntity";
import { roleAssignmentEntities } from "./roleAssignmentEntities";
import { shape } from "./shape";
import { fileEntity } from "./fileEntity";
import { folderEntity } from "./folderEntity";
import { isFolder, itemPath } from "../files/itemFiles";
import { holdsFiles, isLibrary } from "../definition/templates";
import type { Selection } from "../odata/selection";
import type { Access } from "../security/access";
import { Securable } from "../security/securable";
import { Permission } from "../security/permissions";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import type { Site } from "../store/site";
import { attachmentEntity } from "../items/attachments";
import { fieldValues, type FieldValueForm } from "./fieldValues";
import { versionsSeen } from "../items/history";
import { versionEntity } from "./versionEntity";

/** Whose item it is, and who reads it. */
export interface ItemContext {
  readonly site: Site;
  readonly list: List;
  readonly access: Access;
}

/** What `$expand` brings besides people and lookups, shaped by the part of the selection that goes into it. */
export type RelatedEntity = (context: ItemContext, item: Item, selection: Selection) => Shaped | Complex | readonly Shaped[];

const valuesAs = (form: FieldValueForm): RelatedEntity => ({ site, list }, item, selection) => shape(fieldValues(site, list, item, form), selection);

/** By the name in `$expand`; what SharePoint has and is not here is answered as not built. */
export const RELATED_ENTITIES: Readonly<Record<string, RelatedEntity>> = {
  RoleAssignments: ({ site, list, access }, item, selection) => {
    const object = new Securable(site, access, list, item);
    object.requireManaging();
    return roleAssignmentEntities(site, object.path, site.grants.on(object.scope)).map((entity) => shape(entity, selection));
  },
  AttachmentFiles: ({ site, list }, { id }, selection) => site.attachments.of(list.key, id).map(({ name }) => shape(attachmentEntity(site, list, id, name), selection)),
  FieldValuesAsHtml: valuesAs("FieldValuesAsHtml"),
  FieldValuesAsText: valuesAs("FieldValuesAsText"),
  FieldValuesForEdit: valuesAs("FieldValuesForEdit"),
  File: ({ site, list, access }, item, selection) => {
    if (!holdsFiles(list) || isFolder(item)) throw new NotBuilt("$expand=File of an item that is no file");
    return shape(fileEntity(site, access, { kind: isLibrary(list) ? "file" : "page", list, item, path: itemPath(list, item) }), selection);
  },
  Folder: ({ site, list, access }, item, selection) => {
    if (!isFolder(item)) throw new NotBuilt("$expand=Folder of an item that is no folder");
    return shape(folderEntity(site, access, { path: itemPath(list, item), list, item }), selection);
  },
  Versions: ({ site, list, access }, item, selection) => {
    access.requireOnItem(list, item, Permission.viewVersions);
    return versionsSeen(site, list, access, item.id).map((version, at) => shape(versionEntity(site, list, version, at === 0), selection));
  },
  ParentList: ({ site, list, access }, _item, selection) => shape(listEntity(site, list, access), selection),
};

/** Names of related entities that items have in SharePoint and not here. */
export const NOT_BUILT: ReadonlySet<string> = new Set([
  "ContentType", "FirstUniqueAncestorSecurableObject", "GetDlpPolicyTip", "LikedByInformation", "Properties",
]);
