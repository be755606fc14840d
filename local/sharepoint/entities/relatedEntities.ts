import { NotBuilt } from "../answers/errors";
import { holdsFiles, isLibrary } from "../definition/templates";
import { isFolder, itemPath } from "../facts/place";
import { versionsSeen } from "../items/history";
import { Permission } from "../security/permissions";
import { Securable } from "../security/securable";
import { attachmentEntity } from "./attachmentEntity";
import { contentTypeOf } from "./contentTypeEntity";
import { fieldValues } from "./fieldValues";
import type { FieldValueForm } from "./fieldValues";
import { fileEntity } from "./fileEntity";
import { folderEntity } from "./folderEntity";
import { listEntity } from "./listEntity";
import type { RelatedEntities, RelatedEntity } from "./reader";
import { roleAssignmentEntities } from "./roleAssignmentEntities";
import { shape } from "./shape";
import { versionEntity } from "./versionEntity";

const valuesAs =
  (form: FieldValueForm): RelatedEntity =>
  (reader, list, item, selection) =>
    shape(fieldValues(reader, list, item, form), selection);

/** By the name in `$expand`; what SharePoint has and is not here is answered as not built. */
export const RELATED_ENTITIES: RelatedEntities = {
  RoleAssignments: (reader, list, item, selection) =>
    roleAssignmentEntities(reader, new Securable(reader.site, reader.access, list, item)).map((entity) => shape(entity, selection)),
  AttachmentFiles: ({ site }, list, { id }, selection) =>
    site.attachments.of(list.key, id).map(({ name }) => shape(attachmentEntity(site, list, id, name), selection)),
  FieldValuesAsHtml: valuesAs("FieldValuesAsHtml"),
  FieldValuesAsText: valuesAs("FieldValuesAsText"),
  FieldValuesForEdit: valuesAs("FieldValuesForEdit"),
  File: (reader, list, item, selection) => {
    if (!holdsFiles(list) || isFolder(item)) throw new NotBuilt("$expand=File of an item that is no file");
    return shape(fileEntity(reader, { kind: isLibrary(list) ? "file" : "page", list, item, path: itemPath(list, item) }), selection);
  },
  Folder: (reader, list, item, selection) => {
    if (!isFolder(item)) throw new NotBuilt("$expand=Folder of an item that is no folder");
    return shape(folderEntity(reader, { path: itemPath(list, item), list, item }), selection);
  },
  Versions: (reader, list, item, selection) => {
    const { site, access } = reader;
    access.requireOnItem(list, item, Permission.viewVersions);
    return versionsSeen(site, list, access, item.id).map((version, at) => shape(versionEntity(reader, list, version, at === 0), selection));
  },
  ContentType: ({ site }, list, item, selection) => shape(contentTypeOf(site, list, item), selection),
  ParentList: (reader, list, _item, selection) => shape(listEntity(reader, list), selection),
};
