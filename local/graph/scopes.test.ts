import { GRAPH_ROUTES } from "./routes/routes";
import { errorCode, hanako, SampleTenant, taro } from "./testing/sampleTenant";

function granted(...scopes: readonly string[]): SampleTenant {
  const tenant = new SampleTenant();
  tenant.scopes = scopes;
  return tenant;
}

it.each(["/me", "/me/photos", `/users/${hanako.id}`, "/users/HANAKO@sample.example?$select=department"])(
  "answers %s of the caller with User.Read alone",
  async (path) => {
    expect((await granted("User.Read").get(path)).status).toBe(path.includes("photo") ? 404 : 200);
  },
);

it.each([
  "/users/taro@sample.example",
  "/users/nobody@sample.example",
  `/users/${taro.id}/photo/$value`,
  `/users/${taro.id}/presence`,
  "/me/presence",
])("refuses %s with User.Read alone", async (path) => {
  const response = await granted("User.Read").get(path);
  expect(response.status).toBe(403);
  expect(await errorCode(response)).toBe("Forbidden");
});

it("refuses even the caller's own profile without any scope", async () => {
  expect((await granted().get("/me")).status).toBe(403);
});

it("refuses presence of many, and the parts of a batch one by one", async () => {
  const tenant = granted("User.Read");
  expect((await tenant.post("/communications/getPresencesByUserId", { ids: [taro.id] })).status).toBe(403);
  const parts = await tenant.batchOf("/me", `/users/${taro.id}`);
  expect([...parts].map(([id, part]) => [id, part.status])).toEqual([
    ["2", 403],
    ["1", 200],
  ]);
});

it("tells the caller's own presence with Presence.Read, that of others with Presence.Read.All only", async () => {
  expect((await granted("Presence.Read").get("/me/presence")).status).toBe(200);
  expect((await granted("Presence.Read").get(`/users/${hanako.id}/presence`)).status).toBe(200);
  expect((await granted("Presence.Read").get(`/users/${taro.id}/presence`)).status).toBe(403);
  expect((await granted("Presence.Read.All").get(`/users/${taro.id}/presence`)).status).toBe(200);
});

it("shows the basic profile of others with User.ReadBasic.All, and does not guess what else it would show", async () => {
  const tenant = granted("User.ReadBasic.All");
  expect((await tenant.get(`/users/${taro.id}?$select=displayName,mail`)).status).toBe(200);
  expect((await tenant.get(`/users/${taro.id}`)).status).toBe(501);
  expect((await tenant.get(`/users/${taro.id}/photo`)).status).toBe(200);
});

it.each(GRAPH_ROUTES.map(({ method, pattern, scopes, ownScopes = [] }) => [method, pattern, [...scopes, ...ownScopes]] as const))(
  "%s %s names the scopes it needs",
  (_, __, scopes) => {
    expect(scopes.length).toBeGreaterThan(0);
    expect(scopes.every((scope) => /^[A-Z]\w+(?:\.\w+)+$/u.test(scope))).toBe(true);
  },
);
