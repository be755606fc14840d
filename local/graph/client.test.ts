import { BatchRequestContent, BatchResponseContent, Client, GraphError, PageIterator } from "@microsoft/microsoft-graph-client";
import type { PageCollection } from "@microsoft/microsoft-graph-client";
import type { GraphUser } from "./definition/tenantDefinition";
import { hanako, SampleTenant, taro, team } from "./testing/sampleTenant";
import { CLOUD, REWRITTEN_FROM } from "./wire/ownOrigin";

const ROSES = `/teams/${team.id}/channels/19:roses@thread.tacv2`;
const colleagues = Array.from({ length: 30 }, (_, index): GraphUser => ({
  ...hanako,
  id: `00000000-0000-4000-9000-${String(index).padStart(12, "0")}`,
  userPrincipalName: `p${index}@sample.example`,
  displayName: `Person ${index}`,
}));

const realFetch = globalThis.fetch;
afterEach(() => (globalThis.fetch = realFetch));

/** Microsoft's own client, whose requests are answered by the tenant instead of the network. */
function clientOf(tenant: SampleTenant): Client {
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const body = request.method === "GET" ? {} : { body: await request.text() };
    const headers = new Headers(request.headers);
    headers.set(REWRITTEN_FROM, CLOUD);
    return tenant.ask(`/graph${request.url.slice(CLOUD.length)}`, { method: request.method, headers, ...body });
  };
  return Client.init({ authProvider: (done) => done(null, "token") });
}

describe("Microsoft's Graph client", () => {
  it("reads the caller, and another user by an address with a sign", async () => {
    const client = clientOf(new SampleTenant());
    expect(await client.api("/me").get()).toMatchObject({ displayName: hanako.displayName });
    expect(
      await client
        .api(`/users/${encodeURIComponent(taro.userPrincipalName)}`)
        .select(["id", "mail"])
        .get(),
    ).toMatchObject({ id: taro.id, mail: null });
  });

  it("walks through all pages of a collection", async () => {
    const client = clientOf(new SampleTenant({ users: [hanako, ...colleagues], teams: [] }));
    const found: string[] = [];
    const first = (await client.api("/users").select("displayName").top(7).get()) as PageCollection;
    await new PageIterator(client, first, (user: GraphUser) => found.push(user.displayName) > 0).iterate();
    expect(found).toEqual([hanako.displayName, ...colleagues.map(({ displayName }) => displayName)]);
  });

  it("searches and counts where it asks for eventual consistency", async () => {
    const users: unknown = await clientOf(new SampleTenant())
      .api("users")
      .header("ConsistencyLevel", "eventual")
      .count(true)
      .search('"displayName:花" OR "mail:花"')
      .top(10)
      .get();
    expect(users).toMatchObject({ "@odata.count": 1, value: [{ id: hanako.id }] });
  });

  it("receives a photo as bytes, and Graph's refusal where there is none", async () => {
    const client = clientOf(new SampleTenant());
    expect(((await client.api(`/users/${taro.id}/photo/$value`).get()) as Blob).size).toBe(taro.photo?.bytes.length);
    const refusal = client.api("/me/photo/$value").get();
    await expect(refusal).rejects.toBeInstanceOf(GraphError);
    await expect(refusal).rejects.toMatchObject({ statusCode: 404 });
  });

  it("makes a channel, posts to it and reads the post back", async () => {
    const client = clientOf(new SampleTenant());
    const { id } = (await client.api(`/teams/${team.id}/channels`).post({ displayName: "Tulips", description: "Bulbs" })) as { id: string };
    await client.api(`/teams/${team.id}/channels/${id}/messages`).post({ body: { content: "When to plant?" } });
    expect(await client.api(`/teams/${team.id}/channels/${id}/messages`).get()).toMatchObject({
      value: [{ body: { content: "When to plant?" } }],
    });
  });

  it("sends a batch whose parts wait for one another", async () => {
    const client = clientOf(new SampleTenant());
    const post = new Request(`${CLOUD}${ROSES}/messages`, {
      method: "POST",
      body: JSON.stringify({ body: { content: "First" } }),
      headers: { "Content-Type": "application/json" },
    });
    const batch = new BatchRequestContent([
      { id: "1", request: post },
      { id: "2", request: new Request(`${CLOUD}${ROSES}/messages?$top=1`), dependsOn: ["1"] },
      { id: "3", request: new Request(`${CLOUD}/users/nobody`), dependsOn: ["2"] },
    ]);
    const responses = new BatchResponseContent(await client.api("/$batch").post(await batch.getContent()));
    expect(["1", "2", "3"].map((id) => responses.getResponseById(id).status)).toEqual([201, 200, 404]);
    expect(await responses.getResponseById("2").json()).toMatchObject({ value: [{ body: { content: "First" } }] });
  });

  it("waits as long as it is told when it is throttled, and then succeeds", async () => {
    let left = 1;
    const client = clientOf(new SampleTenant({ throttle: () => (left-- > 0 ? { retryAfterSeconds: 1 } : undefined) }));
    const started = Date.now();
    expect(await client.api("/me").get()).toMatchObject({ id: hanako.id });
    expect(Date.now() - started).toBeGreaterThanOrEqual(990);
  });
});
