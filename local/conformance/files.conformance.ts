import "@pnp/sp/files";
import "@pnp/sp/files/item";
import "@pnp/sp/folders";
import "@pnp/sp/items";
import "@pnp/sp/lists";
import "@pnp/sp/webs";
import { asking, errorOf, namesOf, refusal } from "./fileAsking";
import type { Json } from "./fileAsking";
import { startService } from "./service";
import type { ServiceUnderTest } from "./service";
import { LOGINS, WEB } from "./site";

let service: ServiceUnderTest;
beforeAll(async () => (service = await startService()));
afterAll(() => service.end());

const DOCUMENTS = `${WEB}/Documents`;
const { web, file, folder, get, post } = asking(() => service);
const FILE_KEYS = [
  "CheckInComment",
  "CheckOutType",
  "ContentTag",
  "CustomizedPageStatus",
  "ETag",
  "Exists",
  "ExistsAllowThrowForPolicyFailures",
  "ExistsWithException",
  "IrmEnabled",
  "Length",
  "Level",
  "LinkingUri",
  "LinkingUrl",
  "MajorVersion",
  "MinorVersion",
  "Name",
  "ServerRelativeUrl",
  "TimeCreated",
  "TimeLastModified",
  "Title",
  "UIVersion",
  "UIVersionLabel",
  "UniqueId",
];

describe("a file", () => {
  it("answers the properties that SharePoint was recorded to answer", async () => {
    const { json } = await get(`getFileByServerRelativePath(decodedUrl='${DOCUMENTS}/a%20b.png')`);
    const { UniqueId, TimeCreated, ...rest } = json as Json;
    expect(Object.keys(json as Json)).toEqual(FILE_KEYS);
    expect(UniqueId).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[\da-f]{4}-[\da-f]{12}$/u);
    expect(TimeCreated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u);
    expect(rest).toMatchObject({
      CheckInComment: "",
      CheckOutType: 2,
      CustomizedPageStatus: 0,
      ETag: `"{${String(UniqueId).toUpperCase()}},1"`,
      Exists: true,
      Length: "7",
      Level: 1,
      LinkingUri: null,
      LinkingUrl: "",
      MajorVersion: 1,
      MinorVersion: 0,
      Name: "a b.png",
      ServerRelativeUrl: `${DOCUMENTS}/a b.png`,
      Title: null,
      UIVersion: 512,
      UIVersionLabel: "1.0",
    });
  });

  it("is found by its path, its URL with an alias, its id and in its folder, whatever the letter case", async () => {
    const { UniqueId: id } = await file("Documents/a b.png").select("UniqueId")();
    const byAlias = await get(`getfilebyserverrelativeurl(@v)?@v='${encodeURIComponent(`${DOCUMENTS}/A B.PNG`)}'&$select=UniqueId`);
    expect(byAlias.json).toEqual({ UniqueId: id });
    expect((await web().getFileById(id)()).Name).toBe("a b.png");
    expect((await folder("Documents").files.getByUrl("a b.png").select("UniqueId")()).UniqueId).toBe(id);
    expect((await get(`getfolderbyserverrelativeurl('Documents')/files('a%20b.png')?$select=UniqueId`)).json).toEqual({ UniqueId: id });
  });

  it("has a GUID that is not its UniqueId", async () => {
    const { UniqueId } = await file("Documents/a b.png").select("UniqueId")();
    const { GUID } = await file("Documents/a b.png").listItemAllFields.select("GUID")<{ GUID: string }>();
    expect(GUID).toMatch(/^[\da-f-]{36}$/u);
    expect(GUID).not.toBe(UniqueId);
  });

  it("may have quotes, signs and Japanese in its name", async () => {
    expect(await file("Documents/it's 100%.txt").getText()).toBe("quoted");
    expect((await file("Documents/news/写真.svg")()).Name).toBe("写真.svg");
  });

  it("that does not exist is missed as it was recorded", async () => {
    expect(errorOf(await get(`getFileByServerRelativePath(decodedUrl='${DOCUMENTS}/none.png')`))).toEqual(
      refusal(404, "-2130575338, Microsoft.SharePoint.SPException", `ファイル ${DOCUMENTS}/none.png は存在しません。`),
    );
    expect(await file("Documents/none.png").exists()).toBe(false);
    expect(await file("Documents/a b.png").exists()).toBe(true);
  });

  it.each(["/sites/other/Documents/a.png", `${WEB}/../other/a.png`, `${WEB}/Documents/../Closed/secret.txt`])(
    "outside of the web is refused: %s",
    async (path) => {
      expect(errorOf(await get(`getFileByServerRelativePath(decodedUrl='${encodeURIComponent(path)}')`))).toEqual(
        refusal(400, "-2147024809, System.ArgumentException", "Server relative urls must start with SPWeb.ServerRelativeUrl"),
      );
    },
  );

  it("gives its content as bytes", async () => {
    const answer = await get(`getFileByServerRelativePath(decodedUrl='${DOCUMENTS}/a%20b.png')/$value`);
    expect(answer.text).toBe("picture");
    expect(answer.headers.get("Content-Type")).toBe("application/octet-stream");
    expect(new TextDecoder().decode(await file("Documents/a b.png").getBuffer())).toBe("picture");
  });

  it("leads to its item, whose dates have no zone and whose columns are a document's", async () => {
    const { ListItemAllFields: item, Author } = await file("Documents/a b.png")
      .select("ListItemAllFields", "Author/Title")
      .expand("ListItemAllFields", "Author")<{ ListItemAllFields: Json; Author: Json }>();
    expect(
      Object.keys(item)
        .filter((name) => !name.startsWith("odata."))
        .sort(),
    ).toEqual([
      "AuthorId",
      "CheckoutUserId",
      "ComplianceAssetId",
      "ContentTypeId",
      "Created",
      "EditorId",
      "FileSystemObjectType",
      "GUID",
      "ID",
      "Id",
      "LinkFilename",
      "Modified",
      "OData__ColorTag",
      "OData__CopySource",
      "OData__UIVersionString",
      "ServerRedirectedEmbedUri",
      "ServerRedirectedEmbedUrl",
      "Title",
      "Topic",
    ]);
    expect(item["Created"]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/u);
    expect(item["ContentTypeId"]).toMatch(/^0x010100[\dA-F]{32}$/u);
    expect(item).toMatchObject({ FileSystemObjectType: 0, Title: null, LinkFilename: "a b.png", CheckoutUserId: null });
    expect(Author).toMatchObject({ Title: "Ada Admin" });
  });

  it("of an item is the item's file", async () => {
    const item = await file("Documents/a b.png").getItem<{ Id: number }>("Id");
    expect((await web().lists.getByTitle("Documents").items.getById(item.Id).file()).Name).toBe("a b.png");
  });

  it("is an item of its library, with its names", async () => {
    const items = await web()
      .lists.getByTitle("Documents")
      .items.select("FileLeafRef", "FileRef", "FileDirRef", "FSObjType", "File_x0020_Type")
      .filter("FileLeafRef eq '写真.svg'")();
    expect(items).toMatchObject([
      {
        FileLeafRef: "写真.svg",
        FileRef: `${DOCUMENTS}/news/写真.svg`,
        FileDirRef: `${DOCUMENTS}/news`,
        FSObjType: 0,
        File_x0020_Type: "svg",
      },
    ]);
  });

  it("comes with its item when it is expanded", async () => {
    const items = await web()
      .lists.getByTitle("Documents")
      .items.select("Id", "File/Name", "File/Length")
      .expand("File")
      .filter("FileLeafRef eq 'a b.png'")<Json[]>();
    expect(items).toMatchObject([{ File: { Name: "a b.png", Length: "7" } }]);
    expect((await get("lists/getByTitle('Cities')/items?$expand=File")).status).toBe(501);
  });

  it("is told from folders by FSObjType", async () => {
    const folders = await web()
      .lists.getByTitle("Documents")
      .items.select("FileRef", "FileSystemObjectType")
      .filter("FSObjType eq 1")
      .orderBy("FileRef")<Json[]>();
    expect(folders).toMatchObject([
      { FileRef: `${DOCUMENTS}/news`, FileSystemObjectType: 1 },
      { FileRef: `${DOCUMENTS}/news/old`, FileSystemObjectType: 1 },
    ]);
  });

  it("is found by its whole address", async () => {
    expect((await web().getFileByUrl(`${service.webUrl}/Documents/a b.png`)()).Name).toBe("a b.png");
  });

  it("gives its content to pictures, which accept no JSON", async () => {
    const answer = await service.http("member", `_api/web/getFileByServerRelativePath(decodedUrl='${DOCUMENTS}/a%20b.png')/$value`, {
      headers: { Accept: "image/*" },
    });
    expect([answer.status, answer.text, answer.headers.get("X-Content-Type-Options")]).toEqual([200, "picture", "nosniff"]);
  });

  it("cannot be made as a list item", async () => {
    expect(errorOf(await post("lists/getByTitle('Documents')/items", { Title: "No file" }))).toEqual(
      refusal(500, "-2146232832, Microsoft.SharePoint.SPException", "To add an item to a document library, use SPFileCollection.Add()"),
    );
  });
});

describe("adding a file", () => {
  it("answers the new file, by its own name and its sender", async () => {
    const added = await folder("Documents").files.addUsingPath("new & 新.txt", "first");
    expect(added).toMatchObject({
      Name: "new & 新.txt",
      ServerRelativeUrl: `${DOCUMENTS}/new & 新.txt`,
      Length: "5",
      UIVersionLabel: "1.0",
    });
    const { Author } = await file("Documents/new & 新.txt").select("Author/Title").expand("Author")<{ Author: Json }>();
    expect(Author).toMatchObject({ Title: "Max Member" });
  });

  it("is refused while another has the name, and overwrites it when asked", async () => {
    await folder("Documents").files.addUsingPath("twice.txt", "one");
    const refused = await post(
      `getFolderByServerRelativePath(decodedUrl='${DOCUMENTS}')/files/addusingpath(decodedurl='twice.txt')`,
      "two",
    );
    expect(refused.status).toBe(400);
    expect(refused.text).toContain("-2130575257, Microsoft.SharePoint.SPException");
    expect(refused.text).toMatch(
      /A file with the name Documents\/twice.txt already exists. It was last modified by i:0#.f\|membership\|member@conformance.example on /u,
    );
    expect(await file("Documents/twice.txt").getText()).toBe("one");
    const written = await folder("Documents", "colleague").files.addUsingPath("TWICE.txt", "two!", { Overwrite: true });
    expect(written).toMatchObject({ Name: "twice.txt", Length: "4", UIVersionLabel: "2.0" });
    const { ModifiedBy } = await file("Documents/twice.txt").select("ModifiedBy/Title").expand("ModifiedBy")<{ ModifiedBy: Json }>();
    expect(ModifiedBy).toMatchObject({ Title: "Carla Colleague" });
  });

  it("takes the older form with url and overwrite", async () => {
    const added = await post(
      "getfolderbyserverrelativeurl('Documents')/files/add(url='older.txt',overwrite=true)",
      new Uint8Array([0, 1, 255]),
    );
    expect(added.json).toMatchObject({ Name: "older.txt", Length: "3" });
    expect([...new Uint8Array(await file("Documents/older.txt").getBuffer())]).toEqual([0, 1, 255]);
  });

  it.each([
    "a*b.txt",
    "a:b.txt",
    "a|b.txt",
    'a"b.txt',
    "a<b.txt",
    "a>b.txt",
    "a?b.txt",
    "a/b.txt",
    "a\\b.txt",
    " a.txt",
    "a.txt ",
    "..",
    "../x.txt",
  ])("refuses the name %j", async (name) => {
    const refused = await post(
      `getFolderByServerRelativePath(decodedUrl='${DOCUMENTS}')/files/addusingpath(decodedurl='${encodeURIComponent(name)}',overwrite=true)`,
      "x",
    );
    expect(errorOf(refused)).toEqual(
      refusal(
        400,
        "-2130575245, Microsoft.SharePoint.SPException",
        `The file or folder name "${name}" contains characters that are not permitted.  Please use a different name.`,
      ),
    );
  });

  it("is refused to readers, and to those who may not see the library", async () => {
    const denied = refusal(
      403,
      "-2147024891, System.UnauthorizedAccessException",
      "アクセスが拒否されました。この操作を実行するアクセス許可、またはこのリソースにアクセスするアクセス許可がありません。",
    );
    expect(
      errorOf(
        await post(`getFolderByServerRelativePath(decodedUrl='${DOCUMENTS}')/files/addusingpath(decodedurl='x.txt')`, "x", "visitor"),
      ),
    ).toEqual(denied);
    expect(
      (await post(`getFolderByServerRelativePath(decodedUrl='${WEB}/Closed')/files/addusingpath(decodedurl='x.txt')`, "x")).status,
    ).toBe(404);
  });

  it("in pieces keeps the old content until the last piece", async () => {
    const bytes = new TextEncoder().encode("0123456789".repeat(50));
    const added = await folder("Documents").files.addChunked("chunked.bin", new Blob([bytes]), { Overwrite: true, chunkSize: 200 });
    expect(added).toMatchObject({ Name: "chunked.bin", Length: "500" });
    expect(await file("Documents/chunked.bin").getText()).toBe("0123456789".repeat(50));
    const id = "0f8fad5b-d9cb-469f-a165-70867728950e";
    const address = `getFileByServerRelativePath(decodedUrl='${DOCUMENTS}/chunked.bin')`;
    expect((await post(`${address}/startupload(uploadId=guid'${id}')`, "abc")).json).toEqual({ value: "3" });
    expect((await post(`${address}/continueupload(uploadId=guid'${id}',fileOffset=3)`, "de")).json).toEqual({ value: "5" });
    expect(await file("Documents/chunked.bin").getText()).toBe("0123456789".repeat(50));
    expect((await post(`${address}/continueupload(uploadId=guid'${id}',fileOffset=4)`, "x")).text).toContain(
      "begins at byte 4, but 5 bytes",
    );
    expect((await post(`${address}/finishupload(uploadId=guid'${id}',fileOffset=5)`, "f")).json).toMatchObject({
      Name: "chunked.bin",
      Length: "6",
    });
    expect(await file("Documents/chunked.bin").getText()).toBe("abcdef");
  });

  it("in pieces can be given up", async () => {
    await folder("Documents").files.addUsingPath("given up.txt", "kept");
    const id = "1f8fad5b-d9cb-469f-a165-70867728950e";
    const address = `getFileByServerRelativePath(decodedUrl='${DOCUMENTS}/given%20up.txt')`;
    await post(`${address}/startupload(uploadId=guid'${id}')`, "abc");
    await file("Documents/given up.txt").cancelUpload(id);
    expect((await post(`${address}/finishupload(uploadId=guid'${id}',fileOffset=3)`, "f")).text).toContain(
      `There is no upload with the id ${id}`,
    );
    expect(await file("Documents/given up.txt").getText()).toBe("kept");
  });
});

describe("changing a file", () => {
  it("gives it new content and a new version", async () => {
    await folder("Documents").files.addUsingPath("changed.txt", "one");
    await file("Documents/changed.txt").setContent("second");
    expect(await file("Documents/changed.txt")()).toMatchObject({ Length: "6", UIVersionLabel: "2.0", MajorVersion: 2 });
    expect(await file("Documents/changed.txt").getText()).toBe("second");
  });

  it("gives it new columns, and its ETag changes", async () => {
    await folder("Documents").files.addUsingPath("columns.txt", "x");
    const before = await file("Documents/columns.txt")();
    const item = await file("Documents/columns.txt").getItem<{ Topic: string | null }>();
    await item.update({ Title: "A title", Topic: "Move" });
    expect(await file("Documents/columns.txt").listItemAllFields()).toMatchObject({ Title: "A title", Topic: "Move" });
    const after = await file("Documents/columns.txt")();
    expect([before.Title, after.Title]).toEqual([null, "A title"]);
    expect(after.ETag).not.toBe(before.ETag);
    expect(
      (
        await post(`getFileByServerRelativePath(decodedUrl='${DOCUMENTS}/columns.txt')/listitemallfields`, { Topic: "Stay" }, "member", {
          "X-HTTP-Method": "MERGE",
          "If-Match": "*",
        })
      ).status,
    ).toBe(204);
    expect(await file("Documents/columns.txt").listItemAllFields()).toMatchObject({ Topic: "Stay" });
  });

  it("gives it a new name and address through FileLeafRef", async () => {
    await folder("Documents/news").files.addUsingPath("before.txt", "same");
    const item = await file("Documents/news/before.txt").getItem();
    await item.update({ FileLeafRef: "after.png" });
    expect(await file("Documents/news/after.png").getText()).toBe("same");
    expect(await file("Documents/news/before.txt").exists()).toBe(false);
    const taken = await post(
      `getFileByServerRelativePath(decodedUrl='${DOCUMENTS}/news/after.png')/listitemallfields`,
      { FileLeafRef: "写真.svg" },
      "member",
      { "X-HTTP-Method": "MERGE" },
    );
    expect(errorOf(taken)).toEqual(
      refusal(
        400,
        "-2130575257, Microsoft.SharePoint.SPException",
        "A file or folder with the name Documents/news/写真.svg already exists.",
      ),
    );
  });

  it("deletes or recycles it, with its item", async () => {
    await folder("Documents").files.addUsingPath("gone.txt", "x");
    const { Id } = await file("Documents/gone.txt").getItem<{ Id: number }>();
    await file("Documents/gone.txt").delete();
    expect(await file("Documents/gone.txt").exists()).toBe(false);
    expect((await get(`lists/getByTitle('Documents')/items(${Id})`)).status).toBe(404);
    await folder("Documents").files.addUsingPath("gone.txt", "y");
    expect(await file("Documents/gone.txt").recycle()).toMatch(/^[\da-f-]{36}$/u);
    expect(await file("Documents/gone.txt").exists()).toBe(false);
    expect(await folder("Documents").files.addUsingPath("gone.txt", "again")).toMatchObject({ Length: "5", UIVersionLabel: "1.0" });
  });

  it("goes with its item when the item is deleted", async () => {
    await folder("Documents").files.addUsingPath("by item.txt", "x");
    const item = await file("Documents/by item.txt").getItem();
    await item.delete();
    expect(await file("Documents/by item.txt").exists()).toBe(false);
  });

  it("is refused with an outdated ETag", async () => {
    await folder("Documents").files.addUsingPath("tagged.txt", "x");
    const refused = await post(`getFileByServerRelativePath(decodedUrl='${DOCUMENTS}/tagged.txt')`, "", "member", {
      "X-HTTP-Method": "DELETE",
      "If-Match": '"99"',
    });
    expect(refused.status).toBe(412);
    expect(refused.text).toContain("と一致しません");
    expect(await file("Documents/tagged.txt").exists()).toBe(true);
  });
});

describe("a checked-out file", () => {
  it("shows others what it was until it is checked in", async () => {
    await folder("Documents").files.addUsingPath("held.txt", "before");
    await file("Documents/held.txt").checkout();
    await file("Documents/held.txt").setContent("mine only");
    expect(await file("Documents/held.txt").select("CheckOutType", "Level", "Length")()).toMatchObject({
      CheckOutType: 0,
      Level: 255,
      Length: "9",
    });
    expect(await file("Documents/held.txt", "colleague").getText()).toBe("before");
    const refused = await post(`getFileByServerRelativePath(decodedUrl='${DOCUMENTS}/held.txt')/$value`, "no", "colleague", {
      "X-HTTP-Method": "PUT",
    });
    expect(errorOf(refused)).toEqual(
      refusal(
        423,
        "-2130575306, Microsoft.SharePoint.SPException",
        `The file "${service.origin}${DOCUMENTS}/held.txt" is checked out for editing by ${LOGINS.member}.`,
      ),
    );
    await file("Documents/held.txt").checkin("it's done");
    expect(await file("Documents/held.txt", "colleague").getText()).toBe("mine only");
    expect(await file("Documents/held.txt")()).toMatchObject({
      CheckInComment: "it's done",
      CheckOutType: 2,
      Level: 1,
      UIVersionLabel: "2.0",
    });
  });

  it("is as it was when the check-out is undone", async () => {
    await folder("Documents").files.addUsingPath("undone.txt", "before");
    await file("Documents/undone.txt").checkout();
    await file("Documents/undone.txt").setContent("after");
    await file("Documents/undone.txt").undoCheckout();
    expect(await file("Documents/undone.txt").getText()).toBe("before");
    expect(await file("Documents/undone.txt")()).toMatchObject({ CheckOutType: 2, UIVersionLabel: "1.0" });
  });
});

describe("a library with approval", () => {
  it("shows readers the approved content until the next is approved", async () => {
    await file("Vetted/rules.txt").setContent("new rules");
    expect(await file("Vetted/rules.txt", "visitor").getText()).toBe("rules");
    expect(await file("Vetted/rules.txt", "visitor").select("Level", "Length")()).toMatchObject({ Level: 1, Length: "5" });
    await file("Vetted/rules.txt", "owner").approve("fine");
    expect(await file("Vetted/rules.txt", "visitor").getText()).toBe("new rules");
  });

  it("hides a new file from readers, and may deny it", async () => {
    await folder("Vetted").files.addUsingPath("draft.txt", "x");
    expect(await file("Vetted/draft.txt", "visitor").exists()).toBe(false);
    expect(namesOf(await folder("Vetted", "visitor").files())).toEqual(["rules.txt"]);
    await file("Vetted/draft.txt", "owner").deny("no");
    expect(await file("Vetted/draft.txt").listItemAllFields()).toMatchObject({
      OData__ModerationStatus: 1,
      OData__ModerationComments: "no",
    });
    expect(errorOf(await post(`getFileByServerRelativePath(decodedUrl='${WEB}/Vetted/draft.txt')/approve(comment='')`))).toMatchObject({
      status: 403,
    });
  });
});

it("what is not built says so by name", async () => {
  const copied = await post(`getFileByServerRelativePath(decodedUrl='${DOCUMENTS}/a%20b.png')/copyto(strnewurl='x',boverwrite=true)`);
  expect(copied.status).toBe(501);
  expect(copied.text).toContain("copyto");
});

describe("a file named by a link", () => {
  it.each([`${DOCUMENTS}/a b.png`, `${DOCUMENTS}/a%20b.png`, `${DOCUMENTS}/it's 100%.txt`, `${DOCUMENTS}/it''s%20100%25.txt`])(
    "is found, encoded or not: %s",
    async (address) => {
      const literal = address.includes("''") ? address : address.replaceAll("'", "''");
      expect((await get(`getFileByUrl('${encodeURIComponent(literal)}')?$select=Exists`)).json).toEqual({ Exists: true });
    },
  );

  it("has an address in which its number sign is no fragment", async () => {
    await folder("Documents").files.addUsingPath("No #1.txt", "one");
    const item = await web().getFileByServerRelativePath(`${DOCUMENTS}/No #1.txt`).getItem<Json>("EncodedAbsUrl");
    expect(item["EncodedAbsUrl"]).toBe(`${service.webUrl}/Documents/No%20%231.txt`);
  });
});

describe("what an item does not have", () => {
  it.each([
    ["a file of an item of a list", "lists/getByTitle('Cities')/items(1)/file"],
    ["a folder of an item of a list", "lists/getByTitle('Cities')/items(1)/folder"],
    ["a folder of a file", "lists/getByTitle('Documents')/items(1)/folder"],
  ])("is answered as null: %s", async (_what, path) => {
    const { status, json } = await get(path);
    expect([status, json]).toEqual([200, { "odata.null": true }]);
  });

  it("is missing where the item is", async () => {
    expect((await get("lists/getByTitle('Cities')/items(99)/file")).status).toBe(404);
  });
});
