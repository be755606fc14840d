import "@pnp/sp/items";
import "@pnp/sp/lists";
import "@pnp/sp/recycle-bin";
import "@pnp/sp/security";
import "@pnp/sp/webs";
import type { IList } from "@pnp/sp/lists";
import type { IChangeQuery } from "@pnp/sp";
import { createChangeToken } from "@pnp/sp/utils/create-change-token";
import { startService } from "./service";
import type { ServiceUnderTest } from "./service";

let service: ServiceUnderTest;
beforeAll(async () => (service = await startService()));
afterAll(() => service.end());

/** What the log tells of an item. */
interface Told {
  readonly ChangeType: number;
  readonly ItemId?: number;
  readonly ListId: string;
  readonly Time: string;
  readonly Title?: string;
  readonly ChangeToken: { readonly StringValue: string };
}

const [ADD, UPDATE, DELETE, ASSIGNMENT_ADD, ASSIGNMENT_DELETE, SCOPE_ADD, SCOPE_DELETE] = [1, 2, 3, 11, 12, 17, 18];
const EVERYTHING: IChangeQuery = {
  Item: true,
  List: true,
  Web: true,
  Add: true,
  Update: true,
  DeleteObject: true,
  Restore: true,
  RoleAssignmentAdd: true,
  RoleAssignmentDelete: true,
};
const ITEMS: IChangeQuery = { ...EVERYTHING, List: false, Web: false };

const cities = (): IList => service.pnp("owner").web.lists.getByTitle("Cities");
const told = async (list: IList, query: IChangeQuery): Promise<readonly Told[]> =>
  (await list.getChanges(query)) as unknown as readonly Told[];
const now = async (list: IList): Promise<{ StringValue: string }> =>
  (await list.select("CurrentChangeToken")<{ CurrentChangeToken: { StringValue: string } }>()).CurrentChangeToken;
const kinds = (changes: readonly Told[]): readonly (readonly [number | undefined, number])[] =>
  changes.map(({ ItemId, ChangeType }) => [ItemId, ChangeType]);

/** Adds, changes and deletes a city; its id. */
async function live(title: string): Promise<number> {
  const { Id } = (await cities().items.add({ Title: title })) as { Id: number };
  await cities().items.getById(Id).update({ Country: "Somewhere" });
  await cities().items.getById(Id).delete();
  return Id;
}

const KEYS_OF_ITEM = [
  "ChangeToken",
  "ChangeType",
  "Editor",
  "EditorEmailHint",
  "ItemId",
  "ListId",
  "ServerRelativeUrl",
  "SharedByUser",
  "SharedWithUsers",
  "SiteId",
  "Time",
  "UniqueId",
  "WebId",
];

describe("the changes of a list", () => {
  it("are told from a token on, in their order", async () => {
    const start = await now(cities());
    const id = await live("Lima");
    expect(kinds(await told(cities(), { ...ITEMS, ChangeTokenStart: start }))).toEqual([
      [id, ADD],
      [id, UPDATE],
      [id, DELETE],
    ]);
  });

  it("are nothing after the last token", async () => {
    await live("Oslo");
    expect(await told(cities(), { ...ITEMS, ChangeTokenStart: await now(cities()) })).toEqual([]);
  });

  it("go on from the token of any change", async () => {
    const start = await now(cities());
    const id = await live("Quito");
    const [first] = await told(cities(), { ...ITEMS, ChangeTokenStart: start });
    expect(kinds(await told(cities(), { ...ITEMS, ChangeTokenStart: first?.ChangeToken ?? start }))).toEqual([
      [id, UPDATE],
      [id, DELETE],
    ]);
  });

  it("end with the change of the last token wanted", async () => {
    const start = await now(cities());
    const id = await live("Accra");
    const all = await told(cities(), { ...ITEMS, ChangeTokenStart: start });
    expect(kinds(await told(cities(), { ...ITEMS, ChangeTokenStart: start, ChangeTokenEnd: all[1]?.ChangeToken ?? start }))).toEqual([
      [id, ADD],
      [id, UPDATE],
    ]);
  });

  it("are only those of the types asked for", async () => {
    const start = await now(cities());
    const id = await live("Cairo");
    expect(kinds(await told(cities(), { Item: true, DeleteObject: true, ChangeTokenStart: start }))).toEqual([[id, DELETE]]);
    expect(await told(cities(), { Item: true, ChangeTokenStart: start })).toEqual([]);
    expect(await told(cities(), { Add: true, Update: true, ChangeTokenStart: start })).toEqual([]);
  });

  it("are no more than are asked for, and the latest first when asked so", async () => {
    const start = await now(cities());
    const id = await live("Hanoi");
    expect(kinds(await told(cities(), { ...ITEMS, ChangeTokenStart: start, FetchLimit: "1" } as IChangeQuery))).toEqual([[id, ADD]]);
    expect(kinds(await told(cities(), { ...ITEMS, ChangeTokenStart: start, FetchLimit: "2", LatestFirst: true } as IChangeQuery))).toEqual([
      [id, DELETE],
      [id, UPDATE],
    ]);
  });

  it("are found from a time on, with the token that the client makes of it", async () => {
    const { Id: listId } = await cities().select("Id")<{ Id: string }>();
    await live("Paris");
    const hour = 3_600_000;
    expect(
      (await told(cities(), { ...ITEMS, ChangeTokenStart: createChangeToken("list", listId, new Date(Date.now() - hour)) })).length,
    ).toBeGreaterThan(2);
    expect(await told(cities(), { ...ITEMS, ChangeTokenStart: createChangeToken("list", listId, new Date(Date.now() + hour)) })).toEqual(
      [],
    );
  });

  it("have the properties of the service, the item's UniqueId and the list's GUID", async () => {
    const start = await now(cities());
    const { Id } = (await cities().items.add({ Title: "Tunis" })) as { Id: number };
    const { UniqueId } = await cities().items.getById(Id).fieldValuesAsText<{ UniqueId: string }>();
    const [change] = await told(cities(), { ...ITEMS, ChangeTokenStart: start });
    const { Id: listId } = await cities().select("Id")<{ Id: string }>();
    expect(change).toMatchObject({
      ChangeType: ADD,
      ItemId: Id,
      UniqueId,
      ListId: listId,
      Editor: "",
      EditorEmailHint: null,
      ServerRelativeUrl: "",
    });
    expect(change?.Time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u);
    const ticks = BigInt(Date.parse(change?.Time ?? "")) * 10_000n + 621_355_968_000_000_000n;
    expect(change?.ChangeToken.StringValue).toMatch(new RegExp(`^1;3;${listId};${ticks};\\d+$`, "u"));
  });

  it.each([
    ["nometadata", KEYS_OF_ITEM],
    ["minimalmetadata", ["odata.editLink", "odata.id", "odata.type", ...KEYS_OF_ITEM]],
  ])("come under %s with the keys of that level", async (level, keys) => {
    await live("Dakar");
    const { json } = await service.http("member", "_api/web/lists/getByTitle('Cities')/getchanges", {
      method: "POST",
      digest: true,
      headers: { Accept: `application/json;odata=${level}` },
      body: { query: { Item: true, Add: true, FetchLimit: "1" } },
    });
    const [change] = (json as { value: object[] }).value;
    expect(Object.keys(change ?? {}).sort()).toEqual([...keys].sort());
  });

  it("come under verbose as the service wraps them", async () => {
    await live("Praia");
    const { json } = await service.http("member", "_api/web/lists/getByTitle('Cities')/getchanges", {
      method: "POST",
      digest: true,
      headers: { Accept: "application/json;odata=verbose", "Content-Type": "application/json;odata=verbose" },
      body: { query: { __metadata: { type: "SP.ChangeQuery" }, Item: true, Add: true, FetchLimit: "1" } },
    });
    const {
      results: [change],
    } = (json as { d: { results: { __metadata: { id: string; type: string }; ChangeToken: unknown }[] } }).d;
    expect(change?.__metadata.type).toBe("SP.ChangeItem");
    expect(change?.__metadata.id).toMatch(/_api\/SP\.ChangeItem[\da-f-]{36}$/u);
    expect(change?.ChangeToken).toMatchObject({ __metadata: { type: "SP.ChangeToken" } });
  });

  it("are not told to people who may not open the list", async () => {
    const { status } = await service.http("outsider", "_api/web/lists/getByTitle('Cities')/getchanges", {
      method: "POST",
      body: { query: EVERYTHING },
    });
    expect(status).toBe(403);
  });
});

describe("grants", () => {
  const PERMISSIONS: IChangeQuery = { Item: true, List: true, RoleAssignmentAdd: true, RoleAssignmentDelete: true };
  const numbers = (): IList => service.pnp("owner").web.lists.getByTitle("Numbers");

  it("are told as changes of the list's permissions, with the inheritance that was broken and restored", async () => {
    const start = await now(numbers());
    await numbers().breakRoleInheritance(true);
    await numbers().roleAssignments.add(5, 1073741827);
    await numbers().roleAssignments.remove(5, 1073741827);
    await numbers().resetRoleInheritance();
    await numbers().resetRoleInheritance();
    expect(kinds(await told(numbers(), { ...EVERYTHING, ChangeTokenStart: start }))).toEqual([
      [undefined, SCOPE_ADD],
      [undefined, ASSIGNMENT_ADD],
      [undefined, ASSIGNMENT_DELETE],
      [undefined, SCOPE_DELETE],
    ]);
  });

  it("are told of the items that they are on", async () => {
    const start = await now(numbers());
    const item = numbers().items.getById(7);
    await item.breakRoleInheritance(true);
    await item.roleAssignments.add(5, 1073741827);
    await item.roleAssignments.remove(5, 1073741827);
    await item.resetRoleInheritance();
    expect(kinds(await told(numbers(), { ...PERMISSIONS, ChangeTokenStart: start }))).toEqual([
      [7, SCOPE_ADD],
      [7, ASSIGNMENT_ADD],
      [7, ASSIGNMENT_DELETE],
      [7, SCOPE_DELETE],
    ]);
    expect(kinds(await told(numbers(), { Item: true, RoleAssignmentAdd: true, ChangeTokenStart: start }))).toEqual([
      [7, SCOPE_ADD],
      [7, ASSIGNMENT_ADD],
    ]);
    expect(await told(numbers(), { Item: true, Add: true, Update: true, DeleteObject: true, ChangeTokenStart: start })).toEqual([]);
  });

  it("are told of items that lose theirs to the list's", async () => {
    await numbers().items.getById(8).breakRoleInheritance(true);
    const start = await now(numbers());
    await numbers().breakRoleInheritance(true, true);
    await numbers().resetRoleInheritance();
    expect(kinds(await told(numbers(), { ...PERMISSIONS, ChangeTokenStart: start }))).toEqual([
      [8, SCOPE_DELETE],
      [undefined, SCOPE_ADD],
      [undefined, SCOPE_DELETE],
    ]);
  });
});

describe("what changed since a copy was made", () => {
  it("is told of items that were added, approved, recycled, brought back and deleted", async () => {
    const { web } = service.pnp("owner");
    const list = web.lists.getByTitle("Approved");
    const ChangeTokenStart = await now(list);
    const items = service.pnp("member").web.lists.getByTitle("Approved").items;
    const { Id } = (await items.add({ Title: "Waits" })) as { Id: number };
    await list.items.getById(Id).update({ OData__ModerationStatus: 0 });
    const entry = await list.items.getById(Id).recycle();
    await web.recycleBin.getById(entry).restore();
    await list.items.getById(Id).delete();
    const RESTORE = 7;
    expect(kinds(await told(list, { ...ITEMS, ChangeTokenStart }))).toEqual(
      [ADD, UPDATE, DELETE, RESTORE, DELETE].map((type) => [Id, type]),
    );
    expect(await told(list, { ...ITEMS, ChangeTokenStart: await now(list) })).toEqual([]);
  });
});

describe("the changes of the web", () => {
  const web = async (query: IChangeQuery): Promise<readonly Told[]> =>
    (await service.pnp("owner").web.getChanges(query)) as unknown as readonly Told[];
  const webNow = async (): Promise<{ StringValue: string }> =>
    (await service.pnp("owner").web.select("CurrentChangeToken")<{ CurrentChangeToken: { StringValue: string } }>()).CurrentChangeToken;

  it("tell of lists that were added, changed and deleted", async () => {
    const start = await webNow();
    const { lists } = service.pnp("owner").web;
    const { Id } = (await lists.add("Passing", "", 100, false)) as { Id: string };
    await lists.getById(Id).update({ Title: "Passed" });
    await lists.getById(Id).items.add({ Title: "Also gone" });
    await lists.getById(Id).delete();
    const changes = await web({ ...EVERYTHING, ChangeTokenStart: start });
    expect(changes.map(({ ChangeType, ListId, ItemId, Title }) => ({ ChangeType, ListId, ItemId, Title }))).toEqual([
      { ChangeType: ADD, ListId: Id, Title: "Passed" },
      { ChangeType: UPDATE, ListId: Id, Title: "Passed" },
      { ChangeType: ADD, ListId: Id, ItemId: 1 },
      { ChangeType: DELETE, ListId: Id, Title: "Passed" },
    ]);
  });

  it("have tokens of the web", async () => {
    const { Id } = await service.pnp("owner").web.select("Id")<{ Id: string }>();
    await live("Malé");
    const [change] = await web({ Item: true, Add: true });
    expect(change?.ChangeToken.StringValue.startsWith(`1;2;${Id};`)).toBe(true);
  });

  it("hold those of the whole site collection's log too, under tokens of its own", async () => {
    const { json } = await service.http("owner", "_api/site/getchanges", {
      method: "POST",
      digest: true,
      body: { query: { Item: true, Add: true, FetchLimit: "1" } },
    });
    expect((json as { value: Told[] }).value[0]?.ChangeToken.StringValue).toMatch(/^1;1;/u);
  });
});

describe("a query of changes that cannot be served", () => {
  const asked = async (query: Readonly<Record<string, unknown>>): Promise<{ readonly status: number; readonly text: string }> =>
    service.http("member", "_api/web/lists/getByTitle('Cities')/getchanges", { method: "POST", digest: true, body: { query } });

  it.each(["nonsense", "1;3;6d1a0a0e-0000-4000-8000-000000000000;637885644885730000;1", "1;3;x;1;1", ""])(
    "is refused for the token '%s'",
    async (StringValue) => {
      const { status, text } = await asked({ ...EVERYTHING, ChangeTokenStart: { StringValue } });
      expect(status).toBe(500);
      expect(text).toContain("SPInvalidChangeTokenException");
    },
  );

  it("is refused for the web's token", async () => {
    const { CurrentChangeToken } = await service.pnp("owner").web.select("CurrentChangeToken")<{ CurrentChangeToken: object }>();
    expect((await asked({ ...EVERYTHING, ChangeTokenStart: CurrentChangeToken })).text).toContain("SPInvalidChangeTokenException");
  });

  it("is refused for a property that such queries do not have", async () => {
    const { status, text } = await asked({ Item: true, Added: true });
    expect(status).toBe(400);
    expect(text).toContain("The property 'Added' does not exist on type 'SP.ChangeQuery'");
  });

  it.each([{ Item: "yes" }, { FetchLimit: "0" }, { FetchLimit: 1 }, { FetchLimit: "many" }, { ChangeTokenStart: "1;3" }])(
    "is refused for a value of the wrong type: %j",
    async (query) => {
      expect((await asked(query)).status).toBe(400);
    },
  );

  it("is answered 501 for changes that are not logged", async () => {
    const { status, text } = await asked({ Field: true, Add: true });
    expect(status).toBe(501);
    expect(text).toContain("Field in a query of changes");
  });

  it("is answered 501 where the answer would be the rows of a SOAP service", async () => {
    const { status, text } = await service.http("member", "_api/web/lists/getByTitle('Cities')/getlistitemchangessincetoken", {
      method: "POST",
      digest: true,
      body: { query: {} },
    });
    expect([status, text]).toEqual([501, expect.stringContaining("getlistitemchangessincetoken")]);
  });

  it("needs its query", async () => {
    expect(
      (await service.http("member", "_api/web/lists/getByTitle('Cities')/getchanges", { method: "POST", digest: true, body: {} })).status,
    ).toBe(400);
  });
});
