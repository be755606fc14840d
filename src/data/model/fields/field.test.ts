import { expandOf, readItem, selectOf, writeItem } from "./field";
import { code, flag, lookup, noteLines, ofPerson, text, whole } from "./kinds";
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
    expect(
      readItem(PEOPLE, {
        Title: " 陽子 ",
        Nick: "よ",
        Hello: "やあ",
        Floor: 3,
        Lines: "一\n\n二",
        BossId: 7,
        Ready: true,
        State: "いいえ",
        Other: 1,
      }),
    ).toEqual({ name: "陽子", nick: "よ", hello: "やあ", floor: 3, lines: ["一", "二"], boss: 7, ready: true, state: "off" });
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
    expect([{ Person: { EMail: "a@b.example" } }, { Person: null }, {}].map((item) => readItem(fields, item))).toEqual([
      { mail: "a@b.example" },
      undefined,
      undefined,
    ]);
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
    expect(writeItem(PEOPLE, { name: "陽子", boss: 7, lines: ["一", "二"], state: "on", ready: false })).toEqual({
      Title: "陽子",
      BossId: 7,
      Lines: "一\n二",
      State: "はい",
      Ready: false,
    });
    expect(writeItem(PEOPLE, {})).toEqual({});
  });

  test("empties a column where there is nothing", () => {
    expect(writeItem(PEOPLE, { nick: undefined, hello: "", lines: [], boss: undefined, state: undefined })).toEqual({
      Nick: null,
      Hello: null,
      Lines: null,
      BossId: null,
      State: null,
    });
  });

  test("keeps SharePoint's own values out: they do not compile", () => {
    const fields = { ...PEOPLE, siteName: ofPerson("Person", "Title", String) };
    // @ts-expect-error What the site tells of a person is not ours to change.
    expect(() => writeItem(fields, { siteName: "陽子" })).toThrow();
  });
});
