import "@pnp/sp/items";
import "@pnp/sp/lists";
import "@pnp/sp/webs";
import type { IItem } from "@pnp/sp/items";
import type { IList } from "@pnp/sp/lists";
import { startService } from "./service";
import type { Answered, ServiceUnderTest } from "./service";

let service: ServiceUnderTest;
beforeAll(async () => (service = await startService()));
afterAll(() => service.end());

interface Version {
  readonly VersionId: number;
  readonly VersionLabel: string;
  readonly IsCurrentVersion: boolean;
  readonly Title: string;
}

const EVERYTHING = "_api/web/lists/getByTitle('Everything')/items";
const everything = (): IList => service.pnp("owner").web.lists.getByTitle("Everything");
const labels = async (item: IItem): Promise<readonly string[]> =>
  (await item.versions<Version[]>()).map(({ VersionLabel }) => VersionLabel);
const titles = async (item: IItem): Promise<readonly string[]> => (await item.versions<Version[]>()).map(({ Title }) => Title);
const post = async (path: string, method = "POST"): Promise<Answered> =>
  service.http("owner", path, { method: "POST", digest: true, headers: { "X-HTTP-Method": method } });

/** An item that was added and changed so often. */
async function changed(list: IList, times: number): Promise<{ readonly id: number; readonly item: IItem }> {
  const { Id: id } = (await list.items.add({ Title: "Version 1" })) as { Id: number };
  const item = list.items.getById(id);
  for (let at = 2; at <= times; at++) await item.update({ Title: `Version ${at}` });
  return { id, item };
}

const KEYS = [
  "Created",
  "IsCurrentVersion",
  "VersionId",
  "VersionLabel",
  "ID",
  "ContentTypeId",
  "Title",
  "Modified",
  "Author",
  "Editor",
  "OData__x005f_UIVersionString",
  "Attachments",
  "GUID",
  "ComplianceAssetId",
  "OData__x005f_ModerationStatus",
  "OData__x005f_Level",
  "UniqueId",
  "owshiddenversion",
  "FSObjType",
  "ScopeId",
  "FileRef",
  "MetaInfo",
];

describe("the versions of an item", () => {
  it("are all that it ever was, the latest first", async () => {
    const { item } = await changed(everything(), 3);
    const all = await item.versions<Version[]>();
    expect(
      all.map(({ VersionId, VersionLabel, IsCurrentVersion, Title }) => ({ VersionId, VersionLabel, IsCurrentVersion, Title })),
    ).toEqual([
      { VersionId: 1536, VersionLabel: "3.0", IsCurrentVersion: true, Title: "Version 3" },
      { VersionId: 1024, VersionLabel: "2.0", IsCurrentVersion: false, Title: "Version 2" },
      { VersionId: 512, VersionLabel: "1.0", IsCurrentVersion: false, Title: "Version 1" },
    ]);
  });

  it("are one where nothing was changed", async () => {
    const { item } = await changed(everything(), 1);
    expect(await labels(item)).toEqual(["1.0"]);
  });

  it("have the recorded properties", async () => {
    const { Id } = (await service.pnp("owner").web.lists.getByTitle("Cities").items.add({ Title: "Lagos" })) as { Id: number };
    const { json } = await service.http("visitor", `_api/web/lists/getByTitle('Cities')/items(${Id})/versions`);
    const [version] = (json as { value: Readonly<Record<string, unknown>>[] }).value;
    expect(Object.keys(version ?? {}).sort()).toEqual([...KEYS, "Code", "Country"].sort());
    expect(version).toMatchObject({
      FSObjType: "0",
      owshiddenversion: 1,
      MetaInfo: "",
      ComplianceAssetId: null,
      OData__x005f_Level: 1,
      OData__x005f_ModerationStatus: 0,
      OData__x005f_UIVersionString: "1.0",
    });
    expect(version?.["FileRef"]).toBe(`/sites/conformance/Lists/Cities/${Id}_.000`);
    expect(version?.["Created"]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/u);
    expect(version?.["Modified"]).toBe(`${String(version?.["Created"])}Z`);
    expect((version?.["ContentTypeId"] as { StringValue: string }).StringValue).toMatch(/^0x0100[\dA-F]{32}$/u);
  });

  it("have people and lookups as objects, empties as null", async () => {
    const { json } = await service.http("visitor", `${EVERYTHING}(1)/versions`);
    expect((json as { value: unknown[] }).value[0]).toMatchObject({
      Author: { LookupId: 3, LookupValue: "Max Member", Email: "member@conformance.example" },
      Person: { LookupId: 3, LookupValue: "Max Member", Email: "member@conformance.example" },
      People: [{ LookupId: 3 }, { LookupId: 4, LookupValue: "Carla Colleague" }],
      City: { LookupId: 1, LookupValue: "Nairobi" },
      Cities: [{ LookupId: 1 }, { LookupId: 3, LookupValue: "東京" }],
      Amount: 12.5,
      Done: true,
      Tags: ["a", "b"],
      At: "2026-04-01T03:04:05Z",
      Link: { Url: "https://www.example.com/a?b=c&d=e", Description: "A link" },
    });
    const { json: empty } = await service.http("visitor", `${EVERYTHING}(2)/versions`);
    expect((empty as { value: unknown[] }).value[0]).toMatchObject({
      Person: null,
      People: [],
      City: null,
      Cities: [],
      Amount: null,
      Tags: null,
      At: null,
      Link: null,
    });
  });

  it("can be read one by one, by their number", async () => {
    const { item } = await changed(everything(), 2);
    expect(await item.versions.getById(512)<Version>()).toMatchObject({ VersionLabel: "1.0", IsCurrentVersion: false, Title: "Version 1" });
  });

  it("come with the item when they are expanded", async () => {
    const { item } = await changed(everything(), 2);
    expect(await item.select("Id", "Versions/VersionLabel").expand("Versions")()).toMatchObject({
      Versions: [{ VersionLabel: "2.0" }, { VersionLabel: "1.0" }],
    });
  });

  it("know who made them", async () => {
    const { id } = await changed(everything(), 1);
    const { json } = await service.http("owner", `${EVERYTHING}(${id})/versions?$select=VersionLabel,CreatedBy/Title&$expand=CreatedBy`);
    expect(json).toEqual({ value: [{ VersionLabel: "1.0", CreatedBy: { Title: "Olivia Owner" } }] });
  });

  it("are named under verbose", async () => {
    const { json } = await service.http("owner", `${EVERYTHING}(1)/versions(512)`, {
      headers: { Accept: "application/json;odata=verbose" },
    });
    const { d } = json as { d: { __metadata: { type: string; uri: string }; Person: unknown } };
    expect(d.__metadata.type).toBe("SP.ListItemVersion");
    expect(d.__metadata.uri).toMatch(/Items\(1\)\/Versions\(512\)$/u);
    expect(d.Person).toMatchObject({ __metadata: { type: "SP.FieldUserValue" }, LookupId: 3 });
  });

  it("are missing for a number that never was", async () => {
    expect((await service.http("owner", `${EVERYTHING}(1)/versions(99)`)).status).toBe(404);
  });
});

describe("the limits of versions", () => {
  it("let the oldest go", async () => {
    const { lists } = service.pnp("owner").web;
    await lists.add("Two versions");
    await lists.getByTitle("Two versions").update({ MajorVersionLimit: 2 });
    const { item } = await changed(lists.getByTitle("Two versions"), 4);
    expect(await labels(item)).toEqual(["4.0", "3.0"]);
  });

  it("are one version where the list keeps none", async () => {
    const { lists } = service.pnp("owner").web;
    await lists.add("No versions");
    await lists.getByTitle("No versions").update({ EnableVersioning: false });
    const { item } = await changed(lists.getByTitle("No versions"), 3);
    expect(await titles(item)).toEqual(["Version 3"]);
  });
});

describe("former versions", () => {
  it("can be deleted, the present one cannot", async () => {
    const { id, item } = await changed(everything(), 3);
    await item.versions.getById(1024).delete();
    expect(await labels(item)).toEqual(["3.0", "1.0"]);
    const { status, text } = await post(`${EVERYTHING}(${id})/versions(1536)`, "DELETE");
    expect([status, text]).toEqual([500, expect.stringContaining("present version")]);
    expect(await labels(item)).toEqual(["3.0", "1.0"]);
  });

  it("can be deleted by their label, and all at once", async () => {
    const { id, item } = await changed(everything(), 4);
    await post(`${EVERYTHING}(${id})/versions/deleteByLabel(versionlabel='2.0')`);
    expect(await labels(item)).toEqual(["4.0", "3.0", "1.0"]);
    await post(`${EVERYTHING}(${id})/versions/deleteById(vid=512)`);
    expect(await labels(item)).toEqual(["4.0", "3.0"]);
    expect((await post(`${EVERYTHING}(${id})/versions/deleteAll`)).json).toEqual({ "odata.null": true });
    expect(await labels(item)).toEqual(["4.0"]);
  });

  it("can be brought back as a new version", async () => {
    const { id, item } = await changed(everything(), 2);
    await post(`${EVERYTHING}(${id})/versions/restoreByLabel(versionlabel='1.0')`);
    expect(await titles(item)).toEqual(["Version 1", "Version 2", "Version 1"]);
    await post(`${EVERYTHING}(${id})/versions/restoreById(vid=1024)`);
    expect(await titles(item)).toEqual(["Version 2", "Version 1", "Version 2", "Version 1"]);
  });

  it("cannot be deleted by people who only read", async () => {
    const { id, item } = await changed(everything(), 2);
    const { FormDigestValue } = (await service.http("visitor", "_api/contextinfo", { method: "POST" })).json as { FormDigestValue: string };
    const { status } = await service.http("visitor", `${EVERYTHING}(${id})/versions(512)`, {
      method: "POST",
      headers: { "X-HTTP-Method": "DELETE", "X-RequestDigest": FormDigestValue },
    });
    expect(status).toBe(403);
    expect(await labels(item)).toEqual(["2.0", "1.0"]);
  });

  it("go with the item", async () => {
    const { id, item } = await changed(everything(), 2);
    await item.delete();
    expect((await service.http("owner", `${EVERYTHING}(${id})/versions`)).status).toBe(404);
  });
});

describe("the versions of what waits for approval", () => {
  const approved = (): IList => service.pnp("owner").web.lists.getByTitle("Approved");

  it("are not for readers until they are approved", async () => {
    const { id, item } = await changed(approved(), 1);
    await item.update({ OData__ModerationStatus: 2 });
    const { status } = await service.http("visitor", `_api/web/lists/getByTitle('Approved')/items(${id})/versions`);
    expect(status).toBe(404);
    await item.update({ OData__ModerationStatus: 0 });
    const { json } = await service.http("visitor", `_api/web/lists/getByTitle('Approved')/items(${id})/versions`);
    expect((json as { value: Version[] }).value.map(({ VersionLabel }) => VersionLabel)).toEqual(["1.0"]);
  });
});
