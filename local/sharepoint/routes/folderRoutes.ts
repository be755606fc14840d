import { deleted, done, one, Shaped } from "../answers/answer";
import type { Answer } from "../answers/answer";
import { invalidQuery, NotBuilt } from "../answers/errors";
import { fileEntity } from "../entities/fileEntity";
import { folderEntity } from "../entities/folderEntity";
import { listItemAllFields } from "../entities/listItemAllFields";
import { shape } from "../entities/shape";
import { filesIn } from "../files/filesIn";
import { leafOf, parentOf, pathBelowWeb } from "../files/paths";
import { foldersIn, WEB_FOLDER } from "../files/resolveFolder";
import type { Folder } from "../files/resolveFolder";
import { LibraryWriter } from "../libraries/libraryWriter";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import type { Call } from "./call";
import { collection, COLLECTION } from "./collection";
import { findFolder, leadsToNothing, lookForFolder } from "./fileFinders";
import { SHAPING } from "./route";
import type { Route } from "./route";

const writer = ({ site, access, now }: Call): LibraryWriter => new LibraryWriter(site, access, now);
const answered = (call: Call, folder: Folder, status: 200 | 201 = 200): Answer =>
  one(shape(folderEntity(call, folder), call.selection), status);

/** The first argument of a method. @throws SharePointError 400 unless it is text */
function textArgument(call: Call, name: string): string {
  const value = call.argument(name);
  if (typeof value !== "string")
    throw invalidQuery(`The parameter ${name} does not exist in method ${call.steps[call.steps.length - 1]?.name ?? ""}.`);
  return value;
}

/** True or false as the path gives it; false when it does not. */
function flagArgument(call: Call, name: string, place: number): boolean {
  const value = call.argument(name, place) ?? false;
  if (typeof value !== "boolean") throw invalidQuery(`The parameter ${name} is true or false.`);
  return value;
}

/**
 * Whether a folder exists can be asked of any address, if nothing else is asked.
 *
 * @see https://github.com/SharePoint/sp-dev-docs/issues/7437
 */
const FINDERS = new Set(["getfolderbyserverrelativepath", "getfolderbyserverrelativeurl", "getfolderbyid"]);

function readFolder(call: Call): Answer {
  if (leadsToNothing(call, "folder")) return done("Folder");
  const { all, names, expanded } = call.selection;
  const onlyExists = !all && names.join().toLowerCase() === "exists" && expanded.size === 0;
  const { by, step } = call.address("folder");
  if (onlyExists && FINDERS.has(by) && lookForFolder(call) === undefined)
    return one(new Shaped({ type: "SP.Folder", path: `Web/${step.text}` }, { Exists: false }));
  return answered(call, findFolder(call));
}

/** A folder below the root of a library. @throws NotBuilt for others, which are not taken away here */
function removable(folder: Folder): Folder & { readonly list: List; readonly item: Item } {
  const { path, list, item } = folder;
  if (list === undefined || item === undefined)
    throw new NotBuilt(`removing the folder ${path === "" ? "of the web" : path} (delete its list)`);
  return { path, list, item };
}

/** Some clients send the whole address of the new folder, others its name. */
function addFolder(call: Call, parent: Folder, address: string, overwrite: boolean): Answer {
  const path = address.includes("/")
    ? (pathBelowWeb(address, { origin: call.site.origin, url: call.site.web.url }) ?? "")
    : `${parent.path}/${address}`;
  if (parentOf(path).toLowerCase() !== parent.path.toLowerCase())
    throw new NotBuilt("adding a folder elsewhere than right in the folder that is addressed");
  return answered(call, writer(call).addFolder(parent, leafOf(path), overwrite));
}

/** What is given besides is not built: only then is the file stored as it was asked for. */
const UNDERSTOOD = new Set(["decodedurl", "url", "overwrite"]);

function addFile(call: Call, name: string): Answer {
  const parameters = call.steps[call.steps.length - 1]?.parameters ?? [];
  const other = parameters.find((each) => each.name !== undefined && !UNDERSTOOD.has(each.name) && each.value !== false);
  if (other !== undefined) throw new NotBuilt(`adding files with ${other.name ?? ""}`);
  const file = writer(call).addFile(findFolder(call), name, call.bytes, flagArgument(call, "overwrite", 1));
  return one(shape(fileEntity(call, file), call.selection));
}

/** Folders of the web and of its libraries, and what is in them. */
export const FOLDER_ROUTES: readonly Route[] = [
  { method: "GET", pattern: "{folder}", options: SHAPING, answer: readFolder },
  {
    method: "GET",
    pattern: "web/folders",
    options: COLLECTION,
    answer: (call) =>
      collection(
        call,
        "SP.ApiData.Folders",
        foldersIn(call.site, call.access, WEB_FOLDER).map((each) => folderEntity(call, each)),
      ),
  },
  {
    method: "GET",
    pattern: "{folder}/folders",
    options: COLLECTION,
    answer: (call) =>
      collection(
        call,
        "SP.ApiData.Folders",
        foldersIn(call.site, call.access, findFolder(call)).map((each) => folderEntity(call, each)),
      ),
  },
  {
    method: "GET",
    pattern: "{folder}/files",
    options: COLLECTION,
    answer: (call) =>
      collection(
        call,
        "SP.ApiData.Files",
        filesIn(call.site, call.access, findFolder(call)).map((each) => fileEntity(call, each)),
      ),
  },
  {
    method: "GET",
    pattern: "{folder}/listitemallfields",
    options: SHAPING,
    answer: (call) => {
      const { list, item } = findFolder(call);
      return list === undefined || item === undefined
        ? done("ListItemAllFields")
        : one(listItemAllFields(call, list, item, call.selection));
    },
  },
  {
    method: "POST",
    pattern: "{folder}/folders/addusingpath($)",
    options: SHAPING,
    answer: (call) => addFolder(call, findFolder(call), textArgument(call, "decodedurl"), flagArgument(call, "overwrite", 1)),
  },
  {
    method: "POST",
    pattern: "{folder}/folders/add($)",
    options: SHAPING,
    answer: (call) => addFolder(call, findFolder(call), textArgument(call, "url"), true),
  },
  {
    method: "POST",
    pattern: "{folder}/addsubfolderusingpath",
    answer: (call) => {
      const { DecodedUrl: name } = call.bodyPart("leafPath");
      if (typeof name !== "string") throw invalidQuery("The parameter leafPath does not exist in method AddSubFolderUsingPath.");
      writer(call).addFolder(findFolder(call), name, false);
      return done("AddSubFolderUsingPath");
    },
  },
  {
    method: "POST",
    pattern: "{folder}/files/addusingpath($)",
    options: SHAPING,
    answer: (call) => addFile(call, textArgument(call, "decodedurl")),
  },
  { method: "POST", pattern: "{folder}/files/add($)", options: SHAPING, answer: (call) => addFile(call, textArgument(call, "url")) },
  {
    method: "DELETE",
    pattern: "{folder}",
    answer: (call) => {
      writer(call).remove(removable(findFolder(call)), call.header("If-Match"));
      return deleted();
    },
  },
  {
    method: "POST",
    pattern: "{folder}/recycle",
    answer: (call) => ({ is: "value", name: "Recycle", type: "Edm.Guid", value: writer(call).recycle(removable(findFolder(call))) }),
  },
];
