import * as React from "react";
import { usePageView } from "../PageRoot/PageView";

/** `shared`: Teams asks where to; `refused`: the browser lets no page write to the clipboard here, as inside a frame. */
export type CopyOutcome = "none" | "copied" | "shared" | "refused";

/** A link on its way to a colleague. */
export interface LinkToHandOver {
  readonly link: string;
  readonly outcome: CopyOutcome;
  readonly copy: () => void;
}

/**
 * Hands a link to the view over, to the clipboard or inside Teams to its client, and tells how it went until the link changes.
 *
 * @param title - what the link is called inside Teams
 */
export function useCopyLink(link: string, title: string): LinkToHandOver {
  const { teams } = usePageView();
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
    const handOver = async (): Promise<CopyOutcome> => {
      if (teams === undefined) {
        await navigator.clipboard.writeText(link);
        return "copied";
      }
      teams.shareView(link, title);
      return "shared";
    };
    // The clipboard is missing on pages that came without https.
    handOver().then(ended, () => ended("refused"));
  };
  return { link, outcome: attempt.link === link ? attempt.outcome : "none", copy };
}
