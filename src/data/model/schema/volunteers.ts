import { ORGANISATION } from "../../../domain/organisation/organisation";
import { AVAILABILITY_CHOICES } from "../lists/choices";
import { fieldModels } from "./fieldModel";
import type { ListModel } from "./listModel";
import { EVERYBODY_OFFERS } from "./rights";
import { listUrl, VOLUNTEERS_KEY } from "../lists/keys";
import { VOLUNTEER_FIELDS } from "../lists/volunteerFields";

const { entry, entryYear, place } = ORGANISATION.terms;

/** 有志職員: one profile per colleague, offered by the colleague, shown after an organiser has looked. */
export const VOLUNTEERS: ListModel = {
  key: VOLUNTEERS_KEY,
  url: listUrl(VOLUNTEERS_KEY),
  title: { ja: "有志職員", en: "Volunteers" },
  description: {
    ja: "話し相手になる職員のプロフィール。本人が申し出て、運営が確認すると名簿に載ります。",
    en: "Profiles of colleagues who offer to talk. Listed once an organiser has looked at them.",
  },
  itemTitle: { ja: "氏名", en: "Name" },
  moderated: true,
  rights: EVERYBODY_OFFERS,
  editOwnOnly: true,
  keptFromSearch: true,
  fields: fieldModels(VOLUNTEER_FIELDS, {
    Person: { title: { ja: "本人", en: "Person" }, required: true, indexed: true, unique: true },
    Reading: {
      title: { ja: "フリガナ", en: "Reading" },
      required: true,
      description: { ja: "全角カタカナ。例：タカハシ　ヨウコ", en: "Katakana, such as タカハシ　ヨウコ" },
    },
    Romaji: {
      title: { ja: "ローマ字", en: "Name in Latin letters" },
      description: {
        ja: "旅券のつづり。例：TAKAHASHI Yoko。空のときは、英語の画面ではフリガナから付けたつづりになります。",
        en: "As in the passport, such as TAKAHASHI Yoko. Empty: pages in English spell it from the reading.",
      },
    },
    EntryYear: { title: { ja: `${entryYear.ja}（西暦）`, en: "Year of entry" }, required: true },
    EntryMonth: { title: { ja: `${entry.ja}月`, en: "Month of entry" } },
    JobType: { title: { ja: "職種", en: "Job type" }, required: true },
    CurrentPosting: { title: { ja: `いまの${place.ja}`, en: "Current posting" }, indexed: true },
    PastPostings: { title: { ja: `これまでの${place.ja}`, en: "Past postings" } },
    Career: {
      title: { ja: "経歴", en: "Career" },
      lines: 8,
      description: {
        ja: "1行に1つ。例：2013-04〜2016-03｜在タイ日本国大使館｜二等書記官｜領事を担当",
        en: "One line each, such as 2013-04〜2016-03｜Embassy in Thailand｜Second Secretary｜consular work",
      },
    },
    Topics: { title: { ja: "話せること", en: "Happy to talk about" } },
    Languages: { title: { ja: "研修語・言語", en: "Languages" } },
    Message: {
      title: { ja: "一言メッセージ", en: "Message" },
      required: true,
      lines: 4,
      description: {
        ja: "情勢や警備の話、家族の氏名は書かないでください。",
        en: "Please leave out politics, security and the names of family members.",
      },
    },
    ContactMethods: {
      title: { ja: "連絡方法", en: "Contact methods" },
      description: {
        ja: "空のときは、メールとTeamsの両方で連絡を受けます。",
        en: "Empty: both mail and Teams are offered.",
      },
    },
    Availability: { title: { ja: "いまの様子", en: "Availability" }, required: true, defaultChoice: AVAILABILITY_CHOICES.open },
    AvailableFrom: { title: { ja: "いつまで・再開の日", en: "Until, or back on" } },
    StarterTexts: {
      title: { ja: "自分あての書き出し（1行に1つ）", en: "Own opening lines (one per line)" },
      lines: 3,
      description: { ja: "空のときは共通の書き出しを使います。", en: "Empty: the common opening lines are offered." },
    },
    ConsentVersion: { title: { ja: "同意した文の版", en: "Version of the consent text" } },
    ConsentedAt: { title: { ja: "同意の日時", en: "Time of consent" } },
    ConfirmedOn: { title: { ja: "最終確認日", en: "Last confirmed on" } },
  }),
  views: [
    {
      name: "All",
      title: { ja: "すべて", en: "All" },
      default: true,
      fields: ["LinkTitle", "Reading", "Person", "JobType", "CurrentPosting", "Availability", "_ModerationStatus", "Modified"],
      query: '<OrderBy><FieldRef Name="ID" /></OrderBy>',
    },
    {
      name: "Pending",
      title: { ja: "確認待ち", en: "Waiting for confirmation" },
      fields: ["LinkTitle", "Reading", "Person", "JobType", "CurrentPosting", "Modified"],
      query: '<Where><Eq><FieldRef Name="_ModerationStatus" /><Value Type="ModStat">2</Value></Eq></Where>',
    },
  ],
};
