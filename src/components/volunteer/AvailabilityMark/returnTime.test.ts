import { returnTime } from "./returnTime";

const NOW = new Date(2026, 10, 22);

it.each([
  ["2026-12", "12月"],
  ["2026-12-01", "12月上旬"],
  ["2026-12-15", "12月中旬"],
  ["2026-12-31", "12月下旬"],
  ["2026-11", "11月"],
  ["2027-10", "10月"],
  ["2027-11", "2027年11月"],
])("%s is said as %s in November 2026", (availableFrom, said) => {
  expect(returnTime(availableFrom, NOW, "ja")).toBe(said);
});

it.each([["2026-10"], ["2026-11-21"], ["2026-13"], ["いつか"], [undefined]])("%s says nothing", (availableFrom) => {
  expect(returnTime(availableFrom, NOW, "ja")).toBeUndefined();
});
