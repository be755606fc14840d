import "@pnp/sp/files";
import "@pnp/sp/folders";
import "@pnp/sp/items";
import "@pnp/sp/lists";
import "@pnp/sp/webs";
import { asking, errorOf, namesOf, refusal } from "./fileAsking";
import type { Json } from "./fileAsking";
import { startService } from "./service";
import type { ServiceUnderTest } from "./service";
import { WEB } from "./site";

let service: ServiceUnderTest;
beforeAll(async () => (service = await startService()));
afterAll(() => service.end());

const DOCUMENTS = `${WEB}/Documents`;
const { web, file, folder, get, post } = asking(() => service);

describe("a page", () => {
  it("is a file, found by its path", async () => {
    expect(await file("SitePages/Home.aspx")()).toMatchObject({
      Name: "Home.aspx",
      CustomizedPageStatus: 1,
      Level: 1,
      UIVersionLabel: "1.0",
      ServerRelativeUrl: `${WEB}/SitePages/Home.aspx`,
    });
    expect(namesOf(await folder("SitePages").files())).toEqual(["Home.aspx"]);
  });

  it("leads to its item with a page's columns and dates without a zone", async () => {
    const item = await file("SitePages/Home.aspx").listItemAllFields<Json>();
    expect(item).toMatchObject({ Title: "Home", PromotedState: 0, OData__ModerationStatus: 0 });
    expect(item["Modified"]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/u);
  });
});

describe("a folder", () => {
  it("answers its properties and what is in it", async () => {
    const { json } = await get(`getFolderByServerRelativePath(decodedUrl='${DOCUMENTS}/news')`);
    expect(Object.keys(json as Json)).toEqual([
      "Exists",
      "ExistsAllowThrowForPolicyFailures",
      "ExistsWithException",
      "IsWOPIEnabled",
      "ItemCount",
      "Name",
      "ProgID",
      "ServerRelativeUrl",
      "TimeCreated",
      "TimeLastModified",
      "UniqueId",
      "WelcomePage",
    ]);
    expect(json).toMatchObject({ Exists: true, Name: "news", ProgID: null, ServerRelativeUrl: `${DOCUMENTS}/news`, WelcomePage: "" });
    expect(namesOf(await folder("Documents/news").folders())).toEqual(["old"]);
    expect(namesOf(await folder("Documents/news/old").files())).toEqual(["page.html"]);
  });

  it("is found by its id, in its parent and as its list's root", async () => {
    const { UniqueId } = await folder("Documents/news").select("UniqueId")();
    expect((await web().getFolderById(UniqueId)()).Name).toBe("news");
    expect((await folder("Documents").folders.getByUrl("news").select("UniqueId")()).UniqueId).toBe(UniqueId);
    expect((await folder("Documents/news").parentFolder()).Name).toBe("Documents");
    expect(await web().lists.getByTitle("Documents").rootFolder()).toMatchObject({ Name: "Documents", ServerRelativeUrl: DOCUMENTS });
    expect(namesOf(await web().lists.getByTitle("Documents").rootFolder.folders())).toEqual(["news", "Forms"]);
    expect((await web().rootFolder()).ServerRelativeUrl).toBe(WEB);
  });

  it("of the web holds the libraries that the person sees, and the folder of the lists", async () => {
    expect(namesOf(await web("visitor").folders())).toEqual(["Documents", "Lists", "SitePages", "Vetted"]);
    expect(namesOf(await web("owner").folders())).toContain("Closed");
  });

  it("that does not exist is missed as it was recorded", async () => {
    const missing = refusal(404, "-2147024894, System.IO.FileNotFoundException", "ファイルが見つかりません。");
    expect(errorOf(await get(`getFolderByServerRelativePath(decodedUrl='${DOCUMENTS}/missing')`))).toEqual(missing);
    expect(errorOf(await get(`getFolderByServerRelativePath(decodedUrl='${WEB}/Closed')`))).toEqual(missing);
  });

  it("at the root of a library has no item, others have one", async () => {
    expect((await get(`getFolderByServerRelativePath(decodedUrl='${DOCUMENTS}')/listItemAllFields`)).json).toEqual({ "odata.null": true });
    expect(await folder("Documents/news").listItemAllFields()).toMatchObject({
      FileSystemObjectType: 1,
      ContentTypeId: expect.stringMatching(/^0x012000/u) as unknown,
    });
  });

  it("is made, once, and deleted with all that is in it", async () => {
    expect(await folder("Documents").folders.addUsingPath("made")).toMatchObject({
      Name: "made",
      ItemCount: 0,
      ServerRelativeUrl: `${DOCUMENTS}/made`,
    });
    await folder("Documents/made").addSubFolderUsingPath("deep");
    await folder("Documents/made/deep").files.addUsingPath("x.txt", "x");
    expect((await folder("Documents/made")()).ItemCount).toBe(1);
    const again = await post(
      `getFolderByServerRelativePath(decodedUrl='${DOCUMENTS}')/folders/addusingpath(decodedurl='made',overwrite=false)`,
    );
    expect(errorOf(again)).toEqual(
      refusal(400, "-2130575257, Microsoft.SharePoint.SPException", "A file or folder with the name Documents/made already exists."),
    );
    const { ItemCount: before } = await web().lists.getByTitle("Documents").select("ItemCount")();
    await folder("Documents/made").delete();
    expect(await file("Documents/made/deep/x.txt").exists()).toBe(false);
    expect((await web().lists.getByTitle("Documents").select("ItemCount")()).ItemCount).toBe(before - 3);
  });
});

describe("a library", () => {
  it("is a list of files", async () => {
    expect((await get("lists/getByTitle('Documents')")).json).toMatchObject({
      BaseTemplate: 101,
      BaseType: 1,
      EnableAttachments: false,
      EnableFolderCreation: true,
      EntityTypeName: "Documents",
      ListItemEntityTypeFullName: "SP.Data.DocumentsItem",
      ImageUrl: "/_layouts/15/images/itdl.png?rev=47",
    });
  });

  it("of the web's assets is made once", async () => {
    const first = await post("lists/ensuresiteassetslibrary", "", "owner");
    expect(first.json).toMatchObject({ BaseTemplate: 101, EntityTypeName: "SiteAssets", IsApplicationList: true });
    const list = await web("owner").lists.ensureSiteAssetsLibrary();
    expect((await list.select("Id")()).Id).toBe((first.json as Json)["Id"]);
    expect(await list.rootFolder()).toMatchObject({ ServerRelativeUrl: `${WEB}/SiteAssets` });
  });

  it("is made with the template 101, right below the web", async () => {
    await web("owner").lists.add("Pictures", "Of people", 101);
    expect(await web("owner").lists.getByTitle("Pictures").rootFolder.files.addUsingPath("p.png", "p")).toMatchObject({
      ServerRelativeUrl: `${WEB}/Pictures/p.png`,
    });
    expect((await get("lists/getByTitle('Pictures')?$select=ItemCount,DefaultViewUrl")).json).toEqual({
      ItemCount: 1,
      DefaultViewUrl: `${WEB}/Pictures/Forms/AllItems.aspx`,
    });
  });
});

describe("a folder that is not there", () => {
  it("can be asked whether it exists, and nothing else", async () => {
    expect(await folder("Documents/Nowhere").select("Exists")()).toMatchObject({ Exists: false });
    expect((await get(`getFolderByServerRelativeUrl('${DOCUMENTS}/Nowhere')?$select=Exists`)).json).toEqual({ Exists: false });
    expect((await get("getFolderById('00000000-0000-4000-8000-000000000000')?$select=Exists")).json).toEqual({ Exists: false });
    expect(await folder("Documents/news").select("Exists")()).toMatchObject({ Exists: true });
    for (const path of ["", "?$select=Exists,Name", "/files"])
      expect((await get(`getFolderByServerRelativePath(decodedUrl='${DOCUMENTS}/Nowhere')${path}`)).status).toBe(404);
  });

  it("does not exist for those who may not see it", async () => {
    const closed = `getFolderByServerRelativePath(decodedUrl='${WEB}/Closed')?$select=Exists`;
    expect([(await get(closed)).json, (await get(closed, "owner")).json]).toEqual([{ Exists: false }, { Exists: true }]);
  });
});
