import "@pnp/sp/clientside-pages";
import "@pnp/sp/comments/clientside-page";
import "@pnp/sp/files";
import "@pnp/sp/folders";
import "@pnp/sp/items";
import "@pnp/sp/lists";
import "@pnp/sp/webs";
import { ClientsideText, ClientsideWebpart } from "@pnp/sp/clientside-pages";
import type { IClientsidePage } from "@pnp/sp/clientside-pages";
import { startService } from "./service";
import type { ServiceUnderTest } from "./service";
import { conformanceSite } from "./site";
import type { PersonName } from "./site";

let service: ServiceUnderTest;
beforeAll(async () => (service = await startService()));
afterAll(() => service.end());

describe("a page written with PnPjs", () => {
  const COMPONENT = { ComponentType: 1, Id: "44444444-0000-4000-8000-000000000004", ManifestType: 1, Name: "Part", Status: 0 };
  const load = (person: PersonName, name: string): Promise<IClientsidePage> =>
    service.pnp(person).web.loadClientsidePage(`/sites/conformance/SitePages/${name}`);
  const texts = (page: IClientsidePage): readonly string[] =>
    page.sections.flatMap(({ columns }) =>
      columns.flatMap(({ controls }) => controls.flatMap((control) => (control instanceof ClientsideText ? [control.text] : []))),
    );

  it("comes back as it was saved, for another person", async () => {
    const page = await service.pnp("member").web.addClientsidePage("round-trip", "往復する記事");
    page.description = "The lead";
    page.topicHeader = "Topic";
    const section = page.addSection();
    section.addColumn(8).addControl(new ClientsideText("<p>Left &amp; <b>bold</b></p>"));
    section.addColumn(4).addControl(new ClientsideText("<p>Right</p>"));
    const part = ClientsideWebpart.fromComponentDef({
      ...COMPONENT,
      Manifest: JSON.stringify({
        preconfiguredEntries: [{ title: { default: "Part" }, description: { default: "" }, properties: { colour: "red" } }],
      }),
    });
    part.setProperties({ colour: "blue" });
    page.addSection().addControl(part);
    expect(await page.save()).toBe(true);

    const read = await load("visitor", "round-trip.aspx");
    expect([read.title, read.description, read.topicHeader, read.sections.length]).toEqual(["往復する記事", "The lead", "Topic", 2]);
    expect(read.sections[0]?.columns.map(({ factor }) => factor)).toEqual([8, 4]);
    expect(texts(read)).toEqual(["<p>Left &amp; <b>bold</b></p>", "<p>Right</p>"]);
    expect(read.findControlById<ClientsideWebpart>(part.id)?.getProperties()).toEqual({ colour: "blue" });
    expect(read.commentsDisabled).toBe(false);
  });

  it("shows its draft to editors only, and goes back when the check-out is discarded", async () => {
    const page = await service.pnp("member").web.addClientsidePage("drafts", "Before");
    page.addSection().addControl(new ClientsideText("<p>before</p>"));
    await page.save();
    page.title = "After";
    page.addSection().addControl(new ClientsideText("<p>after</p>"));
    await page.save(false);
    expect([(await load("visitor", "drafts.aspx")).title, (await load("colleague", "drafts.aspx")).title]).toEqual(["Before", "After"]);
    await page.discardPageCheckout();
    expect([page.title, texts(page)]).toEqual(["Before", ["<p>before</p>"]]);
    expect((await load("colleague", "drafts.aspx")).title).toBe("Before");
  });

  it("becomes news, is listed as such and can be deleted", async () => {
    const page = await service.pnp("member").web.addClientsidePage("our-news", "Our news");
    await page.save();
    expect(await page.promoteToNews()).toBe(true);
    const news = (): Promise<readonly { readonly Title: string }[]> =>
      service
        .pnp("visitor")
        .web.getList("/sites/conformance/SitePages")
        .items.select("Title")
        .filter("PromotedState eq 2 and Title eq 'Our news'")();
    expect(await news()).toMatchObject([{ Title: "Our news" }]);
    await page.delete();
    expect(await news()).toEqual([]);
  });

  it("is copied with its content into another page", async () => {
    const page = await service.pnp("member").web.addClientsidePage("source", "Source");
    page.addSection().addControl(new ClientsideText("<p>carried over</p>"));
    await page.save();
    const copy = await page.copy(service.pnp("member").web, "target", "Target");
    expect([copy.title, texts(await load("visitor", "target.aspx"))]).toEqual(["Target", ["<p>carried over</p>"]]);
  });

  it("names its authors from the people of the site", async () => {
    const page = await service.pnp("member").web.addClientsidePage("authors", "Authors");
    await page.setAuthorById(4);
    await page.save();
    expect((await load("visitor", "authors.aspx")).authorByLine).toBe("colleague@conformance.example");
  });

  it("has the picture of a file as its banner", async () => {
    const picture = await service
      .pnp("owner")
      .web.getFolderByServerRelativePath("/sites/conformance/Documents")
      .files.addUsingPath("banner.png", "not really a picture");
    const page = await service.pnp("owner").web.addClientsidePage("with-banner", "With a banner");
    page.setBannerImage(picture.ServerRelativeUrl, { altText: "A picture" });
    await page.save();
    const url = new URL((await load("visitor", "with-banner.aspx")).bannerImageUrl);
    expect([url.pathname, url.searchParams.get("guidFile")]).toEqual(["/sites/conformance/_layouts/15/getpreview.ashx", picture.UniqueId]);
  });

  it.each<readonly [string, (page: IClientsidePage) => Promise<unknown>]>([
    ["SchedulePublish", (page) => page.schedulePublish(new Date("2030-01-01T00:00:00Z"))],
    ["SavePageAsTemplate", (page) => page.saveAsTemplate()],
    ["SharePageByEmail", (page) => page.share(["member@conformance.example"], "See")],
    ["like", (page) => page.like()],
    ["unlike", (page) => page.unlike()],
    ["comments", (page) => page.getComments()],
    ["comments", (page) => page.addComment("Hello")],
    ["AddImageFromExternalUrl", (page) => page.setBannerImageFromExternalUrl("https://www.example.com/a.png")],
  ])("%s says that it is not built", async (name, use) => {
    const page = await service.pnp("member").web.addClientsidePage(`no-${name}`, name);
    await expect(use(page)).rejects.toThrow(new RegExp(`Not built in the local SharePoint: .*${name}`, "iu"));
  });

  it("cannot be made of what the web does not tell: its web parts, news links", async () => {
    const { web } = service.pnp("member");
    await expect(web.getClientsideWebParts()).rejects.toThrow(/Not built .*GetClientSideWebParts/iu);
    await expect(
      web.addRepostPage({
        Title: "A link",
        Description: "",
        OriginalSourceUrl: "https://www.example.com/",
        IsBannerImageUrlExternal: true,
        BannerImageUrl: "https://www.example.com/a.png",
      } as Parameters<typeof web.addRepostPage>[0]),
    ).rejects.toThrow(/Not built .*reposts/iu);
  });

  it("is refused to a reader, whatever they try", async () => {
    await expect(service.pnp("visitor").web.addClientsidePage("not-mine", "Not mine")).rejects.toMatchObject({ status: 403 });
    const page = await service.pnp("member").web.addClientsidePage("read-only", "Read only");
    await page.save();
    const read = await load("visitor", "read-only.aspx");
    read.title = "Changed";
    await expect(read.save()).rejects.toMatchObject({ status: 403 });
    await expect(read.promoteToNews()).rejects.toMatchObject({ status: 403 });
  });
});

describe("a web where a list of another kind is called SitePages", () => {
  let other: ServiceUnderTest;
  beforeAll(async () => {
    const site = conformanceSite(1);
    other = await startService({
      ...site,
      lists: [
        ...site.lists.filter(({ template }) => template !== 119),
        { url: "SitePages", title: "Not pages", template: 100, fieldsXml: [], items: [{ Title: "No page" }] },
      ],
    });
  });
  afterAll(() => other.end());

  it("has no pages, and says that it could have none there", async () => {
    expect((await other.http("owner", "_api/sitepages/pages")).status).toBe(404);
    const { status, text } = await other.http("owner", "_api/lists/EnsureClientRenderedSitePagesLibrary", { method: "POST", digest: true });
    expect([status, text]).toEqual([501, expect.stringContaining("another list has the address SitePages")]);
    expect((await other.http("owner", "_api/web/lists/getByTitle('Not pages')/items?$select=Title")).json).toEqual({
      value: [{ Title: "No page" }],
    });
  });
});

describe("a web without a library of pages", () => {
  let bare: ServiceUnderTest;
  beforeAll(async () => {
    const site = conformanceSite(1);
    bare = await startService({ ...site, lists: site.lists.filter(({ template }) => template !== 119) });
  });
  afterAll(() => bare.end());

  it("gets one from those who manage lists, in the language of the web, and pages with it", async () => {
    const ensure = (person: PersonName) =>
      bare.http(person, "_api/lists/EnsureClientRenderedSitePagesLibrary", { method: "POST", digest: true });
    expect([(await bare.http("member", "_api/sitepages/pages")).status, (await ensure("member")).status]).toEqual([404, 403]);
    expect((await ensure("owner")).json).toMatchObject({
      Title: "サイトのページ",
      BaseTemplate: 119,
      EnableMinorVersions: true,
      ItemCount: 0,
    });
    const page = await bare.pnp("member").web.addClientsidePage("first", "The first");
    await page.save();
    expect((await bare.http("visitor", "_api/sitepages/pages?$select=Title,Url&$filter=Id eq 1")).json).toEqual({
      value: [{ Title: "The first", Url: "SitePages/first.aspx" }],
    });
  });
});

describe("a page that is no longer wanted", () => {
  it("is deleted with all that belongs to it, by those who may", async () => {
    const page = await service.pnp("owner").web.addClientsidePage("Unwanted.aspx", "Unwanted", "Article");
    await page.save(true);
    const path = `_api/sitepages/pages(${(await page.getItem<{ Id: number }>("Id")).Id})`;
    const remove = (person: "visitor" | "owner", headers: Record<string, string> = {}): Promise<{ readonly status: number }> =>
      service.http(person, path, { method: "POST", digest: true, headers: { "X-HTTP-Method": "DELETE", ...headers } });
    expect((await remove("visitor")).status).toBe(403);
    expect((await remove("owner", { "IF-Match": '"99"' })).status).toBe(412);
    expect((await remove("owner")).status).toBe(200);
    expect((await service.http("owner", path)).status).toBe(404);
  });
});

describe("comments", () => {
  it("are turned off and on by PnPjs, and the item says so", async () => {
    const page = await service.pnp("owner").web.addClientsidePage("Quiet.aspx", "Quiet", "Article");
    await page.save(true);
    const item = await page.getItem<{ Id: number }>("Id");
    const disabled = async (): Promise<unknown> =>
      (await service.http("member", `_api/web/getList('/sites/conformance/SitePages')/items(${item.Id})?$select=CommentsDisabled`)).json;
    await page.disableComments();
    expect(await disabled()).toEqual({ CommentsDisabled: true });
    await page.enableComments();
    expect(await disabled()).toEqual({ CommentsDisabled: false });
  });
});
