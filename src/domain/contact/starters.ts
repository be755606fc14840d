import { ORGANISATION } from "../organisation/organisation";
import type { StarterKey, StarterTexts } from "../organisation/starterTexts";
import { STARTER_TEXTS } from "../organisation/starterTexts";
import type { Language } from "../text";
import { nameToAddress } from "../volunteer/personName";
import type { Volunteer } from "../volunteer/volunteer";
import type { Reason } from "./reason";

/** A starter that the reader can change before sending it. */
export interface Starter {
  readonly key: StarterKey;
  readonly title: string;
  /** Of a mail. */
  readonly subject: string;
  /** Lines are separated by `\n`. */
  readonly body: string;
}

/** The common starters in a language. @param serviceName - what the service is called here; another ministry has its own */
export function starterTexts(language: Language, serviceName: string = ORGANISATION.serviceName): StarterTexts {
  return { serviceName, ...STARTER_TEXTS[language] };
}

/** Fills all places in one go, so that a name that looks like a place stays a name. */
function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(name|own|service)\}/g, (_, key: string) => values[key] ?? "");
}

function addressee(volunteer: Volunteer, language: Language): string {
  const latin = volunteer.romaji?.trim() ?? "";
  return language === "en" && latin !== "" ? latin : nameToAddress(volunteer.name);
}

/** Japanese sentences follow each other without a space. */
function inOneParagraph(sentences: readonly string[], language: Language): string {
  return sentences.filter((sentence) => sentence !== "").join(language === "ja" ? "" : " ");
}

/**
 * The three starters for a mail or chat to a volunteer, first the one that a single click uses.
 *
 * The volunteer's own lines take the place of the common ones, in order.
 *
 * @param ownName - the writer's name; without it the introduction is left out
 * @param reason - why the message reaches just this colleague: said in each of them, and the subject of the first
 */
export function starters(
  volunteer: Volunteer,
  ownName: string | undefined,
  language: Language,
  texts: StarterTexts = starterTexts(language),
  reason?: Reason,
): Starter[] {
  const own = ownName?.trim() ?? "";
  const values = { name: addressee(volunteer, language), own, service: texts.serviceName };
  return texts.wordings.map(({ key, title, subject, body }, index) => {
    const volunteersLine = volunteer.starterTexts[index]?.trim() ?? "";
    const main = volunteersLine === "" ? fill(body, values) : volunteersLine;
    const introduction = [own === "" ? "" : fill(texts.introduction, values), reason?.line ?? ""];
    const paragraphs = [fill(texts.greeting, values), inOneParagraph(introduction, language), main, fill(texts.closing, values)];
    const about = (index === 0 ? reason?.subject : undefined) ?? fill(subject, values);
    return { key, title, subject: about, body: paragraphs.filter((text) => text !== "").join("\n\n") };
  });
}
