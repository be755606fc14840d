import { randomUUID } from "node:crypto";
import { checkPlainTexts } from "./answers/plainText";
import { field } from "./columns/field";
import type { Field } from "./columns/field";
import { parseFieldXml, writeFieldXml } from "./columns/fieldXml";
import { isoInstant } from "./columns/siteTime";
import type { StoredValue } from "./columns/storedValue";
import { defaultValue } from "./columns/writeValue";
import { checkDefinition, checkItemId } from "./definition/definitionChecks";
import type {
  GrantDefinition,
  GroupDefinition,
  ItemDefinition,
  ListDefinition,
  PermissionLevel,
  SiteDefinition,
} from "./definition/siteDefinition";
import { firstVersion, majorVersion, Moderation } from "./facts/versions";
import { fillLibrary } from "./files/fillLibrary";
import { bodyChanges } from "./items/bodyColumns";
import { addColumn } from "./lists/addColumn";
import { addView } from "./lists/addView";
import { newListSettings, withModeration } from "./lists/listSettings";
import { addFirstView, FIRST_VIEW, makeList } from "./lists/makeList";
import { NEW_GROUP } from "./principals/groupWriter";
import { builtInRoles, roleOf } from "./security/roles";
import type { GroupSettings } from "./store/groups";
import { listScope, WEB_SCOPE } from "./store/grants";
import type { Item } from "./store/items";
import type { List } from "./store/lists";
import type { Site } from "./store/site";

const groupWith = (groups: readonly GroupDefinition[], levels: readonly PermissionLevel[]): number | undefined =>
  groups.find(({ level }) => level !== undefined && levels.includes(level))?.id;

/** What the groups of a site start with: everybody sees who belongs to them, and members bring members. */
function siteGroup(members: boolean): GroupSettings {
  return {
    ...NEW_GROUP,
    Description: null,
    AllowMembersEditMembership: members,
    OnlyAllowMembersViewMembership: false,
    RequestToJoinLeaveEmailSetting: "",
  };
}

function instant(text: string | undefined, otherwise: Date): string {
  const time = text === undefined ? otherwise.getTime() : Date.parse(text);
  if (Number.isNaN(time)) throw new Error(`'${text ?? ""}' is not an instant: write it as 2026-11-22T09:00:00Z.`);
  return isoInstant(time);
}

const saying = (what: string, error: unknown): Error =>
  new Error(`${what} ${error instanceof Error ? error.message : String(error)}`, { cause: error });

/** @throws Error naming the list and the column */
function newColumn(site: Site, list: List, xml: string): Field {
  try {
    return addColumn(site, list, parseFieldXml(xml), true);
  } catch (error) {
    const name = /\s(?:Name|DisplayName)\s*=\s*["']([^"']*)/u.exec(xml)?.[1];
    throw saying(`The list ${list.url} cannot have the column ${name === undefined ? xml : `'${name}'`}:`, error);
  }
}

function newItem(site: Site, list: List, defaults: Readonly<Record<string, StoredValue>>, definition: ItemDefinition, now: Date): Item {
  const { Id, AuthorId = 1, EditorId = AuthorId, Created, Modified = Created, ...body } = definition;
  const { data, moderation = Moderation.approved, comments = null } = bodyChanges(site, list, body, "nometadata");
  const given = Object.entries({ ...defaults, ...data }).filter(([, value]) => value !== null);
  const first = firstVersion(list);
  return {
    id: Id ?? site.lists.takeItemId(list.key),
    guid: randomUUID(),
    author: AuthorId,
    editor: EditorId,
    created: instant(Created, now),
    modified: instant(Modified, now),
    version: 1,
    uiVersion: moderation === Moderation.approved ? majorVersion(first) : first,
    moderation,
    comments,
    ownPermissions: false,
    data: Object.fromEntries(given),
    published: null,
  };
}

/** @param at - which of the list's items it is, from 1 on. @throws Error naming the list and the item */
function readItem(
  site: Site,
  list: List,
  defaults: Readonly<Record<string, StoredValue>>,
  definition: ItemDefinition,
  at: number,
  now: Date,
): Item {
  try {
    checkPlainTexts(definition, "It");
    return newItem(site, list, defaults, definition, now);
  } catch (error) {
    throw saying(`The list ${list.url} cannot have its item no. ${at}:`, error);
  }
}

function fillList(site: Site, list: List, items: Iterable<ItemDefinition>, now: Date): void {
  const presets = site.fields.of(list.key).map(({ name, ...field }) => [name, defaultValue({ name, ...field }, now)] as const);
  const defaults = Object.fromEntries(presets.filter(([, value]) => value !== null));
  const taken = new Set<number>();
  for (const definition of items) {
    checkItemId(list.url, definition, taken);
    const item = readItem(site, list, defaults, definition, taken.size + 1, now);
    site.items.add(list.key, item);
    site.lists.reserveItemId(list.key, item.id);
    taken.add(item.id);
  }
  site.lists.countItems(list.key, taken.size, isoInstant(now.getTime()));
}

function changeTitle(site: Site, list: List, { itemTitle, itemTitleOptional = false }: ListDefinition): void {
  const changes = {
    ...(itemTitle === undefined ? {} : { DisplayName: itemTitle }),
    ...(itemTitleOptional ? { Required: "FALSE" } : {}),
  };
  const column = site.fields.of(list.key).find(({ name }) => name === "Title");
  if (column === undefined || Object.keys(changes).length === 0) return;
  site.fields.update(list.key, field(writeFieldXml({ ...column.xml, attributes: { ...column.xml.attributes, ...changes } }), true));
}

function levelId(site: Site, level: GrantDefinition["level"]): number {
  if (typeof level === "string") return roleOf(level).id;
  const role = site.roles.byName(level.name);
  if (role === undefined) throw new Error(`The level '${level.name}' is granted, but is none of the site's: add it to its levels.`);
  return role.id;
}

function provisionList(site: Site, definition: ListDefinition, now: Date): void {
  const settings = withModeration(newListSettings(definition.template), {
    Description: definition.description ?? "",
    EnableModeration: definition.enableModeration ?? false,
    NoCrawl: definition.noCrawl ?? false,
    ReadSecurity: definition.readSecurity ?? 1,
    WriteSecurity: definition.writeSecurity ?? 1,
  });
  const list = makeList(site, { url: definition.url, title: definition.title, template: definition.template, settings }, now);
  changeTitle(site, list, definition);
  const columns = definition.fieldsXml.map((xml) => newColumn(site, list, xml));
  for (const column of columns) if (column.indexed) site.items.dropIndex(list.key, column.id);
  const { views = [] } = definition;
  if (!views.some((view) => view.default === true)) addFirstView(site, list);
  for (const { title, fields, query = "", default: isDefault = false, file = isDefault ? FIRST_VIEW : title } of views)
    addView(site, list, { title, fields, query, isDefault }, file);
  if (definition.grants !== undefined) {
    site.lists.update({ ...list, ownPermissions: true });
    for (const { principalId, level } of definition.grants)
      site.grants.add(listScope(list.key), { principalId, roleId: levelId(site, level) });
  }
  fillList(site, list, definition.items ?? [], now);
  fillLibrary(site, list, definition.files ?? [], now);
  for (const column of columns) if (column.indexed) site.items.makeIndex(list.key, column.id, column.name);
}

/**
 * Fills an empty database in one transaction.
 *
 * @throws Error when it is not empty, or the definition contradicts itself
 */
export function provision(site: Site, definition: SiteDefinition): void {
  if (site.settings.current !== undefined) throw new Error("The database already holds a site: use a new file to provision another one.");
  checkDefinition(definition);
  const now = new Date();
  const { groups, users } = definition;
  const associated = {
    ownerGroup: groupWith(groups, ["Full Control"]),
    memberGroup: groupWith(groups, ["Edit", "Contribute", "Design"]),
    visitorGroup: groupWith(groups, ["Read"]),
  };
  const clash = groups.find((group) => users.some(({ id }) => id === group.id));
  if (clash !== undefined)
    throw new Error(`The group '${clash.title}' and a user share the id ${clash.id}: users and groups need ids of their own.`);
  site.database.transaction(() => {
    const known = Object.fromEntries(Object.entries(associated).filter(([, id]) => id !== undefined));
    site.settings.make({
      url: definition.url,
      title: definition.title,
      language: definition.language,
      ...(definition.alternateLanguages === undefined ? {} : { alternateLanguages: definition.alternateLanguages }),
      timeZone: definition.timeZone,
      created: isoInstant(now.getTime()),
      ...known,
    });
    for (const { id, loginName, title, email, isSiteAdmin } of users)
      site.principals.addUser({ id, login: loginName, title, email, isSiteAdmin: isSiteAdmin ?? false });
    for (const role of builtInRoles(definition.language)) site.roles.put(role);
    for (const { name, description, permissions, order } of definition.levels ?? [])
      site.roles.put({ id: site.roles.nextId(), kind: 0, name, description, mask: permissions, order, hidden: false });
    for (const { id, title, memberIds, level } of groups) {
      site.groups.add({ id, title, ownerId: associated.ownerGroup ?? id, settings: siteGroup(id === associated.memberGroup) });
      for (const memberId of memberIds) site.groups.addMember(id, memberId);
      if (level !== undefined) site.grants.add(WEB_SCOPE, { principalId: id, roleId: roleOf(level).id });
    }
    for (const list of definition.lists) provisionList(site, list, now);
  });
}
