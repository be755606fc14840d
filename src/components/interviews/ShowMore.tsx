import * as React from "react";
import { strings } from "./strings";

interface ShowMoreProps {
  readonly busy: boolean;
  /** Asking again has to wait. */
  readonly waiting: boolean;
  readonly onShowMore: () => void;
}

/** Stays focusable while it can do nothing, so that keyboard readers keep their place. */
export function ShowMore({ busy, waiting, onShowMore }: ShowMoreProps): React.ReactElement {
  return (
    <button
      type="button"
      className="ps-btn ps-news__more"
      aria-disabled={busy || waiting}
      onClick={busy || waiting ? undefined : onShowMore}
    >
      {busy ? strings.ReadingMore : strings.ShowMore}
    </button>
  );
}
