import "@pnp/sp/items";
import "@pnp/sp/lists";
import "@pnp/sp/webs";
import { startService } from "./service";
import type { Answered, ServiceUnderTest } from "./service";

let service: ServiceUnderTest;
beforeAll(async () => (service = await startService()));
afterAll(() => service.end());

type Json = Record<string, unknown>;
const ITEMS = "_api/web/lists/getByTitle('Everything')/items";
const TAG = /^"([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}),(\d+)"$/u;
const make = async (): Promise<{ readonly path: string; readonly etag: string; readonly guid: string }> => {
  const { json, headers } = await service.http("member", ITEMS, { method: "POST", digest: true, body: { Title: "Version one" } });
  const etag = headers.get("ETag") ?? "";
  return { path: `${ITEMS}(${(json as { Id: number }).Id})`, etag, guid: TAG.exec(etag)?.[1] ?? "none" };
};
const change = (path: string, Title: string, etag?: string, verb = "MERGE"): Promise<Answered> =>
  service.http("member", path, {
    method: "POST",
    digest: true,
    body: { Title },
    headers: { "X-HTTP-Method": verb, ...(etag === undefined ? {} : { "IF-Match": etag }) },
  });
const titleOf = async (path: string): Promise<unknown> => ((await service.http("member", `${path}?$select=Title`)).json as Json)["Title"];

describe("the tag of an item", () => {
  it("names the same thing as the tag of its file, which writes it in capitals and braces", async () => {
    const list = "_api/web/lists/getByTitle('Documents')";
    const { headers } = await service.http("member", `${list}/items(1)`);
    const { json } = await service.http("member", `${list}/items(1)/file?$select=ETag,UniqueId`);
    const { ETag, UniqueId } = json as { ETag: string; UniqueId: string };
    expect([headers.get("ETag"), ETag]).toEqual([`"${UniqueId},1"`, `"{${UniqueId.toUpperCase()}},1"`]);
  });

  it("is an id and its version, in the header and under minimalmetadata", async () => {
    const { path, etag, guid } = await make();
    expect(etag).toBe(`"${guid},1"`);
    const { headers, json } = await service.http("member", path, { headers: { Accept: "application/json" } });
    expect([headers.get("ETag"), (json as Json)["odata.etag"]]).toEqual([etag, etag]);
  });

  it("is its version alone under verbose", async () => {
    const { path } = await make();
    await change(path, "Version two");
    const { json } = await service.http("member", path, { headers: { Accept: "application/json;odata=verbose" } });
    expect(json).toMatchObject({ d: { __metadata: { etag: '"2"' } } });
  });

  it("grows by one with every change, which answers the new one", async () => {
    const { path, guid } = await make();
    const tags: (string | null)[] = [];
    for (const title of ["two", "three", "four"]) tags.push((await change(path, title)).headers.get("ETag"));
    expect(tags).toEqual([2, 3, 4].map((version) => `"${guid},${version}"`));
  });
});

describe("a change with a tag", () => {
  it.each(["*", undefined])("that is %s overwrites", async (etag) => {
    const { path } = await make();
    await change(path, "Somebody else's");
    expect((await change(path, "Mine", etag)).status).toBe(204);
    expect(await titleOf(path)).toBe("Mine");
  });

  it("that is the item's goes through, once", async () => {
    const { path, etag } = await make();
    expect((await change(path, "First", etag)).status).toBe(204);
    const late = await change(path, "Second", etag);
    expect(late.status).toBe(412);
    expect(late.json).toEqual({
      "odata.error": {
        code: "-1, Microsoft.SharePoint.Client.ClientServiceException",
        message: {
          lang: "ja-JP",
          value: `要求の ETag 値 '${etag}' は、オブジェクトの ETag 値 '${etag.replace(',1"', ',2"')}' と一致しません。`,
        },
      },
    });
    expect(await titleOf(path)).toBe("First");
  });

  it("in the form of verbose goes through as well", async () => {
    const { path } = await make();
    expect((await change(path, "Two", '"1"')).status).toBe(204);
    const late = await change(path, "Three", '"1"');
    expect([late.status, JSON.stringify(late.json)]).toEqual([412, expect.stringContaining("要求の ETag 値 '\\\"1\\\"' は")]);
  });

  it.each(["1", '""', '"99"', "nonsense", '"00000000-0000-4000-8000-000000000000,1"', 'W/"1"'])(
    "that is another is refused and changes nothing: %s",
    async (etag) => {
      const { path } = await make();
      expect((await change(path, "No", etag)).status).toBe(412);
      expect(await titleOf(path)).toBe("Version one");
    },
  );

  it.each(["PUT", "DELETE"])("is checked by %s too", async (verb) => {
    const { path, etag } = await make();
    await change(path, "Two");
    expect((await change(path, "Three", etag, verb)).status).toBe(412);
    expect(await titleOf(path)).toBe("Two");
  });
});

describe("PnPjs", () => {
  it("gets the new tag from an update and uses it for the next", async () => {
    const { items } = service.pnp("member").web.lists.getByTitle("Everything");
    const added = (await items.add({ Title: "One" })) as { Id: number; "odata.etag": string };
    const item = items.getById(added.Id);
    const second = (await item.update({ Title: "Two" }, added["odata.etag"])) as unknown as { etag: string };
    await item.update({ Title: "Three" }, second.etag);
    await expect(item.update({ Title: "Late" }, second.etag)).rejects.toMatchObject({ status: 412 });
    expect(await item.select("Title")()).toMatchObject({ Title: "Three" });
  });

  it("deletes with the tag it is given", async () => {
    const { items } = service.pnp("member").web.lists.getByTitle("Everything");
    const added = (await items.add({ Title: "One" })) as { Id: number; "odata.etag": string };
    await items.getById(added.Id).update({ Title: "Two" });
    await expect(items.getById(added.Id).delete(added["odata.etag"])).rejects.toMatchObject({ status: 412 });
    await items.getById(added.Id).delete();
    await expect(items.getById(added.Id)()).rejects.toMatchObject({ status: 404 });
  });

  it("of two that change one item at once lets one through", async () => {
    const items = (person: "member" | "colleague") => service.pnp(person).web.lists.getByTitle("Everything").items;
    const added = (await items("member").add({ Title: "One" })) as { Id: number; "odata.etag": string };
    const outcomes = await Promise.all(
      (["member", "colleague"] as const).map((person) =>
        items(person)
          .getById(added.Id)
          .update({ Title: person }, added["odata.etag"])
          .then(
            () => person,
            ({ status }: { status: number }) => status,
          ),
      ),
    );
    const winner = outcomes.find((each) => typeof each === "string");
    expect(outcomes.filter((each) => each === 412)).toHaveLength(1);
    expect(await items("member").getById(added.Id).select("Title")()).toMatchObject({ Title: winner });
  });
});
