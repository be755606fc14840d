import { selectOf } from "../../model/fields/field";
import { VOLUNTEER_FIELDS } from "../../model/lists/volunteerFields";
import { volunteerColumns } from "./volunteerColumns";

describe.each([
  ["ja", "Reading", "Romaji"],
  ["en", "Romaji", "Reading"],
] as const)("what is asked for a reader of %s", (language, first, late) => {
  const { cards, details } = volunteerColumns(language);

  test(`is ${first} with the cards and ${late} with the details`, () => {
    expect([cards.includes(first), cards.includes(late), details.includes(first), details.includes(late)]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  test("is everything but what is between the volunteer and the organisers, and nothing twice but the id", () => {
    const [id, ...rest] = details;
    expect(id).toBe("Id");
    const unread = selectOf(VOLUNTEER_FIELDS).filter((column) => ![...cards, ...rest].includes(column));
    expect(unread).toEqual(["ConsentVersion", "ConsentedAt", "OData__ModerationComments"]);
    expect(new Set([...cards, ...rest]).size).toBe(cards.length + rest.length);
  });

  test("is with the cards what decides whether a profile counts, and for whom", () => {
    expect(cards).toEqual(expect.arrayContaining(["PersonId", "AuthorId", "OData__ModerationStatus", "ConfirmedOn"]));
  });

  test("is what only an open profile shows with the details", () => {
    expect(details).toEqual(expect.arrayContaining(["Person/Title", "Career", "StarterTexts"]));
  });
});
