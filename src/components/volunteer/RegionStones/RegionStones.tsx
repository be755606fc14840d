import * as React from "react";
import type { Region } from "../../../domain/organisation/regions";
import "./RegionStones.css";

export interface RegionStonesProps {
  readonly now?: Region | undefined;
  readonly past: readonly Region[];
  readonly size: "s" | "m" | "l";
}

interface Stone {
  readonly region: Region;
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
  /** Degrees. */
  readonly turn: number;
}

/** The world with the Pacific in the middle; the small stone is the headquarters. */
const STONES: readonly Stone[] = [
  { region: "eu", cx: 12.5, cy: 9.5, rx: 9.2, ry: 6.4, turn: -8 },
  { region: "af", cx: 13.5, cy: 27, rx: 7.2, ry: 9.4, turn: 6 },
  { region: "me", cx: 26, cy: 21.5, rx: 4.9, ry: 4.3, turn: -12 },
  { region: "as", cx: 36, cy: 12.5, rx: 8.6, ry: 8.2, turn: 10 },
  { region: "oc", cx: 44.5, cy: 32, rx: 7.4, ry: 5, turn: 8 },
  { region: "na", cx: 61, cy: 10, rx: 8.8, ry: 6.8, turn: 9 },
  { region: "la", cx: 63, cy: 28.5, rx: 6, ry: 9, turn: -12 },
  { region: "jp", cx: 49.5, cy: 16.5, rx: 3.1, ry: 3.1, turn: 0 },
];

/** A career on one small map: filled is now, a ring is before. The same is always said in words beside it. */
export const RegionStones = React.memo(function RegionStones({ now, past, size }: RegionStonesProps): React.ReactElement {
  return (
    <svg className={`ps-map ps-map--${size}`} viewBox="0 0 72 40" aria-hidden focusable="false">
      {STONES.map(({ region, turn, ...ellipse }) => (
        <ellipse
          key={region}
          {...ellipse}
          transform={`rotate(${turn} ${ellipse.cx} ${ellipse.cy})`}
          data-region={region}
          data-now={region === now ? "" : undefined}
          data-past={past.includes(region) ? "" : undefined}
        />
      ))}
    </svg>
  );
});
