import { foreign, foreignAnswer } from "./ownOrigin";

const ORIGIN = "http://127.0.0.1:4400";
const asked = (headers: Record<string, string>): Request => new Request(`${ORIGIN}/_api/web`, { headers });

test.each<[what: string, headers: Record<string, string>, status: number | undefined]>([
  ["a page of its own", { Host: "127.0.0.1:4400", Origin: ORIGIN }, undefined],
  ["a program that names the host", { Host: "127.0.0.1:4400" }, undefined],
  ["a program whose host is in the address", {}, undefined],
  ["another name for this computer", { Host: "localhost:4400" }, 400],
  ["another port", { Host: "127.0.0.1" }, 400],
  ["a page from elsewhere", { Host: "127.0.0.1:4400", Origin: "https://evil.example" }, 403],
  ["a page without an origin", { Host: "127.0.0.1:4400", Origin: "null" }, 403],
])("%s: %j is answered %s", (_, headers, status) => {
  expect(foreign(asked(headers), ORIGIN)?.status).toBe(status);
});

test("who is refused reads which origin is answered", async () => {
  const refused = foreignAnswer(asked({ Host: "evil.example" }), ORIGIN);
  expect(refused?.status).toBe(400);
  expect(await refused?.text()).toContain(`${ORIGIN} only`);
  expect(foreignAnswer(asked({}), ORIGIN)).toBeUndefined();
});
