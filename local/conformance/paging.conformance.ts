import "@pnp/sp/items";
import "@pnp/sp/lists";
import "@pnp/sp/webs";
import { startService } from "./service";
import type { ServiceUnderTest } from "./service";

let service: ServiceUnderTest;
let listId: string;
beforeAll(async () => {
  service = await startService();
  listId = ((await service.http("member", "_api/web/lists/getByTitle('Numbers')?$select=Id")).json as { Id: string }).Id;
});
afterAll(() => service.end());

interface Page {
  readonly value: readonly { readonly Id: number; readonly Value: number; readonly Plain: number; readonly Title: string }[];
  readonly "odata.nextLink"?: string;
}
const NUMBERS = "_api/web/lists/getByTitle('Numbers')/items";
const page = async (options: string): Promise<Page> => (await service.http("visitor", `${NUMBERS}?${options}`)).json as Page;
const follow = async (link: string): Promise<Page> => (await service.http("visitor", link.slice(service.webUrl.length + 1))).json as Page;
const linkOf = (found: Page): string => found["odata.nextLink"] ?? "";

describe("pages of items", () => {
  it("hold 100 when nothing is said, and lead to the rest", async () => {
    const sizes: number[] = [];
    for await (const items of service.pnp("visitor").web.lists.getByTitle("Numbers").items.select("Id"))
      sizes.push((items as unknown[]).length);
    expect(sizes).toEqual([100, 100, 50]);
  });

  it("link to the next as recorded: list by its id, lower-case escapes, the options behind the token", async () => {
    expect(linkOf(await page("$top=2"))).toBe(
      `${service.webUrl}/_api/web/lists(guid%27${listId}%27)/items?%24skiptoken=Paged%3dTRUE%26p_ID%3d2&%24top=2`,
    );
    expect(linkOf(await page("$select=Id,Title&$top=100"))).toBe(
      `${service.webUrl}/_api/web/lists(guid%27${listId}%27)/items?%24skiptoken=Paged%3dTRUE%26p_ID%3d100&%24select=Id%2cTitle&%24top=100`,
    );
  });

  it("ignore $skip and echo it in the link", async () => {
    const first = await page("$top=2&$skip=4&$select=Id");
    expect(first.value.map(({ Id }) => Id)).toEqual([1, 2]);
    expect(linkOf(first)).toContain("%24skiptoken=Paged%3dTRUE%26p_ID%3d2&%24top=2&%24skip=4");
  });

  it.each(["$top=250", "$top=251", "$top=5000", "$filter=Id gt 240", "$filter=Id eq 5&$top=1", "$filter=Id eq 4711"])(
    "have no link when nothing follows: %s",
    async (options) => {
      expect(await page(`${options}&$select=Id`)).not.toHaveProperty(["odata.nextLink"]);
    },
  );

  it("come in PnPjs's way of skipping", async () => {
    const items = (await service.pnp("visitor").web.lists.getByTitle("Numbers").items.select("Id").skip(247)()) as { Id: number }[];
    expect(items.map(({ Id }) => Id)).toEqual([248, 249, 250]);
  });

  it.each([
    ["$select=Id&$top=60", 250],
    ["$select=Id,Plain&$top=60&$orderby=Plain", 250],
    ["$select=Id,Plain&$top=30&$orderby=Plain desc,Title", 250],
    ["$select=Id,Value&$top=7&$filter=Plain eq 3&$orderby=Value desc", 36],
    ["$select=Id&$top=60&$orderby=Id desc", 250],
    ["$select=Id,Title&$top=33&$orderby=Title", 250],
  ])("are complete and without doubles when followed: %s", async (options, count) => {
    const ids: number[] = [];
    for (
      let at: Page | undefined = await page(options);
      at !== undefined;
      at = at["odata.nextLink"] === undefined ? undefined : await follow(at["odata.nextLink"])
    )
      ids.push(...at.value.map(({ Id }) => Id));
    expect([ids.length, new Set(ids).size]).toEqual([count, count]);
  });

  it("keep their order from page to page", async () => {
    const values: number[] = [];
    for await (const items of service
      .pnp("visitor")
      .web.lists.getByTitle("Numbers")
      .items.select("Value", "Plain")
      .orderBy("Plain", false)
      .orderBy("Value", true)
      .top(40)) {
      values.push(...(items as { Plain: number; Value: number }[]).map(({ Plain, Value }) => (6 - Plain) * 1000 + Value));
    }
    expect(values).toHaveLength(250);
    expect(values).toEqual([...values].sort((left, right) => left - right));
  });

  it("carry the order's value in their token", async () => {
    expect(linkOf(await page("$select=Id&$top=3&$orderby=Plain"))).toMatch(/%24skiptoken=Paged%3dTRUE%26p_Plain%3d0%26p_ID%3d21&/u);
  });

  it("go on where they were when items are added and removed meanwhile", async () => {
    const { items } = service.pnp("member").web.lists.getByTitle("Cities");
    const first = (await service.http("visitor", "_api/web/lists/getByTitle('Cities')/items?$select=Id&$top=2")).json as Page;
    const added = (await items.add({ Title: "Later" })) as { Id: number };
    await items.getById(2).recycle();
    expect((await follow(linkOf(first))).value.map(({ Id }) => Id)).toEqual([3, added.Id]);
  });
});

describe("a token", () => {
  it.each([
    "nonsense",
    "Paged=TRUE",
    "Paged=TRUE&p_ID=",
    "Paged=TRUE&p_ID=x",
    "Paged=FALSE&p_ID=5",
    "p_ID=5",
    "Paged=TRUE&p_ID=1.5",
    "Paged=TRUE&p_ID=-5",
  ])("that was tampered with is refused: %s", async (token) => {
    const { status, json } = await service.http("visitor", `${NUMBERS}?$skiptoken=${encodeURIComponent(token)}`);
    expect(status).toBe(400);
    expect(json).toMatchObject({
      "odata.error": {
        code: "-1, Microsoft.SharePoint.Client.InvalidClientQueryException",
        message: { value: expect.stringMatching(/is not valid/u) as unknown },
      },
    });
  });

  it("that leads backwards is a 501 naming it", async () => {
    const { status, text } = await service.http(
      "visitor",
      `${NUMBERS}?$skiptoken=${encodeURIComponent("Paged=TRUE&PagedPrev=TRUE&p_ID=5")}`,
    );
    expect([status, text]).toEqual([501, expect.stringContaining("PagedPrev")]);
  });

  it.each(["Paged=TRUE&p_Plain=x&p_ID=5", "Paged=TRUE&p_Plain=&p_ID=5x"])("whose order's value is none is refused: %s", async (token) => {
    const { status } = await service.http("visitor", `${NUMBERS}?$orderby=Plain&$skiptoken=${encodeURIComponent(token)}`);
    expect(status).toBe(400);
  });
});

describe("$top", () => {
  it.each(["0", "-1", "abc", "1.5", "", "1e3", "99999999999999999999999x"])(
    "that is no number above zero is refused: '%s'",
    async (top) => {
      const { status, json } = await service.http("visitor", `${NUMBERS}?$top=${top}`);
      expect(status).toBe(400);
      expect(json).toMatchObject({ "odata.error": { code: "-1, Microsoft.SharePoint.Client.InvalidClientQueryException" } });
    },
  );
});
