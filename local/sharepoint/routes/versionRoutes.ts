import { deleted, done, one } from "../answers/answer";
import type { Answer } from "../answers/answer";
import { presentVersion, versionMissing } from "../answers/errors";
import { shape } from "../entities/shape";
import { versionEntity } from "../entities/versionEntity";
import { versionLabel } from "../facts/versions";
import { versionsSeen } from "../items/history";
import { ItemWriter } from "../items/itemWriter";
import { Permission } from "../security/permissions";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import type { Call } from "./call";
import { collection, COLLECTION } from "./collection";
import { findItem, findList } from "./finders";
import { SHAPING } from "./route";
import type { Route } from "./route";

interface Versions {
  readonly list: List;
  readonly item: Item;
  /** The latest first. */
  readonly all: readonly Item[];
}

function findVersions(call: Call): Versions {
  const list = findList(call);
  const item = findItem(call, list);
  call.access.requireOnItem(list, item, Permission.viewVersions);
  return { list, item, all: versionsSeen(call.site, list, call.access, item.id) };
}

/** @throws SharePointError 404 */
function findVersion({ all }: Versions, call: Call): Item {
  const id = call.argument("vid");
  const label = call.argument("versionlabel");
  const found = all.find(({ uiVersion }) => (typeof id === "number" ? uiVersion === id : versionLabel(uiVersion) === label));
  if (found === undefined) throw versionMissing();
  return found;
}

function readVersions(call: Call): Answer {
  const { list, all } = findVersions(call);
  return collection(
    call,
    "SP.ApiData.ListItemVersions",
    all.map((item, at) => versionEntity(call, list, item, at === 0)),
  );
}

function readVersion(call: Call): Answer {
  const versions = findVersions(call);
  const found = findVersion(versions, call);
  return one(shape(versionEntity(call, versions.list, found, found === versions.all[0]), call.selection));
}

/** @throws SharePointError 403, 404, or 500 for the present version */
function forget(call: Call): void {
  const versions = findVersions(call);
  const found = findVersion(versions, call);
  call.access.requireOnItem(versions.list, versions.item, Permission.deleteVersions);
  if (found === versions.all[0]) throw presentVersion();
  call.site.versions.remove(versions.list.key, versions.item.id, found.uiVersion);
}

function forgetAll(call: Call): void {
  const { list, item } = findVersions(call);
  call.access.requireOnItem(list, item, Permission.deleteVersions);
  call.site.versions.clear(list.key, item.id);
}

function restore(call: Call): void {
  const versions = findVersions(call);
  new ItemWriter(call.site, versions.list, call.access, call.now).restoreVersion(versions.item.id, findVersion(versions, call));
}

/** Methods of the collection that answer nothing. */
const METHODS: readonly (readonly [name: string, pattern: string, work: (call: Call) => void])[] = [
  ["DeleteAll", "deleteall", forgetAll],
  ["DeleteById", "deletebyid($)", forget],
  ["DeleteByLabel", "deletebylabel($)", forget],
  ["RestoreById", "restorebyid($)", restore],
  ["RestoreByLabel", "restorebylabel($)", restore],
];

/**
 * What items were before.
 *
 * @see https://learn.microsoft.com/previous-versions/office/sharepoint-csom/mt822918(v=office.15)
 */
export const VERSION_ROUTES: readonly Route[] = [
  { method: "GET", pattern: "{list}/{item}/versions", options: COLLECTION, answer: readVersions },
  ...["versions($)", "versions/getbyid($)"].map((address): Route => ({
    method: "GET",
    pattern: `{list}/{item}/${address}`,
    options: SHAPING,
    answer: readVersion,
  })),
  {
    method: "DELETE",
    pattern: "{list}/{item}/versions($)",
    answer: (call) => {
      forget(call);
      return deleted();
    },
  },
  ...METHODS.map(([name, pattern, work]): Route => ({
    method: "POST",
    pattern: `{list}/{item}/versions/${pattern}`,
    answer: (call) => {
      work(call);
      return done(name);
    },
  })),
];
