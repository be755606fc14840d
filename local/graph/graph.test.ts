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

  it.each([["id", taro.id], ["user principal name", "TARO%40sample.example"]])("finds a user by %s", async (_, key) => {
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

  it("sends a photo's bytes in every size", async () => {
    for (const path of ["photo/$value", "photos/96x96/$value"]) {
      const response = await new SampleTenant().get(`/users/${taro.id}/${path}`);
      expect(response.headers.get("Content-Type")).toBe("image/png");
      expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([137, 80, 78, 71]);
    }
  });

  it.each(["/me/photo/$value", "/me/photos/48x48/$value", `/users/${hanako.id}/photo/$value`])("says ImageNotFound at %s of a person without photo", async (path) => {
    const response = await new SampleTenant().get(path);
    expect(response.status).toBe(404);
    expect(await errorCode(response)).toBe("ImageNotFound");
  });

  it("tells presence, and does not claim to know it where nothing is recorded", async () => {
    const graph = new SampleTenant();
    expect(await (await graph.get(`/users/${taro.id}/presence`)).json()).toMatchObject({ id: taro.id, availability: "Busy", activity: "InACall" });
    const many = await graph.post("/communications/getPresencesByUserId", { ids: [hanako.id, taro.id] });
    expect(await many.json()).toEqual({
      "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#Collection(microsoft.graph.presence)",
      value: [
        { id: hanako.id, availability: "PresenceUnknown", activity: "PresenceUnknown" },
        { id: taro.id, availability: "Busy", activity: "InACall" },
      ],
    });
  });

  it.each([[650, 200], [651, 400], [0, 400]])("answers a presence request of %i ids with %i", async (count, status) => {
    const response = await new SampleTenant().post("/communications/getPresencesByUserId", { ids: Array(count).fill(taro.id) });
    expect(response.status).toBe(status);
  });

  describe("without consent", () => {
    it.each(["/me", "/me?$select=id"])("still answers %s", async (path) => {
      const graph = new SampleTenant();
      graph.scopes = ["User.Read"];
      expect((await graph.get(path)).status).toBe(200);
    });

    it.each(["/users/taro@sample.example", "/users/nobody@sample.example", `/users/${taro.id}/photo/$value`, `/users/${taro.id}/presence`])(
      "refuses %s",
      async (path) => {
        const graph = new SampleTenant();
        graph.scopes = ["User.Read"];
        const response = await graph.get(path);
        expect(response.status).toBe(403);
        expect(await errorCode(response)).toBe("Forbidden");
      },
    );

    it("refuses presence of many, and the parts of a batch one by one", async () => {
      const graph = new SampleTenant();
      graph.scopes = ["User.Read"];
      expect((await graph.post("/communications/getPresencesByUserId", { ids: [taro.id] })).status).toBe(403);
      const parts = await graph.batchOf("/me", `/users/${taro.id}`);
      expect([...parts].map(([id, part]) => [id, part.status])).toEqual([["2", 403], ["1", 200]]);
    });
  });

  describe("a batch", () => {
    it("answers each part with its own status, headers and body, in an order of its own", async () => {
      const parts = await new SampleTenant().batchOf("/me", "/users/nobody@sample.example", "/users/taro@sample.example/photo/$value");
      expect([...parts.keys()]).toEqual(["3", "2", "1"]);
      expect(parts.get("1")).toMatchObject({ status: 200, headers: { "OData-Version": "4.0" }, body: { displayName: "山田 花子" } });
      expect(parts.get("2")).toMatchObject({ status: 404, body: { error: { code: "Request_ResourceNotFound" } } });
      expect(parts.get("3")).toMatchObject({ status: 200, headers: { "Content-Type": "image/png" }, body: "iVBORw==" });
    });

    it("carries bodies to its parts", async () => {
      const requests = [{ id: "a", method: "POST", url: "/communications/getPresencesByUserId", headers: { "Content-Type": "application/json" }, body: { ids: [taro.id] } }];
      const response = await new SampleTenant().post("/$batch", { requests });
      expect(await response.json()).toMatchObject({ responses: [{ id: "a", status: 200, body: { value: [{ availability: "Busy" }] } }] });
    });

    it.each([[20, 200], [21, 400]])("of %i requests answers %i", async (count, status) => {
      const requests = Array.from({ length: count }, (_, index) => ({ id: String(index), method: "GET", url: "/me" }));
      expect((await new SampleTenant().post("/$batch", { requests })).status).toBe(status);
    });

    it.each([
      ["without requests", {}],
      ["with a part that has no url", { requests: [{ id: "1", method: "GET" }] }],
      ["with an id twice", { requests: [1, 2].map(() => ({ id: "1", method: "GET", url: "/me" })) }],
    ])("%s is refused", async (_, body) => {
      const response = await new SampleTenant().post("/$batch", body);
      expect(response.status).toBe(400);
      expect(await errorCode(response)).toBe("BadRequest");
    });
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

  it("names what is not built inside a batch, and other versions", async () => {
    const graph = new SampleTenant();
    expect((await graph.batchOf("/me/messages")).get("1")?.status).toBe(501);
    expect((await graph.ask("/graph/v2.0/me")).status).toBe(501);
    expect(graph.notBuilt).toEqual(["GET /v1.0/me/messages", "GET /graph/v2.0/me"]);
  });
});
