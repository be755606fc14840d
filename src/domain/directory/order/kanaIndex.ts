import type { DirectoryEntry } from "../directory";

/** Headings of the kana index. 他: readings that are not kana. */
export type KanaRow = "あ" | "か" | "さ" | "た" | "な" | "は" | "ま" | "や" | "ら" | "わ" | "他";

/** All headings in order; a row without people is kept and shown as such. */
export const KANA_ROWS: readonly KanaRow[] = ["あ", "か", "さ", "た", "な", "は", "ま", "や", "ら", "わ", "他"];

/** Kana of each row in their plain form, after {@link plainKana}. */
const ROW_KANA: readonly string[] = [
  "あいうえお",
  "かきくけこ",
  "さしすせそ",
  "たちつてと",
  "なにぬねの",
  "はひふへほ",
  "まみむめも",
  "やゆよ",
  "らりるれろ",
  "わん",
];
const ROW_OF = new Map(ROW_KANA.flatMap((kana, row) => [...kana].map((one): [string, number] => [one, row])));

/** Kana that are read, and therefore filed, as another. */
const READ_AS: Readonly<Record<string, string>> = {
  ゐ: "い",
  ゑ: "え",
  を: "お",
  ぁ: "あ",
  ぃ: "い",
  ぅ: "う",
  ぇ: "え",
  ぉ: "お",
  ゃ: "や",
  ゅ: "ゆ",
  ょ: "よ",
  っ: "つ",
  ゎ: "わ",
  ゕ: "か",
  ゖ: "け",
};
const KATAKANA = /[\u30A1-\u30F6]/g;

/** The reading in hiragana as dictionaries file it: ゐ and ゑ as い and え, small kana large, the voicing marks (ゔ, が) kept apart as U+3099. */
export function plainKana(reading: string): string {
  const hiragana = reading.normalize("NFKD").replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
  return hiragana.replace(/[ゐゑをぁぃぅぇぉゃゅょっゎゕゖ]/g, (kana) => READ_AS[kana] ?? kana).trim();
}

/** Position of the reading's heading in {@link KANA_ROWS}. */
export function kanaRowIndex(plain: string): number {
  return ROW_OF.get(plain[0] ?? "") ?? KANA_ROWS.length - 1;
}

/** Heading of a reading: ヴァレンタイン and ゐのうえ stand in あ, Smith in 他. */
export function kanaRow(reading: string): KanaRow {
  return KANA_ROWS[kanaRowIndex(plainKana(reading))] ?? "他";
}

/** One heading of the index over a list in kana order. */
export interface KanaRowSpan {
  readonly row: KanaRow;
  readonly count: number;
  /** Index of the row's first entry; for an empty row, of the entry that would follow it. */
  readonly first: number;
}

/** The index of a list that `orderEntries(…, "kana", …)` has put in order; every heading is there, empty ones with count 0. */
export function kanaRows(entries: readonly DirectoryEntry[]): KanaRowSpan[] {
  const counts = new Map<KanaRow, number>();
  for (const { volunteer } of entries) {
    const row = kanaRow(volunteer.reading);
    counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  let first = 0;
  return KANA_ROWS.map((row) => {
    const span = { row, count: counts.get(row) ?? 0, first };
    first += span.count;
    return span;
  });
}
