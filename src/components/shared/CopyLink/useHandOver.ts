import * as React from "react";

/** `refused`: the browser lets no page write to the clipboard here, as inside a frame or without https. */
export type HandOverOutcome = "none" | "done" | "refused";

export interface HandOver {
  readonly outcome: HandOverOutcome;
  readonly handOver: () => void;
}

/**
 * Hands a text over, mostly to the clipboard, and tells how it went until the text changes.
 *
 * @param how - may throw at once, where the clipboard is missing
 */
export function useHandOver(text: string, how: (text: string) => Promise<void>): HandOver {
  const [attempt, setAttempt] = React.useState<{ readonly text: string; readonly outcome: HandOverOutcome }>({ text, outcome: "none" });
  const mounted = React.useRef(true);
  React.useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);

  const handOver = (): void => {
    const ended = (outcome: HandOverOutcome): void => {
      if (mounted.current) setAttempt({ text, outcome });
    };
    Promise.resolve(text)
      .then(how)
      .then(
        () => ended("done"),
        () => ended("refused"),
      );
  };
  return { outcome: attempt.text === text ? attempt.outcome : "none", handOver };
}
