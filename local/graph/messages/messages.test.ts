import { errorCode, hanako, NOW, SampleTenant, taro, team, ORIGIN } from "../testing/sampleTenant";

const ROSES = `/teams/${team.id}/channels/19:roses@thread.tacv2`;
const POSTS = `${ROSES}/messages`;
const OLDEST = String(Date.UTC(2026, 2, 1));

interface Entity extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly body: { readonly content: string };
  readonly replies?: readonly Entity[];
}
interface Page {
  readonly "@odata.count": number;
  readonly "@odata.nextLink"?: string;
  readonly value: readonly Entity[];
}

async function page(tenant: SampleTenant, path: string): Promise<Page> {
  const response = await tenant.get(path);
  expect(response.status).toBe(200);
  return (await response.json()) as Page;
}

it("sends twenty posts, newest first, and the way to the rest", async () => {
  const tenant = new SampleTenant();
  const first = await page(tenant, POSTS);
  expect([first.value.length, first["@odata.count"]]).toEqual([20, 20]);
  expect(first.value[0]?.body.content).toBe("Post 24");
  const second = await page(tenant, (first["@odata.nextLink"] ?? "").replace(`${ORIGIN}/graph/v1.0`, ""));
  expect(second.value.map(({ body }) => body.content)).toEqual(["Post 4", "Post 3", "Post 2", "Post 1", "Post 0"]);
  expect(second["@odata.nextLink"]).toBeUndefined();
});

it.each([
  ["$top=50", 25],
  ["$top=3", 3],
])("takes %s", async (query, count) => expect((await page(new SampleTenant(), `${POSTS}?${query}`)).value).toHaveLength(count));

it.each(["$top=51", "$top=0", "$expand=author", "$skiptoken=x"])("refuses %s", async (query) => {
  const response = await new SampleTenant().get(`${POSTS}?${query}`);
  expect(response.status).toBe(400);
  expect(await errorCode(response)).toBe("BadRequest");
});

it.each(["$expand=replies($top=1)", "$expand=replies,hostedContents", "$filter=id%20eq%20'1'", "$select=id", "$orderby=id"])(
  "does not guess what %s would answer",
  async (query) => {
    expect((await new SampleTenant().get(`${POSTS}?${query}`)).status).toBe(501);
  },
);

it("sends replies with their posts when they are expanded", async () => {
  const { value } = await page(new SampleTenant(), `${POSTS}?$top=50&$expand=replies`);
  const oldest = value.at(-1);
  expect(oldest).toMatchObject({ subject: "First", body: { contentType: "html" }, "replies@odata.count": 2 });
  expect(oldest?.replies?.map(({ body, replyToId }) => [body.content, replyToId])).toEqual([
    ["Two", OLDEST],
    ["One", OLDEST],
  ]);
  expect(value[0]?.replies).toEqual([]);
});

it("tells one post and its replies", async () => {
  const tenant = new SampleTenant();
  expect(await (await tenant.get(`${POSTS}/${OLDEST}`)).json()).toMatchObject({
    id: OLDEST,
    etag: OLDEST,
    replyToId: null,
    from: { user: { displayName: taro.displayName } },
  });
  expect((await page(tenant, `${POSTS}/${OLDEST}/replies`)).value.map(({ body }) => body.content)).toEqual(["Two", "One"]);
});

it("takes a post of the caller and shows it first", async () => {
  const tenant = new SampleTenant();
  const response = await tenant.post(POSTS, { subject: "Question", body: { content: "When?" } });
  const id = String(NOW.getTime());
  expect(response.status).toBe(201);
  expect(response.headers.get("Location")).toBe(
    `https://teamsgraph.teams.microsoft.com/v1.0/teams('${team.id}')/channels('19:roses@thread.tacv2')/messages('${id}')`,
  );
  expect(await response.json()).toMatchObject({
    id,
    subject: "Question",
    body: { contentType: "text", content: "When?" },
    from: { user: { id: hanako.id } },
    webUrl: `https://teams.microsoft.com/l/message/19%3Aroses%40thread.tacv2/${id}?groupId=${team.id}&tenantId=00000000-0000-4000-8000-0000000000aa&createdTime=${id}&parentMessageId=${id}`,
  });
  expect((await page(tenant, `${POSTS}?$top=1`)).value[0]?.id).toBe(id);
});

it("gives posts of the same millisecond ids of their own", async () => {
  const tenant = new SampleTenant();
  const ids = [];
  for (const content of ["a", "b", "c"]) ids.push(((await (await tenant.post(POSTS, { body: { content } })).json()) as Entity).id);
  expect(new Set(ids).size).toBe(3);
  expect((await page(tenant, `${POSTS}?$top=3`)).value.map(({ body }) => body.content)).toEqual(["c", "b", "a"]);
});

it("takes a reply, which names its post", async () => {
  const tenant = new SampleTenant();
  const response = await tenant.post(`${POSTS}/${OLDEST}/replies`, { body: { contentType: "html", content: "<p>Three</p>" } });
  expect(response.status).toBe(201);
  expect(await response.json()).toMatchObject({ replyToId: OLDEST, body: { contentType: "html", content: "<p>Three</p>" } });
  expect((await page(tenant, `${POSTS}/${OLDEST}/replies`)).value).toHaveLength(3);
});

it.each<readonly [unknown, number]>([
  [{}, 400],
  [{ body: "text" }, 400],
  [{ body: { content: " " } }, 400],
  [{ body: { content: "x", contentType: "markdown" } }, 400],
  [{ body: { content: "x" }, subject: 1 }, 400],
  [{ body: { content: "x" }, importance: "low" }, 400],
  [{ body: { content: "x" }, importance: "high" }, 201],
  [{ body: { content: "x" }, mentions: [] }, 501],
])("answers the post %j with %i", async (body, status) => {
  expect((await new SampleTenant().post(POSTS, body)).status).toBe(status);
});

it("lets nobody post who may only read", async () => {
  const tenant = new SampleTenant();
  tenant.scopes = ["ChannelMessage.Read.All"];
  expect((await tenant.get(POSTS)).status).toBe(200);
  expect((await tenant.post(POSTS, { body: { content: "x" } })).status).toBe(403);
});
