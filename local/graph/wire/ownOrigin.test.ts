import { errorCode, ORIGIN, SampleTenant } from "../testing/sampleTenant";
import { CLOUD, REWRITTEN_FROM } from "./ownOrigin";

interface Page {
  readonly "@odata.context": string;
  readonly "@odata.nextLink": string;
  readonly value: readonly unknown[];
}

it.each([
  [{ Host: "evil.example" }, 400, "BadRequest"],
  [{ Host: "127.0.0.1" }, 400, "BadRequest"],
  [{ Origin: "https://evil.example" }, 403, "Forbidden"],
  [{ Origin: "null" }, 403, "Forbidden"],
])("refuses %j", async (headers, status, code) => {
  for (const path of ["/graph/v1.0/me", "/graph/elsewhere"]) {
    const response = await new SampleTenant().ask(path, { headers });
    expect(response.status).toBe(status);
    expect(await response.clone().text()).toContain(`${ORIGIN} only`);
    expect(await errorCode(response)).toBe(code);
  }
});

it("answers pages of its own", async () =>
  expect((await new SampleTenant().get("/me", { Origin: ORIGIN, Host: "localhost" })).status).toBe(200));

it("links to its own address, where the next page is", async () => {
  const tenant = new SampleTenant();
  const first = (await (await tenant.get("/users?$top=2")).json()) as Page;
  expect(first["@odata.context"]).toBe(`${CLOUD}/v1.0/$metadata#users`);
  expect(first["@odata.nextLink"]).toMatch(/^http:\/\/localhost\/graph\/v1\.0\/users\?\$top=2&\$skiptoken=/u);
  expect(((await (await tenant.ask(first["@odata.nextLink"])).json()) as Page).value).toHaveLength(1);
});

it("links to the cloud for a page that rewrites it, in the parts of a batch too", async () => {
  const headers = { [REWRITTEN_FROM]: CLOUD };
  expect(await (await new SampleTenant().get("/users?$top=2", headers)).json()).toMatchObject({
    "@odata.nextLink": expect.stringContaining(`${CLOUD}/v1.0/users?`) as string,
  });
  const body = JSON.stringify({ requests: [{ id: "1", method: "GET", url: "/users?$top=2" }] });
  expect(await (await new SampleTenant().ask("/graph/v1.0/$batch", { method: "POST", body, headers })).text()).toContain(
    `"@odata.nextLink":"${CLOUD}/v1.0/users?`,
  );
});

it.each(["/users?$count=banana", "/users?$count=", "/groups/00000000-0000-4000-8000-0000000000bb/members?$count=banana"])(
  "refuses %s",
  async (path) => {
    for (const headers of [{}, { ConsistencyLevel: "eventual" }]) expect((await new SampleTenant().get(path, headers)).status).toBe(400);
  },
);
