import * as fc from "fast-check";
import { errorCode, SampleTenant, taro } from "../testing/sampleTenant";

const JSON_BODY = { "Content-Type": "application/json" };
const presences = (id: string, ids: readonly unknown[] = [taro.id]): Record<string, unknown> => ({
  id,
  method: "POST",
  url: "/communications/getPresencesByUserId",
  headers: JSON_BODY,
  body: { ids },
});
const me = (id: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({ id, method: "GET", url: "/me", ...more });

it("answers each part with its own status, headers and body, in an order of its own", async () => {
  const parts = await new SampleTenant().batchOf("/me", "/users/nobody@sample.example", "/users/taro@sample.example/photo/$value");
  expect([...parts.keys()]).toEqual(["3", "2", "1"]);
  expect(parts.get("1")).toMatchObject({ status: 200, headers: { "OData-Version": "4.0" }, body: { displayName: "山田 花子" } });
  expect(parts.get("2")).toMatchObject({ status: 404, body: { error: { code: "Request_ResourceNotFound" } } });
  expect(parts.get("3")).toMatchObject({ status: 200, headers: { "Content-Type": "image/png" }, body: "iVBORw==" });
});

it("carries bodies to its parts, and takes urls with and without the first slash", async () => {
  const parts = await new SampleTenant().batch([presences("a"), me("b", { url: "me?$select=id", method: "get" })]);
  expect(parts.get("a")).toMatchObject({ status: 200, body: { value: [{ availability: "Busy" }] } });
  expect(Object.keys(parts.get("b")?.body as object)).toEqual(["@odata.context", "id"]);
});

it("refuses one part for itself when its body or its address cannot be read", async () => {
  const parts = await new SampleTenant().batch([
    presences("empty", []),
    { ...presences("text"), body: "not base64 JSON" },
    me("encoding", { url: "/users/%E0%A4%A" }),
    me("good"),
  ]);
  expect(["empty", "text", "encoding", "good"].map((id) => parts.get(id)?.status)).toEqual([400, 400, 400, 200]);
});

it.each([
  [20, 200],
  [21, 400],
])("of %i requests answers %i", async (count, status) => {
  const requests = Array.from({ length: count }, (_, index) => me(String(index)));
  expect((await new SampleTenant().post("/$batch", { requests })).status).toBe(status);
});

it.each<readonly [string, unknown, string]>([
  ["that is no object", [], "Unable to read JSON request payload"],
  ["without requests", {}, "list of requests"],
  ["with no request", { requests: [] }, "at least one"],
  ["with a request that is no object", { requests: ["/me"] }, "must be an object"],
  ["with an id that is no text", { requests: [me("1", { id: 1 })] }, "must have an id"],
  ["with a part that has no url", { requests: [{ id: "1", method: "GET" }] }, "has no url"],
  ["with an absolute url", { requests: [me("1", { url: "https://graph.microsoft.com/v1.0/me" })] }, "relative"],
  ["with the url of another host", { requests: [me("1", { url: "//other.example/me" })] }, "relative"],
  ["with a malformed url", { requests: [me("1", { url: "/users/a b\\c" })] }, "relative"],
  ["with a batch inside", { requests: [me("1", { url: "/$batch" })] }, "batch itself"],
  ["with a batch inside that is encoded", { requests: [me("1", { url: "%24batch" })] }, "batch itself"],
  ["with a method that is none", { requests: [me("1", { method: "CONNECT" })] }, "must be one of GET"],
  ["with a body to a GET", { requests: [me("1", { body: {}, headers: JSON_BODY })] }, "must not have a body"],
  ["with a body of no type", { requests: [{ ...presences("1"), headers: undefined }] }, "Content-Type"],
  ["with headers that are no texts", { requests: [me("1", { headers: { Accept: 1 } })] }, "object of texts"],
  ["with a header that HTTP does not allow", { requests: [me("1", { headers: { "a b": "c" } })] }, "does not allow"],
  ["with an id twice, whatever its letter case", { requests: [me("a"), me("A")] }, "more than once"],
  ["with a dependency on a later request", { requests: [me("1", { dependsOn: ["2"] }), me("2")] }, "does not come before"],
  ["with a dependency on nothing", { requests: [me("1", { dependsOn: ["9"] })] }, "does not come before"],
  ["with a dependency that is no list", { requests: [me("1"), me("2", { dependsOn: "1" })] }, "list of ids"],
])("%s is refused as a whole", async (_, body, why) => {
  const response = await new SampleTenant().post("/$batch", body);
  expect(response.status).toBe(400);
  expect(await response.clone().text()).toContain(why);
  expect(await errorCode(response)).toBe("BadRequest");
});

describe("a part that depends on others", () => {
  it("is done when they succeeded", async () => {
    const parts = await new SampleTenant().batch([me("One"), me("2", { dependsOn: ["one"] })]);
    expect(parts.get("2")?.status).toBe(200);
  });

  it("answers 424 when one of them failed, and so does what depends on it", async () => {
    const parts = await new SampleTenant().batch([
      me("1", { url: "/users/nobody@sample.example" }),
      me("2"),
      me("3", { dependsOn: ["1", "2"] }),
      me("4", { dependsOn: ["3"] }),
      me("5", { dependsOn: ["2"] }),
    ]);
    expect(["1", "2", "3", "4", "5"].map((id) => parts.get(id)?.status)).toEqual([404, 200, 424, 424, 200]);
    expect(parts.get("3")).toMatchObject({ body: { error: { code: "FailedDependency" } } });
  });
});

it("is found where its address is encoded", async () => {
  const response = await new SampleTenant().post("/%24batch", { requests: [me("1")] });
  expect([response.status, await response.json()]).toMatchObject([200, { responses: [{ id: "1", status: 200 }] }]);
});

it("names what is not built inside a batch", async () => {
  const tenant = new SampleTenant();
  expect((await tenant.batchOf("/me/messages")).get("1")?.status).toBe(501);
  expect(tenant.notBuilt).toEqual(["GET /v1.0/me/messages"]);
});

it("answers whatever it is sent with 200 or with Graph's 400", async () => {
  const tenant = new SampleTenant();
  const anything = fc.jsonValue({ maxDepth: 2 });
  const part = fc.record(
    {
      id: fc.oneof(fc.constantFrom("1", "2", "a"), anything),
      method: fc.oneof(fc.constantFrom("GET", "post", "TRACE", "CONNECT"), anything),
      url: fc.oneof(fc.constantFrom("/me", "users/x", "/users/%zz", "//x", "/chats", "?", "/teams//channels", "#"), fc.webPath(), anything),
      headers: fc.oneof(fc.constant(JSON_BODY), anything),
      body: anything,
      dependsOn: fc.oneof(fc.constant(["1"]), anything),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(anything, fc.record({ requests: fc.oneof(fc.array(part, { maxLength: 4 }), anything) })), async (body) => {
      const response = await tenant.post("/$batch", body);
      expect([200, 400]).toContain(response.status);
      if (response.status === 400) await errorCode(response);
    }),
    { numRuns: 500 },
  );
});
