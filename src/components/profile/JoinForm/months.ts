/** Half as long again as the longest leave is usually planned ahead. */
const MONTHS = 24;

function monthName(year: number, month: number): string {
  const date = new Date(year, month, 1);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}`;
}

/** The present month where the reader is: `2026-12`. */
export function monthOf(now: Date): string {
  return monthName(now.getFullYear(), now.getMonth());
}

/** The months after this one. */
export function monthsAhead(now: Date): readonly string[] {
  return Array.from({ length: MONTHS }, (_, index) => monthName(now.getFullYear(), now.getMonth() + 1 + index));
}
