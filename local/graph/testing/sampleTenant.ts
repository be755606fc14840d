import type { GraphTeam, GraphUser } from "../definition/tenantDefinition";
import { createGraph } from "../index";
import type { GraphOptions } from "../index";

export const hanako: GraphUser = {
  id: "00000000-0000-4000-8000-000000000001",
  userPrincipalName: "hanako@sample.example",
  mail: "hanako.yamada@sample.example",
  displayName: "山田 花子",
  givenName: "花子",
  surname: "山田",
  jobTitle: null,
  department: "Protocol",
  officeLocation: null,
  preferredLanguage: "ja-JP",
  accountEnabled: true,
};

/** Has a photo and a presence, but no mailbox. */
export const taro: GraphUser = {
  ...hanako,
  id: "00000000-0000-4000-8000-000000000002",
  userPrincipalName: "taro@sample.example",
  mail: null,
  displayName: "鈴木 太郎",
  givenName: "太郎",
  surname: "鈴木",
  photo: { contentType: "image/png", bytes: new Uint8Array([137, 80, 78, 71]), pixels: 96 },
  presence: { availability: "Busy", activity: "InACall" },
};

/** Is in no team. */
export const jiro: GraphUser = {
  ...hanako,
  id: "00000000-0000-4000-8000-000000000003",
  userPrincipalName: "jiro@sample.example",
  mail: "jiro@sample.example",
  displayName: "田中 次郎",
  givenName: "次郎",
  surname: "田中",
};

/** What requests without a host are taken to name. */
export const ORIGIN = "http://localhost";
export const NOW = new Date("2026-04-01T09:00:00.000Z");
const TENANT_ID = "00000000-0000-4000-8000-0000000000aa";

const posts = Array.from({ length: 25 }, (_, index) => ({
  from: taro.id,
  createdAt: new Date(Date.UTC(2026, 2, 1 + index)).toISOString(),
  content: `Post ${index}`,
}));

/** Of Hanako, its owner, and Taro; its second channel has 25 posts, the oldest of which has two replies. */
export const team: GraphTeam = {
  id: "00000000-0000-4000-8000-0000000000bb",
  displayName: "Garden",
  description: "For those who grow",
  createdAt: "2026-01-01T00:00:00Z",
  visibility: "private",
  ownerIds: [hanako.id],
  memberIds: [taro.id],
  channels: [
    { id: "19:general@thread.tacv2", displayName: "General", description: null, createdAt: "2026-01-01T00:00:00Z" },
    {
      id: "19:roses@thread.tacv2",
      displayName: "Roses & <thorns>",
      description: "Roses",
      createdAt: "2026-02-01T00:00:00Z",
      messages: posts.map((post, index) =>
        index > 0
          ? post
          : {
              ...post,
              subject: "First",
              contentType: "html" as const,
              replies: [
                { from: hanako.id, createdAt: "2026-03-02T00:00:00Z", content: "One" },
                { from: taro.id, createdAt: "2026-03-03T00:00:00Z", content: "Two" },
              ],
            },
      ),
    },
  ],
};

const ALL_SCOPES = [
  "User.Read",
  "User.Read.All",
  "GroupMember.Read.All",
  "People.Read",
  "People.Read.All",
  "Presence.Read",
  "Presence.Read.All",
  "Team.ReadBasic.All",
  "Channel.ReadBasic.All",
  "Channel.Create",
  "ChannelMessage.Read.All",
  "ChannelMessage.Send",
  "Chat.ReadWrite",
];

/** A part of a batch's answer. */
export interface Part {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A small organisation, and a person in it who asks; what is granted and who asks can be changed. */
export class SampleTenant {
  public scopes: readonly string[] = ALL_SCOPES;
  public login: string | undefined = "i:0#.f|membership|hanako@sample.example";
  public readonly notBuilt: string[] = [];
  private readonly app;

  constructor(options: Partial<GraphOptions> = {}) {
    this.app = createGraph({
      origin: ORIGIN,
      users: [hanako, taro, jiro],
      teams: [team],
      tenantId: TENANT_ID,
      now: () => NOW,
      scopes: () => new Set(this.scopes),
      whoIs: () => this.login,
      onNotBuilt: (route) => this.notBuilt.push(route),
      ...options,
    }).app;
  }

  /** @param path - below the version: `/me` */
  public async get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return this.app.request(`/graph/v1.0${path}`, { headers });
  }

  public async post(path: string, body: unknown): Promise<Response> {
    return this.ask(`/graph/v1.0${path}`, { method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json" } });
  }

  /** @param path - of the origin: `/graph/beta/me` */
  public async ask(path: string, init?: RequestInit): Promise<Response> {
    return this.app.request(path, init);
  }

  /** Sends a batch that must be answered as a whole; the parts by their ids. */
  public async batch(requests: readonly Readonly<Record<string, unknown>>[]): Promise<Map<string, Part>> {
    const response = await this.post("/$batch", { requests });
    expect(response.status).toBe(200);
    const { responses } = (await response.json()) as { responses: Part[] };
    return new Map(responses.map((part) => [part.id, part]));
  }

  /** Sends a batch of reads whose ids count from 1. */
  public async batchOf(...urls: readonly string[]): Promise<Map<string, Part>> {
    return this.batch(urls.map((url, index) => ({ id: String(index + 1), method: "GET", url })));
  }
}

/** The code of a refusal, which must have Graph's shape. */
export async function errorCode(response: Response): Promise<string> {
  const { error } = (await response.json()) as { error: { code: string; message: string; innerError: Record<string, string> } };
  expect(Object.keys(error)).toEqual(["code", "message", "innerError"]);
  expect(Object.keys(error.innerError)).toEqual(expect.arrayContaining(["date", "request-id", "client-request-id"]));
  return error.code;
}
