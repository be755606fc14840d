import "@pnp/sp/lists";
import "@pnp/sp/views";
import "@pnp/sp/webs";
import { startService } from "./service";
import type { Answered, ServiceUnderTest } from "./service";
import { VIEW } from "./shapes/entities";
import { shapeOf } from "./shapes/kinds";

let service: ServiceUnderTest;
beforeAll(async () => (service = await startService()));
afterAll(() => service.end());

type Json = Record<string, unknown>;
const VIEWS = "_api/web/lists/getByTitle('Everything')/views";
const write = (method: string, path: string, body?: Json): Promise<Answered> =>
  service.http("owner", path, {
    method: "POST",
    digest: true,
    ...(body === undefined ? {} : { body }),
    headers: { "X-HTTP-Method": method },
  });

describe("the view every list starts with", () => {
  it("has the properties, kinds and empties that were recorded", async () => {
    const { json } = await service.http("member", `${VIEWS}?$filter=DefaultView eq true`);
    const { value } = json as { value: Json[] };
    expect(value).toHaveLength(1);
    expect(shapeOf(value[0], VIEW)).toEqual(VIEW);
    expect(value[0]).toMatchObject({
      DefaultView: true,
      MobileDefaultView: true,
      RowLimit: 30,
      Paged: true,
      ViewType: "HTML",
      BaseViewId: "1",
      ContentTypeId: { StringValue: "0x" },
    });
  });

  it("is titled in the language of the web, its address is not", async () => {
    expect(await service.pnp("member").web.lists.getByTitle("Cities").defaultView.select("Title", "ServerRelativeUrl")()).toMatchObject({
      Title: "すべてのアイテム",
      ServerRelativeUrl: "/sites/conformance/Lists/Cities/AllItems.aspx",
    });
  });

  it("shows the title", async () => {
    expect(await service.pnp("member").web.lists.getByTitle("Cities").defaultView.fields()).toMatchObject({
      Items: ["LinkTitle"],
      SchemaXml: '<FieldRef Name="LinkTitle" />',
    });
  });
});

describe("views", () => {
  it("are made, with what they order and show", async () => {
    const { views } = service.pnp("owner").web.lists.getByTitle("Everything");
    await views.add("Newest", false, {
      ViewQuery: '<OrderBy><FieldRef Name="Created" Ascending="FALSE" /></OrderBy>',
      RowLimit: 5,
      Paged: false,
    });
    const { fields } = views.getByTitle("Newest");
    await fields.removeAll();
    for (const name of ["LinkTitle", "Amount", "Colour"]) await fields.add(name);
    await fields.move("Colour", 0);
    await fields.remove("Amount");
    expect(await fields()).toMatchObject({ Items: ["Colour", "LinkTitle"] });
    expect(await views.getByTitle("Newest")()).toMatchObject({
      RowLimit: 5,
      Paged: false,
      DefaultView: false,
      ViewQuery: '<OrderBy><FieldRef Name="Created" Ascending="FALSE" /></OrderBy>',
    });
  });

  it("answer 201 when made, 204 when changed, 200 when removed", async () => {
    const added = await write("POST", VIEWS, { Title: "Short", PersonalView: false });
    expect(added.status).toBe(201);
    expect(shapeOf(added.json, VIEW)).toEqual(VIEW);
    const changed = await write("MERGE", `${VIEWS}/getByTitle('Short')`, { Title: "Shorter" });
    expect([changed.status, changed.text]).toEqual([204, ""]);
    const removed = await write("DELETE", `${VIEWS}/getByTitle('Shorter')`);
    expect([removed.status, removed.text]).toEqual([200, ""]);
    expect((await service.http("owner", `${VIEWS}/getByTitle('Shorter')`)).status).toBe(404);
  });

  it("have one default among them", async () => {
    const { views } = service.pnp("owner").web.lists.getByTitle("Numbers");
    await views.add("Other");
    await views.getByTitle("Other").update({ DefaultView: true });
    expect(await views.filter("DefaultView eq true").select("Title")()).toMatchObject([{ Title: "Other" }]);
  });

  it("are found by id", async () => {
    const { views } = service.pnp("member").web.lists.getByTitle("Cities");
    const [first] = await views.select("Id", "Title")();
    expect((await views.getById(first?.Id ?? "").select("Title")()).Title).toBe("すべてのアイテム");
  });

  it.each(["getByTitle('Nothing')", "getById('00000000-0000-4000-8000-000000000000')"])(
    "that are not there are refused: %s",
    async (path) => {
      const { status, json } = await service.http("member", `${VIEWS}/${path}`);
      expect(status).toBe(404);
      expect(json).toMatchObject({
        "odata.error": { code: "-2147024809, System.ArgumentException", message: { value: "指定されたビューは無効です。" } },
      });
    },
  );

  it("take their XML as a whole", async () => {
    const { views } = service.pnp("owner").web.lists.getByTitle("Everything");
    const { Id } = (await views.add("By XML")) as unknown as { Id: string };
    await views
      .getById(Id)
      .setViewXml(
        '<View><Query><Where><Eq><FieldRef Name="Colour" /><Value Type="Choice">red</Value></Eq></Where></Query><ViewFields><FieldRef Name="Amount" /></ViewFields><RowLimit Paged="TRUE">7</RowLimit></View>',
      );
    expect(await views.getById(Id).select("ViewQuery", "RowLimit", "Paged")()).toMatchObject({
      ViewQuery: '<Where><Eq><FieldRef Name="Colour" /><Value Type="Choice">red</Value></Eq></Where>',
      RowLimit: 7,
      Paged: true,
    });
    expect(await views.getById(Id).fields()).toMatchObject({ Items: ["Amount"] });
    await views.getById(Id).setViewXml("<View><Query /><ViewFields /></View>");
    expect(await views.getById(Id).select("ViewQuery")()).toMatchObject({ ViewQuery: "" });
  });

  it.each(["<View><Query><Where></Query></View>", "<Query />", "no XML"])("refuse the XML %s with a sentence", async (viewXml) => {
    const { status, text } = await write("POST", `${VIEWS}/getByTitle('すべてのアイテム')/SetViewXml`, { viewXml });
    expect([status, text]).toEqual([400, expect.stringMatching(/XML of (?:the|a) view/u)]);
  });

  it("refuse a query that is no XML", async () => {
    expect((await write("POST", VIEWS, { Title: "Broken", ViewQuery: "<OrderBy><FieldRef" })).status).toBe(400);
  });

  it("refuse a column the list does not have", async () => {
    const { json } = await write(
      "POST",
      `${VIEWS}/getByTitle('${encodeURIComponent("すべてのアイテム")}')/viewfields/addviewfield('Nothing')`,
    );
    expect(json).toMatchObject({
      "odata.error": { code: "-2147024809, System.ArgumentException", message: { value: expect.stringContaining("'Nothing'") as unknown } },
    });
  });

  it("are made by those who manage the list", async () => {
    const { status } = await service.http("member", VIEWS, { method: "POST", digest: true, body: { Title: "Mine" } });
    expect(status).toBe(403);
  });
});

describe("the look of a view", () => {
  const FORMAT = JSON.stringify({ $schema: "https://developer.microsoft.com/json-schemas/sp/v2/row-formatting.schema.json" });

  it("is kept as it was sent, and taken away by null", async () => {
    const list = service.pnp("owner").web.lists.getByTitle("Cities");
    const { Id = "" } = await list.defaultView.select("Id")();
    await list.views.getById(Id).update({ CustomFormatter: FORMAT } as never);
    expect(await list.getView(Id).select("CustomFormatter")()).toMatchObject({ CustomFormatter: FORMAT });
    await list.getView(Id).update({ CustomFormatter: null } as never);
    expect(await list.getView(Id).select("CustomFormatter")()).toMatchObject({ CustomFormatter: null });
  });

  it("is a text", async () => {
    expect((await write("MERGE", `${VIEWS}/getByTitle('すべてのアイテム')`, { CustomFormatter: { $schema: "x" } })).status).toBe(400);
  });
});
