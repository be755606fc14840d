import "@pnp/sp/items";
import "@pnp/sp/lists";
import "@pnp/sp/webs";
import { startService } from "./service";
import type { ServiceUnderTest } from "./service";

let service: ServiceUnderTest;
beforeAll(async () => (service = await startService()));
afterAll(() => service.end());

const EVERYTHING = "web/lists/getByTitle('Everything')";
const read = async (path: string, Accept = "application/json;odata=nometadata"): Promise<unknown> => {
  const { status, json } = await service.http("member", `_api/${path}`, { headers: { Accept } });
  return [status, json];
};

describe("one property, named at the end of a path", () => {
  it.each([
    ["web/Title", { value: "Conformance" }],
    ["web/title", { value: "Conformance" }],
    [`${EVERYTHING}/ItemCount`, { value: 2 }],
    [`${EVERYTHING}/items(1)/Title`, { value: "Filled" }],
    [`${EVERYTHING}/items(1)/Tags`, { value: ["a", "b"] }],
    [`${EVERYTHING}/items(1)/Link`, { Description: "A link", Url: "https://www.example.com/a?b=c&d=e" }],
    [`${EVERYTHING}/items(2)/Amount`, { "odata.null": true }],
    ["web/currentuser/Email", { value: "member@conformance.example" }],
  ])("is answered alone: %s", async (path, answer) => {
    expect(await read(path)).toEqual([200, answer]);
  });

  it("carries its type under minimalmetadata, and its name under verbose", async () => {
    expect(await read(`${EVERYTHING}/items(1)/Amount`, "application/json")).toEqual([
      200,
      { "odata.metadata": `${service.webUrl}/_api/$metadata#Edm.Double`, value: 12.5 },
    ]);
    expect(await read("web/Title", "application/json;odata=verbose")).toEqual([200, { d: { Title: "Conformance" } }]);
  });

  it("is read by PnPjs", async () => {
    const { items } = service.pnp("member").web.lists.getByTitle("Everything");
    expect(await items.getById(1).select("Title")()).toMatchObject({ Title: "Filled" });
  });

  it("is a bare text with $value", async () => {
    const { status, text, headers } = await service.http("member", `_api/${EVERYTHING}/items(1)/Title/$value`, {
      headers: { Accept: "*/*" },
    });
    expect([status, text, headers.get("Content-Type")]).toEqual([200, "Filled", "text/plain;charset=utf-8"]);
  });

  it.each([
    [`${EVERYTHING}/items(99)/Title`, 404],
    ["web/lists/getByTitle('Nothing')/Title", 404],
    ["web/lists/getByTitle('Closed')/Title", 403],
  ])("is refused as what it belongs to is: %s", async (path, status) => {
    expect((await service.http("member", `_api/${path}`)).status).toBe(status);
  });

  it.each(["web/Nothing", `${EVERYTHING}/items(1)/Nothing`, `${EVERYTHING}/items(1)/Author`, `${EVERYTHING}/items(2)/Amount/$value`])(
    "that is not kept is a 501 that names the path: %s",
    async (path) => {
      const { status, text } = await service.http("member", `_api/${path}`);
      expect([status, text]).toEqual([501, expect.stringMatching(/Nothing|Author|Amount/u)]);
    },
  );
});

describe("the number of a list's items", () => {
  it("is a bare number, of those that the reader sees", async () => {
    const count = async (person: "owner" | "member", list: string): Promise<string> =>
      (await service.http(person, `_api/web/lists/getByTitle('${list}')/items/$count`)).text;
    expect([await count("member", "Numbers"), await count("member", "Own"), await count("owner", "Own")]).toEqual(["250", "1", "2"]);
  });
});

describe("what a new item answers", () => {
  it("is what was selected of it", async () => {
    const { status, json } = await service.http("member", `_api/${EVERYTHING}/items?$select=Title,Author/Title&$expand=Author`, {
      method: "POST",
      digest: true,
      body: { Title: "New" },
    });
    expect([status, json]).toEqual([201, { Title: "New", Author: { Title: "Max Member" } }]);
  });

  it("is refused before it is made, if it cannot be", async () => {
    const before = (await service.http("member", `_api/${EVERYTHING}/ItemCount`)).json;
    const { status } = await service.http("member", `_api/${EVERYTHING}/items?$select=Nothing`, {
      method: "POST",
      digest: true,
      body: { Title: "Never" },
    });
    expect([status, (await service.http("member", `_api/${EVERYTHING}/ItemCount`)).json]).toEqual([400, before]);
  });
});

describe("forms of answers that are not spoken here", () => {
  it.each([
    [{ "OData-Version": "4.0" }, "OData 4.0"],
    [{ Accept: "application/json;odata=fullmetadata" }, "fullmetadata"],
    [{ Accept: "application/json;odata.metadata=minimal" }, "odata.metadata=minimal"],
  ])("are named: %j", async (headers, name) => {
    const { status, text } = await service.http("member", "_api/web?$select=Title", { headers });
    expect([status, text]).toEqual([501, expect.stringContaining(name)]);
  });

  it("are none where version 3 is asked for by name", async () => {
    expect((await service.http("member", "_api/web?$select=Title", { headers: { "OData-Version": "3.0" } })).json).toEqual({
      Title: "Conformance",
    });
  });
});

describe("a verbose body", () => {
  const send = async (path: string, type: string | undefined, more: Record<string, unknown>): Promise<readonly [number, string]> => {
    const { status, text } = await service.http("owner", `_api/${path}`, {
      method: "POST",
      digest: true,
      body: JSON.stringify({ ...(type === undefined ? {} : { __metadata: { type } }), ...more }),
      headers: { "Content-Type": "application/json;odata=verbose" },
    });
    return [status, text];
  };
  it.each([
    [`${EVERYTHING}/items`, "SP.Data.EverythingListItem", { Title: "Typed" }],
    ["web/lists", "SP.List", { Title: "Typed list", BaseTemplate: 100 }],
    [`${EVERYTHING}/fields`, "SP.FieldText", { Title: "Typed column", FieldTypeKind: 2 }],
    [`${EVERYTHING}/views`, "SP.View", { Title: "Typed view" }],
  ])("names its type: %s", async (path, type, body) => {
    expect(await send(path, undefined, body)).toEqual([400, expect.stringContaining("An entry without a type name was found")]);
    expect(await send(path, "SP.Data.OtherListItem", body)).toEqual([400, expect.stringContaining("SP.Data.OtherListItem")]);
    expect((await send(path, type, body))[0]).toBe(201);
  });
});
