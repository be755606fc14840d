import { topicItem } from "../../testing/items";
import { toTopic } from "./topicItem";

test("an item becomes the topic it describes", () => {
  expect(toTopic(topicItem(3))).toEqual({
    id: 3,
    code: "topic-3",
    name: { ja: "単身赴任", en: "Posted alone" },
    group: { ja: "家族", en: "Family" },
    groupCode: "family",
    synonyms: ["単身", "一人で赴任"],
    sensitive: false,
    sort: 3,
  });
});

test("a topic is treated with care unless the list says that it need not be", () => {
  expect([true, false, null, undefined, "yes"].map((value) => toTopic(topicItem(3, { Sensitive: value }))?.sensitive)).toEqual([
    true,
    false,
    false,
    true,
    true,
  ]);
});

test.each([[{ Code: "" }], [{ Title: null }], [{ GroupCode: null }], [{ GroupJa: null }], [{ Id: null }]])(
  "%o cannot be used",
  (columns) => {
    expect(toTopic(topicItem(3, columns))).toBeUndefined();
  },
);
