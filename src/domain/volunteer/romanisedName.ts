import { nameWords } from "./personName";
import type { Volunteer } from "./volunteer";

/** Katakana with their Hepburn spelling, the common ones of names. */
const SYLLABLES = new Map(
  (
    "アa イi ウu エe オo カka キki クku ケke コko サsa シshi スsu セse ソso タta チchi ツtsu テte トto ナna ニni ヌnu ネne ノno " +
    "ハha ヒhi フfu ヘhe ホho マma ミmi ムmu メme モmo ヤya ユyu ヨyo ラra リri ルru レre ロro ワwa ヰi ヱe ヲo ンn " +
    "ガga ギgi グgu ゲge ゴgo ザza ジji ズzu ゼze ゾzo ダda ヂji ヅzu デde ドdo バba ビbi ブbu ベbe ボbo パpa ピpi プpu ペpe ポpo ヴvu " +
    "ァa ィi ゥu ェe ォo ャya ュyu ョyo ヮwa ヵka ヶke"
  )
    .split(" ")
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
);
const SMALL = "ァィゥェォャュョヮ";
const KANA = /^[ァ-ヶーッ]+$/;

/** キ and ャ are kya, シ and ャ are sha; フ and ァ are fa, テ and ィ are ti, ウ and ェ are we. */
function joined(syllable: string, small: string): string {
  const stem = syllable === "u" ? "w" : syllable.slice(0, -1);
  return stem + (/(?:sh|ch|j)$/.test(stem) ? small.replace("y", "") : small);
}

/** The sounds one after the other, before the rules for whole words. */
function sounds(word: string): string {
  let spelled = "";
  let last = "";
  for (const kana of word) {
    const syllable = SYLLABLES.get(kana) ?? kana;
    const joins = SMALL.includes(kana) && last !== "";
    if (joins) spelled = spelled.slice(0, -last.length);
    last = joins ? joined(last, syllable) : syllable;
    spelled += last;
  }
  return spelled;
}

/**
 * One word as a Japanese passport spells it: no mark and no second letter for a long vowel (サトウ SATO, オオノ ONO, ユウコ YUKO) but for an オ
 * at the end (ヨコオ YOKOO), m before b, m and p, and TCH. What is written like a long vowel and is none in common names stays: イノウエ, マツウラ.
 *
 * @see https://www.pref.kumamoto.jp/kiji_2265.html
 */
function hepburn(word: string): string {
  return sounds(word)
    .replace(/ッ+ch/g, "tch")
    .replace(/ッ+([b-df-hj-np-tv-z])/g, "$1$1")
    .replace(/[ッー]/g, "")
    .replace(/n(?=[bmp])/g, "m")
    .replace(/oo(?!$)|ou(?!e$)/g, "o")
    .replace(/([hjy])uu/g, "$1u")
    .replace(/uu(?!ra$)/g, "u");
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A family name in katakana alone mostly comes from where it has a spelling of its own. */
const HAS_READING = /[\p{Script=Han}\p{Script=Hiragana}]/u;

/**
 * A name in Latin letters from its reading, where its owner has given none: TAKAHASHI Yoko from タカハシ ヨウコ.
 *
 * @returns undefined where there is one, and where none can be made
 */
export function romanisedName({ name, reading, romaji = "" }: Pick<Volunteer, "name" | "reading" | "romaji">): string | undefined {
  const words = nameWords(reading);
  if (romaji.trim() !== "" || !HAS_READING.test(nameWords(name)[0] ?? "") || words.length === 0 || !words.every((word) => KANA.test(word)))
    return undefined;
  const spelled = words.map(hepburn);
  const [family = "", ...given] = spelled;
  return given.length === 0 ? capitalised(family) : [family.toUpperCase(), ...given.map(capitalised)].join(" ");
}
