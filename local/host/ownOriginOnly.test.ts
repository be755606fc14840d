import { Hono } from "hono";
import { ownOriginOnly } from "./ownOriginOnly";

const ORIGIN = "http://127.0.0.1:4400";
const app = new Hono().use(ownOriginOnly(ORIGIN)).get("*", (context) => context.text("page"));
const ask = (headers: Record<string, string>): Response | Promise<Response> =>
  app.request(`${ORIGIN}/sites/plat/SitePages/Home.aspx`, { headers });

describe("the intranet's origin", () => {
  test("answers its own pages", async () => {
    expect((await ask({ Host: "127.0.0.1:4400", Origin: ORIGIN })).status).toBe(200);
  });

  test("leads there whoever names it localhost", async () => {
    const answer = await app.request("http://localhost:4400/sites/plat/SitePages/Directory.aspx?ps-q=%E3%82%BF%E3%82%A4", {
      headers: { Host: "localhost:4400" },
    });
    expect(answer.status).toBe(302);
    expect(answer.headers.get("Location")).toBe(`${ORIGIN}/sites/plat/SitePages/Directory.aspx?ps-q=%E3%82%BF%E3%82%A4`);
  });

  test("refuses a form that was sent to localhost", async () => {
    expect(
      (await app.request("http://localhost:4400/sites/plat/_api/web", { method: "POST", headers: { Host: "localhost:4400" } })).status,
    ).toBe(400);
  });

  test("refuses another name for this computer", async () => {
    expect((await ask({ Host: "evil.example" })).status).toBe(400);
  });

  test("refuses a page from elsewhere", async () => {
    expect((await ask({ Host: "127.0.0.1:4400", Origin: "https://evil.example" })).status).toBe(403);
  });
});
