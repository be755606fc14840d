import { contextWith, contextWithout } from "../testing/graphContexts";
import { readPresencesFrom } from "./graphPresences";
import { GraphRefused } from "../graph/postToGraph";

interface Asked {
  readonly path: string;
  readonly body: { readonly requests?: readonly { readonly id: string; readonly url: string }[]; readonly ids?: readonly string[] };
}

const context = contextWith(() => Promise.resolve("a token"));

/** Graph, which knows everybody but nobody@… under the id "id of …"; keeps what it was asked. */
function graphAnswers(presences: Readonly<Record<string, string>>, { status = 200, nameStatus = 200 } = {}): Asked[] {
  const asked: Asked[] = [];
  const answer = (value: object, code = 200): Response =>
    ({ ok: code === 200, status: code, json: () => Promise.resolve(value) }) as Response;
  globalThis.fetch = async (url, init) => {
    const { origin, pathname } = new URL(String(url));
    expect([origin, new Headers(init?.headers).get("Authorization")]).toEqual(["https://graph.microsoft.com", "Bearer a token"]);
    const body = JSON.parse(String(init?.body)) as Asked["body"];
    asked.push({ path: pathname, body });
    if (body.requests === undefined)
      return answer(
        { value: body.ids?.map((id) => ({ id, availability: presences[id.replace("id of ", "")] ?? "PresenceUnknown", activity: "x" })) },
        status,
      );
    const upnIn = (path: string): string => decodeURIComponent(/^\/users\/([^?]+)\?\$select=id$/.exec(path)?.[1] ?? "");
    return answer({
      responses: [...body.requests].reverse().map(({ id, url: path }) => {
        const upn = upnIn(path);
        if (nameStatus !== 200) return { id, status: nameStatus, body: { error: {} } };
        return upn.startsWith("nobody") ? { id, status: 404, body: { error: {} } } : { id, status: 200, body: { id: `id of ${upn}` } };
      }),
    });
  };
  return asked;
}

const BEFORE = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = BEFORE;
});

describe("presence in Graph", () => {
  it("is read in one question for everybody, after their ids, which are learnt once", async () => {
    const asked = graphAnswers({ "yoko@plat.example": "Available", "o'neil#ext#@plat.example": "DoNotDisturb" });
    const read = readPresencesFrom(context);
    const people = ["yoko@plat.example", "o'neil#ext#@plat.example", "nobody@plat.example"];
    expect([...(await read(people))]).toEqual([
      ["yoko@plat.example", "available"],
      ["o'neil#ext#@plat.example", "busy"],
    ]);
    await read(people);
    expect(asked.map(({ path }) => path)).toEqual([
      "/v1.0/$batch",
      "/v1.0/communications/getPresencesByUserId",
      "/v1.0/communications/getPresencesByUserId",
    ]);
    expect(asked[2]?.body.ids).toEqual(["id of yoko@plat.example", "id of o'neil#ext#@plat.example"]);
  });

  it("is asked for as many people as are shown, with twenty ids in a batch", async () => {
    const asked = graphAnswers({});
    await readPresencesFrom(context)(Array.from({ length: 40 }, (_, index) => `p${index}@plat.example`));
    expect(asked.map(({ body }) => body.requests?.length ?? body.ids?.length)).toEqual([20, 20, 40]);
  });

  it.each([
    ["AvailableIdle", "available"],
    ["BusyIdle", "busy"],
    ["BeRightBack", "away"],
    ["Away", "away"],
    ["Offline", undefined],
    ["PresenceUnknown", undefined],
    ["constructor", undefined],
    ["FocusingOnSomethingNew", undefined],
  ])("of %s shows %s", async (availability, presence) => {
    graphAnswers({ "yoko@plat.example": availability });
    expect((await readPresencesFrom(context)(["yoko@plat.example"])).get("yoko@plat.example")).toBe(presence);
  });

  it("asks nothing about nobody", async () => {
    const asked = graphAnswers({});
    expect((await readPresencesFrom(context)(["nobody@plat.example"])).size).toBe(0);
    expect(asked).toHaveLength(1);
  });

  it.each([
    ["presence", { status: 403 }],
    ["presence to a token that ran out", { status: 401 }],
    ["names", { nameStatus: 403 }],
  ])("is refused where the organisation has not allowed %s", async (_, statuses) => {
    graphAnswers({}, statuses);
    await expect(readPresencesFrom(context)(["yoko@plat.example"])).rejects.toBeInstanceOf(GraphRefused);
  });

  it("is refused where the organisation gives no token", async () => {
    const without = contextWithout("No consent.");
    await expect(readPresencesFrom(without)(["yoko@plat.example"])).rejects.toBeInstanceOf(GraphRefused);
  });

  it("may be asked again where Graph is too busy", async () => {
    graphAnswers({}, { status: 429 });
    await expect(readPresencesFrom(context)(["yoko@plat.example"])).rejects.not.toBeInstanceOf(GraphRefused);
    const asked = graphAnswers({ "yoko@plat.example": "Away" }, { nameStatus: 429 });
    const read = readPresencesFrom(context);
    expect((await read(["yoko@plat.example"])).size).toBe(0);
    expect(asked).toHaveLength(1);
    graphAnswers({ "yoko@plat.example": "Away" });
    expect((await read(["yoko@plat.example"])).get("yoko@plat.example")).toBe("away");
  });
});
