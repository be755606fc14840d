import { hanako, SampleTenant, taro, team } from "./testing/sampleTenant";
import { PART_SHAPES, SHAPES } from "./testing/shapes";

type Entity = Readonly<Record<string, unknown>>;

const ROSES = `/teams/${team.id}/channels/19:roses@thread.tacv2`;
const CHAT = `/chats/19:${hanako.id}_${taro.id}@unq.gbl.spaces`;
const TEXT = { body: { content: "x" } };
const PAIR = {
  chatType: "oneOnOne",
  members: [hanako, taro].map(({ id }) => ({ roles: ["owner"], "user@odata.bind": `https://graph.microsoft.com/v1.0/users('${id}')` })),
};

const names = (shape: string): readonly string[] => shape.split(" ").sort();
const propertiesOf = (entity: Entity): readonly string[] =>
  Object.keys(entity)
    .filter((name) => !name.includes("@odata."))
    .sort();
const first = (answer: Entity): Entity => ("value" in answer ? ((answer["value"] as readonly Entity[])[0] ?? {}) : answer);

let tenant: SampleTenant;
beforeAll(async () => {
  tenant = new SampleTenant();
  await tenant.post("/chats", PAIR);
  await tenant.post(`${CHAT}/messages`, TEXT);
});

async function read(path: string): Promise<Entity> {
  const response = await tenant.get(path);
  expect(response.status).toBe(200);
  return first((await response.json()) as Entity);
}

it.each([
  ["user", "/me"],
  ["user", "/users"],
  ["user", `/groups/${team.id}/members`],
  ["team", `/teams/${team.id}`],
  ["channel", `/teams/${team.id}/channels`],
  ["channel", ROSES],
  ["message", `${ROSES}/messages`],
  ["message", `${ROSES}/messages/${Date.UTC(2026, 2, 1)}/replies`],
  ["message", `${CHAT}/messages`],
  ["chat", CHAT],
  ["chatMember", `${CHAT}/members`],
  ["presence", `/users/${taro.id}/presence`],
  ["photo", `/users/${taro.id}/photo`],
] as const)("a %s has the properties Graph answers: %s", async (kind, path) => {
  expect(propertiesOf(await read(path))).toEqual(names(SHAPES[kind]));
});

it.each([
  ["channel", `/teams/${team.id}/channels`, { displayName: "New" }],
  ["message", `${ROSES}/messages`, TEXT],
  ["message", `${ROSES}/messages/${Date.UTC(2026, 2, 1)}/replies`, TEXT],
  ["chat", "/chats", PAIR],
  ["message", `${CHAT}/messages`, TEXT],
] as const)("a new %s is answered with the same properties: %s", async (kind, path, body) => {
  const response = await tenant.post(path, body);
  expect(response.status).toBe(201);
  expect(propertiesOf((await response.json()) as Entity)).toEqual(names(SHAPES[kind]));
});

it("the beta version also tells on whose behalf a message was written", async () => {
  const response = await tenant.ask(`/graph/beta${ROSES}/messages`);
  expect(propertiesOf(first((await response.json()) as Entity))).toEqual(names(`${SHAPES.message} onBehalfOf`));
});

it.each(Object.keys(PART_SHAPES))("%s has the properties Graph answers", async (part) => {
  const [kind, name = ""] = part.split(".");
  const entity = await read(kind === "team" ? `/teams/${team.id}` : `${ROSES}/messages`);
  expect(propertiesOf(entity[name] as Entity)).toEqual(names(PART_SHAPES[part as keyof typeof PART_SHAPES]));
});

it.each(["/users/nobody@sample.example", "/me/photo", "/teams/1", "/me/messages"])(
  "the refusal of %s has the shape of Graph's errors",
  async (path) => {
    const { error } = (await (await tenant.get(path)).json()) as { error: Entity };
    expect(propertiesOf(error)).toEqual(names(SHAPES.error));
    expect(propertiesOf(error["innerError"] as Entity)).toEqual(names(SHAPES.innerError));
  },
);

it("answers what the directory knows with a cost and what Teams knows without", async () => {
  const parts = await tenant.batchOf("/me", `/teams/${team.id}`, "/users/nobody@sample.example");
  const odata = {
    "OData-Version": "4.0",
    "Content-Type": "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8",
  };
  expect(parts.get("1")?.headers).toEqual({ ...odata, "Cache-Control": "no-cache", "x-ms-resource-unit": "1" });
  expect(parts.get("2")?.headers).toEqual(odata);
  expect(parts.get("3")?.headers).toMatchObject({ "Content-Type": "application/json", "Cache-Control": "no-cache" });
});
