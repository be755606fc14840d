/** One leg of a working life: headquarters, abroad, or language training abroad. */
export interface Phase {
  readonly where: "hq" | "abroad" | "training";
  /** Shortest and longest time in months. */
  readonly months: readonly [number, number];
  /** Share of people who have this leg at all; default: everybody. */
  readonly share?: number;
}

/** Titles by years of service: the last entry that has been reached counts. Keys are ids of the reference data's titles. */
export type Ladder = readonly (readonly [yearsOfService: number, rankId: string])[];

export interface Titles {
  readonly hq: Ladder;
  readonly mission: Ladder;
  readonly consulate: Ladder;
}

/** How people of one job type enter, move and rise. */
export interface Track {
  readonly jobType: string;
  /** Share among the volunteers, in per mille. */
  readonly weight: number;
  readonly entry: readonly [number, number];
  /** Enters at any time of the year; otherwise nearly always in April. */
  readonly anyMonth?: boolean;
  readonly trainingLanguage?: "major" | "any";
  readonly opening: readonly Phase[];
  /** Repeated until today; absent: the last leg of the opening lasts until today. */
  readonly cycle?: readonly Phase[];
  /** Titles, or the one word this job goes by. */
  readonly titles: Titles | string;
  /** Years of service before entry count for the title of those who come later in life. */
  readonly yearsBefore?: number;
  readonly work: "diplomat" | "administration" | "own";
}

const GENERALIST: Titles = {
  hq: [
    [0, "h-kakariin"],
    [2, "h-jimukan"],
    [5, "h-kakaricho"],
    [8, "h-hosa"],
    [14, "h-shuseki"],
    [18, "h-kikakukan"],
    [21, "h-kacho"],
  ],
  mission: [
    [0, "z-hokan"],
    [3, "z-3sho"],
    [6, "z-2sho"],
    [10, "z-1sho"],
    [17, "z-sanji"],
    [22, "z-kosanji"],
    [28, "z-koshi"],
    [34, "z-taishi"],
  ],
  consulate: [
    [0, "z-fukuryoji"],
    [6, "z-ryoji"],
    [15, "z-shuseki-ryoji"],
    [25, "z-soryoji"],
  ],
};
const SPECIALIST: Titles = {
  hq: [
    [0, "h-jimukan"],
    [8, "h-kakaricho"],
    [15, "h-hosa"],
    [27, "h-kikakukan"],
  ],
  mission: [
    [0, "z-hokan"],
    [3, "z-3sho"],
    [9, "z-2sho"],
    [16, "z-1sho"],
    [27, "z-sanji"],
  ],
  consulate: [
    [0, "z-fukuryoji"],
    [11, "z-ryoji"],
    [25, "z-shuseki-ryoji"],
  ],
};
const ADMINISTRATIVE: Titles = {
  hq: [
    [0, "h-kakariin"],
    [5, "h-jimukan"],
    [10, "h-kakaricho"],
    [20, "h-hosa"],
  ],
  mission: [
    [0, "z-fukuriji"],
    [8, "z-3riji"],
    [14, "z-3sho"],
    [20, "z-2sho"],
    [27, "z-1sho"],
  ],
  consulate: [
    [0, "z-fukuryoji"],
    [15, "z-ryoji"],
  ],
};

const ROTATION: readonly Phase[] = [
  { where: "hq", months: [24, 36] },
  { where: "abroad", months: [24, 36] },
  { where: "abroad", months: [24, 36], share: 0.35 },
  { where: "hq", months: [18, 30], share: 0.35 },
];
const ABROAD_ONLY: readonly Phase[] = [{ where: "abroad", months: [24, 36] }];

/** Every job type of the volunteers list, in its order; rows are to be read as rows. */
// prettier-ignore
export const TRACKS: readonly Track[] = [
  {
    jobType: "総合職", weight: 225, entry: [1988, 2026], trainingLanguage: "major", titles: GENERALIST, work: "diplomat",
    opening: [{ where: "hq", months: [24, 28] }, { where: "training", months: [24, 24] }, { where: "abroad", months: [20, 28] }], cycle: ROTATION,
  },
  {
    jobType: "専門職", weight: 320, entry: [1987, 2026], trainingLanguage: "any", titles: SPECIALIST, work: "diplomat",
    opening: [{ where: "hq", months: [12, 15] }, { where: "training", months: [24, 36] }, { where: "abroad", months: [24, 36] }], cycle: ROTATION,
  },
  { jobType: "一般職（大卒程度）", weight: 140, entry: [1990, 2026], titles: ADMINISTRATIVE, work: "administration", opening: [{ where: "hq", months: [30, 42] }, { where: "abroad", months: [24, 36] }], cycle: ROTATION },
  { jobType: "一般職（高卒者）", weight: 45, entry: [1985, 2026], titles: ADMINISTRATIVE, work: "administration", opening: [{ where: "hq", months: [36, 48] }, { where: "abroad", months: [24, 36] }], cycle: ROTATION },
  { jobType: "経験者採用（課長補佐級）", weight: 40, entry: [2006, 2026], anyMonth: true, yearsBefore: 9, titles: GENERALIST, work: "diplomat", opening: [{ where: "hq", months: [24, 36] }, { where: "abroad", months: [24, 36] }], cycle: ROTATION },
  { jobType: "経験者採用（係長級・書記官級）", weight: 45, entry: [2009, 2026], anyMonth: true, yearsBefore: 7, titles: SPECIALIST, work: "diplomat", opening: [{ where: "hq", months: [18, 30] }, { where: "abroad", months: [24, 36] }], cycle: ROTATION },
  { jobType: "任期付職員", weight: 25, entry: [2021, 2026], anyMonth: true, yearsBefore: 9, titles: GENERALIST, work: "diplomat", opening: [{ where: "hq", months: [18, 36] }] },
  { jobType: "選考採用", weight: 10, entry: [2006, 2025], anyMonth: true, titles: ADMINISTRATIVE, work: "administration", opening: [{ where: "hq", months: [48, 72] }], cycle: ROTATION },
  { jobType: "医務官", weight: 20, entry: [2010, 2026], anyMonth: true, titles: "医務官", work: "own", opening: ABROAD_ONLY, cycle: ABROAD_ONLY },
  { jobType: "防衛駐在官", weight: 8, entry: [2023, 2026], anyMonth: true, titles: "防衛駐在官", work: "own", opening: ABROAD_ONLY },
  { jobType: "在外公館警備対策官", weight: 15, entry: [2023, 2026], anyMonth: true, titles: "在外公館警備対策官", work: "own", opening: ABROAD_ONLY },
  { jobType: "他府省庁からの出向者（アタッシェ）", weight: 30, entry: [2023, 2026], anyMonth: true, yearsBefore: 11, titles: GENERALIST, work: "diplomat", opening: ABROAD_ONLY },
  { jobType: "民間・官民交流等からの出向者", weight: 15, entry: [2023, 2026], anyMonth: true, yearsBefore: 7, titles: GENERALIST, work: "diplomat", opening: ABROAD_ONLY },
  { jobType: "外交実務研修員（地方自治体）", weight: 15, entry: [2023, 2026], yearsBefore: 5, titles: SPECIALIST, work: "diplomat", opening: [{ where: "hq", months: [12, 12] }, { where: "abroad", months: [24, 24] }] },
  { jobType: "専門調査員", weight: 40, entry: [2023, 2026], anyMonth: true, titles: "専門調査員", work: "own", opening: [{ where: "abroad", months: [24, 30] }, { where: "abroad", months: [24, 30], share: 0.2 }] },
  { jobType: "在外公館派遣員", weight: 20, entry: [2023, 2026], anyMonth: true, titles: "在外公館派遣員", work: "own", opening: [{ where: "abroad", months: [24, 30] }, { where: "abroad", months: [24, 30], share: 0.2 }] },
  { jobType: "期間業務職員・非常勤職員", weight: 15, entry: [2015, 2026], anyMonth: true, titles: "期間業務職員", work: "own", opening: [{ where: "hq", months: [12, 36] }] },
  { jobType: "現地職員", weight: 4, entry: [2002, 2025], anyMonth: true, titles: "現地職員", work: "own", opening: ABROAD_ONLY },
  { jobType: "暫定再任用・定年前再任用職員", weight: 20, entry: [1985, 1988], trainingLanguage: "any", titles: SPECIALIST, work: "diplomat", opening: [{ where: "hq", months: [12, 24] }, { where: "training", months: [24, 36] }], cycle: ROTATION },
  { jobType: "その他", weight: 3, entry: [2005, 2025], anyMonth: true, titles: "シニアボランティア調整員", work: "own", opening: [{ where: "abroad", months: [24, 36] }] },
];
