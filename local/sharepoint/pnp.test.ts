import type { TimelinePipe } from "@pnp/core";
import { DefaultParse } from "@pnp/queryable";
import type { Queryable } from "@pnp/queryable";
import { DefaultHeaders, DefaultInit, spfi } from "@pnp/sp";
import type { SPFI } from "@pnp/sp";
import "@pnp/sp/batching";
import "@pnp/sp/fields";
import "@pnp/sp/items";
import "@pnp/sp/lists";
import "@pnp/sp/profiles";
import "@pnp/sp/security";
import { PermissionKind } from "@pnp/sp/security";
import "@pnp/sp/site-groups";
import "@pnp/sp/site-users";
import "@pnp/sp/views";
import "@pnp/sp/webs";
import { ORIGIN, PEOPLE, startSample, WEB } from "./testing/sampleSite";
import type { PersonName, Sample } from "./testing/sampleSite";

let sample: Sample;
beforeEach(
  () => (sample = startSample(Array.from({ length: 250 }, (_, at) => ({ Title: `Note ${at + 1}`, Amount: at, CityId: 1, PersonId: 2 })))),
);
afterEach(() => {
  expect(sample.notBuilt).toEqual([]);
  sample.end();
});

/** The published client, its requests handed to the service instead of the network. */
function connect(person: PersonName): SPFI {
  const send: TimelinePipe<Queryable> = (instance) => {
    instance.on.auth((url, init) =>
      Promise.resolve([url, { ...init, headers: { ...init.headers, "X-RequestDigest": sample.digest(person) } }]),
    );
    instance.on.send.replace(async (url, init) => {
      const headers = new Headers(init.headers);
      headers.set("X-Test-Person", PEOPLE[person]);
      return sample.sharePoint.app.fetch(new Request(url, { ...init, headers }));
    });
    return instance;
  };
  return spfi(`${ORIGIN}${WEB}`).using(DefaultHeaders(), DefaultInit(), DefaultParse(), send);
}

const status = async (work: Promise<unknown>): Promise<number> =>
  work.then(
    () => 200,
    (error: { status: number }) => error.status,
  );

describe("PnPjs reads", () => {
  it("items with selected, expanded, filtered and ordered columns", async () => {
    const items: unknown = await connect("reader")
      .web.lists.getByTitle("Notes")
      .items.select("Id", "Title", "City/Title", "Person/EMail")
      .expand("City", "Person")
      .filter("Amount ge 2 and Amount lt 4")
      .orderBy("Amount", false)();
    expect(items).toEqual([
      expect.objectContaining({
        Id: 4,
        Title: "Note 4",
        City: expect.objectContaining({ Title: "Nairobi" }) as unknown,
        Person: expect.objectContaining({ EMail: "writer@sample.example" }) as unknown,
      }),
      expect.objectContaining({ Id: 3, Title: "Note 3" }),
    ]);
  });

  it("every page of a list", async () => {
    const sizes: number[] = [];
    for await (const page of connect("reader").web.getList(`${WEB}/Lists/Notes`).items.select("Id").top(100))
      sizes.push((page as unknown[]).length);
    expect(sizes).toEqual([100, 100, 50]);
  });

  it("from an id on", async () => {
    const [first] = (await connect("reader").web.lists.getByTitle("Notes").items.select("Id").skip(5).top(1)()) as { Id: number }[];
    expect(first?.Id).toBe(6);
  });

  it("people, groups and permissions", async () => {
    const sp = connect("reader");
    expect(await sp.web.currentUser.select("Title")()).toMatchObject({ Title: "Rita Reader" });
    expect(await sp.web.siteUsers.getByLoginName(PEOPLE.writer)()).toMatchObject({ Id: 2 });
    expect(await sp.web.associatedOwnerGroup()).toMatchObject({ Title: "Sample Owners" });
    expect(await sp.web.lists.getByTitle("Notes").currentUserHasPermissions(PermissionKind.AddListItems)).toBe(false);
    expect(await connect("writer").web.lists.getByTitle("Notes").currentUserHasPermissions(PermissionKind.AddListItems)).toBe(true);
    expect(
      await sp.profiles.clientPeoplePickerSearchUser({
        AllowEmailAddresses: true,
        MaximumEntitySuggestions: 5,
        PrincipalType: 1,
        QueryString: "Olivia",
      } as never),
    ).toMatchObject([{ Key: PEOPLE.owner }]);
  });
});

describe("PnPjs changes", () => {
  it("items, and is told when somebody was faster", async () => {
    const items = connect("writer").web.lists.getByTitle("Notes").items;
    const added = (await items.add({ Title: "New", Tags: ["a", "b"], CitiesId: [2] })) as { Id: number; "odata.etag": string };
    const etag = added["odata.etag"];
    const updated = (await items.getById(added.Id).update({ Title: "Newer" }, etag)) as unknown as { etag: string };
    expect(updated.etag).not.toBe(etag);
    expect(await status(items.getById(added.Id).update({ Title: "Late" }, etag))).toBe(412);
    expect(await items.getById(added.Id).recycle()).toMatch(/^[0-9a-f-]{36}$/u);
    expect(await status(items.getById(added.Id)())).toBe(404);
  });

  it("items by form values", async () => {
    const list = connect("writer").web.lists.getByTitle("Notes");
    const rows = await list.addValidateUpdateItemUsingPath([{ FieldName: "Title", FieldValue: "By form" }], `${WEB}/Lists/Notes`);
    const id = Number(rows.find(({ FieldName }) => FieldName === "Id")?.FieldValue);
    expect(await list.items.getById(id).validateUpdateListItem([{ FieldName: "Amount", FieldValue: "many" }])).toMatchObject([
      { HasException: true },
    ]);
    expect(await list.items.getById(id).select("Title", "Amount")()).toMatchObject({ Title: "By form", Amount: null });
  });

  it("a whole set-up: list, columns, views, permissions — twice without harm", async () => {
    const sp = connect("owner");
    const setUp = async (): Promise<boolean> => {
      const { created, list } = await sp.web.lists.ensure("Tasks", "Things to do", 100, false, {
        EnableModeration: true,
        WriteSecurity: 2,
      });
      const names = (await list.fields.select("InternalName")()).map(({ InternalName }) => InternalName);
      if (!names.includes("Owner"))
        await list.fields.createFieldAsXml({
          SchemaXml: '<Field Type="User" Name="Owner" StaticName="Owner" DisplayName="担当者" Indexed="TRUE" EnforceUniqueValues="TRUE" />',
          Options: 8,
        } as never);
      return created;
    };
    expect([await setUp(), await setUp()]).toEqual([true, false]);
    const list = sp.web.getList(`${WEB}/Lists/Tasks`);
    await list.update({ Title: "タスク" });
    await list.fields.addText("Short", { MaxLength: 40, Required: true });
    await list.fields.addChoice("State", { Choices: ["Open", "Closed"] } as never);
    await list.fields.addMultilineText("Notes");
    await list.fields.addNumber("Hours");
    await list.fields.addDateTime("Due");
    await list.fields.addBoolean("Urgent");
    await list.fields.addUrl("Page");
    const { Id } = await sp.web.lists.getByTitle("Cities").select("Id")<{ Id: string }>();
    await list.fields.addLookup("City", { LookupListId: Id, LookupFieldName: "Title" });
    await list.fields.getByInternalNameOrTitle("Hours").update({ Title: "時間", Indexed: true });
    const view = (await list.views.add("Mine", false, { ViewQuery: '<OrderBy><FieldRef Name="ID" /></OrderBy>', RowLimit: 50 })) as {
      Id: string;
    };
    await list.views.getById(view.Id).fields.removeAll();
    for (const name of ["LinkTitle", "Owner", "時間"]) await list.views.getById(view.Id).fields.add(name);
    expect(await list.views.getByTitle("Mine").fields()).toMatchObject({ Items: ["LinkTitle", "Owner", "Hours"] });
    await list.breakRoleInheritance(false);
    const { Id: role } = (await sp.web.roleDefinitions.getByType(3)()) as { Id: number };
    await list.roleAssignments.add(12, role);
    expect(
      await connect("writer")
        .web.getList(`${WEB}/Lists/Tasks`)
        .items.add({ Title: "Mine", OwnerId: 2, State: "Open", CityId: 2, Due: "2026-12-01T00:00:00Z" }),
    ).toMatchObject({ Id: 1 });
    expect(await status(connect("writer").web.getList(`${WEB}/Lists/Tasks`).items.add({ Title: "Again", OwnerId: 2 }))).toBe(500);
    expect(await status(connect("reader").web.getList(`${WEB}/Lists/Tasks`).items())).toBe(403);
  });
});

describe("PnPjs batches", () => {
  it("reads of several lists in one request", async () => {
    const [batch, execute] = connect("reader").batched();
    const found: unknown[] = [];
    for (const title of ["Cities", "Notes"])
      void batch.web.lists
        .getByTitle(title)
        .items.select("Id")
        .top(1)()
        .then((items: unknown[]) => found.push(items.length));
    void batch.web.currentUser
      .select("Title")()
      .then((user: unknown) => found.push(user));
    await execute();
    expect(found).toEqual([1, 1, expect.objectContaining({ Title: "Rita Reader" })]);
  });

  it("changes and reads together, each with its own answer", async () => {
    const [batch, execute] = connect("writer").batched();
    const items = batch.web.lists.getByTitle("Notes").items;
    const outcomes = [
      status(items.add({ Title: "In a batch" })),
      status(items.getById(1).update({ Title: "Changed" })),
      status(items.getById(9999).delete()),
      status(items.getById(2)()),
    ];
    await execute();
    expect(await Promise.all(outcomes)).toEqual([200, 200, 404, 200]);
    expect(await connect("reader").web.lists.getByTitle("Notes").items.getById(1).select("Title")()).toMatchObject({ Title: "Changed" });
  });
});
