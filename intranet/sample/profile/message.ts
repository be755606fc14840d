import type { TopicRow } from "../reference/referenceData";
import type { Random } from "../seed/random";
import type { Background } from "./background";
import { ABOUT_TOPIC, CLOSINGS, ENGLISH_CLOSINGS, ENGLISH_MIDDLES, ENGLISH_OPENINGS, OPENINGS } from "./messageParts";
import type { Opening } from "./messageParts";

const ENGLISH_SHARE = 0.04;
const SECOND_TOPIC_SHARE = 0.4;

const FITS: Readonly<Record<NonNullable<Opening["needs"]>, (background: Background) => boolean>> = {
  abroad: ({ abroadNow }) => abroadNow,
  headquarters: ({ abroadNow }) => !abroadNow,
  years: ({ yearsOfService }) => yearsOfService >= 3,
  countries: ({ countries }) => countries >= 3,
  language: ({ career }) => career.languages.length > 0,
};

function filled(text: string, { yearsOfService, countries, career }: Background): string {
  return text
    .replaceAll("{city}", career.stints.at(-1)?.posting.cityJa ?? "")
    .replaceAll("{years}", String(yearsOfService))
    .replaceAll("{countries}", String(countries))
    .replaceAll("{language}", career.languages[0] ?? "");
}

function aboutTopics(random: Random, topics: readonly TopicRow[]): string {
  const sentences = topics.map(({ id }) => ABOUT_TOPIC[id] ?? []).filter(({ length }) => length > 0);
  return random
    .sample(sentences, random.chance(SECOND_TOPIC_SHARE) ? 2 : 1)
    .map(random.pick)
    .join("");
}

/** The message (一言メッセージ) somebody writes: warm, plain, about what they can talk about. A few write English. */
export function drawMessage(random: Random, background: Background, topics: readonly TopicRow[]): string {
  if (random.chance(ENGLISH_SHARE)) {
    return [random.pick(ENGLISH_OPENINGS), random.pick(ENGLISH_MIDDLES), random.pick(ENGLISH_CLOSINGS)].join(" ");
  }
  const opening = random.pick(OPENINGS.filter(({ needs }) => needs === undefined || FITS[needs](background)));
  return filled(opening.text, background) + aboutTopics(random, topics) + random.pick(CLOSINGS);
}
