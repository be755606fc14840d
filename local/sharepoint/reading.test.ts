import type { ItemDefinition } from "./definition/siteDefinition";
import { ORIGIN, startSample, WEB } from "./testing/sampleSite";
import type { Sample } from "./testing/sampleSite";

const NOTES: readonly ItemDefinition[] = [
  {
    Title: "Full",
    Body: "Text",
    Colour: "blue & green",
    Tags: ["a", "b"],
    Amount: 67687,
    Done: true,
    At: "2026-04-01T10:00:00.123Z",
    Day: "2026-04-01",
    PersonId: 2,
    PeopleId: [1, 2],
    Link: { Url: "https://example.com/", Description: "An example" },
    CityId: 2,
    CitiesId: [3, 1],
  },
  { Title: "Empty", Colour: null },
  { Title: "another", Amount: 5, PersonId: 3 },
];

let sample: Sample;
beforeAll(() => (sample = startSample(NOTES)));
afterAll(() => sample.end());

const notes = "web/lists/getByTitle('Notes')/items";
async function read<T = { value: Record<string, unknown>[] }>(path: string): Promise<T> {
  const answer = await sample.ask("reader", path);
  expect(answer.status).toBe(200);
  return (await answer.json()) as T;
}
async function refusal(path: string): Promise<[number, string]> {
  const answer = await sample.ask("reader", path);
  return [answer.status, ((await answer.json()) as { "odata.error": { code: string } })["odata.error"].code];
}

describe("the values of an item", () => {
  it("come in SharePoint's shapes", async () => {
    const {
      value: [full],
    } = await read(`${notes}?$filter=Title eq 'Full'`);
    expect(full).toMatchObject({
      FileSystemObjectType: 0,
      Id: 1,
      ID: 1,
      Title: "Full",
      Body: "Text",
      Colour: "blue & green",
      Tags: ["a", "b"],
      Amount: 67687,
      Done: true,
      At: "2026-04-01T10:00:00Z",
      PersonId: 2,
      PersonStringId: "2",
      PeopleId: [1, 2],
      PeopleStringId: ["1", "2"],
      CityId: 2,
      CitiesId: [3, 1],
      Link: { Description: "An example", Url: "https://example.com/" },
      AuthorId: 1,
      OData__UIVersionString: "1.0",
      Attachments: false,
    });
  });

  it("are empty the way each type is empty", async () => {
    const {
      value: [empty],
    } = await read(`${notes}?$filter=Title eq 'Empty'`);
    expect(empty).toMatchObject({
      Body: null,
      Colour: null,
      Tags: null,
      Amount: null,
      Done: false,
      At: null,
      Day: null,
      PersonId: null,
      PersonStringId: null,
      PeopleId: null,
      PeopleStringId: null,
      CityId: null,
      CitiesId: [],
      Link: null,
    });
  });

  it("keep a day as midnight of the site's zone", async () => {
    const {
      value: [full],
    } = await read(`${notes}?$select=Day&$top=1`);
    expect(full).toEqual({ Day: "2026-03-31T15:00:00Z" });
  });

  it("expand people and lookups, and leave out what is empty", async () => {
    const { value } = await read(
      `${notes}?$select=Title,Person/Title,Person/EMail,City/Title,City/Code,Cities/Title&$expand=Person,City,Cities&$top=2`,
    );
    expect(value).toEqual([
      {
        Title: "Full",
        Person: { Title: "Walter Writer", EMail: "writer@sample.example" },
        City: { Title: "Bangkok", Code: "bkk" },
        Cities: [{ Title: "東京" }, { Title: "Nairobi" }],
      },
      { Title: "Empty", Cities: [] },
    ]);
  });

  it("answer Id with ID", async () => {
    expect((await read(`${notes}?$select=Id&$top=1`)).value).toEqual([{ Id: 1, ID: 1 }]);
  });
});

describe("a filter", () => {
  const titles = async (filter: string): Promise<unknown[]> =>
    (await read(`${notes}?$select=Title&$filter=${encodeURIComponent(filter)}`)).value.map(({ Title }) => Title);

  it.each([
    ["Title eq 'full'", ["Full"]],
    ["Amount gt 5", ["Full"]],
    ["Amount eq null", ["Empty"]],
    ["Amount ne 5", ["Full", "Empty"]],
    ["Done eq 1", ["Full"]],
    ["startswith(Title,'A')", ["another"]],
    ["substringof('mpt',Title) or PersonId eq 3", ["Empty", "another"]],
    ["Tags eq 'b'", ["Full"]],
    ["City/Title eq 'Bangkok'", ["Full"]],
    ["Person/Id eq 3", ["another"]],
    ["At ge datetime'2026-04-01T10:00:00Z' and At lt '2026-04-02T00:00:00Z'", ["Full"]],
    ["not (Title eq 'Full' or Title eq 'Empty')", ["another"]],
    ["Id lt 3 and Author/Id eq 1", ["Full", "Empty"]],
  ])("%s finds what SharePoint finds", async (filter, found) => {
    expect(await titles(filter)).toEqual(found);
  });

  it.each([
    ["endswith(Title,'x')", 400, "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
    ["tolower(Title) eq 'x'", 400, "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
    ["Amount add 1 eq 2", 400, "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
    ["Title eq", 400, "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
    ["Amount eq 'many'", 400, "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
    ["Nothing eq 1", 400, "-2147024809, System.ArgumentException"],
    ["substringof('x',Body)", 400, "-1, Microsoft.SharePoint.SPException"],
    ["CitiesId eq 1", 400, "-1, Microsoft.SharePoint.SPException"],
  ])("%s is refused", async (filter, status, code) => {
    expect(await refusal(`${notes}?$filter=${encodeURIComponent(filter)}`)).toEqual([status, code]);
  });
});

describe("an order", () => {
  it("sorts by several columns, empties first", async () => {
    const { value } = await read(`${notes}?$select=Title&$orderby=Amount,Title desc`);
    expect(value.map(({ Title }) => Title)).toEqual(["Empty", "another", "Full"]);
  });

  it("carries on through its pages", async () => {
    const titles: unknown[] = [];
    for (let path: string | undefined = `${notes}?$select=Title&$top=1&$orderby=Amount desc`; path !== undefined;) {
      const page: { value: Record<string, unknown>[]; "odata.nextLink"?: string } = await read(path);
      titles.push(...page.value.map(({ Title }) => Title));
      path = page["odata.nextLink"]?.slice(`${ORIGIN}${WEB}/_api/`.length);
    }
    expect(titles).toEqual(["Full", "another", "Empty"]);
  });
});

describe("a page of items", () => {
  it("links to the next one as SharePoint writes links, $skip ignored and echoed", async () => {
    const page = await read<{ value: unknown[]; "odata.nextLink": string }>(`${notes}?$top=2&$skip=1&$select=Id,Title`);
    expect(page.value).toHaveLength(2);
    expect(page["odata.nextLink"]).toMatch(
      new RegExp(
        `^${ORIGIN}${WEB}/_api/web/lists\\(guid%27[0-9a-f-]{36}%27\\)/items\\?%24skiptoken=Paged%3dTRUE%26p_ID%3d2&%24top=2&%24skip=1&%24select=Id%2cTitle$`,
        "u",
      ),
    );
  });

  it("has no link when nothing follows", async () => {
    expect(await read(`${notes}?$top=3&$select=Id`)).not.toHaveProperty(["odata.nextLink"]);
  });
});

describe("what is not there", () => {
  it.each([
    [`${notes}?$select=Nothing`, 400, "-1, Microsoft.SharePoint.SPException"],
    [`${notes}?$select=Person`, 400, "-1, Microsoft.SharePoint.SPException"],
    [`${notes}?$select=Person/Title`, 400, "-1, Microsoft.SharePoint.SPException"],
    [`${notes}?$expand=Person`, 400, "-1, Microsoft.SharePoint.SPException"],
    ["web/lists/getByTitle('Nothing')/items", 404, "-1, System.ArgumentException"],
    [`${notes}(99)`, 404, "-2130575338, System.ArgumentException"],
    ["web/getUserById(99)", 500, "-2146232832, Microsoft.SharePoint.SPException"],
  ])("%s is answered with SharePoint's error", async (path, status, code) => {
    const answer = await sample.ask("reader", path);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ "odata.error": { code, message: { lang: "ja-JP" } } });
  });

  it("is answered 501 with its name when SharePoint has it and we do not", async () => {
    const answer = await sample.ask("reader", `${notes}(1)/GetDlpPolicyTip`);
    expect(answer.status).toBe(501);
    expect(await answer.text()).toContain("GET web/lists/getByTitle('Notes')/items(1)/GetDlpPolicyTip");
    expect(sample.notBuilt).toContain("GET web/lists/getByTitle('Notes')/items(1)/GetDlpPolicyTip");
  });

  it.each([`${notes}?$inlinecount=allpages`, `${notes}?$select=Person/JobTitle&$expand=Person`])(
    "%s names the option that is not built",
    async (path) => {
      expect((await sample.ask("reader", path)).status).toBe(501);
    },
  );
});

describe("the metadata level", () => {
  const asked = async (accept: string): Promise<Record<string, unknown>> =>
    (await (await sample.ask("reader", `${notes}(1)?$select=Title,Tags`, { headers: { Accept: accept } })).json()) as Record<
      string,
      unknown
    >;

  it("puts control information before the properties under minimalmetadata", async () => {
    const item = await asked("application/json");
    expect(Object.keys(item)).toEqual(["odata.metadata", "odata.type", "odata.id", "odata.etag", "odata.editLink", "Title", "Tags"]);
    expect(item["odata.etag"]).toMatch(/^"[0-9a-f-]{36},1"$/u);
  });

  it("wraps entities and arrays under verbose", async () => {
    const { d } = (await asked("application/json;odata=verbose")) as { d: Record<string, unknown> };
    expect(d).toMatchObject({ __metadata: { etag: '"1"', type: "SP.Data.NotesListItem" }, Title: "Full", Tags: { results: ["a", "b"] } });
  });

  it("is Atom for a caller who does not ask for JSON, which is not built", async () => {
    expect((await sample.ask("reader", notes, { headers: { Accept: "*/*" } })).status).toBe(501);
  });
});

describe("site pages", () => {
  it("are list items with the columns of news posts, drafts kept from readers", async () => {
    const { value } = await read(
      "web/getList('%2Fsites%2Fsample%2FSitePages')/items?$select=Title,Story,PromotedState,FileRef,EncodedAbsUrl,BannerImageUrl,OData__ModerationStatus&$filter=Story eq 1",
    );
    expect(value).toEqual([
      {
        Title: "First story",
        Story: true,
        PromotedState: 2,
        FileRef: "/sites/sample/SitePages/First story.aspx",
        EncodedAbsUrl: `${ORIGIN}/sites/sample/SitePages/First%20story.aspx`,
        BannerImageUrl: { Description: "A picture", Url: `${ORIGIN}/picture.png` },
        OData__ModerationStatus: 0,
      },
    ]);
    expect((await read("web/lists/getByTitle('Site Pages')/items?$select=Title")).value).toHaveLength(1);
  });
});
