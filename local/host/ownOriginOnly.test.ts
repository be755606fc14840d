import { Hono } from "hono";
import { ownOriginOnly } from "./ownOriginOnly";

const ORIGIN = "http://127.0.0.1:4400";
const app = new Hono().use(ownOriginOnly(ORIGIN)).get("*", (context) => context.text("page"));
const ask = (headers: Record<string, string>): Response | Promise<Response> => app.request(`${ORIGIN}/sites/plat/SitePages/Home.aspx`, { headers });

describe("the intranet's origin", () => {
  test("answers its own pages", async () => {
    expect((await ask({ Host: "127.0.0.1:4400", Origin: ORIGIN })).status).toBe(200);
  });

  test("refuses another name for this computer", async () => {
    expect((await ask({ Host: "evil.example" })).status).toBe(400);
  });

  test("refuses a page from elsewhere", async () => {
    expect((await ask({ Host: "127.0.0.1:4400", Origin: "https://evil.example" })).status).toBe(403);
  });
});
