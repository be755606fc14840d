import { errorCode, hanako, jiro, SampleTenant, taro } from "../testing/sampleTenant";

const member = (user: { readonly id: string }, roles: unknown = ["owner"]): Record<string, unknown> => ({
  "@odata.type": "#microsoft.graph.aadUserConversationMember",
  roles,
  "user@odata.bind": `https://graph.microsoft.com/v1.0/users('${user.id}')`,
});
const CHAT = `19:${hanako.id}_${taro.id}@unq.gbl.spaces`;
const start = (tenant: SampleTenant, ...members: readonly unknown[]): Promise<Response> =>
  tenant.post("/chats", { chatType: "oneOnOne", members });

async function started(): Promise<SampleTenant> {
  const tenant = new SampleTenant();
  expect((await start(tenant, member(hanako), member(taro))).status).toBe(201);
  return tenant;
}

it("starts a chat of two, whose id holds both, the smaller first", async () => {
  const response = await start(new SampleTenant(), member(taro), member(hanako));
  expect(response.status).toBe(201);
  expect(response.headers.get("Location")).toBe(`https://teamsgraph.teams.microsoft.com/v1.0/chats('${CHAT}')`);
  expect(await response.json()).toMatchObject({ id: CHAT, chatType: "oneOnOne", topic: null });
});

it("answers the chat that two people have instead of a second one", async () => {
  const tenant = await started();
  await tenant.post(`/chats/${CHAT}/messages`, { body: { content: "Hello" } });
  await start(tenant, member(taro), member(hanako));
  expect(await (await tenant.get(`/chats/${CHAT}/messages`)).json()).toMatchObject({ value: [{ body: { content: "Hello" } }] });
});

it("tells who is in a chat", async () => {
  const { value } = (await (await (await started()).get(`/chats/${CHAT}/members`)).json()) as { value: Record<string, unknown>[] };
  expect(value.map(({ userId, email, roles }) => [userId, email, roles])).toEqual([
    [hanako.id, hanako.mail, ["owner"]],
    [taro.id, null, ["owner"]],
  ]);
  expect(new Set(value.map(({ id }) => id)).size).toBe(2);
});

it("takes messages, which have neither a web address nor a channel", async () => {
  const response = await (await started()).post(`/chats/${CHAT}/messages`, { body: { content: "Hello" } });
  expect(response.status).toBe(201);
  expect(await response.json()).toMatchObject({ chatId: CHAT, webUrl: null, channelIdentity: null, replyToId: null });
});

it("is closed to those who are not in it", async () => {
  const tenant = await started();
  tenant.login = jiro.userPrincipalName;
  for (const path of ["", "/members", "/messages"]) expect((await tenant.get(`/chats/${CHAT}${path}`)).status).toBe(403);
  expect((await tenant.post(`/chats/${CHAT}/messages`, { body: { content: "x" } })).status).toBe(403);
});

it("is not known before it is started", async () => {
  const response = await new SampleTenant().get(`/chats/${CHAT}?$select=id`);
  expect(response.status).toBe(404);
  expect(await errorCode(response)).toBe("NotFound");
});

it.each<readonly [string, readonly unknown[], number]>([
  ["one member", [member(hanako)], 400],
  ["three members", [member(hanako), member(taro), member(jiro)], 400],
  ["the caller twice", [member(hanako), member(hanako)], 400],
  ["others than the caller", [member(taro), member(jiro)], 403],
  ["somebody unknown", [member(hanako), member({ id: "nobody" })], 404],
  ["a member without address", [member(hanako), {}], 400],
  ["a member that is no object", [member(hanako), "taro"], 400],
  ["a guest", [member(hanako), member(taro, ["guest"])], 400],
])("refuses a chat of %s", async (_, members, status) => {
  const response = await start(new SampleTenant(), ...members);
  expect(response.status).toBe(status);
  await errorCode(response);
});

it.each([
  [{ chatType: "group", members: [] }, 501],
  [{ chatType: "secret", members: [] }, 400],
  [{ chatType: "oneOnOne", members: {} }, 400],
  [{ chatType: "oneOnOne", topic: "x" }, 501],
])("answers a chat of %j with %i", async (body, status) => expect((await new SampleTenant().post("/chats", body)).status).toBe(status));
