import type { Region } from "../organisation/regions";

/** Everyday names of regions beside the ministry's own. */
const REGION_CALLED: Readonly<Partial<Record<Region, readonly string[]>>> = {
  oc: ["オセアニア", "太平洋"],
  na: ["欧米"],
  // Not ラテンアメリカ: whoever looks for アメリカ would find it.
  la: ["ラテン"],
  eu: ["ヨーロッパ", "欧米"],
  me: ["中近東"],
};

/** Everyday names of countries beside the one in the list, and other spellings; English ones where the official name differs. */
const COUNTRY_CALLED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    米国: ["アメリカ", "America", "USA", "US"],
    英国: ["イギリス", "UK", "Britain"],
    オーストラリア: ["豪州"],
    ニュージーランド: ["NZ"],
    アラブ首長国連邦: ["UAE"],
    韓国: ["South Korea"],
    ベトナム: ["Vietnam"],
    ミャンマー: ["ビルマ", "Burma"],
    トルコ: ["Turkey"],
    ラオス: ["Laos"],
    チェコ: ["Czechia"],
    スロバキア: ["Slovakia"],
    キルギス: ["Kyrgyzstan"],
    オランダ: ["Holland"],
    バチカン: ["Vatican"],
    コートジボワール: ["コートジボアール", "Ivory Coast"],
    ジョージア: ["グルジア"],
    東ティモール: ["East Timor"],
  }),
);

/** Everyday and former names of cities, and other spellings. */
const CITY_CALLED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    ニューヨーク: ["ニユーヨーク", "NY"],
    ロサンゼルス: ["LA"],
    "ワシントンD.C.": ["DC"],
    キーウ: ["キエフ", "Kiev"],
    ヤンゴン: ["ラングーン"],
    ムンバイ: ["ボンベイ"],
    ホーチミン: ["サイゴン"],
    バンコク: ["バンコック"],
  }),
);

/** Parts of the world that are smaller than a region, with their countries as the lists spell them. */
const PARTS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    東アジア: ["中国", "韓国", "モンゴル", "台湾"],
    東南アジア: [
      "インドネシア",
      "カンボジア",
      "シンガポール",
      "タイ",
      "フィリピン",
      "ブルネイ",
      "ベトナム",
      "マレーシア",
      "ミャンマー",
      "ラオス",
      "東ティモール",
    ],
    南アジア: ["インド", "スリランカ", "ネパール", "パキスタン", "バングラデシュ", "ブータン", "モルディブ"],
    中央アジア: ["ウズベキスタン", "カザフスタン", "キルギス", "タジキスタン", "トルクメニスタン"],
    コーカサス: ["アゼルバイジャン", "アルメニア", "ジョージア"],
    北欧: ["アイスランド", "スウェーデン", "デンマーク", "ノルウェー", "フィンランド"],
    バルト三国: ["エストニア", "ラトビア", "リトアニア"],
    中東欧: ["スロバキア", "チェコ", "ハンガリー", "ポーランド", "ブルガリア", "ルーマニア"],
    バルカン: [
      "アルバニア",
      "北マケドニア",
      "クロアチア",
      "コソボ",
      "スロベニア",
      "セルビア",
      "ブルガリア",
      "ボスニア・ヘルツェゴビナ",
      "モンテネグロ",
      "ルーマニア",
    ],
    南米: [
      "アルゼンチン",
      "ウルグアイ",
      "エクアドル",
      "ガイアナ",
      "コロンビア",
      "スリナム",
      "チリ",
      "パラグアイ",
      "ブラジル",
      "ベネズエラ",
      "ペルー",
      "ボリビア",
    ],
    中米: ["エルサルバドル", "グアテマラ", "コスタリカ", "ニカラグア", "パナマ", "ベリーズ", "ホンジュラス"],
    カリブ: ["キューバ", "ジャマイカ", "トリニダード・トバゴ", "ドミニカ共和国", "ハイチ", "バルバドス"],
    湾岸: ["アラブ首長国連邦", "オマーン", "カタール", "クウェート", "サウジアラビア", "バーレーン"],
    北アフリカ: ["アルジェリア", "エジプト", "チュニジア", "モロッコ", "リビア"],
  }),
);
const PART_CALLED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    東南アジア: ["アセアン", "ASEAN", "Southeast Asia"],
    北欧: ["Nordic"],
    バルト三国: ["Baltic"],
    中東欧: ["東欧"],
    南米: ["South America"],
    中米: ["Central America"],
    湾岸: ["Gulf"],
  }),
);

const partsOf = (country: string): string[] => [...PARTS].filter(([, countries]) => countries.includes(country)).map(([part]) => part);

/** What people call a region beside its name, and search for: ヨーロッパ for 欧州. */
export function regionWords(region: Region): readonly string[] {
  return REGION_CALLED[region] ?? [];
}

/** What people call a city beside its name in the list: NY for ニューヨーク. @param city - the Japanese name. Unknown: no words */
export function cityWords(city: string): readonly string[] {
  return CITY_CALLED.get(city) ?? [];
}

/**
 * What people call a country beside its name in the list, and the part of the world it lies in: アメリカ for 米国, 東南アジア for タイ.
 *
 * @param country - the Japanese name in the list; a note in full-width brackets after it is passed over. Unknown: no words
 */
export function countryWords(country: string): readonly string[] {
  const plain = country.replace(/（.*）$/u, "");
  return [...(COUNTRY_CALLED.get(plain) ?? []), ...partsOf(plain).flatMap((part) => [part, ...(PART_CALLED.get(part) ?? [])])];
}
