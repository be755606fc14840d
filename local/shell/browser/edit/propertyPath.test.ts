import { valueAt } from "./propertyPath";

test.each([
  ["title", { title: "a" }, "a"],
  ["texts.title.ja", { texts: { title: { ja: "題" } } }, "題"],
  ["links[1].url", { links: [{ url: "x" }, { url: "y" }] }, "y"],
  ["a.b", { "a.b": 1, a: { b: 2 } }, 1],
  ["texts.title.ja", { texts: "no object" }, undefined],
  ["constructor.name", {}, undefined],
  ["a", undefined, undefined],
])("%s of %j is %j", (path, properties, value) => {
  expect(valueAt(properties, path)).toBe(value);
});
