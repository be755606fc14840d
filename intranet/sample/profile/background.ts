import type { SampleCareer } from "../career/sampleCareer";
import { SAMPLE_MONTH } from "../seed/calendar";
import type { Random } from "../seed/random";

/** What somebody has lived through, as far as it decides what they can talk about. */
export interface Background {
  readonly career: SampleCareer;
  readonly yearsOfService: number;
  readonly abroadNow: boolean;
  /** Number of different countries served in. */
  readonly countries: number;
  /** Back at headquarters after a time abroad. */
  readonly returned: boolean;
  readonly partner: boolean;
  readonly children: boolean;
}

const PARTNER_SHARE = 0.6;
const CHILDREN_SHARE = 0.6;
/** In their first years few people have a family. */
const YEARS_BEFORE_FAMILY = 4;

export function drawBackground(random: Random, career: SampleCareer): Background {
  const countries = new Set(career.stints.map(({ posting }) => posting.countryJa).filter((country) => country !== ""));
  const abroadNow = career.stints.at(-1)?.posting.countryJa !== "";
  const yearsOfService = Math.floor((SAMPLE_MONTH - career.entry) / 12);
  const settled =
    yearsOfService >= YEARS_BEFORE_FAMILY || !["総合職", "専門職", "一般職（大卒程度）", "一般職（高卒者）"].includes(career.jobType);
  const partner = settled && random.chance(PARTNER_SHARE);
  return {
    career,
    yearsOfService,
    abroadNow,
    countries: countries.size,
    returned: !abroadNow && countries.size > 0,
    partner,
    children: partner && random.chance(CHILDREN_SHARE),
  };
}
