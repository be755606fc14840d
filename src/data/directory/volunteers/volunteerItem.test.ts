import * as fc from "fast-check";
import { volunteerItem } from "../../testing/items";
import { volunteerColumns } from "./volunteerColumns";
import { isApproved, toVolunteer, volunteerReading } from "./volunteerItem";

test("an item becomes the volunteer it describes", () => {
  expect(toVolunteer(volunteerItem(7))).toEqual({
    id: 7,
    person: { siteUserId: 107, displayName: "髙橋 陽子", mail: "person7@contoso.example", upn: "person7@contoso.example" },
    madeBySelf: true,
    name: "髙橋 陽子",
    reading: "タカハシ ヨウコ",
    romaji: "TAKAHASHI Yoko",
    entryYear: 2013,
    entryMonth: 4,
    jobType: "専門職",
    currentPostingId: 1,
    pastPostingIds: [2, 3],
    career: [
      { from: "2013-04", to: "2016-03", place: "在タイ日本国大使館", role: "二等書記官", note: "領事を担当" },
      { from: "2016-04", place: "領事局" },
    ],
    topicIds: [1],
    languages: ["タイ語", "英語"],
    message: "はじめての赴任の話をどうぞ。",
    starterTexts: [],
    accepts: { mail: true, chat: true },
    availability: "open",
    confirmedOn: "2026-06-01",
  });
});

test("a profile that somebody else has entered is known as such", () => {
  expect(toVolunteer(volunteerItem(7, { AuthorId: 6 }))).toMatchObject({ person: { siteUserId: 107 }, madeBySelf: false });
  expect(toVolunteer(volunteerItem(7, { AuthorId: null }))).toMatchObject({ madeBySelf: false });
});

test("empty columns leave the volunteer without them", () => {
  const empty = {
    Reading: null,
    Romaji: null,
    EntryMonth: null,
    CurrentPostingId: null,
    PastPostingsId: [],
    Career: null,
    TopicsId: [],
    Languages: null,
    ContactMethods: null,
    ConfirmedOn: null,
  };
  const volunteer = toVolunteer(volunteerItem(7, empty));
  expect(volunteer).toMatchObject({
    reading: "",
    entryMonth: 4,
    pastPostingIds: [],
    career: [],
    topicIds: [],
    languages: [],
    accepts: { mail: true, chat: true },
  });
  expect(volunteer).not.toHaveProperty("romaji");
  expect(volunteer).not.toHaveProperty("currentPostingId");
  expect(volunteer).not.toHaveProperty("confirmedOn");
});

test("only the contact methods the volunteer accepts are offered", () => {
  expect(toVolunteer(volunteerItem(7, { ContactMethods: ["Teams"] }))?.accepts).toEqual({ mail: false, chat: true });
});

test("an item made by hand without contact methods has both, and one with a method of the organisers' own has neither", () => {
  expect(toVolunteer(volunteerItem(7, { ContactMethods: [] }))?.accepts).toEqual({ mail: true, chat: true });
  expect(toVolunteer(volunteerItem(7, { ContactMethods: ["電話"] }))?.accepts).toEqual({ mail: false, chat: false });
});

test("own starter lines come one per line", () => {
  expect(toVolunteer(volunteerItem(7, { StarterTexts: "はじめまして。\r\n\r\n質問があります。" }))?.starterTexts).toEqual([
    "はじめまして。",
    "質問があります。",
  ]);
});

test.each([
  ["返信に時間がかかります", "slow"],
  ["お休み中", "rest"],
  ["？", "open"],
  [null, "open"],
])("availability %s is %s", (choice, availability) => {
  expect(toVolunteer(volunteerItem(7, { Availability: choice }))?.availability).toBe(availability);
});

describe("the person behind a profile", () => {
  const withPerson = (person: unknown): ReturnType<typeof toVolunteer> => toVolunteer(volunteerItem(7, { Person: person }));

  test("is written to at the sign-in name when there is no mail address", () => {
    expect(withPerson({ Title: "髙橋 陽子", Name: "i:0#.f|membership|yoko@contoso.example", EMail: null })?.person).toMatchObject({
      mail: "yoko@contoso.example",
      upn: "yoko@contoso.example",
    });
  });

  test("keeps a sign-in name that differs from the mail address", () => {
    expect(
      withPerson({ Title: "髙橋 陽子", Name: "i:0#.f|membership|t12345@contoso.example", EMail: "yoko@contoso.example" })?.person,
    ).toMatchObject({
      mail: "yoko@contoso.example",
      upn: "t12345@contoso.example",
    });
  });

  test("has no Teams name of their own when signed in by another system", () => {
    expect(withPerson({ Title: "髙橋 陽子", Name: "i:0#.w|contoso\\yoko", EMail: "yoko@contoso.example" })?.person.upn).toBe(
      "yoko@contoso.example",
    );
  });

  test("gives the name when the item has none", () => {
    expect(toVolunteer(volunteerItem(7, { Title: null }))?.name).toBe("髙橋 陽子");
  });
});

test.each<[string, Record<string, unknown>]>([
  ["the person has left", { PersonId: null, Person: null }],
  ["the person was not sent", { Person: undefined }],
  ["the person was removed from the site", { Person: { Title: null, Name: null, EMail: null } }],
  ["there is no name at all", { Title: "", Person: { Title: "", Name: "", EMail: "" } }],
  ["the year of entry is missing", { EntryYear: null }],
  ["the year of entry is none", { EntryYear: 13 }],
  ["the job type is missing", { JobType: null }],
  ["the id is missing", { Id: undefined }],
])("an item is not listed when %s", (_, columns) => {
  expect(toVolunteer(volunteerItem(7, columns))).toBeUndefined();
});

test("no item is odd enough to throw", () => {
  const oddColumns = fc.dictionary(fc.constantFrom(...Object.keys(volunteerItem(1))), fc.anything());
  fc.assert(
    fc.property(oddColumns, (columns) => {
      toVolunteer(volunteerItem(1, columns));
    }),
  );
  fc.assert(fc.property(fc.anything(), (value) => toVolunteer(value) === undefined));
});

describe.each(["ja", "en"] as const)("a volunteer whose item comes in two readings (%s)", (language) => {
  const { cards, details } = volunteerColumns(language);
  /** What SharePoint sends of an item when it is asked for these columns. */
  const sent = (item: Record<string, unknown>, columns: readonly string[]): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(item).flatMap(([name, value]) => {
        const parts = columns.flatMap((column) => (column.startsWith(`${name}/`) ? column.slice(name.length + 1) : []));
        const known = value as Record<string, unknown> | null;
        if (parts.length > 0)
          return [
            [name, typeof known === "object" && known !== null ? Object.fromEntries(parts.map((part) => [part, known[part]])) : known],
          ];
        return columns.includes(name) ? [[name, value]] : [];
      }),
    );

  test.each<[string, Record<string, unknown>]>([
    ["an ordinary item", {}],
    ["no name of their own", { Title: null }],
    ["no mail address", { Person: { Title: "髙橋 陽子", Name: "i:0#.f|membership|yoko@contoso.example", EMail: null } }],
    ["a person who has left", { Person: null }],
    ["a person who was removed from the site", { Person: { Title: null, Name: null, EMail: null } }],
    ["no year of entry", { EntryYear: null }],
    ["neither spelling", { Reading: null, Romaji: null }],
  ])("is the same as in one: %s", (_, columns) => {
    const item = volunteerItem(7, columns);
    const { toListed, toDetailed } = volunteerReading(language);
    toListed(sent(item, cards));
    expect(toDetailed(item)).toEqual(toVolunteer(item));
  });

  test("is the same as in one, however odd the item", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(volunteerItem(1)).filter((name) => name !== "Person")), fc.anything()),
        (columns) => {
          const item = volunteerItem(7, columns);
          const { toListed, toDetailed } = volunteerReading(language);
          toListed(sent(item, cards));
          expect(toDetailed(item)).toEqual(toVolunteer(item));
          expect(sent(item, details)).toHaveProperty("Career");
        },
      ),
    );
  });
});

test("only profiles that an organiser has approved are listed, also for organisers and authors", () => {
  expect(isApproved(volunteerItem(7))).toBe(true);
  expect(isApproved(volunteerItem(7, { OData__ModerationStatus: undefined }))).toBe(true);
  expect([1, 2, 3, 4].map((status) => isApproved(volunteerItem(7, { OData__ModerationStatus: status })))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
