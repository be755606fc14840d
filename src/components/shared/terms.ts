import { ORGANISATION } from "../../domain/organisation/organisation";
import type { Term } from "../../domain/organisation/organisation";
import { inLanguage } from "../../domain/text";
import { strings } from "./strings";

/** The organisation's own words in the language of the texts, to be filled into them: 本省. At the beginning of a line they are `capitalised`. */
export const terms = Object.fromEntries(
  Object.entries(ORGANISATION.terms).map(([term, text]) => [term, inLanguage(text, strings.Language === "ja" ? "ja" : "en")]),
) as Readonly<Record<Term, string>>;
