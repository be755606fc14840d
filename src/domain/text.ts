/** Languages the product speaks. Japanese is the first language; English is complete. */
export type Language = "ja" | "en";

/** A text kept in both languages. `en` may be empty where nobody has translated a term yet. */
export interface LocalizedText {
  readonly ja: string;
  readonly en: string;
}

/** The text in both languages, to be searched in; none where there is no text. */
export function inBoth(text: LocalizedText | undefined): string[] {
  return text === undefined ? [] : [text.ja, text.en];
}

/** A text as it stands at the beginning of a line: English words there have a capital letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text in the reader's language, or the Japanese original where no translation exists. */
export function inLanguage(text: LocalizedText, language: Language): string {
  return language === "en" && text.en !== "" ? text.en : text.ja;
}
