import * as fc from "fast-check";
import { HOSTILE_TEXTS } from "../../domain/testing/hostileTexts";
import { interviewItem, postingItem, topicItem, volunteerItem } from "../testing/items";
import { expandOf, readItem, selectOf, writeItem, type Fields, type ItemOf } from "./field";
import { code, flag, lookup, noteLines, ofPerson, text, whole } from "./fieldKinds";
import { INTERVIEW_FIELDS } from "./lists/interviewFields";
import { POSTING_FIELDS } from "./lists/postingFields";
import { TOPIC_FIELDS } from "./lists/topicFields";
import { VOLUNTEER_FIELDS } from "./lists/volunteerFields";
import { needed, optional, orElse } from "./presence";

const PEOPLE = {
  name: needed(text("Title", 10)),
  nick: optional(text("Nick")),
  hello: text("Hello"),
  floor: orElse(whole("Floor", 1, 9), 1),
  lines: noteLines("Lines"),
  boss: lookup("Boss", "People"),
  ready: flag("Ready", false),
  state: code("State", { on: "はい", off: "いいえ" }),
};

describe("an item", () => {
  test("is read by the names of the product", () => {
    expect(readItem(PEOPLE, { Title: " 陽子 ", Nick: "よ", Hello: "やあ", Floor: 3, Lines: "一\n\n二", BossId: 7, Ready: true, State: "いいえ", Other: 1 }))
      .toEqual({ name: "陽子", nick: "よ", hello: "やあ", floor: 3, lines: ["一", "二"], boss: 7, ready: true, state: "off" });
  });

  test("lacks what it does not hold, and has what counts otherwise", () => {
    const item = readItem(PEOPLE, { Title: "陽子", Nick: "", Floor: 10, BossId: "7", State: "？" });
    expect(item).toEqual({ name: "陽子", hello: "", floor: 1, lines: [], ready: false });
  });

  test.each([[{}], [{ Title: "" }], [{ Title: 5 }], [null], ["x"], [[]]])("%j is of no use", (value) => {
    expect(readItem(PEOPLE, value)).toBeUndefined();
  });

  test("is of no use without the person it tells of", () => {
    const fields = { mail: ofPerson("Person", "EMail", String) };
    expect([{ Person: { EMail: "a@b.example" } }, { Person: null }, {}].map((item) => readItem(fields, item))).toEqual([{ mail: "a@b.example" }, undefined, undefined]);
  });

  test("is asked for column by column, persons by what is told of them", () => {
    const asked = selectOf({ ...PEOPLE, mail: ofPerson("Person", "EMail", String), siteName: ofPerson("Person", "Title", String) });
    expect(asked).toEqual(["Title", "Nick", "Hello", "Floor", "Lines", "BossId", "Ready", "State", "Person/EMail", "Person/Title"]);
    expect(expandOf(asked)).toEqual(["Person"]);
    expect(expandOf(["Id"])).toEqual([]);
  });
});

describe("what is written", () => {
  test("is what was given, by the names of the columns, and nothing else", () => {
    expect(writeItem(PEOPLE, { name: "陽子", boss: 7, lines: ["一", "二"], state: "on", ready: false })).toEqual({ Title: "陽子", BossId: 7, Lines: "一\n二", State: "はい", Ready: false });
    expect(writeItem(PEOPLE, {})).toEqual({});
  });

  test("empties a column where there is nothing", () => {
    expect(writeItem(PEOPLE, { nick: undefined, hello: "", lines: [], boss: undefined, state: undefined })).toEqual({ Nick: null, Hello: null, Lines: null, BossId: null, State: null });
  });

  test("keeps SharePoint's own values out: they do not compile", () => {
    // @ts-expect-error The id of an item is given by SharePoint.
    expect(() => writeItem(VOLUNTEER_FIELDS, { id: 7 })).toThrow();
  });
});

/** Writes an item as it was read, and reads it again: what cannot be written stays as it was sent. */
function again<F extends Fields>(fields: F, sent: Record<string, unknown>): ItemOf<F> | undefined {
  const item = readItem(fields, sent) ?? {};
  const written = Object.fromEntries(Object.entries(item).filter(([name]) => "write" in (fields[name] ?? {})));
  return readItem(fields, { ...sent, ...writeItem<Fields>(fields, written) });
}

describe.each<[list: string, fields: Fields, item: (id: number, columns: Record<string, unknown>) => Record<string, unknown>]>([
  ["volunteers", VOLUNTEER_FIELDS, volunteerItem],
  ["postings", POSTING_FIELDS, postingItem],
  ["topics", TOPIC_FIELDS, topicItem],
  ["interviews", INTERVIEW_FIELDS, interviewItem],
])("an item of the %s", (_, fields, item) => {
  const columns = Object.keys(item(1, {}));

  test("reads the same after it was written", () => {
    expect(readItem(fields, item(3, {}))).toBeDefined();
    expect(again(fields, item(3, {}))).toEqual(readItem(fields, item(3, {})));
  });

  test.each(HOSTILE_TEXTS)("reads the same after it was written with %s in every text", (_title, text) => {
    const sent = item(3, Object.fromEntries(Object.entries(item(3, {})).flatMap(([name, value]) => (typeof value === "string" ? [[name, value + text]] : []))));
    expect(again(fields, sent)).toEqual(readItem(fields, sent));
  });

  test("is never odd enough to throw, nor to read differently after it was written", () => {
    fc.assert(fc.property(fc.dictionary(fc.constantFrom(...columns), fc.anything()), (odd) => {
      const sent = item(3, odd);
      expect(again(fields, sent)).toEqual(readItem(fields, sent));
    }));
  });
});

test.each([["AvailableFrom", "availableFrom"], ["ConfirmedOn", "confirmedOn"]] as const)("a day is written so that %s means it at every site", (column, name) => {
  const written = String(writeItem(VOLUNTEER_FIELDS, { [name]: "2026-12-01" })[column]);
  const dayIn = (timeZone: string): string => new Intl.DateTimeFormat("sv-SE", { timeZone }).format(new Date(written));
  expect(["Pacific/Pago_Pago", "America/Los_Angeles", "Europe/London", "Asia/Tokyo", "Pacific/Fiji"].map(dayIn)).toEqual(Array(5).fill("2026-12-01"));
});
