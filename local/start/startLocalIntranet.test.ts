import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { IntranetContents } from "./contents";
import { UnusablePort } from "./listen";
import { startLocalIntranet } from "./startLocalIntranet";

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "local-intranet-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const contents = (): IntranetContents => ({
  database: path.join(root, "site.sqlite"),
  portal: { ja: "ポータル", en: "Portal" },
  site: { url: "/sites/demo", title: "Demo", language: 1033, timeZone: "Asia/Tokyo", users: [], groups: [], lists: [] },
  pages: [{ file: "Home.aspx", title: { ja: "ホーム", en: "Home" } }],
  people: [{ key: "hana", label: { ja: "花", en: "Hana" }, loginName: "i:0#.f|membership|hana@contoso.example" }],
  accounts: [],
});

test("a start that fails gives the database back", async () => {
  await expect(startLocalIntranet({ port: 0, folders: { root }, contents })).rejects.toThrow("node_modules");
  expect(existsSync(path.join(root, "site.sqlite"))).toBe(true);
  expect(existsSync(path.join(root, "site.sqlite.lock"))).toBe(false);
});

test("a port in use is told before anything is made", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const { port } = other.address() as AddressInfo;
  await expect(startLocalIntranet({ port, folders: { root }, contents })).rejects.toEqual(new UnusablePort(port));
  expect(existsSync(path.join(root, "site.sqlite"))).toBe(false);
  await new Promise((resolve) => other.close(resolve));
});
