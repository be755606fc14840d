import "@pnp/sp/files";
import "@pnp/sp/folders";
import "@pnp/sp/items";
import "@pnp/sp/lists";
import "@pnp/sp/webs";
import { asking, errorOf, refusal } from "./fileAsking";
import type { Json } from "./fileAsking";
import { startService } from "./service";
import type { ServiceUnderTest } from "./service";
import { WEB } from "./site";

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await startService();
  await web("owner").lists.add("Drafts", "", 101, false, { EnableMinorVersions: true, DraftVersionVisibility: 1 });
});
afterAll(() => service.end());

const { web, file, folder, get, post } = asking(() => service);
const ID = "0f8fad5b-d9cb-469f-a165-70867728950e";
const address = (path: string): string => `getFileByServerRelativePath(decodedUrl='${WEB}/${path}')`;

describe("a library with numbered drafts", () => {
  it("hides a draft from readers until it is published", async () => {
    expect(await folder("Drafts").files.addUsingPath("plan.txt", "draft")).toMatchObject({
      UIVersionLabel: "0.1",
      MajorVersion: 0,
      MinorVersion: 1,
      Level: 2,
    });
    expect(await file("Drafts/plan.txt", "visitor").exists()).toBe(false);
    await file("Drafts/plan.txt").publish("out");
    expect(await file("Drafts/plan.txt", "visitor")()).toMatchObject({ UIVersionLabel: "1.0", Level: 1 });
    expect(await file("Drafts/plan.txt", "visitor").getText()).toBe("draft");
  });

  it("shows readers the published content while a later draft is worked on", async () => {
    await folder("Drafts").files.addUsingPath("news.txt", "one");
    await file("Drafts/news.txt").publish();
    await file("Drafts/news.txt").setContent("two");
    await file("Drafts/news.txt").setContent("three");
    expect(await file("Drafts/news.txt")()).toMatchObject({ UIVersionLabel: "1.2", Level: 2, Length: "5" });
    expect(await file("Drafts/news.txt", "visitor")()).toMatchObject({ UIVersionLabel: "1.0", Level: 1, Length: "3" });
    expect(await file("Drafts/news.txt", "visitor").getText()).toBe("one");
    await file("Drafts/news.txt").publish();
    expect(await file("Drafts/news.txt", "visitor").getText()).toBe("three");
    expect(await file("Drafts/news.txt", "visitor")()).toMatchObject({ UIVersionLabel: "2.0" });
  });

  it("takes a check-in as a draft or as a whole version", async () => {
    await folder("Drafts").files.addUsingPath("held.txt", "one");
    await file("Drafts/held.txt").checkout();
    await file("Drafts/held.txt").setContent("two");
    await file("Drafts/held.txt").checkin("a draft", 0);
    expect(await file("Drafts/held.txt")()).toMatchObject({ UIVersionLabel: "0.2", CheckInComment: "a draft", CheckOutType: 2 });
    await file("Drafts/held.txt").checkout();
    await file("Drafts/held.txt").setContent("three");
    await file("Drafts/held.txt").checkin("whole", 1);
    expect(await file("Drafts/held.txt", "visitor")()).toMatchObject({ UIVersionLabel: "1.0", CheckInComment: "whole" });
    expect(await file("Drafts/held.txt", "visitor").getText()).toBe("three");
  });
});

describe("checking a file out and in", () => {
  it("needs the file to be checked out", async () => {
    const url = `${service.webUrl}/Documents/a b.png`;
    expect(errorOf(await post(`${address("Documents/a%20b.png")}/undocheckout`))).toEqual(
      refusal(409, "-2147024738, Microsoft.SharePoint.SPFileCheckOutException", `The file "${url}" is not checked out.`),
    );
    expect((await post(`${address("Documents/a%20b.png")}/checkin(comment='',checkintype=1)`)).status).toBe(409);
  });

  it("is for one person at a time, also through the item and for removals", async () => {
    await folder("Documents").files.addUsingPath("one at a time.txt", "x");
    const item = await file("Documents/one at a time.txt").getItem<{ Id: number }>("Id");
    await file("Documents/one at a time.txt").checkout();
    expect(
      (
        await file("Documents/one at a time.txt", "colleague").select("CheckedOutByUser/Title").expand("CheckedOutByUser")<{
          CheckedOutByUser: Json;
        }>()
      ).CheckedOutByUser,
    ).toMatchObject({ Title: "Max Member" });
    const others = await Promise.all([
      post(`${address("Documents/one%20at%20a%20time.txt")}/checkout`, "", "colleague"),
      post(`${address("Documents/one%20at%20a%20time.txt")}/recycle`, "", "colleague"),
      post(`lists/getByTitle('Documents')/items(${item.Id})`, { Title: "mine" }, "colleague", { "X-HTTP-Method": "MERGE" }),
    ]);
    expect(others.map(({ status }) => status)).toEqual([423, 423, 423]);
    expect((await file("Documents/one at a time.txt").listItemAllFields<Json>())["Title"]).toBeNull();
  });

  it("takes no other kinds of check-in", async () => {
    await folder("Documents").files.addUsingPath("kinds.txt", "x");
    await file("Documents/kinds.txt").checkout();
    expect((await post(`${address("Documents/kinds.txt")}/checkin(comment='',checkintype=7)`)).text).toContain(
      "checkintype is 0 (minor), 1 (major) or 2 (overwrite)",
    );
    expect((await post(`${address("Documents/kinds.txt")}/checkin(comment='',checkintype=2)`)).status).toBe(501);
    expect((await post(`${address("Documents/kinds.txt")}/checkin(comment='${"c".repeat(1024)}',checkintype=1)`)).text).toContain(
      "at most 1023 characters",
    );
    expect(await file("Documents/kinds.txt").select("CheckOutType")()).toMatchObject({ CheckOutType: 0 });
  });
});

describe("nonsense about files", () => {
  it.each([
    ["startupload(uploadId='no guid')", "The uploadId 'no guid' is not a GUID."],
    [`continueupload(uploadId=guid'${ID}',fileOffset=-1)`, "fileOffset is a number of bytes"],
    [`finishupload(uploadId=guid'${ID}')`, "fileOffset is a number of bytes"],
    [`continueupload(uploadId=guid'${ID}',fileOffset=0)`, `There is no upload with the id ${ID}`],
  ])("in pieces is refused: %s", async (call, sentence) => {
    const refused = await post(`${address("Documents/a%20b.png")}/${call}`, "x");
    expect([refused.status, refused.text.includes(sentence)]).toEqual([400, true]);
  });

  it.each([
    "files/addusingpath(decodedurl=5)",
    "files/addusingpath(overwrite=true)",
    "files/addusingpath(decodedurl='a.txt',overwrite=7)",
    "files/add(name='a.txt')",
    "folders/addusingpath(decodedurl='')",
  ])("in a folder is refused: %s", async (call) => {
    expect((await post(`getFolderByServerRelativePath(decodedUrl='${WEB}/Documents')/${call}`, "x")).status).toBe(400);
  });

  it("is no file and no folder", async () => {
    expect((await get("getFileByServerRelativePath(decodedUrl=7)")).status).toBe(400);
    expect((await get("getFileById('no id')")).status).toBe(404);
    expect((await get("getFolderById('00000000-0000-0000-0000-000000000000')")).status).toBe(404);
  });

  it("is larger than files can be", async () => {
    const start = await post(`${address("Documents/a%20b.png")}/startupload(uploadId=guid'${ID}')`, new Uint8Array(6 * 1024 * 1024));
    expect(start.json).toEqual({ value: String(6 * 1024 * 1024) });
    const refused = await post(
      `${address("Documents/a%20b.png")}/continueupload(uploadId=guid'${ID}',fileOffset=${6 * 1024 * 1024})`,
      new Uint8Array(5 * 1024 * 1024),
    );
    expect([refused.status, refused.text.includes("larger than the 10485760 bytes")]).toEqual([413, true]);
    expect(await file("Documents/a b.png").getText()).toBe("picture");
  });

  it("answered 501 was asked for by name only", () => {
    expect(service.notBuilt).toEqual(["checking a file in with checkintype 2 where drafts are not numbered"]);
  });
});
