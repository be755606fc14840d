import * as React from "react";
import type { Directory } from "../../../domain/directory/directory";
import type { JudgedAnswer, Problem } from "../../../domain/joining/problems";
import { problemText } from "./problemText";

/** What the parts of the form know beside the answers. */
export interface Asking {
  /** The terms of the site, also those that nobody has used yet. */
  readonly terms: Pick<Directory, "postings" | "topics" | "postingByCode">;
  /** The reader, as the page knows them: nobody types who they are. */
  readonly reader: { readonly name: string; readonly login: string };
  /** What was wrong when the answers were last sent. */
  readonly problems: readonly Problem[];
  /** Keeps ids apart from those of other forms. */
  readonly id: string;
}

const AskingContext = React.createContext<Asking | undefined>(undefined);

export const AskingProvider = AskingContext.Provider;

/** @throws Error where a part of the form stands outside of it */
export function useAsking(): Asking {
  const asking = React.useContext(AskingContext);
  if (asking === undefined) throw new Error("A part of the form stands outside an AskingProvider: put it into JoinForm.");
  return asking;
}

/** Id of a control, and what is wrong with its answer, in words. */
export function useAnswer(answer: JudgedAnswer): { readonly id: string; readonly problem: string | undefined } {
  const { id, problems } = useAsking();
  const problem = problems.find((one) => one.answer === answer);
  return { id: answerId(id, answer), problem: problem && problemText(problem) };
}

export function answerId(form: string, answer: string): string {
  return `${form}-${answer}`;
}
