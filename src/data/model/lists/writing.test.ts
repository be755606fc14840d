import * as fc from "fast-check";
import { HOSTILE_TEXTS } from "../../../domain/testing/hostileTexts";
import { interviewItem, postingItem, statusItem, topicItem, volunteerItem } from "../../testing/items";
import { readItem, writeItem } from "../fields/field";
import type { Fields, ItemOf } from "../fields/field";
import { INTERVIEW_FIELDS } from "./interviewFields";
import { POSTING_FIELDS } from "./postingFields";
import { STATUS_FIELDS } from "./statusFields";
import { TOPIC_FIELDS } from "./topicFields";
import { VOLUNTEER_FIELDS } from "./volunteerFields";

/**
 * Whether a value can be written. That somebody accepts none of the product's ways, only one that organisers have added, cannot: a list of
 * none means the usual ones.
 */
function canBeWritten(fields: Fields, name: string, value: unknown): boolean {
  return "write" in (fields[name] ?? {}) && !(name === "contactMethods" && Array.isArray(value) && value.length === 0);
}

/** Writes an item as it was read, and reads it again: what cannot be written stays as it was sent. */
function again<F extends Fields>(fields: F, sent: Record<string, unknown>): ItemOf<F> | undefined {
  const item = readItem(fields, sent) ?? {};
  const written = Object.fromEntries(Object.entries(item).filter(([name, value]) => canBeWritten(fields, name, value)));
  return readItem(fields, { ...sent, ...writeItem<Fields>(fields, written) });
}

describe.each<[list: string, fields: Fields, item: (id: number, columns: Record<string, unknown>) => Record<string, unknown>]>([
  ["volunteers", VOLUNTEER_FIELDS, volunteerItem],
  ["postings", POSTING_FIELDS, postingItem],
  ["topics", TOPIC_FIELDS, topicItem],
  ["statuses", STATUS_FIELDS, statusItem],
  ["interviews", INTERVIEW_FIELDS, interviewItem],
])("an item of the %s", (_, fields, item) => {
  const columns = Object.keys(item(1, {}));

  test("reads the same after it was written", () => {
    expect(readItem(fields, item(3, {}))).toBeDefined();
    expect(again(fields, item(3, {}))).toEqual(readItem(fields, item(3, {})));
  });

  test.each(HOSTILE_TEXTS)("reads the same after it was written with %s in every text", (_title, text) => {
    const sent = item(
      3,
      Object.fromEntries(Object.entries(item(3, {})).flatMap(([name, value]) => (typeof value === "string" ? [[name, value + text]] : []))),
    );
    expect(again(fields, sent)).toEqual(readItem(fields, sent));
  });

  test("is never odd enough to throw, nor to read differently after it was written", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...columns), fc.anything()), (odd) => {
        const sent = item(3, odd);
        expect(again(fields, sent)).toEqual(readItem(fields, sent));
      }),
      { examples: [[{ ContactMethods: ["!"] }]] },
    );
  });
});

test.each([
  ["AvailableFrom", "availableFrom"],
  ["ConfirmedOn", "confirmedOn"],
] as const)("a day is written so that %s means it at every site", (column, name) => {
  const written = String(writeItem(VOLUNTEER_FIELDS, { [name]: "2026-12-01" })[column]);
  const dayIn = (timeZone: string): string => new Intl.DateTimeFormat("sv-SE", { timeZone }).format(new Date(written));
  expect(["Pacific/Pago_Pago", "America/Los_Angeles", "Europe/London", "Asia/Tokyo", "Pacific/Fiji"].map(dayIn)).toEqual(
    Array(5).fill("2026-12-01"),
  );
});
