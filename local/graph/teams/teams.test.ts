import { errorCode, hanako, jiro, SampleTenant, taro, team } from "../testing/sampleTenant";

const TEAM = `/teams/${team.id}`;
const CHANNELS = `${TEAM}/channels`;
const ROSES = `${CHANNELS}/19:roses@thread.tacv2`;

interface Collection {
  readonly "@odata.context": string;
  readonly "@odata.count": number | string;
  readonly value: readonly Readonly<Record<string, unknown>>[];
}

async function collection(tenant: SampleTenant, path: string, headers: Record<string, string> = {}): Promise<Collection> {
  const response = await tenant.get(path, headers);
  expect(response.status).toBe(200);
  return (await response.json()) as Collection;
}
const namesOf = ({ value }: Collection): unknown[] => value.map(({ displayName }) => displayName);

function as(user: typeof hanako): SampleTenant {
  const tenant = new SampleTenant();
  tenant.login = user.userPrincipalName;
  return tenant;
}

it("tells a team, or the selected properties of it", async () => {
  const tenant = new SampleTenant();
  expect(await (await tenant.get(TEAM)).json()).toMatchObject({
    id: team.id,
    displayName: "Garden",
    createdDateTime: "2026-01-01T00:00:00.000Z",
    internalId: "19:general@thread.tacv2",
    isArchived: false,
  });
  expect(await (await tenant.get(`${TEAM}?$select=id,description`)).json()).toEqual({
    "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#teams(id,description)/$entity",
    id: team.id,
    description: "For those who grow",
  });
});

it("lists the teams of somebody", async () => {
  expect(await collection(new SampleTenant(), "/me/joinedTeams")).toEqual({
    "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#teams",
    "@odata.count": 1,
    value: [{ id: team.id, displayName: "Garden", description: "For those who grow" }],
  });
  expect((await collection(new SampleTenant(), `/users/${taro.id}/joinedTeams`)).value).toHaveLength(1);
  expect((await collection(as(jiro), "/me/joinedTeams")).value).toEqual([]);
});

describe("channels", () => {
  it("are listed with addresses that lead to them in Teams", async () => {
    const channels = await collection(new SampleTenant(), CHANNELS);
    expect(channels["@odata.count"]).toBe(2);
    expect(channels.value[1]).toEqual({
      id: "19:roses@thread.tacv2",
      createdDateTime: "2026-02-01T00:00:00.000Z",
      displayName: "Roses & <thorns>",
      description: "Roses",
      isFavoriteByDefault: false,
      email: "",
      webUrl: `https://teams.microsoft.com/l/channel/19%3Aroses%40thread.tacv2/Roses%20%26%20%3Cthorns%3E?groupId=${team.id}&tenantId=00000000-0000-4000-8000-0000000000aa`,
      membershipType: "standard",
    });
  });

  it("are counted with a text where the caller asks for large numbers as text", async () => {
    expect((await collection(new SampleTenant(), CHANNELS, { Accept: "application/json;IEEE754Compatible=true" }))["@odata.count"]).toBe(
      "2",
    );
  });

  it.each([
    ["displayName eq 'general'", ["General"]],
    ["startswith(displayName,'Roses')", ["Roses & <thorns>"]],
    ["displayName eq 'x'", []],
  ])("are filtered by %s", async (filter, expected) => {
    expect(namesOf(await collection(new SampleTenant(), `${CHANNELS}?$filter=${encodeURIComponent(filter)}`))).toEqual(expected);
  });

  it("send the selected properties only", async () => {
    expect(await collection(new SampleTenant(), `${CHANNELS}?$select=displayName&$filter=displayName%20eq%20'General'`)).toEqual({
      "@odata.context": `https://graph.microsoft.com/v1.0/$metadata#teams('${team.id}')/channels(displayName)`,
      "@odata.count": 1,
      value: [{ displayName: "General" }],
    });
  });

  it.each([ROSES, `${CHANNELS}/19%3Aroses%40thread.tacv2`, `/teams('${team.id}')/channels('19%3Aroses%40thread.tacv2')`])(
    "are found at %s",
    async (path) => {
      expect(await (await new SampleTenant().get(path)).json()).toMatchObject({ displayName: "Roses & <thorns>" });
    },
  );

  it.each(["?$filter=displayName%20ne%20'x'", "?$filter=email%20eq%20'x'", "?$select=shape", "?$top=1"])(
    "do not guess what %s would answer",
    async (query) => {
      expect((await new SampleTenant().get(`${CHANNELS}${query}`)).status).toBe(501);
    },
  );
});

describe("a new channel", () => {
  const make = (body: unknown, tenant = new SampleTenant()): Promise<Response> => tenant.post(CHANNELS, body);

  it("is answered 201 with its address, and is there from then on", async () => {
    const tenant = new SampleTenant();
    const response = await make({ displayName: "赴任時", description: "Before leaving" }, tenant);
    expect(response.status).toBe(201);
    const channel = (await response.json()) as Record<string, unknown>;
    expect(channel).toMatchObject({
      displayName: "赴任時",
      description: "Before leaving",
      createdDateTime: "2026-04-01T09:00:00.000Z",
      isFavoriteByDefault: false,
    });
    expect(response.headers.get("Location")).toBe(
      `https://teamsgraph.teams.microsoft.com/v1.0/teams('${team.id}')/channels('${String(channel["id"])}')`,
    );
    expect(await (await tenant.get(`${CHANNELS}/${String(channel["id"])}`)).json()).toMatchObject({ displayName: "赴任時" });
    expect((await collection(tenant, CHANNELS)).value).toHaveLength(3);
  });

  it("is refused under a name that another one has, whatever its letter case", async () => {
    const response = await make({ displayName: "GENERAL" });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: {
        code: "BadRequest",
        message: "Channel name already existed, please use other name",
        innerError: { code: "NameAlreadyExists", innerError: {} },
      },
    });
  });

  it.each([
    ["x".repeat(50), 201],
    ["x".repeat(51), 400],
    ["", 400],
    ["a/b", 400],
    ["_a", 400],
    ["a.", 400],
    ["a\ud83d", 400],
    ["😀", 201],
    [7, 400],
    ["家事補助帯同・現地雇用、在外ワンオペ", 201],
  ])("named %s answers %i", async (displayName, status) => {
    expect((await make({ displayName })).status).toBe(status);
  });

  it.each([
    [{ displayName: "a", membershipType: "private" }, 501],
    [{ displayName: "a", membershipType: "open" }, 400],
    [{ displayName: "a", members: [] }, 501],
    [{ displayName: "a", description: 1 }, 400],
  ])("of %j answers %i", async (body, status) => expect((await make(body)).status).toBe(status));
});

describe("a team", () => {
  it.each([TEAM, CHANNELS, ROSES, `${ROSES}/messages`])("is closed to those who are no members: %s", async (path) => {
    const response = await as(jiro).get(path);
    expect(response.status).toBe(403);
    expect(await errorCode(response)).toBe("Forbidden");
  });

  it("takes channels and posts of members only", async () => {
    expect((await as(jiro).post(CHANNELS, { displayName: "x" })).status).toBe(403);
    expect((await as(jiro).post(`${ROSES}/messages`, { body: { content: "x" } })).status).toBe(403);
    expect((await as(taro).post(CHANNELS, { displayName: "x" })).status).toBe(201);
  });

  it.each([
    ["/teams/garden", 400, "BadRequest"],
    ["/teams/00000000-0000-4000-8000-0000000000cc", 404, "NotFound"],
    [`${CHANNELS}/19:none@thread.tacv2`, 404, "NotFound"],
    [`${ROSES}/messages/1`, 404, "NotFound"],
    [`${ROSES}/messages/1/replies`, 404, "NotFound"],
  ])("says of %s that it answers %i", async (path, status, code) => {
    const response = await new SampleTenant().get(path);
    expect(response.status).toBe(status);
    expect(await errorCode(response)).toBe(code);
  });

  it.each([TEAM, CHANNELS, `${ROSES}/messages`, "/me/joinedTeams"])("needs a permission at %s", async (path) => {
    const tenant = new SampleTenant();
    tenant.scopes = ["User.Read", "User.Read.All", "Presence.Read.All"].filter(
      (scope) => !path.includes("joined") || scope === "User.Read",
    );
    expect((await tenant.get(path)).status).toBe(403);
  });
});

describe("the group of a team", () => {
  it("has owners and members, who are said to be users", async () => {
    const { value, ...rest } = await collection(new SampleTenant(), `/groups/${team.id}/members`);
    expect(rest).toEqual({ "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#directoryObjects" });
    expect(value.map(({ "@odata.type": type, id }) => [type, id])).toEqual([
      ["#microsoft.graph.user", hanako.id],
      ["#microsoft.graph.user", taro.id],
    ]);
    expect((await collection(new SampleTenant(), `/groups/${team.id}/owners`)).value.map(({ id }) => id)).toEqual([hanako.id]);
  });

  it("is filtered and selected like users", async () => {
    expect(
      (
        await collection(
          new SampleTenant(),
          `/groups/${team.id}/members/microsoft.graph.user?$select=id&$filter=startswith(displayName,'鈴')`,
        )
      ).value,
    ).toEqual([{ id: taro.id }]);
  });

  it("is not known under another id", async () => {
    const response = await new SampleTenant().get(`/groups/${hanako.id}/members`);
    expect(response.status).toBe(404);
    expect(await errorCode(response)).toBe("Request_ResourceNotFound");
  });

  it("does not guess what it would hide from a caller who may not read users", async () => {
    const tenant = new SampleTenant();
    tenant.scopes = ["GroupMember.Read.All"];
    expect((await tenant.get(`/groups/${team.id}/members`)).status).toBe(501);
  });
});

it("does not start with a team that names somebody unknown", () => {
  expect(() => new SampleTenant({ teams: [{ ...team, memberIds: ["nobody"] }] })).toThrow("The team Garden names the user nobody");
});
