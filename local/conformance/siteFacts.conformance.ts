import "@pnp/sp/content-types";
import "@pnp/sp/items";
import "@pnp/sp/lists";
import "@pnp/sp/regional-settings";
import "@pnp/sp/webs";
import { startService } from "./service";
import type { ServiceUnderTest } from "./service";

let service: ServiceUnderTest;
beforeAll(async () => (service = await startService()));
afterAll(() => service.end());

describe("regional settings", () => {
  it("are those of the site's language and time", async () => {
    const { web } = service.pnp("visitor");
    expect(await web.regionalSettings()).toMatchObject({
      LocaleId: 1041,
      DateFormat: 2,
      DecimalSeparator: ".",
      Time24: true,
      WorkDays: 62,
    });
    expect(await web.regionalSettings.timeZone()).toMatchObject({
      Id: 20,
      Description: "(UTC+09:00) 大阪、札幌、東京",
      Information: { Bias: -540, StandardBias: 0 },
    });
  });

  it("come with the web, the time zone with them, as recorded", async () => {
    const path = "_api/web?$select=Id,RegionalSettings/*,RegionalSettings/TimeZone/*&$expand=RegionalSettings,RegionalSettings/TimeZone";
    expect((await service.http("member", path)).json).toMatchObject({
      RegionalSettings: { LocaleId: 1041, TimeZone: { Id: 20, Information: { Bias: -540 } } },
    });
  });
});

describe("content types", () => {
  it("of a list are those of its template", async () => {
    const names = async (list: string): Promise<unknown[]> =>
      (await service.pnp("member").web.lists.getByTitle(list).contentTypes.select("Name")()).map(({ Name }) => Name);
    expect([await names("Cities"), await names("Documents")]).toEqual([
      ["アイテム", "フォルダー"],
      ["ドキュメント", "フォルダー"],
    ]);
  });

  it("are what items say that they are of", async () => {
    const list = service.pnp("member").web.lists.getByTitle("Cities");
    const { ContentTypeId, ContentType } = (await list.items
      .getById(1)
      .select("ContentTypeId", "ContentType/Name", "ContentType/StringId")
      .expand("ContentType")()) as { ContentTypeId: string; ContentType: { Name: string; StringId: string } };
    expect(ContentType).toMatchObject({ Name: "アイテム", StringId: ContentTypeId });
    expect(await list.contentTypes.getById(ContentTypeId)()).toMatchObject({ Name: "アイテム", Id: { StringValue: ContentTypeId } });
  });

  it("that the list does not have are missing", async () => {
    expect((await service.http("member", "_api/web/lists/getByTitle('Cities')/contenttypes('0x0999')")).status).toBe(404);
  });

  it("of the web are not built", async () => {
    expect((await service.http("member", "_api/web/contenttypes")).status).toBe(501);
  });
});
