import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startIntranet } from "./server";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "plat-sodan-server-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a database that cannot be used gets one sentence with one piece of advice", async () => {
  writeFileSync(path.join(folder, "intranet.sqlite"), "this is no database, but a text of some length");
  await expect(startIntranet({ port: 0, data: folder, volunteers: 3, fresh: false })).rejects.toThrow(
    /^The database \S+ cannot be used \([^)]+\): start with --fresh to make a new one, or name another folder with --data\.$/,
  );
});
