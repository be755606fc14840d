import { startService } from "./service";
import type { Answered, ServiceUnderTest } from "./service";

let service: ServiceUnderTest;
beforeAll(async () => (service = await startService()));
afterAll(() => service.end());

type Json = Record<string, unknown>;
const LIST = "web/lists/getByTitle('Everything')";
const PICKER = "sp.ui.applicationpages.clientpeoplepickerwebserviceinterface.clientpeoplepickersearchuser";
const send = (verb: string, path: string, body?: Json): Promise<Answered> =>
  service.http("admin", `_api/${path}`, {
    method: "POST",
    digest: true,
    ...(body === undefined ? {} : { body }),
    headers: verb === "POST" ? {} : { "X-HTTP-Method": verb },
  });
const sentence = ({ json }: Answered): string => (json as { "odata.error": { message: { value: string } } })["odata.error"].message.value;

describe("nonsense", () => {
  it.each<[verb: string, path: string, body: Json, words: RegExp]>([
    ["MERGE", `${LIST}/fields/getByTitle('Amount')`, { Required: "yes" }, /Required/u],
    ["MERGE", `${LIST}/fields/getByTitle('Amount')`, { Title: "" }, /expected range/u],
    ["MERGE", `${LIST}/fields/getByTitle('Amount')`, { MinimumValue: "x" }, /MinimumValue/u],
    ["MERGE", `${LIST}/fields/getByTitle('Amount')`, { Indexed: 1 }, /Indexed/u],
    ["MERGE", `${LIST}/fields/getByTitle('Amount')`, { DefaultValue: "many" }, /default/u],
    ["MERGE", `${LIST}/fields/getByTitle('Colour')`, { Choices: "x" }, /Choices/u],
    ["MERGE", `${LIST}/fields/getByInternalNameOrTitle('Title')`, { MaxLength: "long" }, /MaxLength/u],
    ["POST", `${LIST}/fields`, { Title: "", FieldTypeKind: 2 }, /expected range/u],
    [
      "POST",
      `${LIST}/fields/createfieldasxml`,
      { parameters: { SchemaXml: '<Field Type="DateTime" Name="Soon" DisplayName="Soon"><Default>soon</Default></Field>' } },
      /default/u,
    ],
    [
      "POST",
      `${LIST}/fields/createfieldasxml`,
      { parameters: { SchemaXml: '<Field Type="Number" Name="Least" DisplayName="Least" Min="x" />' } },
      /limit/u,
    ],
    ["POST", `${LIST}/fields/createfieldasxml`, { parameters: { SchemaXml: "text" } }, /<Field>/u],
    ["POST", `${LIST}/items(1)/versions/restoreById(versionid=512)`, {}, /The parameter versionid does not exist in method restoreById/u],
    ["POST", `${LIST}/items(1)/attachmentFiles/add(Name='x.txt')`, {}, /The parameter name does not exist/u],
    ["POST", `${LIST}/views`, { Title: "V", RowLimit: -1 }, /RowLimit/u],
    ["POST", `${LIST}/views`, { Title: "V", RowLimit: "x" }, /RowLimit/u],
    ["POST", `${LIST}/views`, { Title: 5 }, /Title/u],
    ["POST", `${LIST}/views`, {}, /title/u],
    ["POST", `${LIST}/views`, { Title: "V", Paged: "x" }, /Paged/u],
    ["POST", `${LIST}/defaultview/viewfields/moveviewfieldto`, { field: "LinkTitle", index: "x" }, /index/u],
    ["POST", `${LIST}/breakroleinheritance('x')`, {}, /copyroleassignments/u],
    ["POST", "web/lists", { Title: "  " }, /title/u],
    ["POST", "web/lists", { Title: "x".repeat(256) }, /255/u],
    ["MERGE", LIST, { MajorVersionLimit: -1 }, /MajorVersionLimit/u],
    ["MERGE", LIST, { MajorVersionLimit: 1.5 }, /MajorVersionLimit/u],
    ["MERGE", LIST, { Title: 5 }, /title/u],
    ["POST", `${LIST}/fields`, { Title: "X", FieldTypeKind: 6, Choices: ["a", { toString: 1 }] }, /expected range/u],
    ["POST", `${LIST}/RenderListDataAsStream`, { parameters: { RenderOptions: [2] } }, /'a list of values' is none/u],
    [
      "POST",
      `${LIST}/AddValidateUpdateItemUsingPath`,
      { formValues: [], listItemCreateInfo: { FolderPath: { DecodedUrl: 5 } } },
      /DecodedUrl/u,
    ],
    ["POST", "web/ensureuser", { logon: "x" }, /logonName/u],
    ["POST", PICKER, { queryParams: { QueryString: 5 } }, /QueryString/u],
    ["POST", PICKER, { queryParams: { QueryString: "a", MaximumEntitySuggestions: "x" } }, /MaximumEntitySuggestions/u],
  ])("is refused with a sentence that says what: %s %s %j", async (verb, path, body, words) => {
    const answer = await send(verb, path, body);
    expect(answer.status).toBe(400);
    expect(sentence(answer)).toMatch(words);
  });

  it.each<[path: string, status: number, words: RegExp]>([
    [`${LIST}/items?$select=Title&$select=Id`, 400, /'\$select' is specified, but it should be specified exactly once/u],
    [`${LIST}/items?$filter=Id eq 1&$filter=Id eq 2`, 400, /'\$filter'/u],
    [`${LIST}?$select=Title/Nothing`, 400, /Title/u],
    ["web?$select=AssociatedMemberGroup/Title", 400, /AssociatedMemberGroup/u],
    [`${LIST}/items?$filter=`, 400, /missing/u],
    [`${LIST}/items?$orderby=`, 400, /not valid/u],
    [`${LIST}?$select=constructor`, 501, /the property constructor of SP\.List/u],
    [`${LIST}/items?$select=constructor`, 400, /'constructor' does not exist/u],
    ["web/siteusers?$filter=toString eq 1", 501, /\$filter on toString/u],
    [`${LIST}/items('2')`, 400, /"items\('2'\)" is not valid: a whole number/u],
    [`${LIST}/items(2.5)`, 400, /not valid/u],
    ["web/lists/getByTitle(titel='Everything')", 400, /The parameter titel does not exist in method getByTitle/u],
    ["web/lists/getByTitle('Everything','x')", 400, /The parameter x does not exist/u],
    ["web/getFileByServerRelativePath(url='/x')", 400, /The parameter url does not exist/u],
    ["web/constructor", 501, /GET web\/constructor/u],
  ])("in an address is not taken for something: %s", async (path, status, words) => {
    const answer = await service.http("admin", `_api/${path}`);
    expect([answer.status, sentence(answer)]).toEqual([status, expect.stringMatching(words)]);
  });

  it.each<[verb: string, path: string, body: Json, words: string]>([
    ["MERGE", `${LIST}/fields/getByTitle('Done')`, { FieldTypeKind: 2 }, "type of a column"],
    ["MERGE", `${LIST}/fields/getByTitle('Amount')`, { ClientValidationFormula: "=[Amount]>1" }, "ClientValidationFormula"],
    ["POST", `${LIST}/fields`, { Title: "X", FieldTypeKind: 99 }, "FieldTypeKind 99"],
    ["POST", `${LIST}/fields`, { Title: "X", FieldTypeKind: { toString: 1 } }, "FieldTypeKind an object"],
    ["POST", "web/lists", { Title: "X", BaseTemplate: { toString: 1 } }, "the template an object"],
    ["POST", "web/lists", { Title: "X", ContentTypesEnabled: [] }, "ContentTypesEnabled: a list of values"],
    ["POST", PICKER, { queryParams: { QueryString: "a", PrincipalType: { toString: 1 } } }, "PrincipalType an object"],
    [
      "POST",
      `${LIST}/AddValidateUpdateItemUsingPath`,
      { formValues: [], listItemCreateInfo: { FolderPath: { DecodedUrl: "/sites/other/sites/conformance/Lists/Everything" } } },
      "adding items to folders",
    ],
    ["POST", "web/lists", { Title: "///" }, "title leaves no address"],
    ["MERGE", LIST, { ImageUrl: "/_layouts/15/images/x.png" }, "ImageUrl"],
  ])("that SharePoint might take is a 501 naming it: %s %s %j", async (verb, path, body, words) => {
    const answer = await send(verb, path, body);
    expect([answer.status, sentence(answer)]).toEqual([501, expect.stringContaining(words)]);
  });

  it.each([
    ["null", /PrimitiveValue/u],
    ["5", /PrimitiveValue/u],
    ["[]", /StartArray/u],
  ])("in place of an object is refused: %s", async (body, words) => {
    const answer = await service.http("admin", `_api/${LIST}/items`, {
      method: "POST",
      digest: true,
      body,
      headers: { "Content-Type": "application/json" },
    });
    expect([answer.status, sentence(answer)]).toEqual([400, expect.stringMatching(words)]);
  });

  it("that is not UTF-8 is not kept", async () => {
    const body = Buffer.concat([Buffer.from('{"Title":"'), Uint8Array.from([0x93, 0xfa, 0x96, 0x7b]), Buffer.from('"}')]);
    const answer = await service.http("admin", `_api/${LIST}/items`, {
      method: "POST",
      digest: true,
      body,
      headers: { "Content-Type": "application/json; charset=Shift_JIS" },
    });
    expect([answer.status, sentence(answer)]).toEqual([400, expect.stringContaining("UTF-8")]);
  });

  it.each(["HEAD", "OPTIONS", "PROPFIND"])("of a method is a 501 naming it, and needs no digest: %s", async (method) => {
    expect((await service.http("admin", "_api/web", { method })).status).toBe(501);
    expect(service.notBuilt).toContain(`the method ${method}`);
  });

  it("left the list as it was", async () => {
    expect((await service.http("visitor", `_api/${LIST}?$select=Title,ItemCount,MajorVersionLimit`)).json).toEqual({
      Title: "Everything",
      ItemCount: 2,
      MajorVersionLimit: 50,
    });
    expect((await send("POST", `${LIST}/items`, { Title: "Still takes items" })).json).toMatchObject({
      Id: 3,
      Done: false,
      Colour: "blue & green",
    });
  });
});
