import { ORGANISATION } from "../../../domain/organisation/organisation";
import { fill } from "../../shared/fill";
import { texts } from "../texts";

/** A mail to whomever the person thinks of, with the address of this page. */
export function mailAddress(page: Pick<Location, "origin" | "pathname"> = window.location): string {
  const body = `${texts.InviteBody}\n${page.origin}${page.pathname}`;
  return `mailto:?subject=${encodeURIComponent(fill(texts.InviteSubject, ORGANISATION.serviceName))}&body=${encodeURIComponent(body)}`;
}
