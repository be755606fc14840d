import { graphemes } from "../search/segments";
import { toReading } from "../volunteer/reading";
import type { Answers } from "./answers";

/** Characters, as people count them: what a card shows is read to its end when it is short. */
export const MESSAGE_LENGTH = 200;
/** More topics than this say of nobody what to ask them. */
const MOST_TOPICS = 10;
/** As many as a card's list of postings can hold without hiding the person. */
const MOST_STAYS = 20;

/** Answers that can be wrong, in the order of the form. */
export const JUDGED = [
  "reading",
  "entryYear",
  "jobType",
  "currentPostingId",
  "past",
  "topicIds",
  "message",
  "methods",
  "availableFrom",
  "consents",
] as const;
export type JudgedAnswer = (typeof JUDGED)[number];

/** `over`: that month is past. `backwards`: it ends before it begins. */
export type ProblemKind = "missing" | "notKana" | "tooLong" | "tooMany" | "over" | "backwards";

/** Why an answer cannot be sent as it is. */
export interface Problem {
  readonly answer: JudgedAnswer;
  readonly kind: ProblemKind;
}

/** What answers are judged by. */
export interface Judging {
  /** `2026-12`. */
  readonly month: string;
  /** Whether the person has to agree to the text of consent: not where they did before. */
  readonly asksConsent: boolean;
}

const KANA = /^[ァ-ヺー・ ]+$/u;

/** How many characters a message has. */
export function lengthOf(message: string): number {
  return graphemes(message.trim()).length;
}

function readingProblem(reading: string): ProblemKind | undefined {
  const kana = toReading(reading);
  if (kana === "") return "missing";
  return KANA.test(kana) ? undefined : "notKana";
}

function pastProblem(past: Answers["past"]): ProblemKind | undefined {
  if (past.length > MOST_STAYS) return "tooMany";
  return past.some(({ from, to }) => from !== "" && to !== "" && to.slice(0, from.length) < from.slice(0, to.length))
    ? "backwards"
    : undefined;
}

function topicsProblem({ length }: Answers["topicIds"]): ProblemKind | undefined {
  if (length === 0) return "missing";
  return length > MOST_TOPICS ? "tooMany" : undefined;
}

function messageProblem(message: string): ProblemKind | undefined {
  const length = lengthOf(message);
  if (length === 0) return "missing";
  return length > MESSAGE_LENGTH ? "tooLong" : undefined;
}

/** Whoever rests comes back some time; whoever answers slowly need not say until when. */
function returnProblem({ availability, availableFrom }: Answers, month: string): ProblemKind | undefined {
  if (availability === "open") return undefined;
  if (availableFrom === "") return availability === "rest" ? "missing" : undefined;
  return availableFrom <= month && availability === "rest" ? "over" : undefined;
}

const missing = (isThere: boolean): ProblemKind | undefined => (isThere ? undefined : "missing");

const JUDGES: Readonly<Record<JudgedAnswer, (answers: Answers, judging: Judging) => ProblemKind | undefined>> = {
  reading: ({ reading }) => readingProblem(reading),
  entryYear: ({ entryYear }) => missing(entryYear !== ""),
  jobType: ({ jobType }) => missing(jobType !== ""),
  currentPostingId: ({ currentPostingId }) => missing(currentPostingId !== null),
  past: ({ past }) => pastProblem(past),
  topicIds: ({ topicIds }) => topicsProblem(topicIds),
  message: ({ message }) => messageProblem(message),
  methods: ({ methods }) => missing(methods.length > 0),
  availableFrom: (answers, { month }) => returnProblem(answers, month),
  consents: ({ consents }, { asksConsent }) => missing(consents || !asksConsent),
};

/** What keeps the answers from being sent, in the order of the form; empty: nothing. */
export function problemsIn(answers: Answers, judging: Judging): readonly Problem[] {
  return JUDGED.flatMap((answer) => {
    const kind = JUDGES[answer](answers, judging);
    return kind === undefined ? [] : [{ answer, kind }];
  });
}
