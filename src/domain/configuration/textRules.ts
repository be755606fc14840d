/** What a text of the organisers may be. */
export interface TextRule {
  /** In UTF-16 units, as text fields count. */
  readonly longest: number;
  readonly lines: number;
  /** As a link writes it, where nine characters stand for one of Japanese: a longer one would be cut before the mail is opened. */
  readonly longestInLink?: number;
}

/** The rules of the texts that can be written anew, by what they are for. */
export const TEXT_RULES = {
  title: { longest: 40, lines: 1 },
  lead: { longest: 160, lines: 1 },
  promiseLine: { longest: 120, lines: 1 },
  promises: { longest: 800, lines: 6 },
  notFor: { longest: 400, lines: 3 },
  starterTitle: { longest: 20, lines: 1 },
  starterSubject: { longest: 60, lines: 1, longestInLink: 300 },
  starterBody: { longest: 400, lines: 12, longestInLink: 1000 },
  deskName: { longest: 80, lines: 1 },
  deskPurpose: { longest: 120, lines: 1 },
} as const satisfies Readonly<Record<string, TextRule>>;

/** Why a text cannot be taken. */
export type TextProblem = "too-long" | "too-many-lines" | "unprintable" | "too-long-for-link";

/** Control characters, and marks that make a text read in another order than it is written. */
const UNPRINTABLE = /(?![\n\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/u;

function tidied(written: string): string {
  return written.replace(/\r\n?/g, "\n").trim();
}

function lengthInLink(text: string): number {
  return encodeURIComponent(text.replace(/\n/g, "\r\n")).length;
}

/** Characters of Japanese that a link has room for. */
export function japaneseInLink({ longest, longestInLink = Infinity }: TextRule): number {
  return Math.min(longest, Math.floor(longestInLink / lengthInLink("あ")));
}

/** What keeps a text from being taken; undefined for a good text and for an empty one, which leaves the default in force. */
export function textProblem(written: string, { longest, lines, longestInLink }: TextRule): TextProblem | undefined {
  const text = tidied(written);
  if (text.length > longest) return "too-long";
  if (UNPRINTABLE.test(text)) return "unprintable";
  if (text.split("\n").length > lines) return "too-many-lines";
  return longestInLink !== undefined && lengthInLink(text) > longestInLink ? "too-long-for-link" : undefined;
}

/** The stored text; undefined where there is none, or none that keeps to the rule. */
export function storedText(stored: unknown, rule: TextRule): string | undefined {
  if (typeof stored !== "string") return undefined;
  return textProblem(stored, rule) === undefined ? tidied(stored) || undefined : undefined;
}
