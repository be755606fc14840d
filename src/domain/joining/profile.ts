import type { Posting } from "../posting/posting";
import { toReading } from "../volunteer/reading";
import type { NewProfile } from "../volunteer/writtenProfile";
import type { Answers, ContactMethod } from "./answers";
import { NO_ANSWERS } from "./answers";
import { careerWith, staysIn } from "./stays";
import type { ToldStay } from "./stays";

/** What the answers are written down with. */
export interface Writing {
  /** The reader's name, as the page knows it: nobody types who they are. */
  readonly name: string;
  readonly postings: readonly Posting[];
  /** What is there already, where a profile is changed. */
  readonly before?: Partial<NewProfile> | undefined;
}

type Written = Omit<NewProfile, "consentVersion" | "consentedAt" | "confirmedOn">;

function postingsOf(ids: readonly number[], all: readonly Posting[]): readonly Posting[] {
  return ids.flatMap((id) => all.find((posting) => posting.id === id) ?? []);
}

function staysOf({ past, currentPostingId, currentSince }: Answers, postings: readonly Posting[]): readonly ToldStay[] {
  const now = currentPostingId === null ? [] : [{ postingId: currentPostingId, from: currentSince, to: "" }];
  return [...now, ...past].flatMap(({ postingId, ...time }) => postingsOf([postingId], postings).map((posting) => ({ posting, ...time })));
}

/** Postings that the profile held before, and holds no longer. */
function takenOut(before: Partial<NewProfile>, stays: readonly ToldStay[], postings: readonly Posting[]): readonly Posting[] {
  const { currentPostingId, pastPostingIds = [] } = before;
  const held = currentPostingId === undefined ? pastPostingIds : [currentPostingId, ...pastPostingIds];
  return postingsOf(held, postings).filter((posting) => !stays.some((stay) => stay.posting === posting));
}

/**
 * A profile from answers that nothing is wrong with. What the form does not ask for (romaji, opening lines) stays as it was.
 */
export function writtenFrom(answers: Answers, { name, postings, before = {} }: Writing): Written {
  const { reading, entryYear, entryMonth, currentPostingId, methods, availability, availableFrom } = answers;
  const stays = staysOf(answers, postings);
  return {
    name: before.name ?? name,
    reading: toReading(reading),
    romaji: before.romaji,
    entryYear: Number(entryYear),
    entryMonth: Number(entryMonth === "" ? (before.entryMonth ?? 4) : entryMonth),
    jobType: answers.jobType,
    currentPostingId: currentPostingId ?? undefined,
    pastPostingIds: answers.past.map(({ postingId }) => postingId),
    career: careerWith(before.career ?? "", stays, takenOut(before, stays, postings)),
    topicIds: answers.topicIds,
    languages: answers.languages,
    message: answers.message.trim(),
    starterTexts: before.starterTexts ?? [],
    accepts: { mail: methods.includes("mail"), chat: methods.includes("chat") },
    availability,
    availableFrom: availability === "open" || availableFrom === "" ? undefined : `${availableFrom}-01`,
  };
}

const METHODS: readonly ContactMethod[] = ["mail", "chat"];

/** The answers that a profile was made of, to be changed. */
export function answersOf(written: Partial<NewProfile>, postings: readonly Posting[]): Answers {
  const { career = "", currentPostingId, pastPostingIds = [], accepts } = written;
  const [now] = currentPostingId === undefined ? [] : staysIn(career, postingsOf([currentPostingId], postings));
  return {
    ...NO_ANSWERS,
    reading: written.reading ?? "",
    entryYear: written.entryYear === undefined ? "" : String(written.entryYear),
    entryMonth: written.entryMonth === undefined ? "" : String(written.entryMonth),
    jobType: written.jobType ?? "",
    currentPostingId: now?.postingId ?? null,
    currentSince: now?.from ?? "",
    past: staysIn(career, postingsOf(pastPostingIds, postings)),
    languages: written.languages ?? [],
    topicIds: written.topicIds ?? [],
    message: written.message ?? "",
    methods: accepts === undefined ? NO_ANSWERS.methods : METHODS.filter((method) => accepts[method]),
    availability: written.availability ?? "open",
    availableFrom: written.availableFrom?.slice(0, 7) ?? "",
  };
}
