import type { JudgedAnswer, Problem, ProblemKind } from "../../../domain/joining/problems";
import { fill } from "../../shared/fill";
import { terms } from "../../shared/terms";
import { texts } from "../texts";

const TEXTS: Readonly<Record<JudgedAnswer, Partial<Record<ProblemKind, string>>>> = {
  reading: { missing: texts.ReadingMissing, notKana: texts.ReadingNotKana },
  entryYear: { missing: fill(texts.EntryYearMissing, terms.entryYear) },
  jobType: { missing: texts.JobTypeMissing },
  currentPostingId: { missing: fill(texts.CurrentPostingMissing, terms.place) },
  past: { backwards: fill(texts.PastBackwards, terms.postings), tooMany: fill(texts.PastTooMany, terms.postings) },
  topicIds: { missing: texts.TopicsMissing, tooMany: texts.TopicsTooMany },
  message: { missing: texts.MessageMissing, tooLong: texts.MessageTooLong },
  methods: { missing: texts.MethodsMissing },
  availableFrom: { missing: texts.BackMissing, over: texts.BackOver },
  consents: { missing: texts.ConsentMissing },
};

/** What is wrong with an answer and what to do, the same beside the control and in the summary. */
export function problemText({ answer, kind }: Problem): string {
  return TEXTS[answer][kind] ?? texts.Choose;
}
