import { folderMissing, invalidQuery, itemMissing, SharePointError } from "../answers/errors";
import { isFolder, itemPath } from "../facts/place";
import { parentOf, pathBelowWeb } from "../files/paths";
import { resolveFile, resolveFileById, seenFile } from "../files/resolveFile";
import type { ResolvedFile } from "../files/resolveFile";
import { resolveFolder, resolveFolderById, rootFolder, seesFolder, WEB_FOLDER } from "../files/resolveFolder";
import type { Folder } from "../files/resolveFolder";
import type { PathStep } from "../odata/resourcePath";
import type { Call } from "./call";
import { findItem, findList } from "./finders";

/** @param address - as it was asked for */
const fileMissing = (address: string): SharePointError =>
  new SharePointError(404, -2130575338, "Microsoft.SharePoint.SPException", `The file ${address} does not exist.`);

/** The text a step is given: a path, a name, an id. @throws SharePointError 400 without one */
function textOf({ name, parameters }: PathStep): string {
  const value = parameters[0]?.value;
  if (typeof value !== "string" || value === "") throw invalidQuery(`${name} needs the address, name or id of what it finds, in quotes.`);
  return value;
}

/** The address that a step gives. @throws SharePointError 400 for one outside of the web */
function addressOf({ site }: Call, step: PathStep): string {
  const text = textOf(step);
  if (pathBelowWeb(text, { origin: site.origin, url: site.web.url }) === undefined) {
    throw new SharePointError(400, -2147024809, "System.ArgumentException", "Server relative urls must start with SPWeb.ServerRelativeUrl");
  }
  return text;
}

/** Undefined for an item that is neither a file nor a folder. */
function placeOf(call: Call): { readonly isFolder: boolean; readonly path: string } | undefined {
  const list = findList(call);
  const item = findItem(call, list);
  return typeof item.data["FileLeafRef"] === "string" ? { isFolder: isFolder(item), path: itemPath(list, item) } : undefined;
}

function itemOf(call: Call): { readonly isFolder: boolean; readonly path: string } {
  const place = placeOf(call);
  if (place === undefined) throw itemMissing();
  return place;
}

/** Whether the path asks an item for what it does not have: a file where it is a folder, a folder where it is a file, either where it is neither. */
export function leadsToNothing(call: Call, wanted: "file" | "folder"): boolean {
  return call.address(wanted).by === wanted && placeOf(call)?.isFolder !== (wanted === "folder");
}

const child = (call: Call, { path }: Folder, step: PathStep): Folder | undefined =>
  resolveFolder(call.site, path === "" ? textOf(step) : `${path}/${textOf(step)}`);

function folderAt(call: Call, folder: Folder, step: PathStep, listSeen: boolean): Folder | undefined {
  switch (step.name) {
    case "getfolderbyid":
      return resolveFolderById(call.site, textOf(step));
    case "rootfolder":
      return listSeen ? rootFolder(findList(call)) : WEB_FOLDER;
    case "folder": {
      const item = itemOf(call);
      return item.isFolder ? resolveFolder(call.site, item.path) : undefined;
    }
    case "parentfolder":
      return folder.path === "" ? undefined : (resolveFolder(call.site, parentOf(folder.path)) ?? WEB_FOLDER);
    default:
      return step.name.startsWith("getfolderby") ? resolveFolder(call.site, addressOf(call, step)) : child(call, folder, step);
  }
}

/** Steps that only lead to others, and those of a list or item, which have finders of their own. */
const PASSED = new Set(["web", "lists", "getbyid", "getbytitle", "getlist", "items"]);

const isCollection = ({ name, parameters }: PathStep): boolean => name === "folders" && parameters.length === 0;

/**
 * The folder the path addresses; undefined when there is none or the person does not see it.
 *
 * @throws SharePointError 400 for an address outside of the web
 */
export function lookForFolder(call: Call): Folder | undefined {
  const last = call.address("folder").step;
  const steps = call.steps.slice(0, call.steps.indexOf(last) + 1);
  const listSeen = steps.some(({ name }) => name === "lists" || name === "getlist");
  return steps
    .filter((step) => !PASSED.has(step.name) && !isCollection(step))
    .reduce<Folder | undefined>((folder, step) => {
      const next = folder && folderAt(call, folder, step, listSeen);
      return next !== undefined && seesFolder(call.access, next) ? next : undefined;
    }, WEB_FOLDER);
}

/** The same. @throws SharePointError 404 when there is none or the person does not see it, 400 for an address outside of the web */
export function findFolder(call: Call): Folder {
  const found = lookForFolder(call);
  if (found === undefined) throw folderMissing();
  return found;
}

function decodedUrl(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function fileAt(call: Call): { readonly file: ResolvedFile | undefined; readonly missing: SharePointError } {
  const { by, step } = call.address("file");
  if (by === "getfilebyid") return { file: resolveFileById(call.site, textOf(step)), missing: folderMissing() };
  if (by === "file") {
    const item = itemOf(call);
    return { file: item.isFolder ? undefined : resolveFile(call.site, item.path), missing: itemMissing() };
  }
  const address = by.startsWith("getfileby") ? addressOf(call, step) : `${call.site.web.url}/${findFolder(call).path}/${textOf(step)}`;
  // Alone among the finders it is given a link, which may be encoded.
  if (by === "getfilebyurl")
    return { file: resolveFile(call.site, address) ?? resolveFile(call.site, decodedUrl(address)), missing: fileMissing(address) };
  return { file: resolveFile(call.site, address), missing: fileMissing(address) };
}

/**
 * The file the path addresses, as the person sees it: of a library, or a page.
 *
 * @throws SharePointError 404 when there is none or the person does not see it, 400 for an address outside of the web
 */
export function findFile(call: Call): ResolvedFile {
  const { file, missing } = fileAt(call);
  const seen = file && seenFile(call.access, file);
  if (seen === undefined) throw missing;
  return seen;
}
