import type * as React from "react";

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

const within = (index: number, length: number): number => Math.min(Math.max(index, 0), length - 1);

/** Moves focus between the links of a list of rows with the arrow keys, Home and End; stops at the edges. */
export function moveInGrid(event: React.KeyboardEvent<HTMLElement>): void {
  const rows = [...event.currentTarget.querySelectorAll("li")].map((row) => [...row.querySelectorAll("a")]);
  const row = rows.findIndex((links) => links.some((link) => link === document.activeElement));
  const links = rows[row];
  if (links === undefined) return;
  const column = links.findIndex((link) => link === document.activeElement);
  const step = STEPS[event.key];
  let target: HTMLElement | undefined;
  if (step !== undefined) {
    const nextRow = rows[within(row + step[0], rows.length)] ?? links;
    target = nextRow[within(column + step[1], nextRow.length)];
  } else if (event.key === "Home") target = rows[0]?.[0];
  else if (event.key === "End") target = rows.at(-1)?.at(-1);
  else return;
  event.preventDefault();
  target?.focus();
}
