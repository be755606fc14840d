import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { REACT_VERSION } from "./browserPaths";
import { pageFolders, staticFiles } from "./staticFiles";

let root: string;
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), "plat-sodan-static-"));
  for (const folder of Object.values(pageFolders({ root }))) mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(root, "release/assets/web-part_0bf7498681c006bdc6cf.js"), "hashed");
  writeFileSync(path.join(root, "node_modules/preact/dist/preact.mjs"), "plain");
  writeFileSync(path.join(root, "node_modules/react/umd/react.production.min.js"), "versioned");
  writeFileSync(path.join(root, "package.json"), "secret");
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const get = (url: string, headers = {}): Promise<Response> =>
  Promise.resolve(staticFiles(pageFolders({ root })).request(`http://127.0.0.1${url}`, { headers }));

test("a file is served with its type, and a hashed one is kept for good", async () => {
  const response = await get("/release/web-part_0bf7498681c006bdc6cf.js");
  expect(await response.text()).toBe("hashed");
  expect(response.headers.get("content-type")).toMatch("text/javascript");
  expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
});

test("a file in a folder with a version is kept for good", async () => {
  const response = await get(`/packages/react-${REACT_VERSION}/react.production.min.js`);
  expect([await response.text(), response.headers.get("cache-control")]).toEqual(["versioned", "public, max-age=31536000, immutable"]);
});

test("a file without a hash is asked for again, and not sent again while it is the same", async () => {
  const first = await get("/packages/preact/preact.mjs");
  expect(first.headers.get("cache-control")).toBe("no-cache");
  const again = await get("/packages/preact/preact.mjs", { "If-None-Match": first.headers.get("etag") });
  expect(again.status).toBe(304);
});

test("a longer file goes out packed, the same to everybody, until it is another one", async () => {
  const file = path.join(root, "node_modules/preact/dist/hooks.js");
  const ask = async (headers = {}): Promise<[text: string, tag: string | null]> => {
    const response = await get("/packages/preact/hooks.js", { "Accept-Encoding": "gzip, br", ...headers });
    const { headers: said } = response;
    expect([response.status, said.get("content-encoding"), said.get("cache-control")]).toEqual([200, "gzip", "no-cache"]);
    expect([said.get("content-type"), said.get("vary"), said.get("content-length")]).toEqual([
      "text/javascript; charset=utf-8",
      "Accept-Encoding",
      null,
    ]);
    return [gunzipSync(Buffer.from(await response.arrayBuffer())).toString(), said.get("etag")];
  };
  writeFileSync(file, "old".repeat(1000));
  const [text, tag] = await ask();
  expect([text, await ask()]).toEqual(["old".repeat(1000), [text, tag]]);
  const unchanged = await get("/packages/preact/hooks.js", { "Accept-Encoding": "gzip", "If-None-Match": tag });
  expect(unchanged.status).toBe(304);

  writeFileSync(file, "newer".repeat(1000));
  expect((await ask({ "If-None-Match": tag }))[0]).toBe("newer".repeat(1000));

  rmSync(file);
  expect((await get("/packages/preact/hooks.js", { "Accept-Encoding": "gzip" })).status).toBe(404);
});

test("whoever reads no packed files, or a part alone, gets the file as it is", async () => {
  writeFileSync(path.join(root, "node_modules/preact/dist/part.js"), "0123456789".repeat(200));
  const packed = await get("/packages/preact/part.js", { "Accept-Encoding": "gzip" });
  expect(packed.headers.get("content-encoding")).toBe("gzip");
  const plain = await get("/packages/preact/part.js");
  expect([plain.headers.get("content-encoding"), await plain.text()]).toEqual([null, "0123456789".repeat(200)]);
  const part = await get("/packages/preact/part.js", { "Accept-Encoding": "gzip", Range: "bytes=2-4" });
  expect([part.status, await part.text()]).toEqual([206, "234"]);
});

test.each([
  "/release/../../package.json",
  "/release/%2e%2e/%2e%2e/package.json",
  "/release/..%2f..%2fpackage.json",
  "/release/%252e%252e/%252e%252e/package.json",
  "/release/..\\..\\package.json",
  "/release//../../package.json",
  "/release/",
  "/release/missing.js",
  "/packages/preact/../../package.json",
  "/node_modules/preact/dist/preact.mjs",
  "/package.json",
])("%s is not found", async (url) => {
  expect((await get(url)).status).toBe(404);
});
