interface Era {
  readonly name: string;
  /** Letter of the era in forms and tables: H25. */
  readonly letter: string;
  /** First whole month that is written in this era, as months since year 0. */
  readonly from: number;
  readonly firstYear: number;
}

const months = (year: number, month: number): number => year * 12 + month - 1;

/**
 * Months, not days, decide, because the list holds a year and a month. The era at the first day of the month counts:
 * 平成 began on 8 January 1989, so January 1989 is 昭和64年; 令和 began on 1 May 2019, so April 2019 is 平成31年.
 */
const ERAS: readonly Era[] = [
  { name: "令和", letter: "R", from: months(2019, 5), firstYear: 2019 },
  { name: "平成", letter: "H", from: months(1989, 2), firstYear: 1989 },
  { name: "昭和", letter: "S", from: months(1927, 1), firstYear: 1926 },
  { name: "大正", letter: "T", from: months(1912, 8), firstYear: 1912 },
];
const LAST_YEAR = 2100;

/** The era that a month is written in, and the year of it. @throws RangeError as {@link eraYear} */
export function eraOf(year: number, month: number): { readonly era: Era; readonly yearOfEra: number } {
  const whole = Number.isInteger(year) && Number.isInteger(month) && month >= 1 && month <= 12 && year <= LAST_YEAR;
  const era = whole ? ERAS.find(({ from }) => months(year, month) >= from) : undefined;
  if (era === undefined) {
    throw new RangeError(`No era for year ${year}, month ${month}: give a month from August 1912 to December ${LAST_YEAR}.`);
  }
  return { era, yearOfEra: year - era.firstYear + 1 };
}

/**
 * Year of the Japanese calendar: 平成25年, 令和元年.
 *
 * @throws RangeError unless year and month are whole numbers from August 1912 to December 2100
 * @see https://laws.e-gov.go.jp/law/431CO0000000143 (元号を改める政令: 令和 from 1 May 2019)
 */
export function eraYear(year: number, month: number): string {
  const { era, yearOfEra } = eraOf(year, month);
  return `${era.name}${yearOfEra === 1 ? "元" : yearOfEra}年`;
}
