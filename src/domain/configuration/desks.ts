import { mailboxLink } from "../contact/contactLinks";
import { publicUrl, safeUrl } from "../link/safeUrl";
import type { Language } from "../text";
import type { FormalDesk } from "./directoryTexts";
import { defaultTexts } from "./directoryTexts";
import { storedCount, storedProperty } from "./storedValues";
import { storedText, TEXT_RULES } from "./textRules";

/** Places for desks; each is stored under its name. */
export const DESKS = ["desk1", "desk2", "desk3", "desk4", "desk5"] as const;

/** How many desks there are where nobody has chosen. */
const USUAL_DESK_COUNT = 3;

/** How a desk is reached. */
export type DeskWay = Pick<FormalDesk, "address" | "leadsTo">;

/** A telephone number as it is written: digits with what sets them in groups, and the signs of short numbers such as #8103. */
const NUMBER = /^\(?\+?[#*]?\d[\d().\- ]{1,30}$/;
/** In an international number, the zero that only callers of the same country dial. */
const TRUNK_ZERO = /^(\+[^(]*)\(0\)/;
const DASHES = /[\u2010-\u2015\u2212]/g;

/** A link to a telephone number. @see https://www.rfc-editor.org/rfc/rfc3966 */
function telephone(written: string): DeskWay | undefined {
  const shown = written.normalize("NFKC").replace(/^tel:/i, "").replace(DASHES, "-").trim();
  if (!NUMBER.test(shown)) return undefined;
  return {
    address: `tel:${encodeURIComponent(shown.replace(TRUNK_ZERO, "$1").replace(/[^\d+#*]/g, ""))}`.replace("%2B", "+"),
    leadsTo: shown,
  };
}

function mailbox(written: string): DeskWay | undefined {
  const shown = written.replace(/^mailto:/i, "");
  const address = mailboxLink(shown);
  return address === undefined ? undefined : { address, leadsTo: shown };
}

/** A page: of the organisation, or of anybody, and then it is said whose. */
function webPage(written: string, pageUrl: string): DeskWay | undefined {
  const own = safeUrl(written, pageUrl);
  if (own !== undefined) return { address: own };
  const address = publicUrl(written);
  return address === undefined ? undefined : { address, leadsTo: new URL(address).hostname };
}

/**
 * How a desk is reached, by a link that is safe. Desks are often outside the organisation: pages of other authorities, telephones.
 *
 * @param written - a mailbox or a telephone number, with or without `mailto:` or `tel:`; a page as {@link safeUrl} or {@link publicUrl} takes it
 * @param pageUrl - address of the page
 * @returns undefined for anything else
 */
export function deskWay(written: unknown, pageUrl: string): DeskWay | undefined {
  if (typeof written !== "string") return undefined;
  const text = written.trim();
  return mailbox(text) ?? telephone(text) ?? webPage(text, pageUrl);
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
    if (name === undefined) return [];
    return [{ name, ...(purpose === undefined ? {} : { purpose }), ...deskWay(storedProperty(desk, "address"), pageUrl) }];
  });
}
