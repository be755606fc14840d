import { mailboxLink } from "../contact/contactLinks";
import { safeUrl } from "../link/safeUrl";
import type { Language } from "../text";
import type { FormalDesk } from "./directoryTexts";
import { defaultTexts } from "./directoryTexts";
import { storedCount, storedProperty } from "./storedValues";
import { storedText, TEXT_RULES } from "./textRules";

/** Places for desks; each is stored under its name. */
export const DESKS = ["desk1", "desk2", "desk3", "desk4", "desk5"] as const;

/** How many desks there are where nobody has chosen. */
export const USUAL_DESK_COUNT = 3;

/**
 * A desk's address that is safe to put into a link.
 *
 * @param written - a mailbox, with or without `mailto:`, or an address as {@link safeUrl} takes it
 * @param pageUrl - address of the page
 * @returns undefined for anything else
 */
export function deskAddress(written: unknown, pageUrl: string): string | undefined {
  if (typeof written !== "string") return undefined;
  return mailboxLink(written.trim().replace(/^mailto:/i, "")) ?? safeUrl(written, pageUrl);
}

/** How many desks are shown. */
export function deskCount(stored: unknown): number {
  return storedCount(storedProperty(stored, "count"), 1, DESKS.length) ?? USUAL_DESK_COUNT;
}

/** The formal desks in force; one that has no name, neither of its own nor by default, is left out. */
export function formalDesks(stored: unknown, language: Language, pageUrl: string): FormalDesk[] {
  const usual = defaultTexts(language).promises.desks;
  return DESKS.slice(0, deskCount(stored)).flatMap((key, index) => {
    const desk = storedProperty(stored, key);
    const textOf = (name: "name" | "purpose", rule: typeof TEXT_RULES.deskName | typeof TEXT_RULES.deskPurpose): string | undefined =>
      storedText(storedProperty(storedProperty(desk, name), language), rule);
    const name = textOf("name", TEXT_RULES.deskName) ?? usual[index]?.name;
    const purpose = textOf("purpose", TEXT_RULES.deskPurpose);
    const address = deskAddress(storedProperty(desk, "address"), pageUrl);
    if (name === undefined) return [];
    return [{ name, ...(purpose === undefined ? {} : { purpose }), ...(address === undefined ? {} : { address }) }];
  });
}
