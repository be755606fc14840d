/** The lines なぜあなたに that the reader wrote anew, by volunteer: they stay while the page does, and are kept nowhere. */
export interface OwnLines {
  /** @returns undefined where the reader wrote none; empty where they want none */
  readonly read: (volunteerId: number) => string | undefined;
  readonly write: (volunteerId: number, line: string) => void;
  /** Hears whose line was written. @returns ends it */
  readonly subscribe: (listener: (volunteerId: number) => void) => () => void;
}

/** The same line stands on the card, in the profile and in the person card, whichever of them it was written in. */
export function createOwnLines(): OwnLines {
  const lines = new Map<number, string>();
  const listeners = new Set<(volunteerId: number) => void>();
  return {
    read: (volunteerId) => lines.get(volunteerId),
    write: (volunteerId, line) => {
      lines.set(volunteerId, line);
      for (const listener of listeners) listener(volunteerId);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
