import * as React from "react";
import type { DirectoryRepository, DirectorySnapshot } from "../../data/directoryRepository";
import { ReadFailure, waitSeconds } from "../../data/failure";
import { afterPaint } from "../../host/afterPaint";

/** What the reader has so far. */
export interface DirectoryReading {
  /** Absent until something can be shown. */
  readonly snapshot?: DirectorySnapshot;
  /** Why the last attempt failed; what was shown before stays. */
  readonly failure?: ReadFailure;
  readonly readAgain: () => void;
}

type Progress =
  | { readonly type: "copy" | "page" | "all"; readonly snapshot: DirectorySnapshot }
  | { readonly type: "failed"; readonly failure: ReadFailure };

type State = Omit<DirectoryReading, "readAgain">;

/** Whether a part of a new reading would take people or their careers away that are shown already. */
function hides(part: DirectorySnapshot, shown: DirectorySnapshot | undefined): boolean {
  return shown?.complete === true && (shown.details === "here" || !part.complete);
}

function next(state: State, progress: Progress): State {
  switch (progress.type) {
    case "copy":
      return state.snapshot === undefined ? { ...state, snapshot: progress.snapshot } : state;
    case "page":
      return hides(progress.snapshot, state.snapshot) ? state : { snapshot: progress.snapshot };
    case "all":
      return { snapshot: progress.snapshot };
    case "failed":
      return { ...state, failure: progress.failure };
  }
}

function asFailure(error: unknown): ReadFailure {
  return error instanceof ReadFailure ? error : new ReadFailure("unexpected", { cause: error });
}

/** Tries again by itself after the time that SharePoint asks for, or when the connection returns. */
function useRecovery(failure: ReadFailure | undefined, readAgain: () => void): void {
  React.useEffect(() => {
    if (failure?.kind === "throttled") {
      const timer = window.setTimeout(readAgain, waitSeconds(failure) * 1000);
      return () => window.clearTimeout(timer);
    }
    if (failure?.kind === "offline") {
      window.addEventListener("online", readAgain);
      return () => window.removeEventListener("online", readAgain);
    }
    return undefined;
  }, [failure, readAgain]);
}

/** People are painted before more of them is asked for; a tab in the background paints nothing. */
function painted(): Promise<void> {
  return new Promise((resolve) => (document.hidden ? resolve() : void afterPaint(resolve)));
}

/** Reads the directory: the copy of the last visit at once, then what the site holds now. */
export function useDirectory(repository: DirectoryRepository): DirectoryReading {
  const [state, report] = React.useReducer(next, {});
  const [attempt, setAttempt] = React.useState(0);
  const readAgain = React.useCallback(() => setAttempt((count) => count + 1), []);

  React.useEffect(() => {
    let watching = true;
    const tell = (progress: Progress): void => {
      if (watching) report(progress);
    };
    if (attempt === 0) {
      void repository.cached().then((snapshot) => {
        if (snapshot !== undefined) tell({ type: "copy", snapshot });
      });
    }
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
