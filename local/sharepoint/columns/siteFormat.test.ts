import { currencyText, dateText, numberText, rawNumber, yesNo } from "./siteFormat";

const japanese = { language: 1041, timeZone: "Asia/Tokyo" };
const english = { language: 1033, timeZone: "America/Los_Angeles" };

it.each([
  ["2026-04-01T03:04:05Z", "2026/04/01 12:04", "3/31/2026 8:04 PM"],
  ["2026-04-01T00:00:00Z", "2026/04/01 9:00", "3/31/2026 5:00 PM"],
  ["2026-01-01T08:05:00Z", "2026/01/01 17:05", "1/1/2026 12:05 AM"],
  ["2026-07-04T19:00:00Z", "2026/07/05 4:00", "7/4/2026 12:00 PM"],
])("%s is %s in Tokyo and %s in Los Angeles", (instant, tokyo, losAngeles) => {
  expect([dateText(instant, false, japanese), dateText(instant, false, english)]).toEqual([tokyo, losAngeles]);
});

it("a date without time is the site's day", () => {
  expect([dateText("2026-03-31T15:00:00Z", true, japanese), dateText("2020-12-06T14:25:47Z", true, english)]).toEqual([
    "2026/04/01",
    "12/6/2020",
  ]);
});

it.each([
  [67687, undefined, "67,687", "67687.0000000000"],
  [0, undefined, "0", "0"],
  [-1234.5, 2, "-1,234.50", "-1234.50000000000"],
  [0.1 + 0.2, undefined, "0.3", "0.300000000000000"],
  [2.5, 0, "3", "2.50000000000000"],
])("%d with %s decimals shows as %s and rests as %s", (value, decimals, shown, raw) => {
  expect([numberText(value, decimals), rawNumber(value)]).toEqual([shown, raw]);
});

it("money is that of the column's country", () => {
  expect([
    currencyText(67.67, "1033", undefined),
    currencyText(0, "1033", undefined),
    currencyText(1000, "1041", undefined),
    currencyText(1, "1031", undefined),
  ]).toEqual(["$67.67", "$0.00", "¥1,000", undefined]);
});

it("yes and no are words of the site's language", () => {
  expect([yesNo(true, japanese), yesNo(false, japanese), yesNo(true, english), yesNo(false, english)]).toEqual([
    "はい",
    "いいえ",
    "Yes",
    "No",
  ]);
});
