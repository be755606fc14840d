import type { DepartmentRow, MissionRow } from "./referenceData";

/** 在米大, 在豪大: countries that colleagues call by one character, or by a name shorter than the official one. */
const COUNTRY_CALLED: Readonly<Record<string, readonly string[]>> = {
  米国: ["米国", "米"],
  英国: ["英国", "英"],
  フランス: ["フランス", "仏"],
  ドイツ: ["ドイツ", "独"],
  ロシア: ["ロシア", "露"],
  イタリア: ["イタリア", "伊"],
  オーストラリア: ["オーストラリア", "豪州", "豪"],
  インド: ["インド", "印"],
  カナダ: ["カナダ", "加"],
  韓国: ["韓国", "韓"],
  中国: ["中国", "中"],
  ブラジル: ["ブラジル", "伯"],
  スペイン: ["スペイン", "西"],
  オランダ: ["オランダ", "蘭"],
  アラブ首長国連邦: ["アラブ首長国連邦", "UAE"],
  サウジアラビア: ["サウジアラビア", "サウジ"],
  ニュージーランド: ["ニュージーランド", "NZ"],
  南アフリカ共和国: ["南アフリカ", "南ア"],
  パプアニューギニア: ["パプアニューギニア", "PNG"],
  コンゴ民主共和国: ["コンゴ民主共和国", "コンゴ民"],
  ドミニカ共和国: ["ドミニカ共和国", "ドミ共"],
  "ボスニア・ヘルツェゴビナ": ["ボスニア・ヘルツェゴビナ", "ボスニア"],
  "トリニダード・トバゴ": ["トリニダード・トバゴ", "トリニダード"],
  ミクロネシア連邦: ["ミクロネシア連邦", "ミクロネシア"],
  マーシャル諸島: ["マーシャル諸島", "マーシャル"],
  ソロモン諸島: ["ソロモン諸島", "ソロモン"],
};

/** NY総, LA総: cities with an abbreviation in Latin letters or a shorter name. */
const CITY_CALLED: Readonly<Record<string, readonly string[]>> = {
  ニューヨーク: ["ニューヨーク", "NY"],
  ロサンゼルス: ["ロサンゼルス", "LA"],
  サンフランシスコ: ["サンフランシスコ", "SF"],
  ホーチミン: ["ホーチミン", "HCM"],
  サンクトペテルブルク: ["サンクトペテルブルク", "サンクト"],
  ユジノサハリンスク: ["ユジノサハリンスク", "ユジノ"],
  リオデジャネイロ: ["リオデジャネイロ", "リオ"],
  デュッセルドルフ: ["デュッセルドルフ", "デュッセル"],
  フランクフルト: ["フランクフルト", "フランク"],
  イスタンブール: ["イスタンブール", "イスタ"],
};

/** Names no rule gives: permanent missions, offices, and divisions that are called by a contraction. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  "pm-asean": ["ASEAN代", "ASEAN代表部"],
  "pm-un-newyork": ["国連代", "国連代表部", "NY代"],
  "pm-icao": ["ICAO代", "ICAO代表部"],
  "pm-io-vienna": ["ウィーン代", "ウィーン代表部"],
  "pm-io-geneva": ["ジュネーブ代", "寿府代", "ジュネーブ代表部"],
  "pm-cd": ["軍縮代", "軍縮代表部"],
  "pm-oecd": ["OECD代", "OECD代表部"],
  "pm-unesco": ["ユネスコ代", "UNESCO代", "ユネスコ代表部"],
  "pm-eu": ["EU代", "EU代表部"],
  "pm-nato": ["NATO代", "NATO代表部"],
  "pm-io-rome": ["ローマ代", "ローマ代表部"],
  "pm-au": ["AU代", "AU代表部"],
  "pm-io-nairobi": ["ナイロビ代", "ナイロビ代表部"],
  "eo-pristina": ["コソボ事務所"],
  "eo-belmopan": ["ベリーズ事務所"],
  "tp-taipei": ["交流協会台北", "台北事務所"],
  "tp-kaohsiung": ["交流協会高雄", "高雄事務所"],
  sec: ["官房"],
  "sec-gc": ["官総", "官房総務課"],
  "sec-gyomu": ["合理化室"],
  "sec-zaigai": ["在公課"],
  "sec-ict": ["情シス課"],
  "sec-giten": ["儀典"],
  "sec-bunka": ["文交課"],
  "sec-yojin": ["要人室"],
  fpb: ["総政局"],
  "fpb-gc": ["総政総"],
  "fpb-anpo": ["安保政策課"],
  "fpb-jinken": ["人権課"],
  "fpb-dnp": ["軍科部"],
  "fpb-fukakusan": ["不拡散課"],
  aoab: ["アジ大局", "アジア局"],
  "aoab-ssa": ["南部ア部"],
  "aoab-cm1": ["中モ一課", "中国モンゴル一課"],
  "aoab-cm2": ["中モ二課", "中国モンゴル二課"],
  "aoab-ne1": ["北東ア一課"],
  "aoab-ne2": ["北東ア二課"],
  "aoab-se1": ["南東ア一課"],
  "aoab-se2": ["南東ア二課"],
  "aoab-sw": ["南西ア課"],
  "aoab-chiiki": ["地政参"],
  "naab-st": ["安保課", "安保条約課"],
  "naab-sofa": ["地位協定室"],
  "lacab-mc": ["中カリ課"],
  "eab-ca": ["中コ室"],
  meaab: ["中ア局"],
  "meaab-af1": ["アフ一課"],
  "meaab-af2": ["アフ二課"],
  "ecab-gc": ["経総課"],
  "ecab-strategy": ["経戦課"],
  "ecab-sec": ["経安課"],
  "ecab-epa": ["経連課"],
  "ecab-oecd": ["OECD室"],
  "ecab-apec": ["APEC室"],
  icb: ["国協局"],
  "icb-dev": ["開総課"],
  "icb-ngo": ["民連室"],
  "icb-human": ["緊人課"],
  "icb-c1": ["国別一課"],
  "icb-c2": ["国別二課"],
  "icb-c3": ["国別三課"],
  "icb-global": ["地球課"],
  ilab: ["国法局"],
  "ilab-law": ["国法課"],
  "cab-policy": ["領政課"],
  "cab-service": ["領サ室"],
  "cab-emerg": ["邦人緊急課"],
  "cab-safety": ["邦人支援室"],
  ias: ["国情"],
  fsti: ["研修所"],
};

const NUMERAL = /第([一二三四])/u;

function mission(row: MissionRow): string[] {
  if (row.kind === "embassy")
    return (COUNTRY_CALLED[row.country_ja] ?? [row.country_ja]).flatMap((called) => [`在${called}大`, `${called}大使館`]);
  if (row.kind === "consulate-general")
    return (CITY_CALLED[row.city_ja] ?? [row.city_ja]).flatMap((called) => [`${called}総`, `${called}総領事館`]);
  return [];
}

/** 在ケニア大, NY総, 国連代: what colleagues call a mission or office. By rule, and by hand where no rule helps. */
export function missionShortNames(row: MissionRow): string[] {
  return [...mission(row), ...(CALLED[row.id] ?? [])];
}

/** 北米一課, 領政課, 大臣官房総務課: what colleagues call a department. By rule, and by hand where no rule helps. */
export function departmentShortNames(row: DepartmentRow, nameIsUnique: boolean): string[] {
  const numbered = NUMERAL.test(row.name_ja) ? [row.name_ja.replace(NUMERAL, "$1")] : [];
  const full = nameIsUnique ? [] : [row.bureau_ja + row.name_ja];
  return [...new Set([...numbered, ...(CALLED[row.id] ?? []), ...full])];
}
