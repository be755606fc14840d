import { postingItem } from "../../testing/items";
import { toPosting } from "./postingItem";

const TODAY = "2026-11-22";

test("an item becomes the posting it describes", () => {
  expect(toPosting(postingItem(4), TODAY)).toEqual({
    id: 4,
    code: "emb-4",
    name: { ja: "在ケニア日本国大使館", en: "Embassy of Japan in Kenya" },
    shortNames: ["在ケニア大", "ケニア"],
    formerNames: [],
    kind: "mission",
    region: "af",
    country: { ja: "ケニア", en: "Kenya" },
    city: { ja: "ナイロビ", en: "Nairobi" },
    timeZone: "Africa/Nairobi",
    current: true,
    sort: 10,
  });
});

test("a division stands below its bureau and in no country", () => {
  const division = toPosting(
    postingItem(5, {
      Kind: "課・室",
      Region: "本省",
      CountryJa: null,
      CountryEn: null,
      CityJa: null,
      CityEn: null,
      ParentCode: "consular",
    }),
    TODAY,
  );
  expect(division).toMatchObject({ kind: "division", region: "jp", parentCode: "consular" });
  expect(division).not.toHaveProperty("country");
  expect(division).not.toHaveProperty("city");
});

test.each([
  ["closed yesterday", { ValidTo: "2026-11-20T15:00:00Z" }, false],
  ["closing today", { ValidTo: "2026-11-21T15:00:00Z" }, true],
  ["opening tomorrow", { ValidFrom: "2026-11-22T15:00:00Z" }, false],
  ["open since long", { ValidFrom: "1990-03-31T15:00:00Z" }, true],
])("a posting %s: %o is current: %s", (_, dates, current) => {
  expect(toPosting(postingItem(4, dates), TODAY)?.current).toBe(current);
});

test.each([[{ Code: null }], [{ Title: "" }], [{ Kind: "支店" }], [{ Region: null }], [{ Id: "4" }]])("%o cannot be used", (columns) => {
  expect(toPosting(postingItem(4, columns), TODAY)).toBeUndefined();
});

test("nothing but an item is a posting", () => {
  expect([null, "x", [], 3].map((value) => toPosting(value, TODAY))).toEqual([undefined, undefined, undefined, undefined]);
});
