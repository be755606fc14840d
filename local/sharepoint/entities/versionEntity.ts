import { Complex } from "../answers/answer";
import { isLookup, isPerson } from "../columns/field";
import type { Field } from "../columns/field";
import { valueName } from "../columns/internalName";
import { columnProperties, idsIn } from "../columns/readValue";
import { valueIn } from "../columns/storedValue";
import { filePath, objectType } from "../facts/place";
import { contentTypeId } from "../facts/typeNames";
import { uniqueIdOf } from "../facts/uniqueId";
import { versionLabel } from "../facts/versions";
import { lookedUpText } from "../items/lookedUpText";
import { itemLevel, scopeId, valueColumns } from "../items/valueColumns";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import type { Site } from "../store/site";
import { userEntity } from "./principalEntities";
import type { Reader } from "./reader";
import { shape } from "./shape";
import type { Entity } from "./shape";

function person(site: Site, id: number): Complex {
  const user = site.principals.userById(id);
  return new Complex("SP.FieldUserValue", {
    LookupId: id,
    LookupValue: user?.title ?? site.groups.byId(id)?.title ?? "",
    Email: user?.email ?? "",
  });
}

function reference({ site, access }: Reader, field: Field, { data }: Item): unknown {
  const found = idsIn(valueIn(data, field.name)).map((id) =>
    isPerson(field)
      ? person(site, id)
      : new Complex("SP.FieldLookupValue", { LookupId: id, LookupValue: lookedUpText(site, field, id, access.looksInto) }),
  );
  return field.type === "UserMulti" || field.type === "LookupMulti" ? found : (found[0] ?? null);
}

function columnValue(reader: Reader, field: Field, item: Item): unknown {
  if (isPerson(field) || isLookup(field)) return reference(reader, field, item);
  return columnProperties(field)[0]?.read(item.data);
}

/**
 * A version of an item as `SP.ListItemVersion`: people and lookups come as objects, names are encoded once more, `Created` is when the version was made, in UTC without Z.
 *
 * @param item - the item as it was
 * @param current - true: what the reader sees now
 */
export function versionEntity(reader: Reader, list: List, item: Item, current: boolean): Entity {
  const { site } = reader;
  const columns = valueColumns(site.fields.of(list.key)).map((field) => [valueName(field.name), columnValue(reader, field, item)] as const);
  return {
    type: "SP.ListItemVersion",
    path: `Web/Lists(guid'${list.id}')/Items(${item.id})/Versions(${item.uiVersion})`,
    deferred: ["CreatedBy", "Fields", "FileVersion"],
    properties: {
      Created: item.modified.replace(/Z$/u, ""),
      IsCurrentVersion: current,
      VersionId: item.uiVersion,
      VersionLabel: versionLabel(item.uiVersion),
      ID: item.id,
      ContentTypeId: new Complex("SP.ContentTypeId", { StringValue: contentTypeId(list, item) }),
      ...Object.fromEntries(columns),
      Modified: item.modified,
      Author: person(site, item.author),
      Editor: person(site, item.editor),
      [valueName("_UIVersionString")]: versionLabel(item.uiVersion),
      ...(list.settings.EnableAttachments ? { Attachments: item.attached ?? false } : {}),
      GUID: item.guid,
      ComplianceAssetId: null,
      [valueName("_ModerationStatus")]: item.moderation,
      [valueName("_Level")]: itemLevel(item),
      UniqueId: uniqueIdOf(item.guid),
      owshiddenversion: item.version,
      FSObjType: String(objectType(item)),
      ScopeId: `{${scopeId(site, list, item)}}`,
      FileRef: filePath(list, item, site.web.url),
      MetaInfo: "",
    },
    related: {
      CreatedBy: (selection) => {
        const user = site.principals.userById(item.editor);
        return user === undefined ? [] : shape(userEntity(reader, user), selection);
      },
    },
  };
}
