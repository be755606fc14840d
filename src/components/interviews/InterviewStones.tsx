import * as React from "react";

/** The world as stepping stones: where each stone lies, how large it is and how far it leans. */
const STONES: readonly { readonly at: readonly [number, number]; readonly size: readonly [number, number]; readonly leans: number }[] = [
  { at: [12.5, 9.5], size: [9.2, 6.4], leans: -8 },
  { at: [13.5, 27], size: [7.2, 9.4], leans: 6 },
  { at: [26, 21.5], size: [4.9, 4.3], leans: -12 },
  { at: [36, 12.5], size: [8.6, 8.2], leans: 10 },
  { at: [44.5, 32], size: [7.4, 5], leans: 8 },
  { at: [61, 10], size: [8.8, 6.8], leans: 9 },
  { at: [63, 28.5], size: [6, 9], leans: -12 },
  { at: [49.5, 16.5], size: [3.1, 3.1], leans: 0 },
];

/** Stands where an interview has no picture, in the person's tone. An ornament: it says nothing about postings. */
export function InterviewStones(): React.ReactElement {
  return (
    <svg className="ps-news__stones" viewBox="0 0 72 40" aria-hidden="true">
      {STONES.map(({ at: [x, y], size: [rx, ry], leans }) => (
        <ellipse key={`${x} ${y}`} cx={x} cy={y} rx={rx} ry={ry} transform={`rotate(${leans} ${x} ${y})`} />
      ))}
    </svg>
  );
}
