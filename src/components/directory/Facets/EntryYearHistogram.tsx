import * as React from "react";
import type { EntryYears } from "../../../domain/directory/facets/entryYears";

export interface EntryYearHistogramProps {
  readonly histogram: EntryYears["histogram"];
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** One bar and the gap after it, in units of the drawing. */
const STEP = 6;
const BAR = 4.4;
const HEIGHT = 40;

/** How many people joined in which year; bars inside the chosen range stand out. A picture only: the lists of years say the same. */
export function EntryYearHistogram({ histogram, from = -Infinity, to = Infinity }: EntryYearHistogramProps): React.ReactElement {
  const highest = Math.max(1, ...histogram.map(({ count }) => count));
  return (
    <svg className="ps-hist" viewBox={`0 0 ${histogram.length * STEP} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {histogram.map(({ year, count }, index) => {
        const height = (count / highest) * HEIGHT;
        return (
          <rect
            key={year}
            x={index * STEP}
            y={HEIGHT - height}
            width={BAR}
            height={height}
            rx={1}
            data-inside={year >= from && year <= to}
          />
        );
      })}
    </svg>
  );
}
