import type { Directory } from "../directory/directory";
import { aDepartment, aDirectory, aPosting, aTopic, aVolunteer } from "./builders";

const POSTINGS = [
  aPosting({ id: 1 }),
  aPosting({
    id: 2,
    code: "cg-new-york",
    name: { ja: "在ニューヨーク日本国総領事館", en: "Consulate-General of Japan in New York" },
    shortNames: ["NY総"],
    region: "na",
    country: { ja: "米国", en: "United States of America" },
    city: { ja: "ニューヨーク", en: "New York" },
  }),
  aPosting({
    id: 3,
    code: "pm-un",
    name: { ja: "国際連合日本政府代表部", en: "Permanent Mission of Japan to the United Nations" },
    shortNames: ["国連代"],
    region: "na",
    country: { ja: "米国", en: "United States of America" },
    city: { ja: "ニューヨーク", en: "New York" },
  }),
  aPosting({
    id: 4,
    code: "emb-th",
    name: { ja: "在タイ日本国大使館", en: "Embassy of Japan in Thailand" },
    shortNames: ["在タイ大"],
    region: "as",
    country: { ja: "タイ", en: "Thailand" },
    city: { ja: "バンコク", en: "Bangkok" },
  }),
  aDepartment({ id: 50 }),
  aDepartment({
    id: 51,
    code: "eur-1",
    name: { ja: "欧州第一課", en: "First European Division" },
    formerNames: ["西欧課"],
    kind: "division",
    parentCode: "eur",
  }),
  aDepartment({
    id: 52,
    code: "na-1",
    name: { ja: "北米第一課", en: "First North America Division" },
    shortNames: ["北米一課"],
    kind: "division",
  }),
];

const TOPICS = [
  aTopic({ id: 1 }),
  aTopic({
    id: 2,
    code: "edu-school",
    name: { ja: "日本人学校・補習校", en: "Japanese schools" },
    synonyms: ["インターナショナルスクール"],
  }),
  aTopic({
    id: 3,
    code: "hh-helper",
    name: { ja: "家事補助者の帯同・現地雇用", en: "Domestic helpers" },
    synonyms: ["ナニー", "ドライバー"],
  }),
  aTopic({
    id: 4,
    code: "post-hardship",
    name: { ja: "勤務環境の厳しい公館", en: "Hardship posts" },
    synonyms: ["不健康地", "瘴癘地", "健康管理休暇", "途上国"],
  }),
  aTopic({
    id: 5,
    code: "fam-spouse-leave",
    name: { ja: "配偶者同行休業", en: "Leave to accompany spouse" },
    synonyms: ["同行休業", "駐夫", "駐妻"],
    sensitive: true,
  }),
  aTopic({
    id: 6,
    code: "work-telework",
    name: { ja: "テレワーク・時短", en: "Telework" },
    synonyms: ["フレックスタイム", "辞めたい"],
  }),
];

const VOLUNTEERS = [
  aVolunteer({
    id: 1,
    name: "髙橋 陽子",
    reading: "タカハシ　ヨウコ",
    romaji: "TAKAHASHI Yoko",
    entryYear: 2013,
    jobType: "専門職",
    languages: ["英語", "スワヒリ語"],
    currentPostingId: 1,
    pastPostingIds: [51],
    topicIds: [1, 2],
    message: "子女教育と、２度の引越しの話ができます。",
    career: [{ from: "2013-04", to: "2016-03", place: "西欧課", role: "事務官", note: "文書を担当" }],
  }),
  aVolunteer({
    id: 2,
    name: "齋藤 眞一",
    reading: "サイトウ　シンイチ",
    romaji: "SAITO Shin'ichi",
    entryYear: 1990,
    jobType: "総合職",
    currentPostingId: 2,
    pastPostingIds: [3, 52],
    topicIds: [3],
    message: "管理職の悩みも。",
    career: [{ place: "日米地位協定室", role: "首席事務官" }],
  }),
  aVolunteer({
    id: 3,
    name: "渡邉 惠",
    reading: "ワタナベ　メグミ",
    romaji: "WATANABE Megumi",
    entryYear: 2019,
    entryMonth: 4,
    jobType: "一般職（大卒程度）",
    currentPostingId: 4,
    message: "Ｔｅａｍｓでどうぞ。ＬＧＢＴＱ＋アライです。",
  }),
  aVolunteer({
    id: 4,
    name: "オーノ 﨑",
    reading: "オーノ　サキ",
    romaji: "ŌNO Saki",
    entryYear: 2019,
    entryMonth: 5,
    jobType: "経験者採用（係長級・書記官級）",
    message: "25年ぶりに戻りました。",
  }),
  aVolunteer({
    id: 5,
    name: "𠮷田 濵子",
    reading: "ヨシダ　ハマコ",
    entryYear: 1989,
    entryMonth: 1,
    jobType: "医務官",
    topicIds: [6],
    career: [{ place: "タイム誌", role: "タイピスト" }],
    message: "健康のこと。",
  }),
  aVolunteer({
    id: 6,
    name: "大野 辻󠄀太",
    reading: "オオノ　ツジタ",
    romaji: "OHNO Tsujita",
    entryYear: 2008,
    jobType: "専門職",
    languages: ["フランス語", "アラビア語"],
    topicIds: [4],
    message: "単身赴任を3回。",
    career: [{ place: "在仏大使館", role: "理事官", note: "2010-2013年は会計" }],
  }),
  aVolunteer({
    id: 7,
    name: "勅使河原 ローゼンバーグ 恵美子",
    reading: "テシガワラ ローゼンバーグ エミコ",
    entryYear: 1995,
    jobType: "総合職",
    topicIds: [4, 5],
    message: "ヶ月単位で考えましょう。",
  }),
  aVolunteer({
    id: 8,
    name: "高梨 栁",
    reading: "タカナシ　ヤナギ",
    entryYear: 1990,
    jobType: "専門職",
    message: "壽司が好きです。R&Dの予算は100%です。C#も少し。フレックスタイムです。",
  }),
  aVolunteer({
    id: 9,
    name: "Emma Clarke",
    reading: "エマ・クラーク",
    romaji: "José Clarke-Emma",
    entryYear: 2010,
    jobType: "現地職員",
    message: "Ask me about schools.",
  }),
];

/** Nine people who differ in everything that a search looks at. */
export function matchingDirectory(): Directory {
  return aDirectory({ volunteers: VOLUNTEERS, postings: POSTINGS, topics: TOPICS });
}

/** What is typed, whom it finds (ids of `matchingDirectory`), and the rule it shows. */
export interface MatchingCase {
  readonly query: string;
  readonly finds: readonly number[];
  readonly rule: string;
}

const cases = (rule: string, ...rows: readonly (readonly [string, readonly number[]])[]): MatchingCase[] =>
  rows.map(([query, finds]) => ({ query, finds, rule }));

/** The fixture of the Japanese search. Each case names everybody it finds, so that it also says whom it must not find. */
// Rows are to be read as rows.
// prettier-ignore
export const MATCHING_CASES: readonly MatchingCase[] = [
  ...cases("variant kanji are the same name", ["高橋", [1]], ["髙橋", [1]], ["斎藤", [2]], ["斉藤", [2]], ["齊藤", [2]], ["齋藤", [2]], ["真一", [2]],
    ["渡辺", [3]], ["渡邊", [3]], ["渡邉恵", [3]], ["崎", [4]], ["嵜", [4]], ["吉田", [5]], ["浜子", [5]], ["濱子", [5]], ["柳", [8]], ["寿司", [8]]),
  ...cases("variation selectors do not matter", ["辻太", [6]], ["辻󠄀太", [6]], ["大野辻󠄁太", [6]]),
  ...cases("kana of either kind and width", ["たかはし", [1]], ["タカハシ", [1]], ["ﾀｶﾊｼ", [1]], ["たかはしようこ", [1]], ["ﾛｰｾﾞﾝﾊﾞｰｸﾞ", [7]], ["ろーぜんばーぐ", [7]],
    ["けにあ", [1]], ["ケニア", [1]], ["ないろび", [1]], ["にゅーよーく", [2]], ["ふらんすご", []], ["ふらんす語", [6]]),
  ...cases("voicing marks tell names apart", ["わたなへ", []], ["わたなべ", [3]], ["サイドウ", []]),
  ...cases("Latin letters of any width, case and accent", ["ＴＡＫＡＨＡＳＨＩ", [1]], ["takahashi", [1]], ["yoko takahashi", [1]], ["shinichi", [2]], ["Shin'ichi", [2]],
    ["ōno", [4]], ["OHNO", [6]], ["teams", [3]], ["lgbtq+", [3]], ["jose", [9]], ["clarke emma", [9]], ["Clarke-Emma", [9]]),
  ...cases("Latin words do not run together", ["ono", [4]], ["missionof", []], ["new york", [2]], ["yorkjapan", []]),
  ...cases("the long-vowel mark is a letter", ["オーノ", [4]], ["おーの", [4]], ["おおの", [6]], ["オオノ", [6]]),
  ...cases("a different name is a different person", ["高梨", [8]], ["高橋陽二", []], ["たかな", [8]]),
  ...cases("short names in speech", ["NY総", [2]], ["ｎｙ総", [2]], ["国連代", [2]], ["在ケニア大", [1]], ["在ケニア大使館", [1]], ["在ケニア日本国大使館", [1]], ["北米一課", [2]]),
  ...cases("former names", ["西欧課", [1]], ["I種", [2, 7]], ["Ⅰ種", [2, 7]], ["II種", [3]], ["ローカルスタッフ", [9]]),
  ...cases("two kana from the middle of a place are no word", ["ロビ", []], ["ない", [1]], ["イロビ", [1]]),
  ...cases("a place in katakana is a word by itself in all that is searched", ["タイ", [3]], ["たい", [3]], ["タイム", [5, 8]], ["フレックスタイム", [5, 8]], ["辞めたい", [5]], ["タイピスト", [5]], ["ケニ", [1]]),
  ...cases("a Latin word is found from its beginning on", ["ork", []], ["york", [2]], ["ny", [2]], ["megu", [3]], ["egumi", []], ["eams", []]),
  ...cases("postings by country, city and region, in both languages", ["タイ", [3]], ["バンコク", [3]], ["thailand", [3]], ["アフリカ", [1]], ["africa", [1]], ["米国", [2]]),
  ...cases("a division by the bureau it stands in, and not the other way round", ["欧州局", [1]], ["european affairs", [1]], ["欧州第一課", [1]], ["北米局", []]),
  ...cases("legal terms, and the words that people use for them", ["不健康地", [6, 7]], ["瘴癘地", [6, 7]], ["ふけんこうち", []], ["途上国", [6, 7]], ["健康管理休暇", [6, 7]], ["勤務環境", [6, 7]],
    ["hardship", [6, 7]], ["配偶者同行休業", [7]], ["駐夫", [7]], ["国際連合日本政府代表部", [2]], ["在ニューヨーク日本国総領事館", [2]], ["在ニューヨーク総領事館", [2]], ["駐在武官", []]),
  ...cases("topics and their synonyms", ["家族帯同", [1]], ["補習校", [1]], ["ナニー", [2]], ["インターナショナル", [1]], ["家事補助", [2]]),
  ...cases("career lines", ["地位協定", [2]], ["首席事務官", [2]], ["文書", [1]], ["理事官", [6]]),
  ...cases("job types and languages", ["一般職", [3]], ["医務官", [5]], ["アラビア語", [6]], ["arabic", [6]], ["swahili", [1]]),
  ...cases("all words must be found, in any order", ["けにあ　専門職", [1]], ["専門職 ケニア", [1]], ["ケニア タイ", []], ["専門職 3回", [6]], ["西欧課 ケニア 家族帯同 2013", [1]], ["NY総　ナニー　さいとう", [2]], ["単身 瘴癘地 fr", [6]], ["単身 瘴癘地 english", []]),
  ...cases("years of entry, western and of the era", ["2013", [1, 6]], ["2013年入省", [1]], ["平成25年", [1]], ["平成２５年", [1]], ["平成25", [1]], ["H25", [1]], ["ｈ２５", [1]],
    ["平成2年", [2, 8]], ["平成2", [2, 8]], ["H2", [2, 8]], ["平成31年", [3]], ["令和元年", [4]], ["令和1年", [4]], ["R1", [4]], ["昭和64年", [5]], ["S64", [5]], ["1990", [2, 8]], ["2013年4月", [1]]),
  ...cases("a number is a whole number", ["5年", []], ["25年", [1, 4]], ["201", []], ["013", []], ["2010-2013", [6]], ["20102013", []]),
  ...cases("marks that mean something in an address or a pattern are read as marks", ["Ｒ＆Ｄの予算", [8]], ["100%", [8]], ["C#も", [8]], ["Shin'ichi'", [2]], [".*", [1, 2, 3, 4, 5, 6, 7, 8, 9]], ["(専門職", [1, 6, 8]], ["C++", []]),
  ...cases("separators do not matter", ["日本人学校補習校", [1]], ["エマクラーク", [9]], ["一般職(大卒程度)", [3]], ["髙橋・陽子", [1]], ["、。", [1, 2, 3, 4, 5, 6, 7, 8, 9]]),
  ...cases("a word does not reach from one field into the next", ["陽子たかはし", []], ["事務官文書", []], ["専門職英語", []], ["英語スワヒリ語", []], ["家族帯同日本人学校", []]),
];
