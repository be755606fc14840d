import { REFORM_DAY } from "../reference/postings";
import type { SamplePosting } from "../reference/postings";
import { monthOf, monthText, SAMPLE_MONTH, yearOf } from "../seed/calendar";
import type { Month } from "../seed/calendar";
import type { Random } from "../seed/random";
import { dutiesOf } from "./duties";
import { LANGUAGE_PLACES, MAJOR_LANGUAGES } from "./languagePlaces";
import type { Places } from "./places";
import type { Titles } from "./titles";
import type { Phase, Track } from "./tracks";

/** One stretch of a career. */
export interface Stint {
  readonly posting: SamplePosting;
  readonly role: string;
  readonly from: Month;
  /** Absent while it lasts. */
  readonly to?: Month;
  readonly note?: string;
}

export interface SampleCareer {
  readonly jobType: string;
  readonly entry: Month;
  readonly languages: readonly string[];
  /** Oldest first; the last one lasts. */
  readonly stints: readonly Stint[];
}

const REFORM: Month = monthOf(Number(REFORM_DAY.slice(0, 4)), Number(REFORM_DAY.slice(5, 7)));
const NOTE_SHARE = 0.45;
const APRIL_SHARE = 0.94;
const OTHER_MONTHS = [1, 4, 4, 4, 7, 8, 10] as const;
/** Somebody who is about to move stays where they are: nobody has been somewhere for less time than this. */
const SETTLED_MONTHS = 2;
const RETRIES = 4;

/** More people from the middle of the years than from their ends, and more from the later half. */
function drawEntry(random: Random, { entry: [first, last], anyMonth }: Track, latest: Month): Month {
  const years = Math.min(last, yearOf(latest)) - first;
  const share = (Math.max(random.next(), random.next()) + random.next()) / 2;
  const year = first + Math.min(years, Math.floor(share * (years + 1)));
  const entry = monthOf(year, anyMonth === true || !random.chance(APRIL_SHARE) ? random.pick(OTHER_MONTHS) : 4);
  return entry <= latest ? entry : entry - 12;
}

function* legs(random: Random, { opening, cycle }: Track): Generator<Phase, void, undefined> {
  const takes = (phase: Phase): boolean => random.chance(phase.share ?? 1);
  yield* opening.filter(takes);
  if (cycle === undefined) return;
  for (;;) yield* cycle.filter(takes);
}

/** The time line of somebody's legs from entry until today; the last one lasts. */
function timeline(random: Random, track: Track, entry: Month): { phase: Phase; from: Month; to?: Month }[] {
  const line: { phase: Phase; from: Month; to?: Month }[] = [];
  let from = entry;
  for (const phase of legs(random, track)) {
    if (line.length > 0 && from > SAMPLE_MONTH - SETTLED_MONTHS) break;
    const until = from + random.whole(...phase.months);
    line.push({ phase, from, to: until });
    from = until;
  }
  return line.map(({ phase, from: start, to }, index) =>
    index === line.length - 1 || to === undefined ? { phase, from: start } : { phase, from: start, to },
  );
}

function drawLanguages(random: Random, { trainingLanguage }: Track): string[] {
  if (trainingLanguage === "major") return [random.pickWeighted(MAJOR_LANGUAGES, (language) => (language === "英語" ? 5 : 2))];
  if (trainingLanguage === "any") return [random.pick(random.chance(0.4) ? MAJOR_LANGUAGES : Object.keys(LANGUAGE_PLACES))];
  return [];
}

/**
 * A career from entry until today: legs as the job type has them, places that suit job and language, titles by years of service.
 *
 * @param latestEntry - nobody enters after this month
 */
export function sampleCareer(
  random: Random,
  track: Track,
  { places, titles }: { places: Places; titles: Titles },
  latestEntry: Month,
): SampleCareer {
  const entry = drawEntry(random, track, latestEntry);
  const languages = drawLanguages(random, track);
  let before: SamplePosting | undefined;
  let region: string | undefined;

  function draw(where: Phase["where"]): SamplePosting {
    if (where === "hq") return places.headquarters(random, track, region);
    const language = languages[0];
    return where === "training" && language !== undefined ? places.training(random, language) : places.abroad(random, languages);
  }

  const stints = timeline(random, track, entry).map(({ phase, from, to }): Stint => {
    let posting = draw(phase.where);
    for (let tries = 0; tries < RETRIES && posting.code === before?.code; tries++) posting = draw(phase.where);
    before = posting;
    if (phase.where !== "hq") region = posting.region;
    const duties = dutiesOf(track.work, posting.kind, phase.where === "training");
    return {
      posting,
      role: phase.where === "training" ? titles.trainee : titles.of(track, posting, Math.floor((from - entry) / 12)),
      from,
      ...(to === undefined ? {} : { to }),
      ...(duties.length > 0 && random.chance(NOTE_SHARE) ? { note: random.pick(duties) } : {}),
    };
  });
  return { jobType: track.jobType, entry, languages, stints };
}

/** The name the place had when somebody left it. */
export function placeName({ posting, to }: Stint): string {
  const former = posting.formerNames[0];
  return posting.reorganised && former !== undefined && to !== undefined && to <= REFORM ? former : posting.fullName;
}

/** How much people write about their career: periods to the month or the year, places only, or nothing. */
export type CareerDetail = "months" | "years" | "places" | "nothing";

function period({ from, to }: Stint, detail: CareerDetail): string {
  if (detail === "places") return "";
  const text = detail === "years" ? (month: Month): string => String(yearOf(month)) : monthText;
  return `${text(from)}〜${to === undefined ? "" : text(to - 1)}`;
}

/** The career column, one line per stretch: `2013-04〜2016-03｜在タイ日本国大使館｜二等書記官｜領事を担当`. */
export function careerLines({ stints }: SampleCareer, detail: CareerDetail): string {
  if (detail === "nothing") return "";
  return stints
    .map((stint) => [period(stint, detail), placeName(stint), stint.role, ...(stint.note === undefined ? [] : [stint.note])].join("｜"))
    .join("\n");
}
