import { ORIGIN, PEOPLE, startSample, WEB } from "../testing/sampleSite";
import type { Sample } from "../testing/sampleSite";
import { isPlainText } from "./plainText";

let sample: Sample;
beforeEach(() => (sample = startSample([{ Title: "Kept" }])));
afterEach(() => sample.end());

const NUL = "\u0000";
const notes = "web/lists/getByTitle('Notes')";

it.each(["\u0000", "\u0008", "\u000b", "\u000c", "\u000e", "\u001f", "\ud800", "\udfff", "\ufffe", "\uffff"])(
  "%j can stand in no text",
  (character) => {
    expect(isPlainText(`a${character}b`)).toBe(false);
  },
);

it.each(["", "東京", "a\tb\r\nc", "\u007f\u0085", "𠮷😀", "\ufffd"])("%j is a text like any other", (text) => {
  expect(isPlainText(text)).toBe(true);
});

describe("a control character", () => {
  it.each<[where: string, verb: string, path: string, body: unknown]>([
    ["a list's title", "POST", "web/lists", { Title: `Notes${NUL}2` }],
    ["a list's new title", "MERGE", notes, { Title: "A\u000b" }],
    ["a list's description", "MERGE", notes, { Description: "A\u001f" }],
    ["a view's title", "POST", `${notes}/views`, { Title: `V${NUL}` }],
    ["a column's title", "POST", `${notes}/fields`, { FieldTypeKind: 2, Title: `C${NUL}` }],
    ["a choice", "MERGE", `${notes}/fields/getByTitle('Colour')`, { Choices: ["red", "b\u0001"] }],
    [
      "a column's schema",
      "POST",
      `${notes}/fields/createfieldasxml`,
      { parameters: { SchemaXml: `<Field Type="Text" DisplayName="X${NUL}" />` } },
    ],
    [
      "a reference of a column's schema",
      "POST",
      `${notes}/fields/createfieldasxml`,
      { parameters: { SchemaXml: '<Field Type="Text" DisplayName="X&#0;" />' } },
    ],
    ["an item's title", "POST", `${notes}/items`, { Title: `A${NUL}B` }],
    ["an item's title, half a character", "MERGE", `${notes}/items(1)`, { Title: "😀".slice(0, 1) }],
    ["a form's value", "POST", `${notes}/items(1)/validateupdatelistitem`, { formValues: [{ FieldName: "Title", FieldValue: "A\u0002" }] }],
    ["a path", "POST", "web/lists/getByTitle('Notes%00')/recycle", undefined],
    ["a value that stands in the query", "POST", "web/lists/getByTitle(@t)/recycle?@t='Notes%00'", undefined],
  ])("in %s is refused with a sentence", async (_where, verb, path, body) => {
    const answer = await sample.change("owner", verb, path, body);
    expect([answer.status, await answer.text()]).toEqual([
      400,
      expect.stringMatching(/control character|XML can hold|half of a character/u),
    ]);
  });

  it.each([`${WEB}/Files%00/a.png`, `${WEB}/SitePages/a.png%00`, `${WEB}/_layouts/15/getpreview.ashx?path=${WEB}/a%00.png`])(
    "in the address %s is refused",
    async (path) => {
      const { status } = await sample.sharePoint.app.fetch(new Request(ORIGIN + path, { headers: { "X-Test-Person": PEOPLE.reader } }));
      expect(status).toBe(400);
    },
  );
});
