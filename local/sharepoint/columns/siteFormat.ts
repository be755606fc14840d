import { wallClock } from "./siteTime";

/** The language and the clock in which a site shows values. */
export interface SiteFormat {
  /** 1041 ja-JP, 1033 en-US. */
  readonly language: number;
  /** IANA zone. */
  readonly timeZone: string;
}

const JAPANESE = 1041;
const DIGITS = 15;

const padded = (part: number): string => String(part).padStart(2, "0");

/** `2026/04/01 9:04` on a Japanese site, `4/1/2026 9:04 AM` on an English one. @param instant - ISO */
export function dateText(instant: string, dateOnly: boolean, { language, timeZone }: SiteFormat): string {
  const clock = new Date(wallClock(Date.parse(instant), timeZone));
  const [year, month, day, hour, minute] = [
    clock.getUTCFullYear(),
    clock.getUTCMonth() + 1,
    clock.getUTCDate(),
    clock.getUTCHours(),
    padded(clock.getUTCMinutes()),
  ];
  const date = language === JAPANESE ? `${year}/${padded(month)}/${padded(day)}` : `${month}/${day}/${year}`;
  if (dateOnly) return date;
  return language === JAPANESE
    ? `${date} ${hour}:${minute}`
    : `${date} ${hour % 12 === 0 ? 12 : hour % 12}:${minute} ${hour < 12 ? "AM" : "PM"}`;
}

/** Both languages group digits by commas. @param decimals - places behind the point; undefined shows those that there are */
export function numberText(value: number, decimals: number | undefined): string {
  const places =
    decimals === undefined ? { maximumFractionDigits: DIGITS } : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat("en-US", places).format(Number(value.toPrecision(DIGITS)));
}

/** `67687.0000000000`: the fifteen digits that a number has at rest; zero is a bare `0`. */
export function rawNumber(value: number): string {
  return value === 0 ? "0" : value.toPrecision(DIGITS);
}

const CURRENCIES: Readonly<Record<string, string>> = { "1033": "USD", "1041": "JPY" };

/** `$67.67`, `¥1,000`; undefined for a country whose money is not known here. @param lcid - of the column's schema */
export function currencyText(value: number, lcid: string, decimals: number | undefined): string | undefined {
  const currency = CURRENCIES[lcid];
  const places = decimals === undefined ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return currency === undefined ? undefined : new Intl.NumberFormat("en-US", { style: "currency", currency, ...places }).format(value);
}

/** `Yes` or `No` in the language of the site. */
export function yesNo(value: boolean, { language }: SiteFormat): string {
  const [yes, no] = language === JAPANESE ? ["はい", "いいえ"] : ["Yes", "No"];
  return value ? yes : no;
}
