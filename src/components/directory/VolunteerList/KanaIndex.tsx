import * as React from "react";
import type { KanaRow, KanaRowSpan } from "../../../domain/directory/order/kanaIndex";
import { textLanguage } from "../../../domain/textLanguage";
import { withCount } from "../../volunteer/peopleText";
import { fill } from "../../shared/fill";
import { strings } from "../strings";
import "./KanaIndex.css";

export interface KanaIndexProps {
  readonly rows: readonly KanaRowSpan[];
  /** The row at the top of the visible part. */
  readonly current: KanaRow | undefined;
  /** @param first - index of the row's first person */
  readonly onJump: (first: number) => void;
}

/** Px of the top of the window that it covers while it stays there. */
export const KANA_INDEX_HEIGHT = 52;

/** The way through a long list in kana order. A row without people stays, struck out, so that the others keep their places; what stands outside the rows goes. */
export function KanaIndex({ rows, current, onJump }: KanaIndexProps): React.ReactElement {
  return (
    <nav className="ps-kana" aria-label={strings.KanaIndex}>
      {rows
        .filter(({ row, count }) => row !== "他" || count > 0)
        .map(({ row, count, first }) => {
          const heading = row === "他" ? strings.KanaOther : row;
          const label = withCount(row === "他" ? heading : fill(strings.KanaRowName, row), count);
          if (count === 0)
            return (
              <span key={row}>
                <s lang={textLanguage(heading)} aria-hidden>
                  {heading}
                </s>
                <span className="ps-vh">{label}</span>
              </span>
            );
          return (
            <button
              key={row}
              type="button"
              aria-label={label}
              aria-current={row === current ? "true" : undefined}
              onClick={() => onJump(first)}
            >
              <span lang={textLanguage(heading)}>{heading}</span>
            </button>
          );
        })}
    </nav>
  );
}
