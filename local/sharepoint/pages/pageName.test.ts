import { generatedName, nameFrom } from "./pageName";

const free = (): boolean => false;

it.each([
  ["Office hours", "Office-hours.aspx"],
  ["帰国後の半年", "帰国後の半年.aspx"],
  ['a/b: "c"?', "ab-c.aspx"],
  ["already.aspx", "already.aspx"],
  ["...", "page.aspx"],
  ["  spaced   out ", "spaced-out.aspx"],
])("the title %j names the file %j", (title, name) => {
  expect(nameFrom(title, free)).toBe(name);
});

it("a name that is taken is numbered", () => {
  const taken = new Set(["News.aspx", "News(1).aspx"]);
  expect(nameFrom("News", (name) => taken.has(name))).toBe("News(2).aspx");
});

it("a long title is cut", () => {
  expect(nameFrom("長".repeat(300), free)).toHaveLength(128 + ".aspx".length);
});

it.each([
  ["in the middle of a character", `${"a".repeat(127)}😀`, `${"a".repeat(127)}.aspx`],
  ["before a character", `${"a".repeat(126)}😀b`, `${"a".repeat(126)}😀.aspx`],
  ["of half a character", "a\ud800b", "ab.aspx"],
])("a title %s gives a name that an address can hold", (_what, title, name) => {
  expect(nameFrom(title, free)).toBe(name);
  expect(() => encodeURI(nameFrom(title, free))).not.toThrow();
});

it("pages without title get names of chance", () => {
  const names = new Set(Array.from({ length: 50 }, generatedName));
  expect(names.size).toBe(50);
  for (const name of names) expect(name).toMatch(/^[a-z0-9]{8}\.aspx$/u);
});
