import * as fc from "fast-check";
import { startSample } from "../testing/sampleSite";
import type { Sample } from "../testing/sampleSite";

let sample: Sample;
beforeAll(() => {
  sample = startSample([
    {
      Title: "Alpha",
      Body: "first line",
      Amount: 5,
      Colour: "red",
      Tags: ["a", "b"],
      Done: true,
      At: "2026-03-31T15:30:00Z",
      Day: "2026-03-31T15:00:00Z",
      PersonId: 2,
      PeopleId: [2, 3],
      CityId: 1,
      CitiesId: [1, 3],
      Link: { Url: "https://www.example.com", Description: "x" },
      AuthorId: 2,
    },
    {
      Title: "Beta & co",
      Amount: 10,
      Colour: "blue & green",
      Tags: ["b"],
      At: "2026-04-01T14:59:59Z",
      CityId: 3,
      CitiesId: [3],
      PersonId: 1,
      AuthorId: 3,
    },
    { Title: "gamma", Amount: 20, At: "2026-04-01T15:00:00Z", CityId: 2, AuthorId: 2, Colour: null },
    { Title: "Delta", AuthorId: 1, Colour: null },
  ]);
});
afterAll(() => sample.end());

async function asked(viewXml: string, query: Record<string, unknown> = {}): Promise<{ readonly status: number; readonly json: unknown }> {
  const answer = await sample.change("writer", "POST", "web/lists/getByTitle('Notes')/getitems?$select=Id", {
    query: { ViewXml: viewXml, ...query },
  });
  return { status: answer.status, json: await answer.json() };
}

async function found(where: string, rest = ""): Promise<readonly number[]> {
  const { status, json } = await asked(`<View><Query><Where>${where}</Where>${rest}</Query></View>`);
  expect({ status, json }).toMatchObject({ status: 200 });
  return (json as { value: { Id: number }[] }).value.map(({ Id }) => Id);
}

const compare = (operator: string, name: string, value: string, attributes = 'Type="Text"', reference = ""): string =>
  `<${operator}><FieldRef Name="${name}" ${reference} /><Value ${attributes}>${value}</Value></${operator}>`;
const date = 'Type="DateTime"';
const byId = 'LookupId="TRUE"';

describe("a CAML condition", () => {
  it.each([
    ["equal text, whatever its case", compare("Eq", "Title", "ALPHA"), [1]],
    ["escaped text", compare("Eq", "Title", "beta &amp; co"), [2]],
    ["unequal text", compare("Neq", "Title", "Alpha"), [2, 3, 4]],
    ["an empty column is unequal", compare("Neq", "Amount", "5", 'Type="Number"'), [2, 3, 4]],
    ["greater", compare("Gt", "Amount", "5", 'Type="Number"'), [2, 3]],
    ["at least", compare("Geq", "Amount", "10.0", 'Type="Number"'), [2, 3]],
    ["less", compare("Lt", "Amount", "10", 'Type="Number"'), [1]],
    ["at most", compare("Leq", "Amount", "10", 'Type="Number"'), [1, 2]],
    ["contained text", compare("Contains", "Title", "ET"), [2]],
    ["a beginning", compare("BeginsWith", "Title", "G"), [3]],
    ["text in a note", compare("Contains", "Body", "LINE", 'Type="Note"'), [1]],
    ["empty", '<IsNull><FieldRef Name="Amount" /></IsNull>', [4]],
    ["filled", '<IsNotNull><FieldRef Name="Link" /></IsNotNull>', [1]],
    ["no choices at all", '<IsNull><FieldRef Name="Tags" /></IsNull>', [3, 4]],
    ["one of the choices", compare("Eq", "Tags", "b", 'Type="MultiChoice"'), [1, 2]],
    ["none of the choices", compare("Neq", "Tags", "a", 'Type="MultiChoice"'), [2, 3, 4]],
    ["true", compare("Eq", "Done", "1", 'Type="Boolean"'), [1]],
    ["a column with a link around it", compare("Eq", "LinkTitle", "Delta"), [4]],
    [
      "one of several values",
      '<In><FieldRef Name="ID" /><Values><Value Type="Counter">4</Value><Value Type="Counter">1</Value></Values></In>',
      [1, 4],
    ],
    ["a content type", compare("BeginsWith", "ContentTypeId", "0x01", 'Type="ContentTypeId"'), [1, 2, 3, 4]],
  ])("%s", async (_what, where, ids) => {
    expect(await found(where)).toEqual(ids);
  });

  it.each([
    ["a person by name", compare("Eq", "Person", "walter writer", 'Type="User"'), [1]],
    ["a person by id", compare("Eq", "Person", "1", 'Type="Integer"', byId), [2]],
    ["the reader of the query", compare("Eq", "Author", "<UserID />", 'Type="Integer"'), [1, 3]],
    ["a lookup by what it shows", compare("Eq", "City", "Bangkok", 'Type="Lookup"'), [3]],
    ["a lookup by id", compare("Gt", "City", "1", 'Type="Lookup"', byId), [2, 3]],
    ["several lookups by value", compare("Includes", "Cities", "東京", 'Type="Lookup"'), [1, 2]],
    ["several lookups by id", compare("Includes", "Cities", "1", 'Type="Lookup"', byId), [1]],
    ["not among several lookups", compare("NotIncludes", "Cities", "1", 'Type="Lookup"', byId), [2, 3, 4]],
    ["one of several people", compare("Eq", "People", "Rita Reader", 'Type="UserMulti"'), [1]],
    ["the reader of the query among several people", compare("Includes", "People", "<UserID />", 'Type="Integer"'), [1]],
    ["several lookups, empty", '<IsNull><FieldRef Name="Cities" /></IsNull>', [3, 4]],
  ])("%s", async (_what, where, ids) => {
    expect(await found(where)).toEqual(ids);
  });

  it.each([
    ["a day of the site's calendar", compare("Eq", "At", "2026-04-01", date), [1, 2]],
    ["a day whose time does not count", compare("Eq", "At", "2026-04-01T23:00:00Z", date), [1, 2]],
    ["other days", compare("Neq", "At", "2026-04-01", date), [3, 4]],
    ["after the day", compare("Gt", "At", "2026-04-01", date), [3]],
    ["on the day or after", compare("Geq", "At", "2026-04-01", date), [1, 2, 3]],
    ["before the day", compare("Lt", "At", "2026-04-02", date), [1, 2]],
    ["on the day or before", compare("Leq", "At", "2026-04-01", date), [1, 2]],
    ["a date-only column", compare("Eq", "Day", "2026-04-01", date), [1]],
    ["the minute on the site's clock", compare("Eq", "At", "2026-04-01T00:30:00Z", `${date} IncludeTimeValue="TRUE"`), [1]],
    ["the minute in UTC", compare("Eq", "At", "2026-03-31T15:30:00Z", `${date} IncludeTimeValue="TRUE" StorageTZ="TRUE"`), [1]],
    ["until now", compare("Leq", "Created", "<Now />", `${date} IncludeTimeValue="TRUE"`), [1, 2, 3, 4]],
    ["today", compare("Eq", "Created", "<Today />", date), [1, 2, 3, 4]],
    ["tomorrow", compare("Geq", "Created", '<Today OffsetDays="1" />', date), []],
    ["since yesterday", compare("Geq", "Created", "<Today OffsetDays='-1' />", date), [1, 2, 3, 4]],
  ])("%s", async (_what, where, ids) => {
    expect(await found(where)).toEqual(ids);
  });

  it("joins two conditions by and, and by or", async () => {
    const [left, right] = [compare("Gt", "Amount", "5", 'Type="Number"'), compare("Eq", "Title", "gamma")];
    expect(await found(`<And>${left}${right}</And>`)).toEqual([3]);
    expect(await found(`<Or><Or>${right}${compare("Eq", "Title", "Delta")}</Or>${compare("Eq", "Title", "Alpha")}</Or>`)).toEqual([
      1, 3, 4,
    ]);
  });

  it.each([
    ["descending", '<OrderBy><FieldRef Name="Amount" Ascending="FALSE" /></OrderBy>', [3, 2, 1, 4]],
    ["by what a lookup shows", '<OrderBy><FieldRef Name="City" /><FieldRef Name="ID" /></OrderBy>', [4, 3, 1, 2]],
    ["by a person's name", '<OrderBy><FieldRef Name="Author" /></OrderBy>', [4, 2, 1, 3]],
  ])("is ordered %s", async (_what, order, ids) => {
    expect(await found('<IsNotNull><FieldRef Name="ID" /></IsNotNull>', order)).toEqual(ids);
  });
});

/** A condition in both languages. */
interface Said {
  readonly caml: string;
  readonly odata: string;
}

const pair = <T>(...pairs: readonly (readonly [string, T])[]): fc.Arbitrary<readonly [string, T]> => fc.constantFrom(...pairs);
const operators = pair(["Eq", "eq"], ["Neq", "ne"], ["Gt", "gt"], ["Geq", "ge"], ["Lt", "lt"], ["Leq", "le"]);
const words = fc.constantFrom("alpha", "Beta & co", "gamma", "d", "E", "<", "red", "blue & green");
const xml = (text: string): string => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;");

const simple: fc.Arbitrary<Said> = fc.oneof(
  fc
    .tuple(operators, fc.constantFrom("Title", "Colour"), words)
    .map(([[caml, odata], column, word]) => ({ caml: compare(caml, column, xml(word)), odata: `${column} ${odata} '${word}'` })),
  fc.tuple(operators, fc.constantFrom("Amount", "ID"), fc.integer({ min: -1, max: 21 })).map(([[caml, odata], column, value]) => ({
    caml: compare(caml, column, String(value), 'Type="Number"'),
    odata: `${column} ${odata} ${value}`,
  })),
  fc
    .tuple(operators, pair(["City", "CityId"], ["Author", "AuthorId"], ["Person", "PersonId"]), fc.integer({ min: 1, max: 3 }))
    .map(([[caml, odata], [column, property], id]) => ({
      caml: compare(caml, column, String(id), 'Type="Lookup"', byId),
      odata: `${property} ${odata} ${id}`,
    })),
  fc.tuple(operators, fc.constantFrom("2026-03-31T15:30:00Z", "2026-04-01T15:00:00Z")).map(([[caml, odata], at]) => ({
    caml: compare(caml, "At", at, `${date} IncludeTimeValue="TRUE" StorageTZ="TRUE"`),
    odata: `At ${odata} datetime'${at}'`,
  })),
  fc.tuple(pair(["Contains", "substringof"], ["BeginsWith", "startswith"]), words).map(([[caml, odata], word]) => ({
    caml: compare(caml, "Title", xml(word)),
    odata: odata === "startswith" ? `startswith(Title,'${word}')` : `substringof('${word}',Title)`,
  })),
  pair(["IsNull", "eq"], ["IsNotNull", "ne"]).map(([caml, odata]) => ({
    caml: `<${caml}><FieldRef Name="Amount" /></${caml}>`,
    odata: `Amount ${odata} null`,
  })),
);

const { said } = fc.letrec<{ said: Said }>((tie) => ({
  said: fc.oneof(
    { depthSize: "small" },
    simple,
    fc.tuple(pair(["And", "and"], ["Or", "or"]), tie("said"), tie("said")).map(([[caml, odata], left, right]) => ({
      caml: `<${caml}>${left.caml}${right.caml}</${caml}>`,
      odata: `(${left.odata}) ${odata} (${right.odata})`,
    })),
  ),
}));

it("any CAML condition finds what $filter finds when it says the same", async () => {
  await fc.assert(
    fc.asyncProperty(said, async ({ caml, odata }) => {
      const answer = await sample.ask("writer", `web/lists/getByTitle('Notes')/items?$select=Id&$filter=${encodeURIComponent(odata)}`);
      const { value } = (await answer.json()) as { value: { Id: number }[] };
      expect(await found(caml)).toEqual(value.map(({ Id }) => Id));
    }),
    { numRuns: 150 },
  );
});

describe("a CAML query that is not one", () => {
  const where = (inner: string): string => `<View><Query><Where>${inner}</Where></Query></View>`;

  it.each([
    where(`<And>${compare("Eq", "Title", "x")}</And>`),
    where(`<Or>${compare("Eq", "Title", "x").repeat(3)}</Or>`),
    where(compare("Eq", "Missing", "x")),
    where('<Eq><Value Type="Text">x</Value></Eq>'),
    where('<Eq><FieldRef Name="Title" /></Eq>'),
    where(compare("Eq", "Title", "x").repeat(2)),
    '<View><Query><OrderBy><FieldRef Name="Missing" /></OrderBy></Query></View>',
    "<View><Query><Where /><Where /></Query></View>",
    where('<In><FieldRef Name="ID" /><Values /></In>'),
    where("<IsNull><FieldRef /></IsNull>"),
  ])("%s names a column or an operator that does not fit", async (xml) => {
    expect(await asked(xml)).toMatchObject({
      status: 500,
      json: {
        "odata.error": {
          code: "-2130575340, Microsoft.SharePoint.SPException",
          message: { value: "One or more field types are not installed properly. Go to the list settings page to delete these fields." },
        },
      },
    });
  });

  it.each([
    ["<View", /cannot be read/u],
    ["<Query />", /one <View> element/u],
    ["<View><RowLimit>many</RowLimit></View>", /row limit 'many'/u],
    [where(compare("Eq", "Amount", "many", 'Type="Number"')), /"many" is not valid/u],
    [where(compare("Eq", "At", "2026-02-30", date)), /is no date/u],
    [where(compare("Eq", "Done", "maybe", 'Type="Boolean"')), /neither 1 nor 0/u],
    [where(compare("Eq", "At", '<Today OffsetDays="x" />', date)), /whole number/u],
    ['<View><ViewFields><FieldRef Name="Missing" /></ViewFields></View>', /列 'Missing' は存在しません/u],
    ['<View><ViewFields><FieldRef Name="constructor" /></ViewFields></View>', /列 'constructor' は存在しません/u],
    ["<View>all<Query /></View>", /text 'all' cannot stand in <View>/u],
    ["<View><Query>Title eq 1</Query></View>", /<Query>/u],
    [where("Title = 1"), /<Where>/u],
    [where(`and ${compare("Eq", "Title", "x")}`), /text 'and' cannot stand in <Where>/u],
    [where(`<And>${compare("Eq", "Title", "x")}or${compare("Eq", "Title", "y")}</And>`), /text 'or' cannot stand in <And>/u],
    [where('<IsNull><FieldRef Name="Title">Title</FieldRef></IsNull>'), /<FieldRef>/u],
    [where('<Eq><FieldRef Name="Person" /><Value Type="Integer">3<UserID /></Value></Eq>'), /text '3' cannot stand in <Value>/u],
    ["<View><Query><OrderBy>Title</OrderBy></Query></View>", /<OrderBy>/u],
    ["<View><ViewFields>Title</ViewFields></View>", /<ViewFields>/u],
  ])("%s is refused with a sentence", async (xml, sentence) => {
    expect(await asked(xml)).toMatchObject({
      status: 400,
      json: { "odata.error": { message: { value: expect.stringMatching(sentence) as unknown } } },
    });
  });

  it("is refused where a flag is no flag", async () => {
    expect(await asked("<View />", { DatesInUtc: "true" })).toMatchObject({
      status: 400,
      json: { "odata.error": { message: { value: expect.stringContaining("Edm.Boolean") as unknown } } },
    });
  });

  it.each([
    [where('<Membership Type="CurrentUserGroups"><FieldRef Name="Author" /></Membership>'), "<Membership>"],
    ["<View><Aggregations /></View>", "<Aggregations>"],
    [where('<constructor><FieldRef Name="Title" /></constructor>'), "<constructor>"],
    ['<View><Query><GroupBy><FieldRef Name="Title" /></GroupBy></Query></View>', "<GroupBy>"],
    [where(compare("Eq", "Title", "")), "empty value"],
    [where(compare("Contains", "Amount", "1", 'Type="Number"')), "<Contains>"],
    [where(compare("Includes", "City", "x")), "<Includes>"],
    [where(compare("Eq", "Link", "x", 'Type="URL"')), "Link"],
    [where(compare("Eq", "_UIVersionString", "1.0")), "_UIVersionString"],
    ['<View Scope="Odd" />', "Odd"],
    [where(compare("Eq", "City", "1", 'Type="Integer"')), "LookupId"],
    [where(compare("Eq", "At", "2026-04-01T00:00:00+09:00", date)), "offset"],
    [where(compare("Gt", "At", "0001-01-01T00:00:00Z", date)), "before 1900"],
    [where(compare("Gt", "At", '<Today OffsetDays="-99999" />', date)), "before 1900"],
    [where(compare("Eq", "Amount", "<UserID />", 'Type="Integer"')), "<UserID>"],
    [where(compare("Eq", "City", "<UserID />", 'Type="Integer"')), "<UserID>"],
  ])("%s is named as not built", async (xml, name) => {
    expect(await asked(xml)).toMatchObject({
      status: 501,
      json: { "odata.error": { message: { value: expect.stringContaining(name) as unknown } } },
    });
  });
});
