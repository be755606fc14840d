import { COMMON_FORM } from "./kanjiVariants";

/** U+FE00–FE0F and U+E0100–E01EF: choose a glyph of the same kanji, 辻󠄀 and 辻. */
const VARIATION_SELECTORS = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;
/** Marks over Latin letters: Ōno, José. Japanese voicing marks (U+3099) are not among them. */
const LATIN_MARKS = /[\u0300-\u036F]/g;
const VARIANTS = new RegExp(`[${[...COMMON_FORM.keys()].join("")}]`, "gu");
const KATAKANA = /[\u30A1-\u30F6]/g;
const KATAKANA_TO_HIRAGANA = 0x60;
/** ー is a letter and stays: オーノ and おおの are different names. */
const SEPARATORS = String.raw`[\s\p{P}~=|]+`;
const ANY_SEPARATORS = new RegExp(SEPARATORS, "gu");
const BETWEEN_LATIN = new RegExp(String.raw`([a-z\d])(${SEPARATORS})(?=([a-z\d]))`, "gu");
/** Stands for a blank that stays, while the other separators go; no separator itself. */
const GAP = "\u0000";

const isDigit = (character: string): boolean => /\d/.test(character);

/** Japanese is written without blanks, so they go; Latin words and numbers would run together into others: mission of → ono. */
function gapBetween(_: string, before: string, separators: string, after: string): string {
  const apart = /\s/.test(separators) || (isDigit(before) && isDigit(after));
  return apart ? `${before}${GAP}` : before;
}

/**
 * Folds what Japanese readers take for the same text: width, case, kana kind, variant kanji, accents, separators.
 *
 * Only for matching, never for display. Latin words and numbers stay apart by one blank; a line break never remains.
 */
export function normalise(text: string): string {
  return text
    .replaceAll(GAP, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(VARIATION_SELECTORS, "")
    .replace(LATIN_MARKS, "")
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - KATAKANA_TO_HIRAGANA))
    .normalize("NFC")
    .replace(VARIANTS, (kanji) => COMMON_FORM.get(kanji) ?? kanji)
    .replace(BETWEEN_LATIN, gapBetween)
    .replace(ANY_SEPARATORS, "")
    .replaceAll(GAP, " ");
}

/** The words of a query, folded; blanks, U+3000 included, separate them. A query of marks alone has no words. */
export function queryWords(query: string): string[] {
  return query
    .split(/\s+/u)
    .map(normalise)
    .filter((word) => word !== "");
}
