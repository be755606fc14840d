import type { LocalizedText } from "../text";

/** Languages of the ministry's training and work (研修語・言語) in display order; `ja` is the term that the list holds. */
export const LANGUAGES: readonly LocalizedText[] = [
  { ja: "英語", en: "English" },
  { ja: "フランス語", en: "French" },
  { ja: "ドイツ語", en: "German" },
  { ja: "スペイン語", en: "Spanish" },
  { ja: "ロシア語", en: "Russian" },
  { ja: "中国語", en: "Chinese" },
  { ja: "アラビア語", en: "Arabic" },
  { ja: "朝鮮語（韓国語）", en: "Korean" },
  { ja: "ポルトガル語", en: "Portuguese" },
  { ja: "イタリア語", en: "Italian" },
  { ja: "オランダ語", en: "Dutch" },
  { ja: "ペルシャ語", en: "Persian" },
  { ja: "ウルドゥー語", en: "Urdu" },
  { ja: "ヒンディー語", en: "Hindi" },
  { ja: "ミャンマー語", en: "Burmese" },
  { ja: "タイ語", en: "Thai" },
  { ja: "ベトナム語", en: "Vietnamese" },
  { ja: "インドネシア語", en: "Indonesian" },
  { ja: "マレー語", en: "Malay" },
  { ja: "フィリピノ語", en: "Filipino" },
  { ja: "カンボジア語（クメール語）", en: "Khmer" },
  { ja: "ラオス語", en: "Lao" },
  { ja: "モンゴル語", en: "Mongolian" },
  { ja: "ベンガル語", en: "Bengali" },
  { ja: "シンハラ語", en: "Sinhala" },
  { ja: "ネパール語", en: "Nepali" },
  { ja: "トルコ語", en: "Turkish" },
  { ja: "ヘブライ語", en: "Hebrew" },
  { ja: "スワヒリ語", en: "Swahili" },
  { ja: "アムハラ語", en: "Amharic" },
  { ja: "スウェーデン語", en: "Swedish" },
  { ja: "デンマーク語", en: "Danish" },
  { ja: "ノルウェー語", en: "Norwegian" },
  { ja: "フィンランド語", en: "Finnish" },
  { ja: "アイスランド語", en: "Icelandic" },
  { ja: "ポーランド語", en: "Polish" },
  { ja: "チェコ語", en: "Czech" },
  { ja: "ハンガリー語", en: "Hungarian" },
  { ja: "ルーマニア語", en: "Romanian" },
  { ja: "ブルガリア語", en: "Bulgarian" },
  { ja: "セルビア語", en: "Serbian" },
  { ja: "クロアチア語", en: "Croatian" },
  { ja: "ギリシャ語", en: "Greek" },
  { ja: "ウクライナ語", en: "Ukrainian" },
  { ja: "ウズベク語", en: "Uzbek" },
  { ja: "カザフ語", en: "Kazakh" },
];

const BY_TERM: ReadonlyMap<string, LocalizedText> = new Map(LANGUAGES.map((language) => [language.ja, language]));

/** The name of a language from its term in the list. A term that the organisers added has no translation. */
export function languageName(term: string): LocalizedText {
  return BY_TERM.get(term) ?? { ja: term, en: "" };
}
