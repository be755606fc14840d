import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { refuseInUse, releaseFolder, takeFolder } from "./inUse";

let folder: string;
let port: number;
const other = createServer();
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "plat-sodan-in-use-"));
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  ({ port } = other.address() as AddressInfo);
});
afterEach(async () => {
  await new Promise((resolve) => other.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

describe("an intranet that could not start is refused before anything is built for it", () => {
  it("where another one uses the data", async () => {
    await takeFolder(folder, port);
    await expect(refuseInUse(folder, 0)).rejects.toThrow(
      `The data in ${folder} are in use by the intranet on port ${port}: stop it, or name another folder with --data.`,
    );
  });

  it("with both flags at once where that one is also at the port", async () => {
    await takeFolder(folder, port);
    await expect(refuseInUse(folder, port)).rejects.toThrow("or name another folder with --data and another port with --port.");
  });

  it("where another program is at the port", async () => {
    await expect(refuseInUse(folder, port)).rejects.toThrow(`Port ${port} is in use: stop the program that uses it`);
  });

  it("and otherwise goes on, without taking the folder", async () => {
    await refuseInUse(path.join(folder, "not there yet"), 0);
    await takeFolder(folder, port);
    releaseFolder(folder);
    await refuseInUse(folder, 0);
  });
});
