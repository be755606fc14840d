import * as React from "react";
import { asFailure } from "../../data/transport/failure";
import type { Failure } from "../../data/transport/failure";
import type { InterviewPage, InterviewRepository } from "../../data/interviews/interviewRepository";
import type { Interview } from "../../domain/interview/interview";
import { orderInterviews } from "../../domain/interview/interviewOrder";
import { useRecovery } from "../shared/browser/useRecovery";

interface Reading {
  /** In the order of their places; undefined until the first answer. */
  readonly shown: readonly Interview[] | undefined;
  readonly skipped: number;
  readonly more: boolean;
  /** How many were asked for last. */
  readonly wanted: number;
  readonly busy: boolean;
  readonly failure: Failure | undefined;
}

export interface Interviews extends Reading {
  /** Asks for another portion; what is shown stays. */
  readonly showMore: () => void;
  readonly tryAgain: () => void;
}

/**
 * How many older ones are read beyond those shown: about two years of interviews, a few kilobytes.
 * A pinned interview is seldom among the newest, and stands first only when it has been read.
 */
const READ_BEYOND = 30;

/** What is already shown keeps its place, so that nothing jumps under the reader's eyes; the others follow in order. */
function inPlaces(page: InterviewPage, shown: readonly Interview[]): Interview[] {
  const ordered = orderInterviews(page.interviews, new Date());
  const place = (interview: Interview): number => {
    const index = shown.findIndex(({ id }) => id === interview.id);
    return index < 0 ? shown.length : index;
  };
  return ordered.sort((a, b) => place(a) - place(b));
}

function atFirst(wanted: number): Reading {
  return { shown: undefined, skipped: 0, more: false, wanted, busy: true, failure: undefined };
}

/**
 * The interviews of a site, portion by portion, with one request for each portion.
 *
 * @param count - how many at first, and how many more each time
 */
export function useInterviews(repository: InterviewRepository, count: number): Interviews {
  const [reading, setReading] = React.useState(() => atFirst(count));
  const turn = React.useRef(0);

  const read = React.useCallback(
    async (wanted: number): Promise<void> => {
      turn.current += 1;
      const mine = turn.current;
      const settle = (outcome: (before: Reading) => Reading): void => {
        if (mine === turn.current) setReading(outcome);
      };
      settle((before) => ({ ...before, wanted, busy: true, failure: undefined }));
      try {
        const page = await repository.read(wanted + READ_BEYOND);
        const more = page.more || page.interviews.length > wanted;
        settle(({ shown = [] }) => ({
          shown: inPlaces(page, shown).slice(0, wanted),
          skipped: page.skipped,
          more,
          wanted,
          busy: false,
          failure: undefined,
        }));
      } catch (error) {
        settle((before) => ({ ...before, busy: false, failure: asFailure(error) }));
      }
    },
    [repository],
  );

  React.useEffect(() => {
    setReading(atFirst(count));
    void read(count);
    return () => {
      turn.current += 1;
    };
  }, [read, count]);

  const { failure, wanted } = reading;
  const tryAgain = React.useCallback(() => void read(wanted), [read, wanted]);
  const showMore = React.useCallback(() => void read(wanted + count), [read, wanted, count]);

  useRecovery(failure, tryAgain);
  return { ...reading, showMore, tryAgain };
}
