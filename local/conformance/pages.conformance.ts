import { startService } from "./service";
import type { Answered, ServiceUnderTest } from "./service";
import type { PersonName } from "./site";

let service: ServiceUnderTest;
beforeAll(async () => (service = await startService()));
afterAll(() => service.end());

type Json = Readonly<Record<string, unknown>>;

const post = (person: PersonName, path: string, body: Json = {}): Promise<Answered> =>
  service.http(person, `_api/${path}`, { method: "POST", body, digest: true });
const get = async (person: PersonName, path: string): Promise<Json> => (await service.http(person, `_api/${path}`)).json as Json;
const make = async (body: Json = {}, person: PersonName = "member"): Promise<number> =>
  ((await post(person, "sitepages/pages", { PageLayoutType: "Article", ...body })).json as { Id: number }).Id;
const save = (person: PersonName, id: number, body: Json): Promise<Answered> => post(person, `sitepages/pages(${id})/savepage`, body);
/** A published page with a title and one text. */
async function publishedPage(title: string, text = "first", body: Json = {}): Promise<number> {
  const id = await make(body);
  await save("member", id, { Title: title, CanvasContent1: canvas(text) });
  await post("member", `sitepages/pages(${id})/publish`);
  return id;
}
const canvas = (text: string): string =>
  JSON.stringify([
    {
      controlType: 4,
      id: "11111111-0000-4000-8000-000000000001",
      position: { controlIndex: 1, zoneIndex: 1, sectionIndex: 1, sectionFactor: 12, layoutIndex: 1 },
      innerHTML: `<p>${text}</p>`,
    },
  ]);
const item = (person: PersonName, id: number, select: string): Promise<Json> =>
  get(person, `web/getList('/sites/conformance/SitePages')/items(${id})?$select=${select}`);
const errorOf = ({ status, json }: Answered): readonly [number, string] => [
  status,
  (json as { "odata.error": { code: string } })["odata.error"].code,
];

const KEYS =
  "AbsoluteUrl AuthorByline BannerImageUrl BannerThumbnailUrl CallToAction Categories ContentTypeId Description DoesUserHaveEditPermission FileName FirstPublished Id IsPageCheckedOutToCurrentUser " +
  "IsWebWelcomePage Modified PageLayoutType Path PromotedState Title TopicHeader UniqueId Url Version VersionInfo";

describe("the library of pages", () => {
  it("answers its settings and the address that clients go on from", async () => {
    const { status, json } = await service.http(
      "member",
      "_api/lists/EnsureClientRenderedSitePagesLibrary?$select=EnableModeration,EnableMinorVersions,Id",
      {
        method: "POST",
        digest: true,
        headers: { Accept: "application/json" },
      },
    );
    expect(status).toBe(200);
    const { Id } = json as { Id: string };
    expect(json).toMatchObject({
      "odata.type": "SP.List",
      "odata.id": `${service.webUrl}/_api/Web/Lists(guid'${Id}')`,
      EnableModeration: false,
      EnableMinorVersions: true,
    });
  });

  it("lists its pages without their content", async () => {
    const { value } = (await get("member", "sitepages/pages")) as unknown as { value: readonly Json[] };
    expect(Object.keys(value[0] ?? {})).toEqual(KEYS.split(" "));
    expect(value[0]).toMatchObject({
      Title: "Home",
      FileName: "Home.aspx",
      Url: "SitePages/Home.aspx",
      Path: { DecodedUrl: "SitePages/Home.aspx" },
      IsWebWelcomePage: true,
      Version: "1.0",
    });
  });

  it("does not open for somebody without rights", async () => {
    expect(errorOf(await service.http("outsider", "_api/sitepages/pages"))).toEqual([
      403,
      "-2147024891, System.UnauthorizedAccessException",
    ]);
  });
});

describe("a new page", () => {
  it("is a draft 0.1 with a name of chance, checked out to its author", async () => {
    const { status, json } = await post("member", "sitepages/pages", { PageLayoutType: "Article", PromotedState: 0 });
    expect(status).toBe(201);
    expect(json).toMatchObject({
      Title: null,
      Version: "0.1",
      PromotedState: 0,
      PageLayoutType: "Article",
      IsPageCheckedOutToCurrentUser: true,
      DoesUserHaveEditPermission: true,
      CanvasContent1: null,
    });
    expect((json as { FileName: string }).FileName).toMatch(/^[a-z0-9]{8}\.aspx$/u);
    expect(Object.keys(json as Json)).toEqual([
      ...KEYS.split(" "),
      "AlternativeUrlMap",
      "CanvasContent1",
      "CoAuthState",
      "Language",
      "LayoutWebpartsContent",
      "SitePageFlags",
    ]);
  });

  it("was never published: dates of the year 1 and nobody's name", async () => {
    const id = await make();
    expect(await get("member", `sitepages/pages(${id})`)).toMatchObject({
      FirstPublished: "0001-01-01T00:00:00Z",
      VersionInfo: { LastVersionCreated: "0001-01-01T00:00:00", LastVersionCreatedBy: "" },
    });
  });

  it("gets its file name from its first title, and keeps it when the title changes", async () => {
    const id = await make();
    await save("member", id, { Title: "Office hours 2026" });
    await save("member", id, { Title: "Another title" });
    expect(await get("member", `sitepages/pages(${id})`)).toMatchObject({ Title: "Another title", FileName: "Office-hours-2026.aspx" });
  });

  it("shares a title with another page under a numbered name", async () => {
    await publishedPage("Twin");
    const id = await publishedPage("Twin");
    expect(await get("member", `sitepages/pages(${id})`)).toMatchObject({ FileName: "Twin(1).aspx" });
  });

  it("shows as an item what drafts show: status 3, version 0.1, who has it checked out, no date", async () => {
    const id = await make();
    const read = await item("member", id, "*");
    expect(read).toMatchObject({
      OData__ModerationStatus: 3,
      OData__UIVersionString: "0.1",
      CheckoutUserId: 3,
      FirstPublishedDate: null,
      PromotedState: 0,
      OData__AuthorBylineId: null,
      OData__TopicHeader: null,
    });
    expect(Object.keys(read)).toEqual(
      expect.arrayContaining([
        "_AuthorBylineStringId",
        "OData__SPSitePageFlags",
        "OData__OriginalSourceUrl",
        "OData__CopySource",
        "ComplianceAssetId",
        "WikiField",
      ]),
    );
  });

  it("cannot be made by a reader", async () => {
    expect(errorOf(await post("visitor", "sitepages/pages", {}))).toEqual([403, "-2147024891, System.UnauthorizedAccessException"]);
  });

  it("cannot be added as a list item", async () => {
    expect((await post("member", "web/getList('/sites/conformance/SitePages')/items", { Title: "x" })).status).toBe(501);
  });
});

describe("saving a page", () => {
  it("keeps the canvas and the title area exactly as they were sent", async () => {
    const id = await make();
    const CanvasContent1 = '[ {"controlType":4, "innerHTML":"<p>日本語 &amp; \\"quotes\\" {braces}: 1</p>"} ]';
    const LayoutWebpartsContent = '[{"id":"cbe7b0a9-3504-44dd-a3a3-0e5cacd07788","dataVersion":"1.4","properties":{"title":"a:b"}}]';
    expect((await save("member", id, { CanvasContent1, LayoutWebpartsContent })).json).toEqual({ "odata.null": true });
    expect(await get("member", `sitepages/pages(${id})`)).toMatchObject({ CanvasContent1, LayoutWebpartsContent });
  });

  it("shows the canvas as markup in list items", async () => {
    const id = await make();
    await save("member", id, { CanvasContent1: '[{"controlType":4,"innerHTML":"<p>PnP</p>"}]' });
    expect((await item("member", id, "CanvasContent1"))["CanvasContent1"]).toBe(
      '<div><div data-sp-canvascontrol="" data-sp-canvasdataversion="1.0" data-sp-controldata="&#123;&quot;controlType&quot;&#58;4&#125;"><div data-sp-rte=""><p>PnP</p></div></div></div>',
    );
  });

  it("refuses a canvas that is no JSON", async () => {
    const id = await make();
    const refused = await save("member", id, { CanvasContent1: "<p>markup</p>" });
    expect(errorOf(refused)).toEqual([400, "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"]);
    expect(refused.text).toContain("CanvasContent1");
  });

  it.each([
    [{ Nonsense: 1 }, "Nonsense"],
    [{ Title: 5 }, "Edm.String"],
    [{ AuthorByline: "x" }, "Collection(Edm.String)"],
  ])("refuses %j", async (body, named) => {
    const id = await make();
    const refused = await save("member", id, body);
    expect(refused.status).toBe(400);
    expect(refused.text).toContain(named);
  });

  it("gives a page without banner the service's picture, and a relative banner its origin", async () => {
    const id = await make();
    await save("member", id, { Title: "Banner", BannerImageUrl: null });
    expect(await item("member", id, "BannerImageUrl")).toEqual({
      BannerImageUrl: {
        Description: "/_layouts/15/images/sitepagethumbnail.png",
        Url: `${service.origin}/_layouts/15/images/sitepagethumbnail.png`,
      },
    });
    await save("member", id, { BannerImageUrl: "/sites/conformance/SiteAssets/a.png" });
    expect(await get("member", `sitepages/pages(${id})`)).toMatchObject({
      BannerImageUrl: `${service.origin}/sites/conformance/SiteAssets/a.png`,
    });
  });

  it("knows its authors by user name, and refuses one that nobody has", async () => {
    const id = await make();
    await save("member", id, { AuthorByline: ["colleague@conformance.example"], TopicHeader: "Topic" });
    expect(await get("member", `sitepages/pages(${id})`)).toMatchObject({
      AuthorByline: ["i:0#.f|membership|colleague@conformance.example"],
      TopicHeader: "Topic",
    });
    expect(await item("member", id, "OData__AuthorBylineId,OData__TopicHeader")).toEqual({
      OData__AuthorBylineId: [4],
      OData__TopicHeader: "Topic",
    });
    expect((await save("member", id, { AuthorByline: ["nobody@conformance.example"] })).status).toBe(500);
  });

  it("stays in the version that the check-out made", async () => {
    const id = await publishedPage("Versions");
    await post("member", `sitepages/pages(${id})/checkoutpage`);
    await save("member", id, { Description: "one" });
    await save("member", id, { Description: "two" });
    expect(await get("member", `sitepages/pages(${id})`)).toMatchObject({ Version: "1.1", Description: "two" });
  });

  it("is not built for a page that nobody has checked out", async () => {
    const id = await publishedPage("Closed");
    expect((await save("member", id, { Title: "x" })).status).toBe(501);
  });
});

describe("a page that somebody has checked out", () => {
  it("cannot be checked out, saved, published or changed as an item by another person", async () => {
    const id = await make();
    await save("member", id, { Title: "Mine" });
    const refused = [
      await post("colleague", `sitepages/pages(${id})/checkoutpage`),
      await save("colleague", id, { Title: "Theirs" }),
      await post("colleague", `sitepages/pages(${id})/publish`),
      await service.http("colleague", `_api/web/getList('/sites/conformance/SitePages')/items(${id})`, {
        method: "POST",
        headers: { "X-HTTP-Method": "MERGE" },
        body: { Title: "Theirs" },
        digest: true,
      }),
    ];
    for (const each of refused) expect(errorOf(each)).toEqual([423, "-2130575306, Microsoft.SharePoint.SPException"]);
    expect(refused[0]?.text).toContain('Mine.aspx\\" is checked out for editing by i:0#.f|membership|member@conformance.example.');
    expect(await get("colleague", `sitepages/pages(${id})`)).toMatchObject({ Title: "Mine", IsPageCheckedOutToCurrentUser: false });
  });

  it("is free for others once it is saved as a draft", async () => {
    const id = await make();
    expect((await post("member", `sitepages/pages(${id})/savepageasdraft`, { Title: "Handed over" })).json).toEqual({ value: true });
    expect(await item("member", id, "CheckoutUserId")).toEqual({ CheckoutUserId: null });
    expect((await post("colleague", `sitepages/pages(${id})/checkoutpage`)).json).toMatchObject({
      Title: "Handed over",
      Version: "0.2",
      IsPageCheckedOutToCurrentUser: true,
    });
  });

  it("takes a save that is sent as MERGE", async () => {
    const id = await make();
    const sent = await service.http("member", `_api/sitepages/pages(${id})/SavePageAsDraft`, {
      method: "POST",
      headers: { "X-HTTP-Method": "MERGE", "If-Match": "*" },
      body: { Title: "Merged" },
      digest: true,
    });
    expect(sent.json).toEqual({ value: true });
  });
});

describe("publishing", () => {
  it("makes version 1.0, checks in and dates the page once", async () => {
    const id = await publishedPage("Dated");
    const first = await get("visitor", `sitepages/pages(${id})`);
    expect(first).toMatchObject({
      Version: "1.0",
      IsPageCheckedOutToCurrentUser: false,
      DoesUserHaveEditPermission: false,
      VersionInfo: { LastVersionCreatedBy: "Max Member" },
    });
    await post("colleague", `sitepages/pages(${id})/checkoutpage`);
    await save("colleague", id, { Title: "Dated again" });
    expect((await post("colleague", `sitepages/pages(${id})/publish`)).json).toEqual({ value: true });
    const second = await get("visitor", `sitepages/pages(${id})`);
    expect(second).toMatchObject({ Version: "2.0", Title: "Dated again", FirstPublished: first["FirstPublished"] });
    expect(await item("visitor", id, "OData__ModerationStatus,CheckoutUserId,FirstPublishedDate")).toEqual({
      OData__ModerationStatus: 0,
      CheckoutUserId: null,
      FirstPublishedDate: first["FirstPublished"],
    });
  });

  it("leaves a page whose file is published without the date, as long as it is no news", async () => {
    const id = await make();
    await save("member", id, { Title: "By file" });
    await post("member", `web/getList('/sites/conformance/SitePages')/items(${id})/file/publish(comment='')`);
    expect(await item("visitor", id, "OData__ModerationStatus,OData__UIVersionString,FirstPublishedDate,PromotedState")).toEqual({
      OData__ModerationStatus: 0,
      OData__UIVersionString: "1.0",
      FirstPublishedDate: null,
      PromotedState: 0,
    });
  });

  it("turns a post that waits into news", async () => {
    const id = await make({ PromotedState: 1 });
    await save("member", id, { Title: "Soon news" });
    expect(await get("member", `sitepages/pages(${id})`)).toMatchObject({ PromotedState: 1 });
    await post("member", `sitepages/pages(${id})/publish`);
    expect(await item("visitor", id, "PromotedState")).toEqual({ PromotedState: 2 });
  });
});

describe("readers", () => {
  it("do not see a page before its publication, by no address", async () => {
    const id = await make();
    await save("member", id, { Title: "Hidden draft" });
    expect(errorOf(await service.http("visitor", `_api/sitepages/pages(${id})`))[0]).toBe(404);
    expect(errorOf(await service.http("visitor", "_api/sitepages/pages/getbyurl('SitePages/Hidden-draft.aspx')"))[0]).toBe(404);
    const { value } = (await get("visitor", "sitepages/pages")) as unknown as { value: readonly Json[] };
    expect(value.map(({ Id }) => Id)).not.toContain(id);
    expect(await get("colleague", "sitepages/pages/getbyurl('sitepages/hidden-draft.aspx')")).toMatchObject({ Id: id });
  });

  it("see the last published version while editors see the draft, until it is discarded", async () => {
    const id = await publishedPage("Old", "old");
    await post("member", `sitepages/pages(${id})/checkoutpage`);
    await save("member", id, { Title: "New", CanvasContent1: canvas("new") });
    expect(await get("visitor", `sitepages/pages(${id})`)).toMatchObject({ Title: "Old", Version: "1.0", CanvasContent1: canvas("old") });
    expect(await get("colleague", `sitepages/pages(${id})`)).toMatchObject({ Title: "New", Version: "1.1", CanvasContent1: canvas("new") });
    expect((await post("member", `sitepages/pages(${id})/discardPage`)).json).toMatchObject({
      Title: "Old",
      Version: "1.0",
      IsPageCheckedOutToCurrentUser: false,
    });
    expect(await get("colleague", `sitepages/pages(${id})`)).toMatchObject({ Title: "Old", Version: "1.0" });
  });

  it("discarding goes back to the draft that was checked in last while nothing is published", async () => {
    const id = await make();
    await post("member", `sitepages/pages(${id})/savepageasdraft`, { Title: "First draft" });
    await post("member", `sitepages/pages(${id})/checkoutpage`);
    await save("member", id, { Title: "Second draft" });
    expect((await post("member", `sitepages/pages(${id})/discardPage`)).json).toMatchObject({
      Title: "First draft",
      Version: "0.1",
      IsPageCheckedOutToCurrentUser: false,
    });
    expect(await item("member", id, "OData__ModerationStatus,CheckoutUserId")).toEqual({
      OData__ModerationStatus: 3,
      CheckoutUserId: null,
    });
  });

  it("discarding needs something to go back to", async () => {
    const refused = [await publishedPage("Nothing to discard"), await make()].map((id) =>
      post("member", `sitepages/pages(${id})/discardPage`),
    );
    for (const each of await Promise.all(refused)) expect(errorOf(each)[0]).toBe(409);
  });
});

describe("news", () => {
  it("is a published page that is promoted, without a new version and for every reader", async () => {
    const id = await publishedPage("Promoted");
    expect((await post("member", `sitepages/pages(${id})/promoteToNews`)).json).toEqual({ value: true });
    expect(await get("visitor", `sitepages/pages(${id})`)).toMatchObject({ PromotedState: 2, Version: "1.0" });
    const { value } = (await get(
      "visitor",
      "web/getList('/sites/conformance/SitePages')/items?$select=Id&$filter=PromotedState eq 2 and FirstPublishedDate ne null",
    )) as unknown as { value: readonly Json[] };
    expect(value.map(({ Id }) => Id)).toContain(id);
  });

  it("waits for the publication when it is promoted before it", async () => {
    const id = await make();
    await post("member", `sitepages/pages(${id})/promoteToNews`);
    expect(await get("member", `sitepages/pages(${id})`)).toMatchObject({
      PromotedState: 1,
      Version: "0.1",
      FirstPublished: "0001-01-01T00:00:00Z",
    });
  });

  it("is an ordinary page again when it is demoted", async () => {
    const id = await publishedPage("Demoted", "x", { PromotedState: 1 });
    expect((await post("member", `sitepages/pages(${id})/demoteFromNews`)).json).toEqual({ value: true });
    expect(await item("visitor", id, "PromotedState")).toEqual({ PromotedState: 0 });
  });
});

it("a copy is a draft of its own with the same content", async () => {
  const id = await publishedPage("Original", "text", { PromotedState: 1 });
  const { json } = await post("colleague", `sitepages/pages(${id})/copy`);
  expect(json).toMatchObject({
    Title: "Original",
    CanvasContent1: canvas("text"),
    PromotedState: 0,
    Version: "0.1",
    IsPageCheckedOutToCurrentUser: true,
  });
  expect((json as { Id: number }).Id).not.toBe(id);
});

describe("what is not built", () => {
  it.each(["SchedulePublish", "SavePageAsTemplate", "SharePagePreviewByEmail", "StartCoAuth"])("%s says so", async (name) => {
    const id = await publishedPage(`No ${name}`);
    const { status, text } = await post("member", `sitepages/pages(${id})/${name}`);
    expect(status).toBe(501);
    expect(text.toLowerCase()).toContain(name.toLowerCase());
  });

  it.each([{ PageLayoutType: "RepostPage" }, { Name: "own-name.aspx" }, { ContentTypeId: "0x0101" }])("a page with %j", async (body) => {
    expect((await post("member", "sitepages/pages", body)).status).toBe(501);
  });
});

describe("in a library with content approval", () => {
  beforeAll(() =>
    service.http("owner", "_api/web/getList('/sites/conformance/SitePages')", {
      method: "POST",
      headers: { "X-HTTP-Method": "MERGE" },
      body: { EnableModeration: true },
      digest: true,
    }),
  );
  afterAll(() =>
    service.http("owner", "_api/web/getList('/sites/conformance/SitePages')", {
      method: "POST",
      headers: { "X-HTTP-Method": "MERGE" },
      body: { EnableModeration: false, DraftVersionVisibility: 1 },
      digest: true,
    }),
  );

  it("a published page waits for its approval, and the approval makes it news with a date", async () => {
    const id = await make({ PromotedState: 1 });
    await save("member", id, { Title: "To approve" });
    await post("member", `sitepages/pages(${id})/publish`);
    expect(await item("member", id, "OData__ModerationStatus,PromotedState,FirstPublishedDate,CheckoutUserId")).toEqual({
      OData__ModerationStatus: 2,
      PromotedState: 1,
      FirstPublishedDate: null,
      CheckoutUserId: null,
    });
    expect((await service.http("visitor", `_api/sitepages/pages(${id})`)).status).toBe(404);
    await service.http("owner", `_api/web/getList('/sites/conformance/SitePages')/items(${id})`, {
      method: "POST",
      headers: { "X-HTTP-Method": "MERGE" },
      body: { OData__ModerationStatus: 0 },
      digest: true,
    });
    const approved = await item("visitor", id, "OData__ModerationStatus,OData__UIVersionString,PromotedState,FirstPublishedDate");
    expect(approved).toMatchObject({ OData__ModerationStatus: 0, OData__UIVersionString: "1.0", PromotedState: 2 });
    expect(approved["FirstPublishedDate"]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u);
  });

  it("an approver's own page needs no approval", async () => {
    const id = await make({}, "owner");
    await save("owner", id, { Title: "By the owner" });
    await post("owner", `sitepages/pages(${id})/publish`);
    expect(await item("visitor", id, "OData__ModerationStatus")).toEqual({ OData__ModerationStatus: 0 });
  });
});
