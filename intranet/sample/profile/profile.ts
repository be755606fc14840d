import type { Places } from "../career/places";
import { sampleCareer } from "../career/sampleCareer";
import type { CareerDetail, SampleCareer } from "../career/sampleCareer";
import type { Titles } from "../career/titles";
import { TRACKS } from "../career/tracks";
import type { Track } from "../career/tracks";
import type { TopicRow } from "../reference/referenceData";
import { AVAILABILITIES } from "../../../src/domain/volunteer/availability";
import type { Availability } from "../../../src/domain/volunteer/volunteer";
import type { ContactMethod } from "../../../src/data/model/lists/choices";
import { daysFrom, monthOf } from "../seed/calendar";
import type { Random } from "../seed/random";
import { drawBackground } from "./background";
import { drawMessage } from "./message";
import { drawTopics } from "./suitableTopics";

/** What a volunteer tells about themself. */
export interface Profile {
  readonly career: SampleCareer;
  readonly topics: readonly TopicRow[];
  readonly message: string;
  readonly availability: Availability;
  /** A day: until then slow, or back on it. */
  readonly availableFrom?: string;
  readonly contactMethods: readonly ContactMethod[];
  readonly starterTexts: readonly string[];
  readonly careerDetail: CareerDetail;
  readonly romajiGiven: boolean;
}

/** What profiles are made of. */
export interface ProfileSources {
  readonly places: Places;
  readonly titles: Titles;
  readonly topics: readonly TopicRow[];
}

const MONTHS_BEFORE_LISTING = 2;
const ROMAJI_SHARE = 0.92;
const STARTERS_SHARE = 0.05;
const UNTIL_SHARE = 0.6;
const MORE_LANGUAGES_SHARE = 0.35;

const DETAIL_WEIGHTS: Readonly<Record<CareerDetail, number>> = { months: 58, years: 20, places: 12, nothing: 10 };
const DETAILS = Object.keys(DETAIL_WEIGHTS) as CareerDetail[];

const STARTERS: readonly string[] = [
  "はじめまして。プロフィールを読んで、少しお話ししてみたくなりました。",
  "赴任のことで、一つだけ教えていただけますか。",
  "用事というほどではないのですが、お茶でもいかがでしょうか。",
  "来週のどこかで十五分ほど、お話しできたらうれしいです。",
  "同じ任地へ行くことになりました。暮らしのことを伺えますか。",
];

const TRACK_URN: readonly Track[] = TRACKS.flatMap((track) => Array.from({ length: track.weight }, () => track));

function drawAvailability(random: Random, day: string): Pick<Profile, "availability" | "availableFrom"> {
  const availability = random.pickWeighted(AVAILABILITIES, (state) => ({ open: 7, slow: 2, rest: 1 })[state]);
  if (availability === "open") return { availability };
  if (availability === "rest") return { availability, availableFrom: `${daysFrom(day, random.whole(40, 240)).slice(0, 7)}-01` };
  return random.chance(UNTIL_SHARE) ? { availability, availableFrom: daysFrom(day, random.whole(5, 90)) } : { availability };
}

function drawContactMethods(random: Random): Profile["contactMethods"] {
  const accepted = random.pickWeighted(["both", "mail", "chat"] as const, (kind) => ({ both: 76, mail: 13, chat: 11 })[kind]);
  return accepted === "both" ? ["mail", "chat"] : [accepted];
}

/** English helps most people; it is not named by those for whom it was the training language. */
function withMoreLanguages(random: Random, career: SampleCareer): SampleCareer {
  const more = career.languages.includes("英語") || !random.chance(MORE_LANGUAGES_SHARE) ? [] : ["英語"];
  return { ...career, languages: [...career.languages, ...more] };
}

/**
 * A profile in which career, topics and message go together.
 *
 * @param day - on which they look at the site
 * @param listed - instant at which it came to the list: the volunteer entered before
 */
export function drawProfile(random: Random, day: string, sources: ProfileSources, listed: string): Profile {
  const career = sampleCareer(
    random,
    random.pick(TRACK_URN),
    sources,
    monthOf(Number(listed.slice(0, 4)), Number(listed.slice(5, 7))) - MONTHS_BEFORE_LISTING,
  );
  const background = drawBackground(random, career);
  const chosen = drawTopics(random, sources.topics, background);
  return {
    career: withMoreLanguages(random, career),
    topics: chosen,
    message: drawMessage(random, background, chosen),
    ...drawAvailability(random, day),
    contactMethods: drawContactMethods(random),
    starterTexts: random.chance(STARTERS_SHARE) ? random.sample(STARTERS, random.whole(1, 3)) : [],
    careerDetail: random.pickWeighted(DETAILS, (detail) => DETAIL_WEIGHTS[detail]),
    romajiGiven: random.chance(ROMAJI_SHARE),
  };
}
