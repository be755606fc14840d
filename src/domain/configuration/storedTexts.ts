import type { StarterTexts } from "../organisation/starterTexts";
import type { Language } from "../text";
import { formalDesks } from "./desks";
import type { DirectoryTexts } from "./directoryTexts";
import { defaultTexts } from "./directoryTexts";
import { storedProperty } from "./storedValues";
import type { TextRule } from "./textRules";
import { storedText, TEXT_RULES } from "./textRules";

/** A stored text in one language. */
type TextOf = (name: string, rule: TextRule) => string | undefined;

function textsIn(stored: unknown, language: Language): TextOf {
  return (name, rule) => storedText(storedProperty(storedProperty(stored, name), language), rule);
}

function startersIn(stored: unknown, language: Language, usual: StarterTexts, serviceName: string): StarterTexts {
  const wordings = usual.wordings.map(({ key, title, subject, body }) => {
    const textOf = textsIn(storedProperty(stored, key), language);
    return {
      key,
      title: textOf("title", TEXT_RULES.starterTitle) ?? title,
      subject: textOf("subject", TEXT_RULES.starterSubject) ?? subject,
      body: textOf("body", TEXT_RULES.starterBody) ?? body,
    };
  });
  return { ...usual, serviceName, wordings };
}

/**
 * The texts in force: what the organisers wrote in this language, and the product's own where they wrote nothing or nothing that can be taken.
 *
 * @param stored - the web part's properties
 * @param pageUrl - address of the page
 */
export function directoryTexts(stored: unknown, language: Language, pageUrl: string): DirectoryTexts {
  const usual = defaultTexts(language);
  const textOf = textsIn(storedProperty(stored, "texts"), language);
  const title = textOf("title", TEXT_RULES.title) ?? usual.title;
  const inFull = textOf("promises", TEXT_RULES.promises)
    ?.split("\n")
    .map((promise) => promise.trim())
    .filter((promise) => promise !== "");
  return {
    title,
    lead: textOf("lead", TEXT_RULES.lead) ?? usual.lead,
    starters: startersIn(storedProperty(stored, "starters"), language, usual.starters, title),
    promises: {
      line: textOf("promiseLine", TEXT_RULES.promiseLine) ?? usual.promises.line,
      besideContact: textOf("promiseBesideContact", TEXT_RULES.promiseLine) ?? usual.promises.besideContact,
      inFull: inFull ?? usual.promises.inFull,
      notFor: textOf("notFor", TEXT_RULES.notFor) ?? usual.promises.notFor,
      desks: formalDesks(storedProperty(stored, "desks"), language, pageUrl),
    },
  };
}
