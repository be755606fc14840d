import * as React from "react";

/** `refused`: the browser lets no page write to the clipboard here, as inside a frame. */
export type CopyOutcome = "none" | "copied" | "refused";

/** Copies a link, and tells how it went until the link changes. */
export function useCopyLink(link: string): { readonly outcome: CopyOutcome; readonly copy: () => void } {
  const [attempt, setAttempt] = React.useState<{ readonly link: string; readonly outcome: CopyOutcome }>({ link, outcome: "none" });
  const mounted = React.useRef(true);
  React.useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);

  const copy = (): void => {
    const ended = (outcome: CopyOutcome): void => {
      if (mounted.current) setAttempt({ link, outcome });
    };
    writeToClipboard(link).then(() => ended("copied"), () => ended("refused"));
  };
  return { outcome: attempt.link === link ? attempt.outcome : "none", copy };
}

/** The clipboard is missing on pages that came without https. */
async function writeToClipboard(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
