import { startService } from "./service";
import type { ServiceUnderTest } from "./service";
import { conformanceSite } from "./site";
import type { PersonName } from "./site";

let service: ServiceUnderTest;
beforeAll(async () => (service = await startService()));
afterAll(() => service.end());

const EVERYTHING = "web/lists/getByTitle('Everything')";
const MISSING = "アイテムが存在しません。他のユーザーによって削除された可能性があります。";

describe("errors", () => {
  it.each<
    [
      what: string,
      person: PersonName,
      method: string,
      path: string,
      body: Record<string, unknown> | undefined,
      status: number,
      code: string,
      message: string,
    ]
  >([
    [
      "a list that is not there",
      "member",
      "GET",
      "web/lists/getByTitle('X')",
      undefined,
      404,
      "-1, System.ArgumentException",
      "URL '{web}' のサイトに、リスト 'X' は存在しません。",
    ],
    [
      "an item that is not there",
      "member",
      "GET",
      `${EVERYTHING}/items(99)`,
      undefined,
      404,
      "-2130575338, System.ArgumentException",
      MISSING,
    ],
    [
      "removing an item that is not there",
      "member",
      "DELETE",
      `${EVERYTHING}/items(99)`,
      undefined,
      404,
      "-2130575338, System.ArgumentException",
      MISSING,
    ],
    [
      "recycling an item that is not there",
      "member",
      "POST",
      `${EVERYTHING}/items(99)/recycle`,
      undefined,
      404,
      "-2130575338, System.ArgumentException",
      MISSING,
    ],
    [
      "a file's list that is not there",
      "member",
      "GET",
      "web/getList('/sites/conformance/Lists/X')",
      undefined,
      404,
      "-2147024894, System.IO.FileNotFoundException",
      "ファイルが見つかりません。",
    ],
    [
      "a list title in use",
      "owner",
      "POST",
      "web/lists",
      { Title: "Cities" },
      500,
      "-2130575342, Microsoft.SharePoint.SPException",
      "指定されたタイトルのリスト、アンケート、ディスカッション掲示板、またはドキュメント ライブラリは、この Web サイトに既に存在します。別のタイトルを選択してください。",
    ],
    [
      "a person nobody knows",
      "member",
      "POST",
      "web/ensureuser",
      { logonName: "nobody" },
      400,
      "-2146232832, Microsoft.SharePoint.SPException",
      "指定されたユーザー nobody が見つかりませんでした。",
    ],
    [
      "a person's id that is not there",
      "member",
      "GET",
      "web/getuserbyid(1234)",
      undefined,
      500,
      "-2146232832, Microsoft.SharePoint.SPException",
      "ユーザーが見つかりません。",
    ],
    [
      "no permission",
      "visitor",
      "POST",
      `${EVERYTHING}/items`,
      { Title: "x" },
      403,
      "-2147024891, System.UnauthorizedAccessException",
      "アクセスが拒否されました。この操作を実行するアクセス許可、またはこのリソースにアクセスするアクセス許可がありません。",
    ],
    [
      "an unknown property",
      "member",
      "POST",
      `${EVERYTHING}/items`,
      { X: "x" },
      400,
      "-1, Microsoft.SharePoint.Client.InvalidClientQueryException",
      "The property 'X' does not exist on type 'SP.Data.EverythingListItem'. Make sure to only use property names that are defined by the type.",
    ],
    [
      "a person without a part of it",
      "member",
      "GET",
      `${EVERYTHING}/items?$select=Author`,
      undefined,
      400,
      "-1, Microsoft.SharePoint.SPException",
      "The query to field 'Author' is not valid. The $select query string must specify the target fields and the $expand query string must contains Author.",
    ],
    [
      "a unique value that is taken",
      "member",
      "POST",
      "web/lists/getByTitle('Cities')/items",
      { Code: "nbo" },
      500,
      "-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException",
      "リスト アイテムを追加または更新できませんでした。リスト内の次のフィールドで重複する値が見つかりました: [Code]。",
    ],
    [
      "an unknown column in a filter",
      "member",
      "GET",
      `${EVERYTHING}/items?$filter=X eq 1`,
      undefined,
      400,
      "-2147024809, System.ArgumentException",
      "列 'X' は存在しません。他のユーザーによって削除された可能性があります。",
    ],
    [
      "a column that is not there",
      "member",
      "GET",
      `${EVERYTHING}/fields/getByTitle('X')`,
      undefined,
      400,
      "-2147024809, System.ArgumentException",
      "列 'X' は存在しません。他のユーザーによって削除された可能性があります。",
    ],
    [
      "a text that is too long",
      "member",
      "POST",
      `${EVERYTHING}/items`,
      { Title: "x".repeat(256) },
      500,
      "-2130575155, Microsoft.SharePoint.SPException",
      "Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.",
    ],
    [
      "a wrong type",
      "member",
      "POST",
      `${EVERYTHING}/items`,
      { Amount: "x" },
      400,
      "-1, Microsoft.SharePoint.Client.InvalidClientQueryException",
      "Cannot convert a primitive value to the expected type 'Edm.Double'. See the inner exception for more details.",
    ],
  ])("%s: status, code and words", async (_what, person, method, path, body, status, code, message) => {
    const write = method !== "GET";
    const answer = await service.http(person, `_api/${path}`, {
      method: write ? "POST" : "GET",
      digest: write,
      ...(body === undefined ? {} : { body }),
      headers: write && method !== "POST" ? { "X-HTTP-Method": method } : {},
    });
    expect(answer.status).toBe(status);
    expect(answer.json).toEqual({ "odata.error": { code, message: { lang: "ja-JP", value: message.replace("{web}", service.webUrl) } } });
  });

  it("are JSON of the level that was asked for, with its type", async () => {
    const { headers } = await service.http("member", "_api/web/lists/getByTitle('X')", {
      headers: { Accept: "application/json;odata=verbose" },
    });
    expect(headers.get("Content-Type")).toBe("application/json;odata=verbose;charset=utf-8");
  });

  it("leave nothing half done", async () => {
    const list = async (): Promise<unknown> =>
      (await service.http("member", `_api/${EVERYTHING}?$select=ItemCount,LastItemModifiedDate`)).json;
    const before = await list();
    await service.http("member", `_api/${EVERYTHING}/items`, { method: "POST", digest: true, body: { Title: "First", CityId: 4711 } });
    await service.http("member", `_api/${EVERYTHING}/items(1)`, {
      method: "POST",
      digest: true,
      body: { Title: "Half", PersonId: 4711 },
      headers: { "X-HTTP-Method": "MERGE" },
    });
    expect(await list()).toEqual(before);
    expect((await service.http("member", `_api/${EVERYTHING}/items(1)?$select=Title,OData__UIVersionString`)).json).toEqual({
      Title: "Filled",
      OData__UIVersionString: "1.0",
    });
  });
});

describe("the words of refusals", () => {
  it("are English on an English site", async () => {
    const english = await startService({ ...conformanceSite(0), language: 1033 });
    const { json } = await english.http("member", `_api/${EVERYTHING}/items(99)`);
    const refused = await english.http("member", `_api/${EVERYTHING}/items(1)/ValidateUpdateListItem()`, {
      method: "POST",
      digest: true,
      body: { formValues: [{ FieldName: "Amount", FieldValue: "many" }], bNewDocumentUpdate: false },
    });
    await english.end();
    expect(json).toMatchObject({
      "odata.error": { message: { lang: "en-US", value: "Item does not exist. It may have been deleted by another user." } },
    });
    expect(refused.json).toMatchObject({ value: [{ ErrorMessage: "Only numbers can go here." }] });
  });
});
