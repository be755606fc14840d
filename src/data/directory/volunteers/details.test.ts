import { withDetails } from "./details";

const profile = (Id: unknown, Person: unknown = { Name: "i:0#.f|membership|yoko@contoso.example" }): Record<string, unknown> => ({
  Id,
  Title: "髙橋 陽子",
  Person,
});
const details = (Id: unknown, Person: unknown = { Title: "髙橋 陽子" }): Record<string, unknown> => ({
  Id,
  Career: "2016-04〜｜領事局",
  Person,
});

test("a profile and its details become one item with one person", async () => {
  expect(await withDetails([profile(1)], [details(1)])).toEqual([
    {
      Id: 1,
      Title: "髙橋 陽子",
      Career: "2016-04〜｜領事局",
      Person: { Name: "i:0#.f|membership|yoko@contoso.example", Title: "髙橋 陽子" },
    },
  ]);
});

test("the order is that of the profiles, and nobody comes twice", async () => {
  const items = await withDetails([profile(1), profile(2), profile(3)], [details(3), details(2), details(1), details(2)]);
  expect(items).toMatchObject([{ Id: 1 }, { Id: 2 }, { Id: 3 }]);
});

test("who withdrew in between is left out, who joined in between is not shown in half", async () => {
  expect(await withDetails([profile(1), profile(2)], [details(2), details(3)])).toMatchObject([{ Id: 2 }]);
});

test("a person who left the site in between is no person any more", async () => {
  expect(await withDetails([profile(1)], [details(1, null)])).toMatchObject([{ Id: 1, Person: null }]);
});

test("what is no item stays, to be counted as such", async () => {
  expect(await withDetails([null, "?", {}], [details(undefined), null])).toEqual([null, "?", {}]);
});
