/** A surname as written, its reading and its Latin spelling. */
export interface Surname {
  readonly written: string;
  readonly reading: string;
  /** As in a passport: OHNO as well as ONO. */
  readonly romaji: string;
  /** How often it is drawn, compared with the others. */
  readonly weight: number;
}

function table(weight: number, text: string): Surname[] {
  return text
    .trim()
    .split(/\s+/u)
    .map((entry) => {
      const [written = "", reading = "", romaji = ""] = entry.split("/");
      return { written, reading, romaji, weight };
    });
}

/**
 * Surnames that software gets wrong: variant characters (髙 﨑 𠮷 邉 邊 齋 濵 澤 廣 櫻), characters outside the Basic Multilingual
 * Plane, long ones, single characters, two Latin spellings of one reading, and surnames from abroad. A large enough sample holds them all.
 */
export const TELLING_SURNAMES: readonly Surname[] = table(
  1,
  `
  髙橋/タカハシ/TAKAHASHI 山﨑/ヤマザキ/YAMAZAKI 𠮷田/ヨシダ/YOSHIDA 渡邉/ワタナベ/WATANABE 渡邊/ワタナベ/WATANABE 齋藤/サイトウ/SAITO 齊藤/サイトウ/SAITOH
  濵田/ハマダ/HAMADA 濱口/ハマグチ/HAMAGUCHI 髙木/タカギ/TAKAGI 廣瀬/ヒロセ/HIROSE 櫻井/サクライ/SAKURAI 澤田/サワダ/SAWADA 德永/トクナガ/TOKUNAGA 冨田/トミタ/TOMITA
  眞鍋/マナベ/MANABE 嶋田/シマダ/SHIMADA 栁田/ヤナギダ/YANAGIDA 𣘺本/ハシモト/HASHIMOTO 邨田/ムラタ/MURATA 黑川/クロカワ/KUROKAWA 國分/コクブン/KOKUBUN
  勅使河原/テシガワラ/TESHIGAWARA 長宗我部/チョウソカベ/CHOSOKABE 伊集院/イジュウイン/IJUIN 一ノ瀬/イチノセ/ICHINOSE 二階堂/ニカイドウ/NIKAIDO 御手洗/ミタライ/MITARAI 五十嵐/イガラシ/IGARASHI 東海林/ショウジ/SHOJI 久保寺/クボデラ/KUBODERA
  林/ハヤシ/HAYASHI 森/モリ/MORI 関/セキ/SEKI 辻/ツジ/TSUJI 岸/キシ/KISHI 堀/ホリ/HORI 原/ハラ/HARA 岡/オカ/OKA 東/アズマ/AZUMA 谷/タニ/TANI
  小野/オノ/ONO 大野/オオノ/OHNO 大野/オオノ/ONO 大田/オオタ/OHTA 太田/オオタ/OTA 伊藤/イトウ/ITOH 佐藤/サトウ/SATOH 加藤/カトウ/KATOH 江藤/エトウ/ETO 井上/イノウエ/INOUE 猪之上/イノウエ/INOUE
  スミス－田中/スミス・タナカ/SMITH-TANAKA ガルシア/ガルシア/GARCIA 金/キム/KIM 李/リ/LEE 陳/チン/CHEN 山田グエン/ヤマダ・グエン/YAMADA-NGUYEN Garcia-Sato/ガルシア・サトウ/GARCIA-SATO O'Brien/オブライエン/O'BRIEN`,
);

const COMMON = table(
  8,
  `
  佐藤/サトウ/SATO 鈴木/スズキ/SUZUKI 高橋/タカハシ/TAKAHASHI 田中/タナカ/TANAKA 伊藤/イトウ/ITO 渡辺/ワタナベ/WATANABE 山本/ヤマモト/YAMAMOTO 中村/ナカムラ/NAKAMURA
  小林/コバヤシ/KOBAYASHI 加藤/カトウ/KATO 吉田/ヨシダ/YOSHIDA 山田/ヤマダ/YAMADA 佐々木/ササキ/SASAKI 山口/ヤマグチ/YAMAGUCHI 松本/マツモト/MATSUMOTO 斎藤/サイトウ/SAITO
  木村/キムラ/KIMURA 清水/シミズ/SHIMIZU 山崎/ヤマザキ/YAMAZAKI 池田/イケダ/IKEDA 橋本/ハシモト/HASHIMOTO 阿部/アベ/ABE 石川/イシカワ/ISHIKAWA 前田/マエダ/MAEDA`,
);

const USUAL = table(
  3,
  `
  藤田/フジタ/FUJITA 小川/オガワ/OGAWA 後藤/ゴトウ/GOTO 岡田/オカダ/OKADA 長谷川/ハセガワ/HASEGAWA 村上/ムラカミ/MURAKAMI 近藤/コンドウ/KONDO 石井/イシイ/ISHII 坂本/サカモト/SAKAMOTO
  遠藤/エンドウ/ENDO 青木/アオキ/AOKI 藤井/フジイ/FUJII 西村/ニシムラ/NISHIMURA 福田/フクダ/FUKUDA 三浦/ミウラ/MIURA 藤原/フジワラ/FUJIWARA 岡本/オカモト/OKAMOTO 松田/マツダ/MATSUDA
  中島/ナカジマ/NAKAJIMA 中野/ナカノ/NAKANO 原田/ハラダ/HARADA 小島/コジマ/KOJIMA 竹内/タケウチ/TAKEUCHI 金子/カネコ/KANEKO 和田/ワダ/WADA 中山/ナカヤマ/NAKAYAMA 石田/イシダ/ISHIDA
  上田/ウエダ/UEDA 森田/モリタ/MORITA 柴田/シバタ/SHIBATA 酒井/サカイ/SAKAI 工藤/クドウ/KUDO 横山/ヨコヤマ/YOKOYAMA 宮崎/ミヤザキ/MIYAZAKI 宮本/ミヤモト/MIYAMOTO 内田/ウチダ/UCHIDA
  高木/タカギ/TAKAGI 安藤/アンドウ/ANDO 島田/シマダ/SHIMADA 谷口/タニグチ/TANIGUCHI 丸山/マルヤマ/MARUYAMA 今井/イマイ/IMAI 藤本/フジモト/FUJIMOTO 村田/ムラタ/MURATA 武田/タケダ/TAKEDA
  上野/ウエノ/UENO 杉山/スギヤマ/SUGIYAMA 増田/マスダ/MASUDA 小山/コヤマ/KOYAMA 大塚/オオツカ/OTSUKA 平野/ヒラノ/HIRANO 菅原/スガワラ/SUGAWARA 久保/クボ/KUBO 千葉/チバ/CHIBA
  松井/マツイ/MATSUI 野口/ノグチ/NOGUCHI 木下/キノシタ/KINOSHITA 佐野/サノ/SANO 菊地/キクチ/KIKUCHI 野村/ノムラ/NOMURA 松尾/マツオ/MATSUO 新井/アライ/ARAI 古川/フルカワ/FURUKAWA`,
);

const RARER = table(
  1,
  `
  熊谷/クマガイ/KUMAGAI 水野/ミズノ/MIZUNO 桜庭/サクラバ/SAKURABA 星野/ホシノ/HOSHINO 永井/ナガイ/NAGAI 須藤/スドウ/SUDO 本田/ホンダ/HONDA 望月/モチヅキ/MOCHIZUKI 大久保/オオクボ/OKUBO
  飯田/イイダ/IIDA 川村/カワムラ/KAWAMURA 吉川/ヨシカワ/YOSHIKAWA 早川/ハヤカワ/HAYAKAWA 馬場/ババ/BABA 浅野/アサノ/ASANO 西川/ニシカワ/NISHIKAWA 服部/ハットリ/HATTORI 荒木/アラキ/ARAKI
  川口/カワグチ/KAWAGUCHI 大西/オオニシ/ONISHI 岩崎/イワサキ/IWASAKI 秋山/アキヤマ/AKIYAMA 小松/コマツ/KOMATSU 黒田/クロダ/KURODA 堀内/ホリウチ/HORIUCHI 片山/カタヤマ/KATAYAMA
  富永/トミナガ/TOMINAGA 神谷/カミヤ/KAMIYA 三宅/ミヤケ/MIYAKE 白井/シライ/SHIRAI 安田/ヤスダ/YASUDA 矢野/ヤノ/YANO 篠原/シノハラ/SHINOHARA 成田/ナリタ/NARITA 日下部/クサカベ/KUSAKABE
  宇佐美/ウサミ/USAMI 鬼頭/キトウ/KITO 仲村渠/ナカンダカリ/NAKANDAKARI 比嘉/ヒガ/HIGA 金城/キンジョウ/KINJO 喜屋武/キャン/KYAN 浅見/アサミ/ASAMI 名取/ナトリ/NATORI 越智/オチ/OCHI
  百瀬/モモセ/MOMOSE 若林/ワカバヤシ/WAKABAYASHI 樋口/ヒグチ/HIGUCHI 榎本/エノモト/ENOMOTO 曽我/ソガ/SOGA 蛭田/ヒルタ/HIRUTA 目黒/メグロ/MEGURO 結城/ユウキ/YUKI 和泉/イズミ/IZUMI
  芦田/アシダ/ASHIDA 戸塚/トツカ/TOTSUKA 椎名/シイナ/SHIINA 滝沢/タキザワ/TAKIZAWA 柏木/カシワギ/KASHIWAGI 長尾/ナガオ/NAGAO 倉田/クラタ/KURATA 堤/ツツミ/TSUTSUMI 畑中/ハタナカ/HATANAKA`,
);

/** Every surname a sample person may have. */
export const SURNAMES: readonly Surname[] = [...TELLING_SURNAMES, ...COMMON, ...USUAL, ...RARER];
