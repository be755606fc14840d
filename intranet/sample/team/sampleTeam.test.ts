import { createGraph } from "../../../local/graph";
import { ORGANISER, OUTSIDER, STAFF } from "../accounts/users";
import { sampleIntranet } from "../sampleIntranet";
import { sampleTeam, TEAM_ID } from "./sampleTeam";

const CHANNELS = ["General", "赴任時", "現地での教育", "家事補助帯同・現地雇用、在外ワンオペ", "帰国後", "その他なんでも"];

async function get(path: string, login: string): Promise<Response> {
  const { graphUsers } = sampleIntranet({ volunteers: 12, seed: 1 });
  const scopes = () => new Set(["Team.ReadBasic.All", "Channel.ReadBasic.All", "ChannelMessage.Read.All"]);
  return createGraph({
    origin: "http://localhost",
    users: graphUsers,
    teams: [sampleTeam(graphUsers)],
    scopes,
    whoIs: () => login,
  }).app.request(`/graph/v1.0${path}`);
}

it.each([ORGANISER, STAFF])("shows $name the channels of the team", async ({ address }) => {
  const { value } = (await (await get(`/teams/${TEAM_ID}/channels`, address)).json()) as { value: { displayName: string }[] };
  expect(value.map(({ displayName }) => displayName)).toEqual(CHANNELS);
});

it("has a question with its answers in every channel", async () => {
  const { graphUsers } = sampleIntranet({ volunteers: 12, seed: 1 });
  for (const { messages = [] } of sampleTeam(graphUsers).channels.slice(1)) {
    expect(messages.length).toBeGreaterThan(0);
    for (const { subject, replies = [], createdAt } of messages) {
      expect(subject).toBeTruthy();
      expect(replies.every((reply) => reply.createdAt > createdAt)).toBe(true);
    }
  }
});

it("is closed to the outsider", async () => {
  expect((await get(`/teams/${TEAM_ID}`, OUTSIDER.address)).status).toBe(403);
});

it("stands without volunteers", () => {
  const { graphUsers } = sampleIntranet({ volunteers: 0, seed: 1 });
  expect(() =>
    createGraph({
      origin: "http://localhost",
      users: graphUsers,
      teams: [sampleTeam(graphUsers)],
      scopes: () => new Set(),
      whoIs: () => undefined,
    }),
  ).not.toThrow();
});
