import { SharePointError } from "../answers/errors";

const LONGEST_NAME = 255;
const LONGEST_PATH = 400;
/** Half a character (a lone surrogate) cannot be encoded in an address. */
const FORBIDDEN = /["*:<>?/\\|\p{Cc}\p{Cs}]/u;
const RESERVED = /^(?:\.lock|con|prn|aux|nul|com\d|lpt\d|desktop\.ini|~\$.*)$/iu;

/** What follows the last slash. */
export const leafOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
/** What comes before the last slash; empty for a path of one part. */
export const parentOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf("/"), 0));

/**
 * The path below the web of an address: server-relative, absolute or below the web already. Undefined for an address of
 * another web and for one that climbs (`..`).
 *
 * @param web - origin and server-relative address of the web
 */
export function pathBelowWeb(address: string, web: { readonly origin: string; readonly url: string }): string | undefined {
  const local = address.toLowerCase().startsWith(`${web.origin.toLowerCase()}/`) ? address.slice(web.origin.length) : address;
  const trimmed = local.replace(/\/+$/u, "");
  const below = `${trimmed}/`.toLowerCase().startsWith(`${web.url.toLowerCase()}/`) ? trimmed.slice(web.url.length + 1) : trimmed;
  const parts = below.split("/");
  return below !== "" && parts.some((part) => part === "" || part === "." || part === "..") ? undefined : below;
}

/**
 * Refuses a name that no file or folder can have.
 *
 * @throws SharePointError 400
 * @see https://support.microsoft.com/office/restrictions-and-limitations-in-onedrive-and-sharepoint-64883a5d-228e-48f5-b3d2-eb39e07630fa
 */
export function checkName(name: string): void {
  const blankEnds = name.trim() !== name || name === "";
  const bad = blankEnds || FORBIDDEN.test(name) || RESERVED.test(name) || /_vti_/iu.test(name) || name.includes("..") || name.endsWith(".");
  if (bad) {
    throw new SharePointError(
      400,
      -2130575245,
      "Microsoft.SharePoint.SPException",
      `The file or folder name "${name}" contains characters that are not permitted.  Please use a different name.`,
    );
  }
  if (name.length > LONGEST_NAME) throw pathTooLong();
}

/** @param path - server-relative. @throws SharePointError 400 for more than 400 characters */
export function checkPathLength(path: string): void {
  if (path.length > LONGEST_PATH) throw pathTooLong();
}

function pathTooLong(): SharePointError {
  return new SharePointError(
    400,
    -2147024690,
    "System.IO.PathTooLongException",
    "The specified file or folder name is too long. The URL path for all files and folders must be 400 characters or less (and no more than 256 characters for any single URL segment).",
  );
}
