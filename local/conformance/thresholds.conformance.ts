import "@pnp/sp/fields";
import "@pnp/sp/items";
import "@pnp/sp/lists";
import "@pnp/sp/webs";
import { startService } from "./service";
import type { ServiceUnderTest } from "./service";
import { conformanceSite } from "./site";

const COUNT = 5200;
let service: ServiceUnderTest;
beforeAll(async () => (service = await startService(conformanceSite(COUNT))));
afterAll(() => service.end());

const ITEMS = "_api/web/lists/getByTitle('Numbers')/items";
const TOO_MANY = {
  "odata.error": {
    code: "-2147024860, Microsoft.SharePoint.SPQueryThrottledException",
    message: { lang: "ja-JP", value: "試行された操作は、リスト ビューのしきい値を超えるため禁止されています。" },
  },
};
const TOO_MANY_JOINS = {
  "odata.error": {
    code: "-2147024749, Microsoft.SharePoint.SPQueryThrottledException",
    message: {
      lang: "ja-JP",
      value: "クエリに含まれる参照列の数が参照列のしきい値を超えているため、クエリを完了できません。",
    },
  },
};

describe("a list of more than 5,000 items", () => {
  it.each([
    "$filter=Plain eq 3",
    "$filter=Title eq 'Number 1'",
    "$filter=startswith(Title,'Number 1')",
    "$filter=substringof('1',Title)",
    "$filter=Created gt datetime'2020-01-01T00:00:00Z'",
    "$filter=Modified gt datetime'2020-01-01T00:00:00Z'",
    "$filter=AuthorId eq 1",
    "$filter=Author/Title eq 'Ada Admin'",
    "$filter=EditorId eq 1",
    "$filter=FileLeafRef eq '1_.000'",
    "$orderby=Title",
    "$orderby=Plain",
    "$orderby=Created desc",
    "$orderby=AuthorId",
    "$filter=Value eq 1 or Plain eq 1",
    "$filter=not (Value eq 1)",
    "$filter=Value ne 1",
    "$filter=Value ge 0",
    "$filter=Plain eq 3&$top=1",
    "$filter=Plain eq 3 and Value lt 50",
    "$filter=Value gt 1 and Id eq 7",
    "$filter=Id gt 1 and Plain eq 3",
    "$filter=(Value gt 1 and Plain eq 3) or Value eq 1",
  ])("refuses what no index serves: %s", async (options) => {
    const { status, json } = await service.http("visitor", `${ITEMS}?$select=Id&${options}`);
    expect(status).toBe(500);
    expect(json).toEqual(TOO_MANY);
  });

  it.each<[options: string, first: number]>([
    ["$filter=Value eq 77", 77],
    ["$filter=Value lt 5", 1],
    ["$filter=Value lt 50 and Plain eq 3", 3],
    ["$filter=Value gt 40 and Value lt 50 and Plain ge 0", 41],
    ["$filter=Value gt 40 and (Plain ge 0 and Value lt 50)", 41],
    ["$filter=Id gt 40 and Id le 50 and Plain ge 0", 41],
    ["$filter=Id gt 5100", 5101],
    ["$filter=Id eq 5200", 5200],
    ["$orderby=Id desc&$top=3", 5200],
    ["$orderby=Value desc&$top=3", 5200],
    ["$filter=Value eq 5 or Value eq 4", 4],
    ["$filter=Value eq 5 or Id eq 9", 5],
    ["$filter=Id gt 10&$top=1", 11],
    ["$top=1", 1],
  ])("serves what an index serves: %s", async (options, first) => {
    const { status, json } = await service.http("visitor", `${ITEMS}?$select=Id&${options}`);
    expect(status).toBe(200);
    expect((json as { value: { Id: number }[] }).value[0]?.Id).toBe(first);
  });

  it("gives pages of 5,000 at most, and all items by id", async () => {
    const sizes: number[] = [];
    for await (const items of service.pnp("visitor").web.lists.getByTitle("Numbers").items.select("Id").top(9000))
      sizes.push((items as unknown[]).length);
    expect(sizes).toEqual([5000, 200]);
  });

  it("can be asked by a column once it is indexed, and by no other", async () => {
    const { fields } = service.pnp("owner").web.lists.getByTitle("Numbers");
    await fields.getByInternalNameOrTitle("Title").update({ Indexed: true });
    expect((await service.http("visitor", `${ITEMS}?$select=Id&$filter=Title eq 'NUMBER 77'`)).json).toEqual({
      value: [{ Id: 77, ID: 77 }],
    });
    expect((await service.http("visitor", `${ITEMS}?$select=Id&$filter=Plain eq 3`)).json).toEqual(TOO_MANY);
    await fields.getByInternalNameOrTitle("Title").update({ Indexed: false });
    expect((await service.http("visitor", `${ITEMS}?$select=Id&$filter=Title eq 'NUMBER 77'`)).json).toEqual(TOO_MANY);
  });

  it("still takes changes, and counts them", async () => {
    const { items } = service.pnp("member").web.lists.getByTitle("Numbers");
    const { Id } = (await items.add({ Title: "One more", Value: 99999 })) as { Id: number };
    expect(Id).toBe(COUNT + 1);
    expect(await service.pnp("member").web.lists.getByTitle("Numbers").select("ItemCount")()).toMatchObject({ ItemCount: COUNT + 1 });
    await items.getById(Id).delete();
  });
});

describe("lookups in one query", () => {
  const names = Array.from({ length: 13 }, (_, at) => `L${at}`);
  beforeAll(async () => {
    const { web } = service.pnp("owner");
    const { Id } = await web.lists.getByTitle("Cities").select("Id")<{ Id: string }>();
    const { list } = await web.lists.ensure("Joined");
    for (const name of names) await list.fields.addLookup(name, { LookupListId: Id, LookupFieldName: "Title" });
    await list.items.add({ Title: "One", L0Id: 1, L12Id: 2 });
  });
  const joined = (options: string): ReturnType<ServiceUnderTest["http"]> =>
    service.http("visitor", `_api/web/lists/getByTitle('Joined')/items?${options}`);
  const expanding = (count: number): string =>
    `$select=${names
      .slice(0, count)
      .map((name) => `${name}/Title`)
      .join(",")}&$expand=${names.slice(0, count).join(",")}`;

  it("may be twelve", async () => {
    const { status, json } = await joined(expanding(12));
    expect(status).toBe(200);
    expect(json).toMatchObject({ value: [{ L0: { Title: "Nairobi" } }] });
  });

  it("may not be thirteen", async () => {
    const { status, json } = await joined(expanding(13));
    expect([status, json]).toEqual([500, TOO_MANY_JOINS]);
  });

  it("count the people of the item", async () => {
    const { status, json } = await joined(`${expanding(11)},Author,Editor`.replace("$select=", "$select=Author/Title,Editor/Title,"));
    expect([status, json]).toEqual([500, TOO_MANY_JOINS]);
  });

  it("are counted when nothing is selected", async () => {
    const { status, json } = await joined("$top=1");
    expect([status, json]).toEqual([500, TOO_MANY_JOINS]);
  });

  it("are counted in filters and orders too", async () => {
    expect((await joined(`${expanding(12)}&$filter=L12/Title eq 'Bangkok'`)).json).toEqual(TOO_MANY_JOINS);
    expect((await joined("$select=Id&$filter=L12/Title eq 'Bangkok'")).json).toEqual({ value: [{ Id: 1, ID: 1 }] });
  });
});

describe("indexes", () => {
  it("are twenty of a list at most", async () => {
    const { list } = await service.pnp("owner").web.lists.ensure("Indexed");
    for (let at = 0; at < 20; at++)
      await list.fields.createFieldAsXml(`<Field Type="Text" Name="I${at}" DisplayName="I${at}" Indexed="TRUE" />`);
    await expect(list.fields.createFieldAsXml('<Field Type="Text" Name="I20" DisplayName="I20" Indexed="TRUE" />')).rejects.toMatchObject({
      status: 500,
      message: expect.stringContaining("20 indexed columns") as unknown,
    });
  });
});
