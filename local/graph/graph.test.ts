import { errorCode, hanako, SampleTenant, taro } from "./testing/sampleTenant";

describe("the local Graph", () => {
  it("answers /me with Graph's default properties, null where the directory has no value", async () => {
    const response = await new SampleTenant().get("/me");
    expect(response.status).toBe(200);
    expect(response.headers.get("OData-Version")).toBe("4.0");
    expect(await response.json()).toEqual({
      "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users/$entity",
      businessPhones: [],
      displayName: "山田 花子",
      givenName: "花子",
      jobTitle: null,
      mail: "hanako.yamada@sample.example",
      mobilePhone: null,
      officeLocation: null,
      preferredLanguage: "ja-JP",
      surname: "山田",
      userPrincipalName: "hanako@sample.example",
      id: hanako.id,
    });
  });

  it.each([
    ["id", taro.id],
    ["user principal name", "TARO%40sample.example"],
  ])("finds a user by %s", async (_, key) => {
    expect(await (await new SampleTenant().get(`/users/${key}`)).json()).toMatchObject({ displayName: "鈴木 太郎" });
  });

  it("sends only the selected properties and names them in the context", async () => {
    const response = await new SampleTenant().get("/users/taro@sample.example?$select=displayName,department,mail");
    expect(await response.json()).toEqual({
      "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users(displayName,department,mail)/$entity",
      displayName: "鈴木 太郎",
      department: "Protocol",
      mail: null,
    });
  });

  it("answers the beta version under its own context", async () => {
    const body = (await (await new SampleTenant().ask("/graph/beta/me")).json()) as Record<string, string>;
    expect(body["@odata.context"]).toBe("https://graph.microsoft.com/beta/$metadata#users/$entity");
  });

  it("says that an unknown user does not exist", async () => {
    const response = await new SampleTenant().get("/users/nobody@sample.example");
    expect(response.status).toBe(404);
    expect(await errorCode(response)).toBe("Request_ResourceNotFound");
  });

  it("refuses a caller without identity", async () => {
    const graph = new SampleTenant();
    graph.login = undefined;
    const response = await graph.get("/me");
    expect(response.status).toBe(401);
    expect(await errorCode(response)).toBe("InvalidAuthenticationToken");
  });

  it("tells presence, and does not claim to know it where nothing is recorded", async () => {
    const graph = new SampleTenant();
    expect(await (await graph.get(`/users/${taro.id}/presence`)).json()).toMatchObject({
      id: taro.id,
      availability: "Busy",
      activity: "InACall",
    });
    const many = await graph.post("/communications/getPresencesByUserId", { ids: [hanako.id, taro.id] });
    expect(await many.json()).toEqual({
      "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#Collection(microsoft.graph.presence)",
      value: [
        { id: hanako.id, availability: "PresenceUnknown", activity: "PresenceUnknown" },
        { id: taro.id, availability: "Busy", activity: "InACall" },
      ],
    });
  });

  it.each([
    [650, 200],
    [651, 400],
    [0, 400],
  ])("answers a presence request of %i ids with %i", async (count, status) => {
    const response = await new SampleTenant().post("/communications/getPresencesByUserId", { ids: Array(count).fill(taro.id) });
    expect(response.status).toBe(status);
  });

  it.each([
    [`/users/${taro.id}/manager`, `GET /v1.0/users/${taro.id}/manager`],
    ["/me?$expand=manager", "GET /v1.0/me?$expand"],
    ["/me?$select=id,shoeSize", "GET /v1.0/me?$select=shoeSize"],
    ["/me/photos/1x1/$value", "GET /v1.0/me/photos/1x1/$value"],
  ])("names %s as not built instead of guessing", async (path, route) => {
    const graph = new SampleTenant();
    const response = await graph.get(path);
    expect(response.status).toBe(501);
    expect(await response.text()).toContain(route);
    expect(graph.notBuilt).toEqual([route]);
  });

  it("names other versions", async () => {
    const tenant = new SampleTenant();
    expect((await tenant.ask("/graph/v2.0/me")).status).toBe(501);
    expect(tenant.notBuilt).toEqual(["GET /graph/v2.0/me"]);
  });
});

describe("a request that Graph cannot take", () => {
  it.each(["/users/%E0%A4%A", "/users//photo", "/communications/%"])("is refused where its address is malformed: %s", async (path) => {
    const response = await new SampleTenant().get(path);
    expect(response.status).toBe(400);
    expect(await errorCode(response)).toBe("BadRequest");
  });

  it("is refused with a method that is none of Graph's", async () => {
    const response = await new SampleTenant().ask("/graph/v1.0/me", { method: "PROPFIND" });
    expect(response.status).toBe(400);
    expect(await errorCode(response)).toBe("BadRequest");
  });

  it.each(["{", "[]", "null", '"text"', ""])("is refused with the body %s", async (body) => {
    const response = await new SampleTenant().ask("/graph/v1.0/communications/getPresencesByUserId", { method: "POST", body });
    expect(response.status).toBe(400);
    expect(await errorCode(response)).toBe("BadRequest");
  });

  it.each([
    ["", 400],
    ["x", 413],
  ])("is read up to 4 MB and refused above: 4 MB and %j answers %i", async (more, status) => {
    const body = " ".repeat(4 * 1024 * 1024) + more;
    const response = await new SampleTenant().ask("/graph/v1.0/communications/getPresencesByUserId", { method: "POST", body });
    expect(response.status).toBe(status);
    expect(await errorCode(response)).toBe(status === 413 ? "RequestEntityTooLarge" : "BadRequest");
  });

  it.each([
    [5, true],
    [20, false],
  ])("of %i MB is refused, and read to its end for the connection's sake, or the connection ends: %s", async (megabytes, isRead) => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>(
      { pull: (controller) => (sent++ < megabytes ? controller.enqueue(new Uint8Array(1024 * 1024)) : controller.close()) },
      { highWaterMark: 0 },
    );
    const response = await new SampleTenant().ask("/graph/v1.0/communications/getPresencesByUserId", {
      method: "POST",
      body,
      duplex: "half",
    } as RequestInit);
    expect([response.status, sent > megabytes, response.headers.get("Connection")]).toEqual([413, isRead, isRead ? null : "close"]);
  });

  it("is not taken for something else when a key looks like a step", async () => {
    expect(await (await new SampleTenant().get("/users('TARO%40sample.example')/photo")).json()).toMatchObject({ id: "96x96" });
    expect((await new SampleTenant().get("/users/constructor")).status).toBe(404);
  });
});

it("says in Graph's shape that it has itself failed, and tells why", async () => {
  const failures: Error[] = [];
  const failing = new SampleTenant({
    onFailure: (error) => failures.push(error),
    throttle: () => {
      throw new Error("Out of order.");
    },
  });
  const response = await failing.get("/me");
  expect(response.status).toBe(500);
  expect(await response.clone().text()).toContain("Out of order.");
  expect(await errorCode(response)).toBe("InternalServerError");
  expect(failures.map(({ message }) => message)).toEqual(["Out of order."]);
});
