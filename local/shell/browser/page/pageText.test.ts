/** @jest-environment jsdom */
import { canvasOf, plainText } from "./pageText";

const text = (innerHTML: string) => ({ controlType: 4, id: "a", position: { zoneIndex: 2 }, innerHTML });
const settings = { controlType: 0, pageSettingsSlice: { isDefaultDescription: true } };
const canvas = (...controls: readonly object[]) => JSON.stringify(controls);

test("paragraphs come back as they were typed", () => {
  const typed = "一つ目 & <b>印</b>\n続き\n\n二つ目";
  const made = canvasOf(typed, null, "new");
  expect((JSON.parse(made) as object[])[0]).toMatchObject({
    controlType: 4,
    id: "new",
    innerHTML: "<p>一つ目 &amp; &lt;b&gt;印&lt;/b&gt;<br>続き</p><p>二つ目</p>",
  });
  expect(plainText(made)).toBe(typed);
});

test("a new page has an empty text", () => {
  expect([plainText(null), plainText("[]"), plainText(canvas(settings))]).toEqual(["", "", ""]);
});

test("a page with more than plain paragraphs has no text that a plain form could edit", () => {
  for (const html of ["<h2>見出し</h2>", '<p>前<a href="/x">リンク</a></p>', "裸の文字", "<ul><li>x</li></ul>"])
    expect(plainText(canvas(text(html)))).toBeUndefined();
  expect(plainText(canvas(text("<p>x</p>"), { controlType: 3, webPartId: "w" }))).toBeUndefined();
});

test("the text part keeps its place and id, and the page its settings", () => {
  expect(JSON.parse(canvasOf("新しい", canvas(text("<p>古い</p>"), settings), "unused"))).toEqual([{ ...text("<p>新しい</p>") }, settings]);
});
