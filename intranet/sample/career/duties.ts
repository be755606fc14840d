import type { PlaceKind } from "../reference/postings";
import type { Track } from "./tracks";

const DIPLOMAT_ABROAD = [
  "経済を担当",
  "広報文化を担当",
  "領事を担当",
  "経済協力を担当",
  "総務を担当",
  "政務を担当",
  "日本語教育と交流事業を担当",
  "日系企業の支援を担当",
  "要人の訪問の準備を担当",
  "二人だけの班",
  "大きな会議の準備を担当",
];
const ADMINISTRATION_ABROAD = [
  "会計を担当",
  "通信を担当",
  "領事と旅券を担当",
  "庶務と公邸を担当",
  "現地職員の労務を担当",
  "館の引越しを担当",
  "会計と営繕を担当",
  "公用車と建物の手入れも",
];
const DIPLOMAT_HQ = [
  "総括班",
  "国別の協力計画を担当",
  "会議の準備を担当",
  "条約の作業を担当",
  "広報を担当",
  "予算を担当",
  "国会の当番も経験",
  "招へい事業を担当",
  "班長",
  "語学を生かす仕事",
  "通訳も少し",
];
const ADMINISTRATION_HQ = [
  "予算の執行を担当",
  "旅費を担当",
  "給与を担当",
  "旅券の発行を担当",
  "物品の調達を担当",
  "赴任する人の手続を担当",
  "システムの入替えを担当",
  "窓口を担当",
  "庶務班",
];
const CONSULAR = [
  "領事を担当",
  "旅券と査証を担当",
  "広報文化を担当",
  "邦人の安全を担当",
  "県人会や補習校とのつながりを担当",
  "総務と会計を担当",
];
const TRAINING = [
  "大学で語学を学びました",
  "語学研修。ホームステイから始めました",
  "大学院に通いながら語学研修",
  "語学研修。毎週末に小さな旅をしました",
];

/** What somebody may say about a job there, in a few words. */
export function dutiesOf(work: Track["work"], kind: PlaceKind, training: boolean): readonly string[] {
  if (training) return TRAINING;
  if (work === "own") return [];
  const headquarters = kind === "division" || kind === "bureau";
  if (work === "administration") return headquarters ? ADMINISTRATION_HQ : ADMINISTRATION_ABROAD;
  if (headquarters) return DIPLOMAT_HQ;
  return kind === "consulate" || kind === "office" ? CONSULAR : DIPLOMAT_ABROAD;
}
