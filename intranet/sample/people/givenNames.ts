/** A given name as written, its reading and its Latin spelling. */
export interface GivenName {
  readonly written: string;
  readonly reading: string;
  readonly romaji: string;
}

function table(text: string): GivenName[] {
  return text
    .trim()
    .split(/\s+/u)
    .map((entry) => {
      const [written = "", reading = "", romaji = ""] = entry.split("/");
      return { written, reading, romaji };
    });
}

/** Given names of several generations, in kanji, hiragana and katakana. */
export const GIVEN_NAMES: readonly GivenName[] = table(`
  陽子/ヨウコ/Yoko 美咲/ミサキ/Misaki 千尋/チヒロ/Chihiro 由美/ユミ/Yumi 直子/ナオコ/Naoko 恵/メグミ/Megumi 明日香/アスカ/Asuka 麻衣/マイ/Mai 真理子/マリコ/Mariko 裕子/ユウコ/Yuko
  さくら/サクラ/Sakura ひとみ/ヒトミ/Hitomi あかり/アカリ/Akari みのり/ミノリ/Minori かおり/カオリ/Kaori ゆかり/ユカリ/Yukari のぞみ/ノゾミ/Nozomi なつみ/ナツミ/Natsumi はるか/ハルカ/Haruka
  エリカ/エリカ/Erika マリア/マリア/Maria アンナ/アンナ/Anna ジュン/ジュン/Jun カレン/カレン/Karen リサ/リサ/Lisa
  優子/ユウコ/Yuko 友香/トモカ/Tomoka 理恵/リエ/Rie 智子/トモコ/Tomoko 香織/カオリ/Kaori 彩/アヤ/Aya 彩乃/アヤノ/Ayano 七海/ナナミ/Nanami 結衣/ユイ/Yui 葵/アオイ/Aoi 凛/リン/Rin 楓/カエデ/Kaede
  沙織/サオリ/Saori 絵里/エリ/Eri 瑞希/ミズキ/Mizuki 佳奈/カナ/Kana 志保/シホ/Shiho 美穂/ミホ/Miho 梨沙/リサ/Risa 紗季/サキ/Saki 春菜/ハルナ/Haruna 秋穂/アキホ/Akiho 冬美/フユミ/Fuyumi
  久美子/クミコ/Kumiko 和子/カズコ/Kazuko 京子/キョウコ/Kyoko 幸恵/ユキエ/Yukie 聡子/サトコ/Satoko 眞由美/マユミ/Mayumi 百合子/ユリコ/Yuriko 亜希子/アキコ/Akiko 奈緒美/ナオミ/Naomi 倫子/ノリコ/Noriko
  大輔/ダイスケ/Daisuke 健太/ケンタ/Kenta 翔/ショウ/Sho 翔太/ショウタ/Shota 拓也/タクヤ/Takuya 直樹/ナオキ/Naoki 哲也/テツヤ/Tetsuya 誠/マコト/Makoto 修/オサム/Osamu 浩/ヒロシ/Hiroshi 隆/タカシ/Takashi
  悠斗/ユウト/Yuto 蓮/レン/Ren 湊/ミナト/Minato 樹/イツキ/Itsuki 大地/ダイチ/Daichi 涼介/リョウスケ/Ryosuke 亮/リョウ/Ryo 雄一郎/ユウイチロウ/Yuichiro 龍之介/リュウノスケ/Ryunosuke 慎太郎/シンタロウ/Shintaro
  一郎/イチロウ/Ichiro 健一/ケンイチ/Kenichi 純一/ジュンイチ/Junichi 達也/タツヤ/Tatsuya 博之/ヒロユキ/Hiroyuki 和彦/カズヒコ/Kazuhiko 昭彦/アキヒコ/Akihiko 雅人/マサト/Masato 正樹/マサキ/Masaki 貴史/タカフミ/Takafumi
  俊介/シュンスケ/Shunsuke 祐樹/ユウキ/Yuki 祥平/ショウヘイ/Shohei 航/ワタル/Wataru 渉/ワタル/Wataru 学/マナブ/Manabu 剛/ツヨシ/Tsuyoshi 光/ヒカル/Hikaru 薫/カオル/Kaoru 律/リツ/Ritsu 奏/カナデ/Kanade
  伸二/シンジ/Shinji 敏夫/トシオ/Toshio 武/タケシ/Takeshi 豊/ユタカ/Yutaka 晃/アキラ/Akira 明/アキラ/Akira 昇/ノボル/Noboru 洋平/ヨウヘイ/Yohei 洋介/ヨウスケ/Yosuke 圭/ケイ/Kei 圭吾/ケイゴ/Keigo
  裕一/ユウイチ/Yuichi 隼人/ハヤト/Hayato 海斗/カイト/Kaito 太一/タイチ/Taichi 康平/コウヘイ/Kohei 幸太郎/コウタロウ/Kotaro 耕造/コウゾウ/Kozo 智宏/トモヒロ/Tomohiro 紘一/コウイチ/Koichi 司/ツカサ/Tsukasa`);
