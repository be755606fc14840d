/** A whole career, and some. */
const YEARS = 50;

/** This year and those before it. */
export function yearsDownFrom(now: Date): readonly number[] {
  const year = now.getFullYear();
  return Array.from({ length: YEARS }, (_, index) => year - index);
}
