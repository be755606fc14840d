import * as React from "react";
import type { DirectoryRepository } from "../../../data/directory/directoryRepository";
import type { DirectorySnapshot } from "../../../data/directory/snapshot";
import { asFailure } from "../../../data/transport/failure";
import type { Failure } from "../../../data/transport/failure";
import { afterPaint } from "../../../host/browser/afterPaint";
import { useRecovery } from "../../shared/browser/useRecovery";

/** What the reader has so far. */
export interface DirectoryReading {
  /** Absent until something can be shown. */
  readonly snapshot?: DirectorySnapshot;
  /** Ids of those who were shown before everybody was there; nobody where everybody came at once. */
  readonly first: readonly number[];
  /** Why the last attempt failed; what was shown before stays. */
  readonly failure?: Failure;
  readonly readAgain: () => void;
}

type Progress =
  | { readonly type: "dayStart" | "copy" | "page" | "all"; readonly snapshot: DirectorySnapshot }
  | { readonly type: "failed"; readonly failure: Failure };

interface State extends Omit<DirectoryReading, "readAgain"> {
  /** What is shown is the beginning of a copy whose rest will follow. */
  readonly begun: boolean;
}

const NOTHING: State = { first: [], begun: false };

/** Whether a part of a new reading would take people or their careers away that are shown already, or about to be. */
function hides(part: DirectorySnapshot, { snapshot, begun }: State): boolean {
  return (begun && !part.complete) || (snapshot?.complete === true && (snapshot.details === "here" || !part.complete));
}

/** What is shown, with what acts at once: whoever withdrew is gone, whoever pauses does so, and the others keep their careers. */
function withoutDelay(snapshot: DirectorySnapshot, everybody: DirectorySnapshot): DirectorySnapshot {
  const listed = new Set(everybody.volunteers.map(({ id }) => id));
  const volunteers = snapshot.volunteers.filter(({ id }) => listed.has(id));
  const { statuses: before, ...rest } = snapshot;
  const { statuses } = everybody;
  if (volunteers.length === snapshot.volunteers.length && JSON.stringify(before) === JSON.stringify(statuses)) return snapshot;
  return { ...rest, volunteers, ...(statuses === undefined ? {} : { statuses }) };
}

function shown({ snapshot: before, first, failure }: State, snapshot: DirectorySnapshot, begun: boolean): State {
  const alone = before === undefined && !snapshot.complete;
  return { snapshot, first: alone ? snapshot.volunteers.map(({ id }) => id) : first, begun, ...(failure === undefined ? {} : { failure }) };
}

function withoutFailure({ failure: _, ...state }: State): State {
  return state;
}

/** Who may no longer read the list does not go on reading its copy. */
function isRefused({ failure }: Pick<State, "failure">): boolean {
  return failure?.kind === "no-permission";
}

function failed({ snapshot, ...state }: State, failure: Failure): State {
  if (snapshot === undefined || isRefused({ failure })) return { ...NOTHING, failure };
  return { ...state, failure, snapshot: snapshot.details === "coming" ? { ...snapshot, details: "missing" } : snapshot };
}

function next(state: State, progress: Progress): State {
  switch (progress.type) {
    case "dayStart":
      return state.snapshot === undefined && !isRefused(state) ? shown(state, progress.snapshot, true) : state;
    case "copy":
      return (state.snapshot === undefined || state.begun) && !isRefused(state) ? shown(state, progress.snapshot, false) : state;
    case "page":
      if (!hides(progress.snapshot, state)) return withoutFailure(shown(state, progress.snapshot, false));
      return state.snapshot !== undefined && progress.snapshot.complete
        ? { ...state, snapshot: withoutDelay(state.snapshot, progress.snapshot) }
        : state;
    case "all":
      return withoutFailure(shown(state, progress.snapshot, false));
    case "failed":
      return failed(state, progress.failure);
  }
}

/** People are painted before more of them is asked for; a tab in the background paints nothing. */
function painted(): Promise<void> {
  return new Promise((resolve) => (document.hidden ? resolve() : void afterPaint(resolve)));
}

/** Tells of the copy of the last visit, of its beginning first where that is all that the reader sees. */
async function showCopy(repository: DirectoryRepository, day: string | undefined, tell: (progress: Progress) => void): Promise<void> {
  const dayStart = day === undefined ? undefined : await repository.cachedDayStart(day);
  if (dayStart !== undefined) {
    tell({ type: "dayStart", snapshot: dayStart });
    await painted();
  }
  const snapshot = await repository.cached();
  if (snapshot !== undefined) tell({ type: "copy", snapshot });
}

/**
 * Reads the directory: the copy of the last visit at once, then what the site holds now.
 *
 * @param day - present where the reader sees the fair order of that day and asks for nothing in particular: people may then be shown
 *   before everybody is there
 */
export function useDirectory(repository: DirectoryRepository, day?: string): DirectoryReading {
  const [{ begun: _, ...state }, report] = React.useReducer(next, NOTHING);
  const [attempt, setAttempt] = React.useState(0);
  const readAgain = React.useCallback(() => setAttempt((count) => count + 1), []);
  const beginsOn = React.useRef(day);

  React.useEffect(() => {
    let watching = true;
    const tell = (progress: Progress): void => {
      if (watching) report(progress);
    };
    if (attempt === 0) void showCopy(repository, beginsOn.current, tell);
    const readPage = (snapshot: DirectorySnapshot): Promise<void> => {
      tell({ type: "page", snapshot });
      return painted();
    };
    repository.read(readPage).then(
      (snapshot) => tell({ type: "all", snapshot }),
      (error: unknown) => tell({ type: "failed", failure: asFailure(error) }),
    );
    return () => {
      watching = false;
    };
  }, [repository, attempt]);

  useRecovery(state.failure, readAgain);
  return { ...state, readAgain };
}
