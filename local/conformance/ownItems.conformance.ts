import "@pnp/sp/items";
import "@pnp/sp/lists";
import "@pnp/sp/webs";
import { startService } from "./service";
import type { Answered, ServiceUnderTest } from "./service";
import type { PersonName } from "./site";

let service: ServiceUnderTest;
beforeAll(async () => (service = await startService()));
afterAll(() => service.end());

const ITEMS = "_api/web/lists/getByTitle('Own')/items";
const titles = async (person: PersonName, list = "Own"): Promise<string[]> =>
  ((await service.pnp(person).web.lists.getByTitle(list).items.select("Title")()) as { Title: string }[]).map(({ Title }) => Title);
const change = (person: PersonName, id: number, method: string, list = "Own"): Promise<Answered> =>
  service.http(person, `_api/web/lists/getByTitle('${list}')/items(${id})`, {
    method: "POST",
    digest: true,
    ...(method === "DELETE" ? {} : { body: { Title: `By the ${person}` } }),
    headers: { "X-HTTP-Method": method },
  });

describe("a list where people read their own items", () => {
  it.each<[person: PersonName, sees: readonly string[]]>([
    ["member", ["Member's"]],
    ["colleague", ["Colleague's"]],
    ["visitor", []],
    ["owner", ["Member's", "Colleague's"]],
    ["admin", ["Member's", "Colleague's"]],
  ])("shows the %s %j", async (person, sees) => {
    expect(await titles(person)).toEqual(sees);
  });

  it("has no other's item at its address either", async () => {
    const { status, json } = await service.http("member", `${ITEMS}(2)`);
    expect(status).toBe(404);
    expect(json).toEqual({
      "odata.error": {
        code: "-2130575338, System.ArgumentException",
        message: { lang: "ja-JP", value: "アイテムが存在しません。他のユーザーによって削除された可能性があります。" },
      },
    });
  });

  it("has it in no filter and no page", async () => {
    expect((await service.http("member", `${ITEMS}?$select=Title&$filter=Title eq 'Colleague''s'`)).json).toEqual({ value: [] });
    expect((await service.http("member", `${ITEMS}?$select=Title&$top=1`)).json).toEqual({ value: [{ Title: "Member's" }] });
  });

  it.each(["MERGE", "PUT", "DELETE"])("lets nobody change what they do not see: %s", async (method) => {
    expect((await change("member", 2, method)).status).toBe(404);
    expect(await titles("colleague")).toEqual(["Colleague's"]);
  });

  it("lets people change and remove their own", async () => {
    const { items } = service.pnp("member").web.lists.getByTitle("Own");
    const { Id } = (await items.add({ Title: "Another" })) as { Id: number };
    await items.getById(Id).update({ Title: "Mine" });
    expect(await titles("member")).toEqual(["Member's", "Mine"]);
    await items.getById(Id).delete();
    expect(await titles("member")).toEqual(["Member's"]);
  });
});

describe("a list where people read all and change their own", () => {
  beforeAll(async () => {
    await service.pnp("owner").web.lists.ensure("Change own", "", 100, false, { WriteSecurity: 2 });
    await service.pnp("member").web.lists.getByTitle("Change own").items.add({ Title: "Member's" });
  });

  it("shows everything", async () => {
    expect(await titles("colleague", "Change own")).toEqual(["Member's"]);
    expect(await titles("visitor", "Change own")).toEqual(["Member's"]);
  });

  it.each(["MERGE", "PUT", "DELETE"])("refuses another's change: %s", async (method) => {
    const { status, json } = await change("colleague", 1, method, "Change own");
    expect([status, json]).toEqual([
      403,
      expect.objectContaining({
        "odata.error": expect.objectContaining({ code: "-2147024891, System.UnauthorizedAccessException" }) as unknown,
      }),
    ]);
    expect(await titles("visitor", "Change own")).toEqual(["Member's"]);
  });

  it("takes the author's and the owner's", async () => {
    expect((await change("member", 1, "MERGE", "Change own")).status).toBe(204);
    expect((await change("owner", 1, "MERGE", "Change own")).status).toBe(204);
    expect(await titles("visitor", "Change own")).toEqual(["By the owner"]);
  });

  it("refuses another's form", async () => {
    const { status } = await service.http("colleague", "_api/web/lists/getByTitle('Change own')/items(1)/ValidateUpdateListItem()", {
      method: "POST",
      digest: true,
      body: { formValues: [{ FieldName: "Title", FieldValue: "By form" }], bNewDocumentUpdate: false },
    });
    expect(status).toBe(403);
    expect(await titles("visitor", "Change own")).not.toContain("By form");
  });
});

describe("a list where nobody changes items", () => {
  beforeAll(async () => {
    await service.pnp("owner").web.lists.ensure("Fixed", "", 100, false, { WriteSecurity: 4 });
    await service.pnp("member").web.lists.getByTitle("Fixed").items.add({ Title: "Member's" });
  });

  it.each(["MERGE", "DELETE"])("refuses its author too, but not who manages the list: %s", async (method) => {
    expect((await change("member", 1, method, "Fixed")).status).toBe(403);
    expect(await titles("visitor", "Fixed")).toHaveLength(1);
    if (method === "MERGE") expect((await change("owner", 1, method, "Fixed")).status).toBe(204);
  });
});

describe("item security that does not exist", () => {
  it.each([{ ReadSecurity: 3 }, { ReadSecurity: 0 }, { WriteSecurity: 3 }, { WriteSecurity: 5 }, { DraftVersionVisibility: 7 }])(
    "is refused: %j",
    async (body) => {
      const { status, json } = await service.http("owner", "_api/web/lists/getByTitle('Cities')", {
        method: "POST",
        digest: true,
        body,
        headers: { "X-HTTP-Method": "MERGE" },
      });
      expect(status).toBe(400);
      expect(json).toMatchObject({ "odata.error": { message: { value: expect.stringContaining(Object.keys(body)[0] ?? "") as unknown } } });
    },
  );
});
