import type { Answer } from "./answer";
import type { RequestLine } from "./matching";

/** A batch as one of the services writes it; parts are counted from 0, in the order of the request. */
export interface BatchFormat {
  readonly parts: readonly RequestLine[];
  /** The body to send on, in which some parts ask for something harmless instead: what is refused must not be carried out. */
  sparing(parts: ReadonlySet<number>): string | Uint8Array;
  /** Status of every part of the answer; 0 where there is none. */
  statuses(answer: Answer): readonly number[];
  /** The answer with other answers in the place of some parts. */
  replacing(answer: Answer, parts: ReadonlyMap<number, Answer>): Answer;
}
