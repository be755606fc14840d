import { AVAILABILITY_CHOICES, CONTACT_CHOICES } from "../choices";
import type { ListModel } from "../listModel";

/** 有志職員: one profile per colleague, offered by the colleague, shown after an organiser has looked. */
export const VOLUNTEERS: ListModel = {
  key: "PlatVolunteers",
  url: "Lists/PlatVolunteers",
  title: { ja: "有志職員", en: "Volunteers" },
  description: {
    ja: "話し相手になる職員のプロフィール。本人が申し出て、運営が確認すると名簿に載ります。",
    en: "Profiles of colleagues who offer to talk. Listed once an organiser has looked at them.",
  },
  itemTitle: { ja: "氏名", en: "Name" },
  moderated: true,
  everyoneContributes: true,
  editOwnOnly: true,
  fields: [
    { type: "person", name: "Person", title: { ja: "本人", en: "Person" }, required: true, indexed: true, unique: true },
    {
      type: "text", name: "Reading", title: { ja: "フリガナ", en: "Reading" }, required: true, maxLength: 80,
      description: { ja: "全角カタカナ。例：タカハシ　ヨウコ", en: "Katakana, such as タカハシ　ヨウコ" },
    },
    { type: "text", name: "Romaji", title: { ja: "ローマ字", en: "Name in Latin letters" }, maxLength: 120, description: { ja: "例：TAKAHASHI Yoko", en: "Such as TAKAHASHI Yoko" } },
    { type: "number", name: "EntryYear", title: { ja: "入省年（西暦）", en: "Year of entry" }, required: true, min: 1926, max: 2100, decimals: 0 },
    { type: "number", name: "EntryMonth", title: { ja: "入省月", en: "Month of entry" }, min: 1, max: 12, decimals: 0 },
    {
      type: "choice", name: "JobType", title: { ja: "職種", en: "Job type" }, required: true,
      choices: [
        "総合職", "専門職", "一般職（大卒程度）", "一般職（高卒者）", "経験者採用（課長補佐級）", "経験者採用（係長級・書記官級）", "任期付職員", "選考採用",
        "医務官", "防衛駐在官", "在外公館警備対策官", "他府省庁からの出向者（アタッシェ）", "民間・官民交流等からの出向者", "外交実務研修員（地方自治体）",
        "専門調査員", "在外公館派遣員", "期間業務職員・非常勤職員", "現地職員", "暫定再任用・定年前再任用職員", "その他",
      ],
    },
    { type: "lookup", name: "CurrentPosting", title: { ja: "いまの任地・部署", en: "Current posting" }, list: "PlatPostings", showField: "Title", indexed: true },
    { type: "lookup", name: "PastPostings", title: { ja: "これまでの任地・部署", en: "Past postings" }, list: "PlatPostings", showField: "Title", multiple: true },
    {
      type: "note", name: "Career", title: { ja: "経歴", en: "Career" }, lines: 8,
      description: {
        ja: "1行に1つ。例：2013-04〜2016-03｜在タイ日本国大使館｜二等書記官｜領事を担当",
        en: "One line each, such as 2013-04〜2016-03｜Embassy in Thailand｜Second Secretary｜consular work",
      },
    },
    { type: "lookup", name: "Topics", title: { ja: "話せること", en: "Happy to talk about" }, list: "PlatTopics", showField: "Title", multiple: true },
    {
      type: "choice", name: "Languages", title: { ja: "研修語・言語", en: "Languages" }, multiple: true,
      choices: [
        "英語", "フランス語", "ドイツ語", "スペイン語", "ロシア語", "中国語", "アラビア語", "朝鮮語（韓国語）", "ポルトガル語", "イタリア語", "オランダ語", "ペルシャ語", "ウルドゥー語",
        "ヒンディー語", "ミャンマー語", "タイ語", "ベトナム語", "インドネシア語", "マレー語", "フィリピノ語", "カンボジア語（クメール語）", "ラオス語", "モンゴル語", "ベンガル語", "シンハラ語",
        "ネパール語", "トルコ語", "ヘブライ語", "スワヒリ語", "アムハラ語", "スウェーデン語", "デンマーク語", "ノルウェー語", "フィンランド語", "アイスランド語", "ポーランド語", "チェコ語",
        "ハンガリー語", "ルーマニア語", "ブルガリア語", "セルビア語", "クロアチア語", "ギリシャ語", "ウクライナ語", "ウズベク語", "カザフ語",
      ],
    },
    {
      type: "note", name: "Message", title: { ja: "一言メッセージ", en: "Message" }, required: true, lines: 4,
      description: { ja: "情勢や警備の話、家族の氏名は書かないでください。", en: "Please leave out politics, security and the names of family members." },
    },
    { type: "choice", name: "ContactMethods", title: { ja: "連絡方法", en: "Contact methods" }, multiple: true, choices: Object.values(CONTACT_CHOICES) },
    {
      type: "choice", name: "Availability", title: { ja: "いまの様子", en: "Availability" }, required: true,
      choices: Object.values(AVAILABILITY_CHOICES), defaultChoice: AVAILABILITY_CHOICES.open,
    },
    { type: "date", name: "AvailableFrom", title: { ja: "いつまで・再開の日", en: "Until, or back on" } },
    {
      type: "note", name: "StarterTexts", title: { ja: "自分あての書き出し（1行に1つ）", en: "Own opening lines (one per line)" }, lines: 3,
      description: { ja: "空のときは共通の書き出しを使います。", en: "Empty: the common opening lines are offered." },
    },
    { type: "text", name: "ConsentVersion", title: { ja: "同意した文の版", en: "Version of the consent text" }, maxLength: 20 },
    { type: "date", name: "ConsentedAt", title: { ja: "同意の日時", en: "Time of consent" }, withTime: true },
    { type: "date", name: "ConfirmedOn", title: { ja: "最終確認日", en: "Last confirmed on" } },
  ],
  views: [
    {
      name: "All", title: { ja: "すべて", en: "All" }, default: true,
      fields: ["LinkTitle", "Reading", "Person", "JobType", "CurrentPosting", "Availability", "_ModerationStatus", "Modified"],
      query: "<OrderBy><FieldRef Name=\"ID\" /></OrderBy>",
    },
    {
      name: "Pending", title: { ja: "確認待ち", en: "Waiting for confirmation" },
      fields: ["LinkTitle", "Reading", "Person", "JobType", "CurrentPosting", "Modified"],
      query: "<Where><Eq><FieldRef Name=\"_ModerationStatus\" /><Value Type=\"ModStat\">2</Value></Eq></Where>",
    },
  ],
};
