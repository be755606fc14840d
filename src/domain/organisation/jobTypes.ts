import type { LocalizedText } from "../text";

/** A job type (職種) that the product can name in English and find by its earlier names. */
export interface JobType {
  /** `ja` is the term that the list holds. */
  readonly name: LocalizedText;
  /** Names before 2012 and names in speech. Search only. */
  readonly alsoCalled: readonly string[];
}

/** Job types of the ministry in display order. The English names are working translations. */
export const JOB_TYPES: readonly JobType[] = [
  { name: { ja: "総合職", en: "General Service (Career-track) Official" }, alsoCalled: ["外交官試験", "I種", "上級職"] },
  { name: { ja: "専門職", en: "Specialist (Foreign Ministry Specialist)" }, alsoCalled: ["外務省専門職員", "語学研修員", "中級"] },
  { name: { ja: "一般職（大卒程度）", en: "Administrative Official (University Level)" }, alsoCalled: ["II種"] },
  { name: { ja: "一般職（高卒者）", en: "Administrative Official (High School Level)" }, alsoCalled: ["III種", "初級"] },
  { name: { ja: "経験者採用（課長補佐級）", en: "Mid-career Recruit (Deputy Director Level)" }, alsoCalled: ["中途採用"] },
  { name: { ja: "経験者採用（係長級・書記官級）", en: "Mid-career Recruit (Section Chief / Secretary Level)" }, alsoCalled: ["中途採用"] },
  { name: { ja: "任期付職員", en: "Fixed-term Official" }, alsoCalled: [] },
  { name: { ja: "選考採用", en: "Selective Recruitment (incl. persons with disabilities)" }, alsoCalled: [] },
  { name: { ja: "医務官", en: "Medical Attaché" }, alsoCalled: [] },
  { name: { ja: "防衛駐在官", en: "Defense Attaché" }, alsoCalled: ["駐在武官"] },
  { name: { ja: "在外公館警備対策官", en: "Security Attaché" }, alsoCalled: [] },
  { name: { ja: "他府省庁からの出向者（アタッシェ）", en: "Official Seconded from Another Ministry (Attaché)" }, alsoCalled: [] },
  { name: { ja: "民間・官民交流等からの出向者", en: "Secondee from the Private Sector" }, alsoCalled: [] },
  { name: { ja: "外交実務研修員（地方自治体）", en: "Diplomatic Practice Trainee from Local Government" }, alsoCalled: [] },
  { name: { ja: "専門調査員", en: "Researcher/Adviser (Senmon Chosain)" }, alsoCalled: [] },
  { name: { ja: "在外公館派遣員", en: "Administrative Assistant dispatched to Missions (Hakenin)" }, alsoCalled: [] },
  { name: { ja: "期間業務職員・非常勤職員", en: "Part-time / Fixed-term Staff" }, alsoCalled: [] },
  { name: { ja: "現地職員", en: "Locally Engaged Staff" }, alsoCalled: ["ローカルスタッフ", "現地補助員"] },
  { name: { ja: "暫定再任用・定年前再任用職員", en: "Re-employed Official" }, alsoCalled: ["再任用"] },
  { name: { ja: "その他", en: "Other" }, alsoCalled: [] },
];

const BY_TERM: ReadonlyMap<string, JobType> = new Map(JOB_TYPES.map((jobType) => [jobType.name.ja, jobType]));

/** The job type of a term in the list. A term that the organisers added has no translation and no other name. */
export function jobTypeOf(term: string): JobType {
  return BY_TERM.get(term) ?? { name: { ja: term, en: "" }, alsoCalled: [] };
}
