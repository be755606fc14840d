import type { Answers } from "../../../domain/joining/answers";
import { LANGUAGES } from "../../../domain/organisation/languages";
import { jobTypeOf } from "../../../domain/organisation/jobTypes";
import { postingName } from "../../../domain/posting/postingName";
import type { Language } from "../../../domain/text";
import { capitalised, inLanguage } from "../../../domain/text";
import { careerDate } from "../../../domain/volunteer/career";
import { entryYearName } from "../../../domain/volunteer/entryYear";
import { toReading } from "../../../domain/volunteer/reading";
import { fill } from "../../shared/fill";
import { terms as words } from "../../shared/terms";
import { AVAILABILITY_NAMES } from "../../volunteer/availabilityNames";
import { texts } from "../texts";
import type { Asking } from "./Asking";

/** A question with its answer in words. */
export interface AnswerRow {
  /** The control to go to. */
  readonly answer: keyof Answers;
  /** All that the answer consists of. */
  readonly keys: readonly (keyof Answers)[];
  readonly label: string;
  /** "" where nothing was answered. */
  readonly value: string;
}

const list = (names: readonly string[]): string => names.join(texts.ListComma);
/** The usual month of entry. */
const APRIL = 4;

/** What was answered, in the order of the form, as one reads it. */
export function answerRows(answers: Answers, { postings, topics }: Asking["terms"], language: Language): readonly AnswerRow[] {
  const posting = (id: number | null, from: string, to: string): string[] => {
    const time =
      from === "" && to === "" ? "" : `（${[from, to].map((date) => (date === "" ? "" : careerDate(date, language))).join("〜")}）`;
    return postings.filter((one) => one.id === id).map((one) => `${postingName(one, language)}${time}`);
  };
  const year = Number(answers.entryYear);
  const month = Number(answers.entryMonth === "" ? APRIL : answers.entryMonth);
  const until = answers.availability === "open" || answers.availableFrom === "" ? "" : `（${careerDate(answers.availableFrom, language)}）`;
  const row = (answer: keyof Answers, label: string, value: string, ...others: readonly (keyof Answers)[]): AnswerRow => ({
    answer,
    keys: [answer, ...others],
    label,
    value,
  });
  return [
    row("reading", texts.Reading, toReading(answers.reading)),
    row("entryYear", capitalised(words.entryYear), answers.entryYear === "" ? "" : entryYearName(year, month, language), "entryMonth"),
    row("jobType", texts.JobType, answers.jobType === "" ? "" : inLanguage(jobTypeOf(answers.jobType).name, language)),
    row(
      "currentPostingId",
      fill(texts.CurrentPosting, words.place),
      list(posting(answers.currentPostingId, answers.currentSince, "")),
      "currentSince",
    ),
    row(
      "past",
      fill(texts.PastPostings, words.postings),
      list(answers.past.flatMap(({ postingId, from, to }) => posting(postingId, from, to))),
    ),
    row(
      "languages",
      texts.Languages,
      list(LANGUAGES.filter(({ ja }) => answers.languages.includes(ja)).map((one) => inLanguage(one, language))),
    ),
    row(
      "topicIds",
      texts.Topics,
      list(topics.filter(({ id }) => answers.topicIds.includes(id)).map(({ name }) => inLanguage(name, language))),
    ),
    row("message", texts.Message, answers.message.trim()),
    row("methods", texts.Methods, list(answers.methods.map((method) => (method === "mail" ? texts.Mail : texts.Chat)))),
    row("availability", texts.State, `${AVAILABILITY_NAMES[answers.availability]}${until}`, "availableFrom"),
  ];
}
