import "@pnp/sp/items";
import "@pnp/sp/lists";
import "@pnp/sp/recycle-bin";
import "@pnp/sp/webs";
import type { IList } from "@pnp/sp/lists";
import type { IRecycleBin } from "@pnp/sp/recycle-bin";
import { startService } from "./service";
import type { Answered, ServiceUnderTest } from "./service";
import type { PersonName } from "./site";

let service: ServiceUnderTest;
beforeAll(async () => (service = await startService()));
afterAll(() => service.end());

const everything = (): IList => service.pnp("owner").web.lists.getByTitle("Everything");
const bin = (): IRecycleBin => service.pnp("owner").web.recycleBin;
const asked = async (person: PersonName, path: string, verb?: string): Promise<Answered> =>
  service.http(person, path, verb === undefined ? {} : { method: "POST", digest: true, headers: { "X-HTTP-Method": verb } });

/** Adds an item and recycles it. */
async function recycled(
  list: IList,
  values: Readonly<Record<string, unknown>>,
): Promise<{ readonly id: number; readonly guid: string; readonly entry: string }> {
  const { Id: id, GUID: guid } = (await list.items.add({ ...values })) as { Id: number; GUID: string };
  return { id, guid, entry: await list.items.getById(id).recycle() };
}

const KEYS = [
  "AuthorEmail",
  "AuthorName",
  "DeletedByEmail",
  "DeletedByName",
  "DeletedDate",
  "DeletedDateLocalFormatted",
  "DirName",
  "DirNamePath",
  "Id",
  "ItemState",
  "ItemType",
  "LeafName",
  "LeafNamePath",
  "Size",
  "Title",
];

describe("recycling an item", () => {
  it("takes it out of its list, and leaves it in the bin with who and when", async () => {
    const { id, entry } = await recycled(everything(), { Title: "Recycle me" });
    expect((await service.http("owner", `_api/web/lists/getByTitle('Everything')/items(${id})`)).status).toBe(404);
    const found = await bin().getById(entry)();
    expect(
      Object.keys(found)
        .filter((key) => !key.startsWith("odata."))
        .sort(),
    ).toEqual(KEYS);
    expect(found).toMatchObject({
      Id: entry,
      Title: "Recycle me",
      ItemState: 1,
      ItemType: 3,
      LeafName: `${id}_.000`,
      LeafNamePath: { DecodedUrl: `${id}_.000` },
      DirName: "sites/conformance/Lists/Everything",
      AuthorName: "Olivia Owner",
      AuthorEmail: "owner@conformance.example",
      DeletedByName: "Olivia Owner",
      DeletedByEmail: "owner@conformance.example",
    });
    expect(found.DeletedDate).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u);
    expect((found as unknown as { DeletedDateLocalFormatted: string }).DeletedDateLocalFormatted).toMatch(
      /^\d{4}\/\d\d\/\d\d \d{1,2}:\d\d$/u,
    );
    expect(typeof found.Size).toBe("string");
  });

  it("is found by its id among the others", async () => {
    const { entry } = await recycled(everything(), { Title: "Find me" });
    await recycled(everything(), { Title: "Not me" });
    const { json } = await asked("owner", `_api/web/recyclebin?$filter=Id eq guid'${entry}'&$select=Title`);
    expect(json).toEqual({ value: [{ Title: "Find me" }] });
  });

  it("is seen by those who did it and by those who manage the web", async () => {
    const add = await service.http("member", "_api/web/lists/getByTitle('Everything')/items", {
      method: "POST",
      digest: true,
      body: { Title: "Member's" },
    });
    const { Id } = add.json as { Id: number };
    const recycle = await service.http("member", `_api/web/lists/getByTitle('Everything')/items(${Id})/recycle`, {
      method: "POST",
      digest: true,
    });
    const entry = (recycle.json as { value: string }).value;
    const statuses = await Promise.all(
      (["member", "owner", "colleague", "visitor"] as const).map(
        async (person) => (await asked(person, `_api/web/recyclebin('${entry}')`)).status,
      ),
    );
    expect(statuses).toEqual([200, 200, 404, 404]);
  });
});

describe("an entry of the recycle bin", () => {
  it("comes back as the same item", async () => {
    const { id, guid, entry } = await recycled(everything(), { Title: "Back again", Amount: 7 });
    await bin().getById(entry).restore();
    expect(await everything().items.getById(id)()).toMatchObject({ Id: id, GUID: guid, Title: "Back again", Amount: 7 });
    expect((await asked("owner", `_api/web/recyclebin('${entry}')`)).status).toBe(404);
  });

  it("comes back with its versions", async () => {
    const { Id } = (await everything().items.add({ Title: "First" })) as { Id: number };
    const item = everything().items.getById(Id);
    await item.update({ Title: "Second" });
    await bin()
      .getById(await item.recycle())
      .restore();
    expect((await item.versions<{ Title: string }[]>()).map(({ Title }) => Title)).toEqual(["Second", "First"]);
  });

  it("is told as restored by the log of changes, and counts again", async () => {
    const { ItemCount: before } = await everything().select("ItemCount")<{ ItemCount: number }>();
    const { id, entry } = await recycled(everything(), { Title: "Told" });
    expect(await everything().select("ItemCount")()).toMatchObject({ ItemCount: before });
    await bin().getById(entry).restore();
    expect(await everything().select("ItemCount")()).toMatchObject({ ItemCount: before + 1 });
    const changes = (await everything().getChanges({ Item: true, Add: true, DeleteObject: true, Restore: true })) as unknown as {
      ItemId: number;
      ChangeType: number;
    }[];
    expect(changes.filter(({ ItemId }) => ItemId === id).map(({ ChangeType }) => ChangeType)).toEqual([1, 3, 7]);
  });

  it("stays there while another item has what must be unique", async () => {
    const cities = service.pnp("owner").web.lists.getByTitle("Cities");
    const { entry } = await recycled(cities, { Title: "Old Bern", Code: "brn" });
    const { Id } = (await cities.items.add({ Title: "New Bern", Code: "brn" })) as { Id: number };
    const refused = await service.http("owner", `_api/web/recyclebin('${entry}')/restore`, { method: "POST", digest: true });
    expect([refused.status, refused.text]).toEqual([500, expect.stringContaining("SPDuplicateValuesFoundException")]);
    await cities.items.getById(Id).delete();
    await bin().getById(entry).restore();
    expect((await cities.items.filter("Code eq 'brn'")()).length).toBe(1);
  });

  it("can be deleted for good", async () => {
    const { entry } = await recycled(everything(), { Title: "Gone" });
    await bin().getById(entry).delete();
    expect((await asked("owner", `_api/web/recyclebin('${entry}')`)).status).toBe(404);
    const { entry: other } = await recycled(everything(), { Title: "Gone too" });
    expect((await asked("owner", `_api/web/recyclebin('${other}')`, "DELETE")).status).toBe(200);
    expect((await asked("owner", `_api/web/recyclebin('${other}')`)).status).toBe(404);
  });

  it("names who deleted it when that is expanded", async () => {
    const { entry } = await recycled(everything(), { Title: "Whose" });
    const { json } = await asked("owner", `_api/web/recyclebin('${entry}')?$select=Title,DeletedBy/Title&$expand=DeletedBy`);
    expect(json).toEqual({ Title: "Whose", DeletedBy: { Title: "Olivia Owner" } });
  });
});

describe("the second stage", () => {
  it("holds what was moved there, for the administrators of the site collection alone", async () => {
    const { entry } = await recycled(everything(), { Title: "Second stage" });
    await bin().getById(entry).moveToSecondStage();
    expect((await asked("owner", `_api/web/recyclebin('${entry}')`)).status).toBe(404);
    expect((await asked("owner", "_api/site/recyclebin")).status).toBe(403);
    expect((await asked("admin", `_api/site/recyclebin('${entry}')`)).json).toMatchObject({ Id: entry, ItemState: 2 });
  });
});

describe("the whole bin", () => {
  const titles = async (): Promise<readonly string[]> => (await bin()<{ Title: string }[]>()).map(({ Title }) => Title);

  it("is restored, and emptied, at once", async () => {
    await bin().deleteAll();
    expect(await titles()).toEqual([]);
    const first = await recycled(everything(), { Title: "One" });
    const second = await recycled(everything(), { Title: "Two" });
    expect(await titles()).toEqual(["Two", "One"]);
    await bin().restoreAll();
    expect(await titles()).toEqual([]);
    expect(await everything().items.filter(`Id ge ${first.id}`).select("Title")()).toMatchObject([{ Title: "One" }, { Title: "Two" }]);
    await everything().items.getById(second.id).recycle();
    await bin().deleteAll();
    expect(await titles()).toEqual([]);
    await expect(everything().items.getById(second.id)()).rejects.toThrow("[404]");
  });

  it("goes with its list", async () => {
    const { lists } = service.pnp("owner").web;
    await lists.add("Doomed");
    const { entry } = await recycled(lists.getByTitle("Doomed"), { Title: "Doomed too" });
    await lists.getByTitle("Doomed").delete();
    expect((await asked("owner", `_api/web/recyclebin('${entry}')`)).status).toBe(404);
  });
});

describe("recycling a list", () => {
  const made = async (title: string): Promise<IList> => {
    const { list } = await service.pnp("owner").web.lists.ensure(title);
    await list.items.add({ Title: "Kept" });
    return list;
  };

  it("takes it away with its items, and brings it back whole", async () => {
    const entry = await (await made("Thrown away")).recycle();
    expect((await asked("owner", "_api/web/lists/getByTitle('Thrown%20away')")).status).toBe(404);
    expect(await bin().getById(entry)()).toMatchObject({ ItemType: 4, Title: "Thrown away", DirName: "sites/conformance/Lists" });
    await bin().getById(entry).restore();
    expect(await service.pnp("owner").web.lists.getByTitle("Thrown away").items.select("Title")()).toMatchObject([{ Title: "Kept" }]);
  });

  it("frees its title: it comes back where nobody has taken it", async () => {
    const entry = await (await made("Twice")).recycle();
    await made("Twice");
    await expect(bin().getById(entry).restore()).rejects.toMatchObject({ status: 500 });
    await service.pnp("owner").web.lists.getByTitle("Twice").delete();
    await bin().getById(entry).restore();
    expect(await service.pnp("owner").web.lists.getByTitle("Twice").items()).toHaveLength(1);
  });

  it("is told in the log of changes, as is its return", async () => {
    const entry = await (await made("Logged")).recycle();
    await bin().getById(entry).restore();
    const changes = (await service.pnp("owner").web.getChanges({ List: true, DeleteObject: true, Restore: true })) as unknown as {
      readonly ChangeType: number;
      readonly Title?: string;
    }[];
    expect(changes.filter(({ Title }) => Title === "Logged").map(({ ChangeType }) => ChangeType)).toEqual([3, 7]);
  });

  it("is for those who manage lists, and of libraries it is not built", async () => {
    await made("Mine");
    expect((await asked("member", "_api/web/lists/getByTitle('Mine')/recycle", "POST")).status).toBe(403);
    expect((await asked("owner", "_api/web/lists/getByTitle('Documents')/recycle", "POST")).status).toBe(501);
  });

  it("can be made final", async () => {
    const entry = await (await made("Final")).recycle();
    await bin().getById(entry).delete();
    await expect(bin().getById(entry)()).rejects.toMatchObject({ status: 404 });
  });
});
