import { usePageView } from "../PageRoot/PageView";
import { useHandOver } from "./useHandOver";

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
  const { outcome, handOver } = useHandOver(link, async () => {
    if (teams === undefined) await navigator.clipboard.writeText(link);
    else teams.shareView(link, title);
  });
  const done = teams === undefined ? "copied" : "shared";
  return { link, outcome: outcome === "done" ? done : outcome, copy: handOver };
}
