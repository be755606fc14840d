import { memoize } from "../lazy";

const segmenterFor = memoize((granularity: "grapheme" | "word") => new Intl.Segmenter("ja", { granularity }));

/** Firefox knows no segmenter before version 125. */
const HAS_SEGMENTER = (Intl as Partial<typeof Intl>).Segmenter !== undefined;

function segments(text: string, granularity: "grapheme" | "word"): string[] | undefined {
  return HAS_SEGMENTER ? [...segmenterFor(granularity).segment(text)].map(({ segment }) => segment) : undefined;
}

/** A character with what is written on or after it: voicing marks of half-width kana, accents, a choice of its glyph. */
const GRAPHEME = /\P{M}[\p{M}\uFE00-\uFE0F\u{E0100}-\u{E01EF}\uFF9E\uFF9F]*|\p{M}+/gu;

/** The characters of a text as people count them. */
export function graphemes(text: string): string[] {
  return segments(text, "grapheme") ?? text.match(GRAPHEME) ?? [];
}

const RUN = /[ァ-ヺーｦ-ﾟ]+|[ぁ-ゖ]+|[\p{Script=Han}々]+|[\p{Script=Latin}\p{M}\d]+|\s+|[^]/gu;

/** The stretches of one script in a text, one after the other. */
export function scriptRuns(text: string): string[] {
  return text.match(RUN) ?? [];
}

/** The words of a text with what stands between them; without the browser's help each kanji by itself, and whatever else is of one script. */
export function words(text: string): string[] {
  return segments(text, "word") ?? scriptRuns(text).flatMap((run) => (/^\p{Script=Han}/u.test(run) ? [...run] : [run]));
}
