import "@pnp/sp/attachments";
import "@pnp/sp/items";
import "@pnp/sp/lists";
import "@pnp/sp/recycle-bin";
import "@pnp/sp/webs";
import type { IItem } from "@pnp/sp/items";
import { startService } from "./service";
import type { Answered, ServiceUnderTest } from "./service";

let service: ServiceUnderTest;
beforeAll(async () => (service = await startService()));
afterAll(() => service.end());

const LIST = "_api/web/lists/getByTitle('Everything')";

/** A new item of the owner's. */
async function newItem(): Promise<{ readonly id: number; readonly item: IItem; readonly path: string }> {
  const { items } = service.pnp("owner").web.lists.getByTitle("Everything");
  const { Id: id } = (await items.add({ Title: "Attached to" })) as { Id: number };
  return { id, item: items.getById(id), path: `${LIST}/items(${id})` };
}

const names = async (item: IItem): Promise<readonly string[]> => (await item.attachmentFiles()).map(({ FileName }) => FileName);
const attach = async (path: string, name: string, body: string | Uint8Array = "x"): Promise<Answered> =>
  service.http("owner", `${path}/AttachmentFiles/add(FileName='${encodeURIComponent(name)}')`, { method: "POST", digest: true, body });

describe("attaching a file", () => {
  it("answers the recorded entity", async () => {
    const { id, path } = await newItem();
    const { status, json } = await attach(path, "notes.txt", "Hello");
    const address = `/sites/conformance/Lists/Everything/Attachments/${id}/notes.txt`;
    expect(status).toBe(200);
    expect(json).toEqual({
      FileName: "notes.txt",
      FileNameAsPath: { DecodedUrl: "notes.txt" },
      ServerRelativePath: { DecodedUrl: address },
      ServerRelativeUrl: address,
    });
  });

  it("is done by PnPjs, and the text comes back as it was", async () => {
    const { item } = await newItem();
    await item.attachmentFiles.add("日本語 #1 & it's.txt", "こんにちは");
    expect(await names(item)).toEqual(["日本語 #1 & it's.txt"]);
    expect(await item.attachmentFiles.getByName("日本語 #1 & it's.txt").getText()).toBe("こんにちは");
  });

  it("keeps every byte", async () => {
    const { item, path } = await newItem();
    const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
    await attach(path, "bytes.png", bytes);
    expect(new Uint8Array(await item.attachmentFiles.getByName("bytes.png").getBuffer())).toEqual(bytes);
    expect((await service.http("visitor", `${path}/AttachmentFiles('bytes.png')/$value`)).headers.get("Content-Type")).toBe("image/png");
  });

  it("shows on the item, which counts as changed", async () => {
    const { item, path } = await newItem();
    const before = await item.select("Attachments", "owshiddenversion")<{ Attachments: boolean; owshiddenversion: number }>();
    await attach(path, "a.txt");
    expect(before).toMatchObject({ Attachments: false, owshiddenversion: 1 });
    expect(await item.select("Attachments", "owshiddenversion")()).toMatchObject({ Attachments: true, owshiddenversion: 2 });
    await item.attachmentFiles.getByName("a.txt").delete();
    expect(await item.select("Attachments")()).toMatchObject({ Attachments: false });
  });

  it("is refused for a name that is taken, whatever its letter case", async () => {
    const { item, path } = await newItem();
    await attach(path, "same.txt", "first");
    const { status, text } = await attach(path, "SAME.txt", "second");
    expect(status).toBe(400);
    expect(text).toContain("The specified name is already in use.");
    expect(await item.attachmentFiles.getByName("same.txt").getText()).toBe("first");
  });

  it.each(["../up.txt", "a/b.txt", "a\\b.txt", "a:b.txt", "wh?t.txt", "st*r.txt", "<a>.txt", "", ".."])(
    "is refused for a name that leads elsewhere: '%s'",
    async (name) => {
      const { item, path } = await newItem();
      expect((await attach(path, name)).status).toBe(400);
      expect(await names(item)).toEqual([]);
    },
  );

  it("is refused where the list takes no attachments", async () => {
    const { lists } = service.pnp("owner").web;
    await lists.add("Bare");
    await lists.getByTitle("Bare").update({ EnableAttachments: false });
    await lists.getByTitle("Bare").items.add({ Title: "Alone" });
    const { status, text } = await attach("_api/web/lists/getByTitle('Bare')/items(1)", "a.txt");
    expect([status, text]).toEqual([500, expect.stringContaining("does not allow attachments")]);
  });

  it("is refused for people who only read, and for an item that is not there", async () => {
    const { path } = await newItem();
    const { status } = await service.http("visitor", `${path}/AttachmentFiles/add(FileName='a.txt')`, {
      method: "POST",
      digest: true,
      body: "x",
    });
    expect(status).toBe(403);
    expect((await attach(`${LIST}/items(9999)`, "a.txt")).status).toBe(404);
  });
});

describe("attached files", () => {
  it("come with the item when they are expanded", async () => {
    const { id, path } = await newItem();
    await attach(path, "b.txt");
    await attach(path, "a.txt");
    const { json } = await service.http("visitor", `${LIST}/items?$select=Id,AttachmentFiles&$expand=AttachmentFiles&$filter=Id eq ${id}`);
    expect(json).toMatchObject({ value: [{ Id: id, ID: id, AttachmentFiles: [{ FileName: "a.txt" }, { FileName: "b.txt" }] }] });
    const { json: some } = await service.http("visitor", `${path}?$select=AttachmentFiles/FileName&$expand=AttachmentFiles`);
    expect(some).toEqual({ AttachmentFiles: [{ FileName: "a.txt" }, { FileName: "b.txt" }] });
  });

  it("are read one by one", async () => {
    const { item, path } = await newItem();
    await attach(path, "one.txt");
    expect(await item.attachmentFiles.getByName("ONE.txt")()).toMatchObject({ FileName: "one.txt" });
    expect((await service.http("visitor", `${path}/AttachmentFiles('none.txt')`)).status).toBe(404);
    expect((await service.http("visitor", `${path}/AttachmentFiles('none.txt')/$value`)).status).toBe(404);
  });

  it("take new content", async () => {
    const { item, path } = await newItem();
    await attach(path, "draft.txt", "old");
    await item.attachmentFiles.getByName("draft.txt").setContent("new");
    expect(await item.attachmentFiles.getByName("draft.txt").getText()).toBe("new");
  });

  it("go, and their name is free again", async () => {
    const { item, path } = await newItem();
    await attach(path, "gone.txt", "first");
    await item.attachmentFiles.getByName("gone.txt").delete();
    expect(await names(item)).toEqual([]);
    await attach(path, "gone.txt", "second");
    expect(await item.attachmentFiles.getByName("gone.txt").getText()).toBe("second");
  });

  it("go to the recycle bin and come back from it", async () => {
    const { id, item, path } = await newItem();
    await attach(path, "bin.txt", "kept");
    await item.attachmentFiles.getByName("bin.txt").recycle();
    expect(await names(item)).toEqual([]);
    const [entry] = await service.pnp("owner").web.recycleBin.filter("LeafName eq 'bin.txt'")<{ Id: string }[]>();
    expect(entry).toMatchObject({
      ItemType: 7,
      Title: "bin.txt",
      DirName: `sites/conformance/Lists/Everything/Attachments/${id}`,
      Size: "4",
    });
    await service
      .pnp("owner")
      .web.recycleBin.getById(entry?.Id ?? "")
      .restore();
    expect(await item.attachmentFiles.getByName("bin.txt").getText()).toBe("kept");
  });

  it("go with their item, and come back with it", async () => {
    const { item, path } = await newItem();
    await attach(path, "mine.txt", "with it");
    await service
      .pnp("owner")
      .web.recycleBin.getById(await item.recycle())
      .restore();
    expect(await item.attachmentFiles.getByName("mine.txt").getText()).toBe("with it");
  });

  it("are read at their own addresses", async () => {
    const { id, path } = await newItem();
    await attach(path, "日本 #1.txt", "Hello");
    const address = `Lists/Everything/Attachments/${id}`;
    const { status, text, headers } = await service.http("visitor", `${address}/${encodeURIComponent("日本 #1.txt")}`);
    expect([status, text, headers.get("Content-Type")]).toEqual([200, "Hello", "text/plain"]);
    expect((await service.http("visitor", `${address}/none.txt`)).status).toBe(404);
    expect((await service.http(undefined, `${address}/none.txt`)).status).toBe(403);
  });

  it("are not at their addresses for people who do not see the item", async () => {
    await attach("_api/web/lists/getByTitle('Own')/items(1)", "mine.txt", "mine");
    const statuses = await Promise.all(
      (["member", "colleague", "outsider"] as const).map(
        async (person) => (await service.http(person, "Lists/Own/Attachments/1/mine.txt")).status,
      ),
    );
    expect(statuses).toEqual([200, 404, 403]);
  });

  it("are not for people who do not see the item", async () => {
    const path = "_api/web/lists/getByTitle('Own')/items(1)";
    await attach(path, "private.txt");
    expect((await service.http("colleague", `${path}/AttachmentFiles`)).status).toBe(404);
    expect((await service.http("member", `${path}/AttachmentFiles?$select=FileName`)).json).toMatchObject({
      value: expect.arrayContaining([{ FileName: "private.txt" }]) as unknown,
    });
  });
});
