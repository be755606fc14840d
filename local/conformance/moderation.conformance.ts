import "@pnp/sp/fields";
import "@pnp/sp/items";
import "@pnp/sp/lists";
import "@pnp/sp/webs";
import { startService } from "./service";
import type { Answered, ServiceUnderTest } from "./service";
import type { PersonName } from "./site";

let service: ServiceUnderTest;
// Forms are looked at where they approve.
beforeAll(async () => (service = await startService(undefined, { modes: { approvalByForm: "saved" } })));
afterAll(() => service.end());

type Json = Record<string, unknown>;
const ITEMS = "_api/web/lists/getByTitle('Approved')/items";
const [APPROVED, REJECTED, PENDING] = [0, 1, 2] as const;
const titles = async (person: PersonName): Promise<unknown[]> =>
  ((await service.http(person, `${ITEMS}?$select=Title&$filter=Id le 3`)).json as { value: Json[] }).value.map(({ Title }) => Title);
const read = async (person: PersonName, id: number, select = "Title,OData__ModerationStatus"): Promise<Answered> =>
  service.http(person, `${ITEMS}(${id})?$select=${select}`);
const change = (person: PersonName, id: number, body: Json): Promise<Answered> =>
  service.http(person, `${ITEMS}(${id})`, { method: "POST", digest: true, body, headers: { "X-HTTP-Method": "MERGE" } });
const add = async (person: PersonName, Title = "New"): Promise<number> =>
  ((await service.http(person, ITEMS, { method: "POST", digest: true, body: { Title } })).json as { Id: number }).Id;

describe("a list with content approval", () => {
  it("shows the state and its comments among the columns, and in every item", async () => {
    const { json } = await service.http("owner", `${ITEMS}(2)`);
    expect(json).toMatchObject({ Title: "Rejected", OData__ModerationStatus: REJECTED, OData__ModerationComments: "Not yet" });
    const { value } = (
      await service.http(
        "owner",
        "_api/web/lists/getByTitle('Approved')/fields?$select=InternalName,Hidden&$filter=startswith(InternalName,'_Moderation')",
      )
    ).json as { value: Json[] };
    expect(value).toEqual([
      { InternalName: "_ModerationStatus", Hidden: false },
      { InternalName: "_ModerationComments", Hidden: false },
    ]);
  });

  it("keeps both out of items that need none", async () => {
    const item = (await service.http("member", "_api/web/lists/getByTitle('Cities')/items(1)")).json;
    expect(item).not.toHaveProperty("OData__ModerationStatus");
    expect((await service.http("member", "_api/web/lists/getByTitle('Cities')/items(1)?$select=OData__ModerationStatus")).json).toEqual({
      OData__ModerationStatus: APPROVED,
    });
  });
});

describe("what waits for approval", () => {
  it.each<[person: PersonName, sees: readonly string[]]>([
    ["admin", ["Approved", "Rejected", "Pending"]],
    ["owner", ["Approved", "Rejected", "Pending"]],
    ["member", ["Approved", "Rejected"]],
    ["colleague", ["Approved", "Pending"]],
    ["visitor", ["Approved"]],
  ])("is seen by approvers and its author: the %s sees %j", async (person, sees) => {
    expect(await titles(person)).toEqual(sees);
  });

  it("is a 404 for everybody else", async () => {
    const { status, json } = await read("visitor", 3);
    expect(status).toBe(404);
    expect(json).toMatchObject({ "odata.error": { code: "-2130575338, System.ArgumentException" } });
    expect((await read("colleague", 3)).json).toEqual({ Title: "Pending", OData__ModerationStatus: PENDING });
  });

  it("is counted in the list all the same", async () => {
    expect((await service.http("visitor", "_api/web/lists/getByTitle('Approved')?$select=ItemCount")).json).toEqual({ ItemCount: 3 });
  });

  it("is found by its state", async () => {
    expect((await service.http("owner", `${ITEMS}?$select=Title&$filter=OData__ModerationStatus eq 2`)).json).toEqual({
      value: [{ Title: "Pending" }],
    });
    expect((await service.http("visitor", `${ITEMS}?$select=Title&$filter=OData__ModerationStatus eq 2`)).json).toEqual({ value: [] });
  });
});

describe("a new item", () => {
  it("of a member waits, of an approver does not", async () => {
    expect((await read("owner", await add("member"))).json).toMatchObject({ OData__ModerationStatus: PENDING });
    expect((await read("visitor", await add("owner"))).json).toMatchObject({ OData__ModerationStatus: APPROVED });
  });
});

describe("approving", () => {
  it("shows the item to readers, comments included", async () => {
    const id = await add("member");
    expect((await read("visitor", id)).status).toBe(404);
    expect((await change("owner", id, { OData__ModerationStatus: APPROVED, OData__ModerationComments: "Well done" })).status).toBe(204);
    expect((await read("visitor", id, "OData__ModerationStatus,OData__ModerationComments")).json).toEqual({
      OData__ModerationStatus: APPROVED,
      OData__ModerationComments: "Well done",
    });
  });

  it("is PnPjs's update", async () => {
    const id = await add("member");
    await service.pnp("owner").web.lists.getByTitle("Approved").items.getById(id).update({ OData__ModerationStatus: APPROVED });
    expect(await service.pnp("visitor").web.lists.getByTitle("Approved").items.getById(id).select("Title")()).toMatchObject({
      Title: "New",
    });
  });

  it("leaves who edited it last", async () => {
    const id = await add("member");
    await change("owner", id, { OData__ModerationStatus: APPROVED });
    expect((await read("owner", id, "EditorId,AuthorId")).json).toEqual({ EditorId: 3, AuthorId: 3 });
  });

  it("is for approvers", async () => {
    const id = await add("member");
    const { status, json } = await change("member", id, { OData__ModerationStatus: APPROVED });
    expect(status).toBe(403);
    expect(json).toMatchObject({ "odata.error": { code: "-2147024891, System.UnauthorizedAccessException" } });
    expect((await read("owner", id)).json).toMatchObject({ OData__ModerationStatus: PENDING });
  });

  it.each([
    ["1", 400],
    [99, 400],
    [-1, 400],
    [0.5, 400],
    [null, 400],
  ])("to a state that does not exist is refused: %j", async (OData__ModerationStatus, expected) => {
    const { status } = await change("owner", 1, { OData__ModerationStatus });
    expect(status).toBe(expected);
    expect((await read("visitor", 1)).json).toEqual({ Title: "Approved", OData__ModerationStatus: APPROVED });
  });
});

describe("approving by form", () => {
  const byForm = async (id: number, FieldValue: string): Promise<unknown> =>
    (
      await service.http("owner", `${ITEMS}(${id})/ValidateUpdateListItem()`, {
        method: "POST",
        digest: true,
        body: { formValues: [{ FieldName: "_ModerationStatus", FieldValue }], bNewDocumentUpdate: false },
      })
    ).json;

  it("takes the number of a state", async () => {
    const id = await add("member");
    expect(await byForm(id, "0")).toMatchObject({ value: [{ HasException: false }] });
    expect((await read("visitor", id)).status).toBe(200);
  });

  it.each(["", " 0x0 ", " ", "5", "0.0", "approved"])("takes nothing else for one: %j", async (text) => {
    const id = await add("member");
    expect(await byForm(id, text)).toMatchObject({ value: [{ HasException: true, ErrorMessage: "有効な値を指定してください。" }] });
    expect((await read("owner", id)).json).toMatchObject({ OData__ModerationStatus: PENDING });
  });
});

describe("rejecting", () => {
  it("hides the item from readers and tells its author why", async () => {
    const id = await add("owner");
    await change("owner", id, { OData__ModerationStatus: REJECTED, OData__ModerationComments: "Not now" });
    expect((await read("visitor", id)).status).toBe(404);
    const mine = await add("member");
    await change("owner", mine, { OData__ModerationStatus: REJECTED, OData__ModerationComments: "Say more" });
    expect((await read("member", mine, "OData__ModerationStatus,OData__ModerationComments")).json).toEqual({
      OData__ModerationStatus: REJECTED,
      OData__ModerationComments: "Say more",
    });
  });
});

describe("changing what was approved", () => {
  it("by its author waits again, and readers keep what was approved until then", async () => {
    const id = await add("member", "First words");
    await change("owner", id, { OData__ModerationStatus: APPROVED });
    await change("member", id, { Title: "Second words" });
    expect((await read("owner", id)).json).toEqual({ Title: "Second words", OData__ModerationStatus: PENDING });
    expect((await read("member", id)).json).toEqual({ Title: "Second words", OData__ModerationStatus: PENDING });
    expect((await read("visitor", id)).json).toEqual({ Title: "First words", OData__ModerationStatus: APPROVED });
    expect((await service.http("visitor", `${ITEMS}?$select=Title&$filter=Title eq 'Second words'`)).json).toEqual({ value: [] });
    await change("owner", id, { OData__ModerationStatus: APPROVED });
    expect((await read("visitor", id)).json).toEqual({ Title: "Second words", OData__ModerationStatus: APPROVED });
  });

  it("by an approver needs no approval", async () => {
    await change("owner", 1, { Title: "Approved" });
    expect((await read("visitor", 1)).json).toEqual({ Title: "Approved", OData__ModerationStatus: APPROVED });
  });
});

describe("turning approval off", () => {
  it("shows the items again as before", async () => {
    const { list } = await service.pnp("owner").web.lists.ensure("For a time", "", 100, false, { EnableModeration: true });
    await service.pnp("member").web.lists.getByTitle("For a time").items.add({ Title: "Waiting" });
    expect(await service.pnp("visitor").web.lists.getByTitle("For a time").items()).toEqual([]);
    await list.update({ EnableModeration: false, DraftVersionVisibility: 0 });
    expect(await service.pnp("visitor").web.lists.getByTitle("For a time").items.select("Title")()).toMatchObject([{ Title: "Waiting" }]);
  });
});
