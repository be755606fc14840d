import { line } from "./itemValues";

const MEMBERSHIP_CLAIM = /^i:0[#e]\.f\|membership\|(.+)$/i;

/**
 * Sign-in name (UPN) from the name SharePoint keeps of a person.
 *
 * @param claim - `i:0#.f|membership|yoko@contoso.example`
 * @returns `yoko@contoso.example`; undefined for groups, service accounts and other sign-in systems
 */
export function upnOf(claim: unknown): string | undefined {
  return MEMBERSHIP_CLAIM.exec(line(claim, 400))?.[1];
}
