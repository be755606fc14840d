import { placeOfPattern } from "./searchText";
import { dateOf, LAST_DAY, serialOf, serialOfDay } from "./serialDate";
import { FormulaError, logicalOf, numberOf, real, textOf } from "./values";
import type { Value } from "./values";

/** When and where a formula is reckoned. */
export interface Moment {
  readonly now: Date;
  /** IANA name of the site's zone. */
  readonly timeZone: string;
}

/** An operand that is reckoned when it is needed. */
export type Operand = () => Value;

export interface FormulaFunction {
  readonly least: number;
  readonly most: number;
  work(operands: readonly Operand[], moment: Moment): Value;
}

const MANY = 30;

const of = (least: number, most: number, work: FormulaFunction["work"]): FormulaFunction => ({ least, most, work });
/** Of values that are all needed. */
const values = (least: number, most: number, work: (values: readonly Value[], moment: Moment) => Value): FormulaFunction =>
  of(least, most, (operands, moment) =>
    work(
      operands.map((operand) => operand()),
      moment,
    ),
  );
const ofText = (work: (text: string) => Value): FormulaFunction => values(1, 1, ([text = null]) => work(textOf(text)));
const ofNumber = (work: (number: number) => number): FormulaFunction => values(1, 1, ([number = null]) => real(work(numberOf(number))));
const ofNumbers = (work: (numbers: readonly number[]) => number): FormulaFunction =>
  values(1, MANY, (all) => real(work(all.filter((value) => value !== null).map(numberOf))));
const ofDate = (work: (date: Date) => number): FormulaFunction => values(1, 1, ([date = null]) => work(dateIn(date)));
/** What an operand is, its error included. Each operand is reckoned once: twice at every level would never end. */
const test = (work: (value: Value | FormulaError) => boolean): FormulaFunction =>
  of(1, 1, ([operand]) => operand !== undefined && work(outcome(operand)));

function dateIn(value: Value): Date {
  const serial = numberOf(value);
  if (serial < 0 || serial >= LAST_DAY + 1) throw new FormulaError("#NUM!");
  return dateOf(serial);
}

/** Years before 1900 count from there, as in Excel: 108 is 2008. */
function dayOf(year: number, month: number, day: number): number {
  const serial = serialOfDay(year < 1900 ? year + 1900 : year, month, day);
  if (year < 0 || !(serial >= 0 && serial <= LAST_DAY)) throw new FormulaError("#NUM!");
  return serial;
}

function countIn(value: Value | undefined, preset: number): number {
  const count = value === undefined ? preset : Math.trunc(numberOf(value));
  if (count < 0) throw new FormulaError("#VALUE!");
  return count;
}

/** Place of a text in another, from 1. @param find - the place from 0, or -1 */
function place(
  [text = null, within = null, from]: readonly Value[],
  find: (text: string, within: string, start: number) => number,
): number {
  const start = countIn(from, 1);
  const at = start < 1 || start > textOf(within).length + 1 ? -1 : find(textOf(text), textOf(within), start - 1);
  if (at === -1) throw new FormulaError("#VALUE!");
  return at + 1;
}

/** The number times a power of ten, exactly as its decimals say: 1.005 becomes 100.5, not 100.49999999999999. */
function shifted(number: number, digits: number): number {
  const [mantissa, exponent] = number.toExponential().split("e");
  return Number(`${mantissa ?? ""}e${Number(exponent) + digits}`);
}

/** Away from zero at the half, as Excel rounds. */
function rounded(number: number, digits: number, round: (number: number) => number): number {
  const whole = round(shifted(Math.abs(number), digits));
  return Number.isFinite(whole) ? Math.sign(number) * shifted(whole, -digits) : number;
}

const rounding = (round: (number: number) => number): FormulaFunction =>
  values(2, 2, ([number = null, digits = null]) => real(rounded(numberOf(number), Math.trunc(numberOf(digits)), round)));

function outcome(operand: Operand): Value | FormulaError {
  try {
    return operand();
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
}

function modulo(number: number, divisor: number): number {
  if (divisor === 0) throw new FormulaError("#DIV/0!");
  return number - divisor * Math.floor(number / divisor);
}

function chosen(operands: readonly Operand[]): Value {
  const [index, ...choices] = operands;
  const choice = choices[Math.trunc(numberOf(index?.() ?? null)) - 1];
  if (choice === undefined) throw new FormulaError("#VALUE!");
  return choice();
}

/** `1` counts from Sunday as 1, `2` from Monday as 1, `3` from Monday as 0. */
function weekday(date: Date, kind: number): number {
  if (kind === 1) return date.getUTCDay() + 1;
  if (kind !== 2 && kind !== 3) throw new FormulaError("#NUM!");
  return ((date.getUTCDay() + 6) % 7) + (kind === 2 ? 1 : 0);
}

/**
 * Functions by name. Those of SharePoint that are not here are named when somebody sets a formula with one of them.
 *
 * @see https://support.microsoft.com/office/examples-of-common-formulas-in-lists-d81f5f21-2b4e-45ce-b170-bf7ebf6988b3
 */
export const FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  AND: values(1, MANY, (all) => all.map(logicalOf).every(Boolean)),
  OR: values(1, MANY, (all) => all.map(logicalOf).some(Boolean)),
  NOT: values(1, 1, ([value = null]) => !logicalOf(value)),
  IF: of(2, 3, ([condition, yes, no]) => (logicalOf(condition?.() ?? null) ? (yes?.() ?? null) : no === undefined ? false : no())),
  CHOOSE: of(2, MANY, chosen),
  ISBLANK: test((value) => value === null),
  ISNUMBER: test((value) => typeof value === "number"),
  ISTEXT: test((value) => typeof value === "string"),
  ISLOGICAL: test((value) => typeof value === "boolean"),
  ISERROR: test((value) => value instanceof FormulaError),
  LEN: ofText((text) => text.length),
  LOWER: ofText((text) => text.toLowerCase()),
  UPPER: ofText((text) => text.toUpperCase()),
  PROPER: ofText((text) => text.toLowerCase().replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1))),
  TRIM: ofText((text) => text.replace(/ +/gu, " ").replace(/^ | $/gu, "")),
  VALUE: values(1, 1, ([text = null]) => numberOf(text)),
  LEFT: values(1, 2, ([text = null, count]) => textOf(text).slice(0, countIn(count, 1))),
  RIGHT: values(1, 2, ([text = null, count]) => (countIn(count, 1) === 0 ? "" : textOf(text).slice(-countIn(count, 1)))),
  MID: values(3, 3, ([text = null, start, count]) => {
    const from = countIn(start, 1);
    if (from < 1) throw new FormulaError("#VALUE!");
    return textOf(text).slice(from - 1, from - 1 + countIn(count, 0));
  }),
  FIND: values(2, 3, (all) => place(all, (text, within, start) => within.indexOf(text, start))),
  SEARCH: values(2, 3, (all) => place(all, placeOfPattern)),
  EXACT: values(2, 2, ([left = null, right = null]) => textOf(left) === textOf(right)),
  CONCATENATE: values(1, MANY, (all) => all.map(textOf).join("")),
  TODAY: of(0, 0, (_none, { now, timeZone }) => Math.floor(serialOf(now.getTime(), timeZone))),
  NOW: of(0, 0, (_none, { now, timeZone }) => serialOf(now.getTime(), timeZone)),
  DATE: values(3, 3, ([year = null, month = null, day = null]) =>
    dayOf(Math.trunc(numberOf(year)), Math.trunc(numberOf(month)), Math.trunc(numberOf(day))),
  ),
  YEAR: ofDate((date) => date.getUTCFullYear()),
  MONTH: ofDate((date) => date.getUTCMonth() + 1),
  DAY: ofDate((date) => date.getUTCDate()),
  HOUR: ofDate((date) => date.getUTCHours()),
  MINUTE: ofDate((date) => date.getUTCMinutes()),
  SECOND: ofDate((date) => date.getUTCSeconds()),
  WEEKDAY: values(1, 2, ([date = null, kind = 1]) => weekday(dateIn(date), Math.trunc(numberOf(kind)))),
  ABS: ofNumber(Math.abs),
  INT: ofNumber(Math.floor),
  SQRT: ofNumber(Math.sqrt),
  ROUND: rounding(Math.round),
  ROUNDUP: rounding(Math.ceil),
  ROUNDDOWN: rounding(Math.floor),
  MOD: values(2, 2, ([number = null, divisor = null]) => modulo(numberOf(number), numberOf(divisor))),
  SUM: ofNumbers((numbers) => numbers.reduce((sum, number) => sum + number, 0)),
  MIN: ofNumbers((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  MAX: ofNumbers((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  AVERAGE: ofNumbers((numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length),
  COUNTA: of(1, MANY, (operands) => operands.filter((operand) => outcome(operand) !== null).length),
};
