import "@pnp/sp/items";
import "@pnp/sp/lists";
import "@pnp/sp/webs";
import { startService } from "./service";
import type { ServiceUnderTest } from "./service";

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await startService();
  const { items } = service.pnp("member").web.lists.getByTitle("Everything");
  await items.add({
    Title: "It's 50% (+ tax)",
    Amount: -5,
    Colour: "red",
    Tags: ["c"],
    Done: false,
    At: "2026-04-02T00:00:00Z",
    PersonId: 4,
    CityId: 3,
  });
  await items.add({ Title: "東京 の 人", Amount: 0, Tags: ["b", "c"], Done: true, CityId: 2 });
});
afterAll(() => service.end());

const ITEMS = "_api/web/lists/getByTitle('Everything')/items";
const [FILLED, EMPTY, QUOTED, JAPANESE] = ["Filled", "Empty", "It's 50% (+ tax)", "東京 の 人"] as const;
const found = async (filter: string): Promise<readonly string[]> =>
  ((await service.pnp("visitor").web.lists.getByTitle("Everything").items.select("Title").filter(filter)()) as { Title: string }[]).map(
    ({ Title }) => Title,
  );

describe("a filter", () => {
  it.each<[filter: string, titles: readonly string[]]>([
    ["Title eq 'Filled'", [FILLED]],
    ["Title eq 'FILLED'", [FILLED]],
    ["'Filled' eq Title", [FILLED]],
    ["Title ne 'Filled'", [EMPTY, QUOTED, JAPANESE]],
    ["Title eq 'It''s 50% (+ tax)'", [QUOTED]],
    ["Title eq '東京 の 人'", [JAPANESE]],
    ["startswith(Title,'it''s')", [QUOTED]],
    ["startswith(Title,'50')", []],
    ["substringof('50%',Title)", [QUOTED]],
    ["substringof('の',Title)", [JAPANESE]],
    ["substringof('+',Title)", [QUOTED]],
    ["substringof('E',Title) eq true", [FILLED, EMPTY]],
    ["startswith(Title,'F') eq false", [EMPTY, QUOTED, JAPANESE]],
    ["Amount eq 12.5", [FILLED]],
    ["Amount gt 0", [FILLED]],
    ["Amount ge 0", [FILLED, JAPANESE]],
    ["Amount lt 0", [QUOTED]],
    ["Amount le -5", [QUOTED]],
    ["0 lt Amount", [FILLED]],
    ["Amount eq null", [EMPTY]],
    ["Amount ne null", [FILLED, QUOTED, JAPANESE]],
    ["Done eq true", [FILLED, JAPANESE]],
    ["Done eq 1", [FILLED, JAPANESE]],
    ["Done eq 0", [EMPTY, QUOTED]],
    ["Done ne true", [EMPTY, QUOTED]],
    ["Colour eq 'red'", [FILLED, QUOTED]],
    ["Colour eq 'blue & green'", [JAPANESE]],
    ["Colour eq null", [EMPTY]],
    ["Tags eq 'c'", [QUOTED, JAPANESE]],
    ["Tags eq 'a' or Tags eq 'b'", [FILLED, JAPANESE]],
    ["At ge datetime'2026-04-01T03:04:05Z' and At lt datetime'2026-04-02T00:00:00Z'", [FILLED]],
    ["At eq '2026-04-01T03:04:05Z'", [FILLED]],
    ["At gt datetime'2026-04-01T12:04:05+09:00'", [QUOTED]],
    ["At eq null", [EMPTY, JAPANESE]],
    ["PersonId eq 4", [QUOTED]],
    ["Person/Id eq 3", [FILLED]],
    ["Person/Title eq 'Max Member'", [FILLED]],
    ["Person/EMail eq 'colleague@conformance.example'", [QUOTED]],
    ["CityId eq 3", [QUOTED]],
    ["City/Title eq 'bangkok'", [JAPANESE]],
    ["City/Code eq 'tyo'", [QUOTED]],
    ["startswith(City/Title,'Nai')", [FILLED]],
    ["AuthorId eq 4", [EMPTY]],
    ["Author/Title eq 'Carla Colleague'", [EMPTY]],
    ["Id eq 2", [EMPTY]],
    ["ID gt 2", [QUOTED, JAPANESE]],
    ["Id lt 3 and not (Title eq 'Filled')", [EMPTY]],
    ["Id eq 1 or Id eq 2 and Title eq 'nothing'", [FILLED]],
    ["(Id eq 1 or Id eq 2) and Title eq 'nothing'", []],
    ["OData__ModerationStatus eq 0", [FILLED, EMPTY, QUOTED, JAPANESE]],
  ])("%s finds %j", async (filter, titles) => {
    expect(await found(filter)).toEqual(titles);
  });

  it.each([
    ["endswith(Title,'d')", "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
    ["tolower(Title) eq 'x'", "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
    ["toupper(Title) eq 'X'", "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
    ["trim(Title) eq 'x'", "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
    ["concat(Title,'x') eq 'x'", "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
    ["length(Title) eq 1", "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
    ["replace(Title,'a','b') eq 'x'", "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
    ["substring(Title,1) eq 'x'", "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
    ["Amount add 1 eq 2", "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
    ["Cities/any(c: c eq 1)", "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
    ["Title eq", "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
    ["Title", "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
    ["(Title eq 'x'", "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
    ["Title eq 'x' and", "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
    ["Title eq 'x", "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
    ["Amount eq 'many'", "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
    ["At eq 'soon'", "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
    ["Nothing eq 1", "-2147024809, System.ArgumentException"],
    ["substringof('x',Body)", "-1, Microsoft.SharePoint.SPException"],
    ["Link eq 'x'", "-1, Microsoft.SharePoint.SPException"],
    ["CitiesId eq 1", "-1, Microsoft.SharePoint.SPException"],
    ["Cities/Title eq 'Nairobi'", "-1, Microsoft.SharePoint.SPException"],
    ["PeopleId eq 3", "-1, Microsoft.SharePoint.SPException"],
  ])("%s is refused", async (filter, code) => {
    const { status, json } = await service.http("visitor", `${ITEMS}?$filter=${encodeURIComponent(filter)}`);
    expect(status).toBe(400);
    expect(json).toMatchObject({ "odata.error": { code, message: { value: expect.stringMatching(/\p{L}{3}/u) as unknown } } });
  });

  it.each([
    "$filter=Title+eq+'%E6%9D%B1%E4%BA%AC+%E3%81%AE+%E4%BA%BA'",
    "%24filter=Title%20eq%20%27%E6%9D%B1%E4%BA%AC%20%E3%81%AE%20%E4%BA%BA%27",
    "%24filter=Title+eq+%27%E6%9D%B1%E4%BA%AC+%E3%81%AE+%E4%BA%BA%27",
  ])("is read in each way of writing it: %s", async (query) => {
    const { json } = await service.http("visitor", `${ITEMS}?${query}&%24select=Id%2CTitle`);
    expect(json).toEqual({ value: [{ Id: 4, ID: 4, Title: JAPANESE }] });
  });

  it("keeps a plus sign that is escaped", async () => {
    const { json } = await service.http("visitor", `${ITEMS}?$select=Title&$filter=substringof('(%2B+tax',Title)`);
    expect(json).toEqual({ value: [{ Title: QUOTED }] });
  });
});

describe("an order", () => {
  it.each<[orderBy: string, ids: readonly number[]]>([
    ["Id desc", [4, 3, 2, 1]],
    ["Amount", [2, 3, 4, 1]],
    ["Amount desc", [1, 4, 3, 2]],
    ["Amount asc", [2, 3, 4, 1]],
    ["Done,Id desc", [3, 2, 4, 1]],
    ["Done desc,Amount", [4, 1, 2, 3]],
    ["CityId,Id", [2, 1, 4, 3]],
    ["At desc", [3, 1, 2, 4]],
    ["Colour,Id", [2, 4, 1, 3]],
    ["Person/Title,Id", [2, 4, 3, 1]],
  ])("by %s puts empties first and goes on by id", async (orderBy, ids) => {
    const { json } = await service.http("visitor", `${ITEMS}?$select=Id&$orderby=${orderBy}`);
    expect((json as { value: { Id: number }[] }).value.map(({ Id }) => Id)).toEqual(ids);
  });

  it("by PnPjs is its orderBy, called once for each column", async () => {
    const items = (await service
      .pnp("visitor")
      .web.lists.getByTitle("Everything")
      .items.select("Id")
      .orderBy("Done", false)
      .orderBy("Amount", true)()) as { Id: number }[];
    expect(items.map(({ Id }) => Id)).toEqual([4, 1, 2, 3]);
  });

  it.each(["Nothing", "Title up", "Title,,Id", "Body", "Cities"])("by what cannot be ordered by is refused: %s", async (orderBy) => {
    const { status, json } = await service.http("visitor", `${ITEMS}?$orderby=${orderBy}`);
    expect(status).toBe(400);
    expect(json).toMatchObject({ "odata.error": { message: { value: expect.stringMatching(/\p{L}{3}/u) as unknown } } });
  });
});
