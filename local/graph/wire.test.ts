import { serve } from "@hono/node-server";
import type { ServerType } from "@hono/node-server";
import { connect } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { createGraph } from "./index";
import { hanako } from "./testing/sampleTenant";

let server: ServerType;
beforeAll(async () => {
  const { app } = createGraph({
    origin: "http://127.0.0.1",
    users: [hanako],
    scopes: () => new Set(["User.Read", "User.Read.All"]),
    whoIs: () => hanako.userPrincipalName,
  });
  await new Promise<void>((resolve) => (server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, () => resolve())));
});
afterAll(() => server.close());

/** What a server on a real connection answers to a request that no browser would send. */
function said(line: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect((server.address() as AddressInfo).port, "127.0.0.1", () => {
      socket.write([`${line} HTTP/1.1`, "Host: 127.0.0.1", "Connection: close", `Content-Length: ${body.length}`, "", body].join("\r\n"));
    });
    let text = "";
    socket.on("data", (data) => (text += data.toString()));
    socket.on("end", () => resolve(text));
    socket.on("error", reject);
  });
}

it.each([
  ["GET /graph/v1.0/me", 200],
  ["GET /graph/v1.0/../v1.0/me", 200],
  ["TRACE /graph/v1.0/me", 400],
  ["PROPFIND /graph/v1.0/me", 400],
  ["OPTIONS /graph/v1.0/me", 400],
  ["GET /graph/v1.0/%zz", 400],
  ["GET /graph/v1.0/users/%00", 404],
  ["POST /graph/v1.0/$batch", 400],
  ["GET /graph/v1.0", 501],
  ["DELETE /graph/v1.0/me", 501],
])("answers %s, with a body that nobody asked for, with %i", async (line, status) => {
  const [head = "", body = ""] = (await said(line, "{}")).split("\r\n\r\n");
  expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `, "u"));
  expect(body).toContain(status === 200 ? hanako.id : '"innerError"');
});
