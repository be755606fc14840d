import { invalidQuery } from "../answers/errors";
import type { PathStep } from "../odata/resourcePath";

/**
 * What the steps that find something call their argument, in lower case; it may be given without its name.
 *
 * @see https://learn.microsoft.com/dotnet/api/microsoft.sharepoint.client
 */
const ARGUMENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ["getbytitle", ["title", "strtitle"]],
  ["getbyinternalnameortitle", ["strname"]],
  ["getlist", ["strurl"]],
  ["getview", ["viewid"]],
  ["getbyid", ["id", "guidid", "versionid", "contenttypeid"]],
  ["getbyurl", ["url"]],
  ["getbyname", ["name"]],
  ["getbyemail", ["emailaddress"]],
  ["getbyloginname", ["loginname"]],
  ["getfilebyid", ["uniqueid"]],
  ["getfolderbyid", ["uniqueid"]],
  ["getfilebyserverrelativeurl", ["serverrelativeurl"]],
  ["getfolderbyserverrelativeurl", ["serverrelativeurl"]],
  ["getfilebyserverrelativepath", ["decodedurl"]],
  ["getfolderbyserverrelativepath", ["decodedurl"]],
  ["getbyfilename", ["filename"]],
  ["getbyfilenameaspath", ["decodedurl"]],
  ["removebyid", ["id"]],
  ["removebyloginname", ["loginname"]],
  ["restorebyid", ["vid"]],
  ["deletebyid", ["vid"]],
  ["restorebylabel", ["versionlabel"]],
  ["deletebylabel", ["versionlabel"]],
]);

/**
 * Checks that every finder of a path is given its one argument: a wrong name finds nothing on a tenant.
 *
 * @throws SharePointError 400
 */
export function checkFinderArguments(steps: readonly PathStep[]): void {
  for (const {
    text,
    name,
    parameters: [first, ...others],
  } of steps) {
    const known = ARGUMENTS.get(name);
    if (known === undefined) continue;
    const odd = others[0] ?? (first?.name === undefined || known.includes(first.name) ? undefined : first);
    if (odd !== undefined)
      throw invalidQuery(`The parameter ${odd.name ?? String(odd.value)} does not exist in method ${text.replace(/\(.*$/su, "")}.`);
  }
}
