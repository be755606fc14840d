import { startSample } from "./testing/sampleSite";
import type { Sample } from "./testing/sampleSite";

let sample: Sample;
beforeEach(() => (sample = startSample()));
afterEach(() => {
  expect(sample.notBuilt).toEqual([]);
  sample.end();
});

const json = async (answer: Response | Promise<Response>): Promise<Record<string, unknown>> =>
  (await (await answer).json()) as Record<string, unknown>;

describe("a list", () => {
  it("is made with SharePoint's settings, its address taken from its first title", async () => {
    const answer = await sample.change("owner", "POST", "web/lists", { Title: "Tasks", BaseTemplate: 100 });
    expect(answer.status).toBe(201);
    expect(await json(answer)).toMatchObject({
      BaseTemplate: 100,
      EnableVersioning: true,
      EnableModeration: false,
      ItemCount: 0,
      EntityTypeName: "TasksList",
      ListItemEntityTypeFullName: "SP.Data.TasksListItem",
    });
    await sample.change("owner", "MERGE", "web/lists/getByTitle('Tasks')", { Title: "仕事" });
    expect(
      await json(
        sample.ask("owner", "web/getList('/sites/sample/Lists/Tasks')?$select=Title,RootFolder/ServerRelativeUrl&$expand=RootFolder"),
      ),
    ).toEqual({
      Title: "仕事",
      RootFolder: { ServerRelativeUrl: "/sites/sample/Lists/Tasks" },
    });
  });

  it("cannot take a title in use", async () => {
    const answer = await sample.change("owner", "POST", "web/lists", { Title: "Notes", BaseTemplate: 100 });
    expect(answer.status).toBe(500);
    expect(await json(answer)).toMatchObject({ "odata.error": { code: "-2130575342, Microsoft.SharePoint.SPException" } });
  });

  it("keeps its security settings out of sight unless they are selected", async () => {
    const path = "web/lists/getByTitle('Profiles')";
    expect(await json(sample.ask("reader", path))).not.toHaveProperty("WriteSecurity");
    expect(await json(sample.ask("reader", `${path}?$select=WriteSecurity,EnableModeration,DraftVersionVisibility`))).toEqual({
      WriteSecurity: 2,
      EnableModeration: true,
      DraftVersionVisibility: 2,
    });
  });

  it("is deleted with everything in it, and its key is not taken again", async () => {
    await sample.change("owner", "POST", "web/lists", { Title: "Gone", BaseTemplate: 100 });
    expect((await sample.change("owner", "DELETE", "web/lists/getByTitle('Gone')")).status).toBe(200);
    expect((await sample.ask("owner", "web/lists/getByTitle('Gone')")).status).toBe(404);
    expect(await json(sample.change("owner", "POST", "web/lists", { Title: "Next", BaseTemplate: 100 }))).toMatchObject({
      ItemCount: 0,
      Title: "Next",
    });
  });

  it("is found among the lists by a filter, if the person may see it", async () => {
    const titles = async (): Promise<unknown> =>
      (await json(sample.ask("reader", "web/lists?$select=Title&$filter=BaseTemplate eq 100"))) as unknown;
    expect(await titles()).toEqual({ value: [{ Title: "Cities" }, { Title: "Notes" }, { Title: "Profiles" }] });
    await sample.change(
      "owner",
      "POST",
      "web/lists/getByTitle('Notes')/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=false)",
    );
    expect(await titles()).toEqual({ value: [{ Title: "Cities" }, { Title: "Profiles" }] });
  });
});

describe("views", () => {
  const views = "web/lists/getByTitle('Notes')/views";

  it("start with one for all items, in the language of the web", async () => {
    expect(await json(sample.ask("reader", `${views}?$select=Title,ServerRelativeUrl&$filter=DefaultView eq true`))).toEqual({
      value: [{ Title: "すべてのアイテム", ServerRelativeUrl: "/sites/sample/Lists/Notes/AllItems.aspx" }],
    });
  });

  it("are added, changed and removed", async () => {
    expect(
      (await sample.change("owner", "POST", views, { Title: "Mine", PersonalView: false, ViewQuery: "<OrderBy />", RowLimit: 5 })).status,
    ).toBe(201);
    const mine = `${views}/getByTitle('Mine')`;
    expect((await sample.change("owner", "MERGE", mine, { DefaultView: true })).status).toBe(204);
    await sample.change("owner", "POST", `${mine}/viewfields/addviewfield('Amount')`);
    await sample.change("owner", "POST", `${mine}/viewfields/moveviewfieldto`, { field: "Amount", index: 0 });
    expect(await json(sample.ask("reader", `${mine}?$select=RowLimit,DefaultView,ViewQuery,ViewFields&$expand=ViewFields`))).toEqual({
      RowLimit: 5,
      DefaultView: true,
      ViewQuery: "<OrderBy />",
      ViewFields: { SchemaXml: '<FieldRef Name="Amount" /><FieldRef Name="LinkTitle" />', Items: ["Amount", "LinkTitle"] },
    });
    expect((await sample.change("owner", "POST", `${mine}/viewfields/addviewfield('Nothing')`)).status).toBe(400);
    await sample.change("owner", "DELETE", mine);
    expect((await sample.ask("reader", mine)).status).toBe(404);
  });
});
