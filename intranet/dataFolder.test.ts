import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { openDataFolder } from "./dataFolder";

const PORT = 4400;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "plat-sodan-data-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (more: { fresh?: boolean; volunteers?: number; port?: number; fingerprintOf?: () => string } = {}) =>
  openDataFolder({ folder, port: PORT, fresh: false, fingerprintOf: () => "today's", ...more });

test("new data are made from the default sample, and remembered", async () => {
  (await open({ volunteers: 12 })).release();
  expect((await open()).sample).toEqual({ volunteers: 12, seed: 1 });
});

test("other data than asked for are kept, and the sentence says what to do", async () => {
  (await open({ volunteers: 12 })).release();
  await expect(open({ volunteers: 13 })).rejects.toThrow("were made with --volunteers 12 --seed 1: add --fresh");
  expect((await open()).sample.volunteers).toBe(12);
});

test("data of an earlier sample or list model are kept and known as such, until they are made anew", async () => {
  expect((await open({ fingerprintOf: () => "yesterday's" })).isOutdated).toBe(false);
  expect((await open()).isOutdated).toBe(true);
  expect((await open()).isOutdated).toBe(true);
  expect((await open({ fresh: true })).isOutdated).toBe(false);
  expect((await open()).isOutdated).toBe(false);
});

test("data that do not tell what they were made from are of an earlier sample", async () => {
  writeFileSync(path.join(folder, "sample.json"), JSON.stringify({ volunteers: 5, seed: 1 }));
  expect(await open()).toMatchObject({ isOutdated: true, sample: { volunteers: 5 } });
});

test("starting anew deletes the intranet's own files only", async () => {
  const { database, release } = await open();
  release();
  writeFileSync(database, "old");
  writeFileSync(`${database}-journal`, "old");
  mkdirSync(`${database}.lock`);
  writeFileSync(path.join(folder, "diary.txt"), "mine");
  (await open({ fresh: true, volunteers: 3 })).release();
  expect(readdirSync(folder).sort()).toEqual(["diary.txt", "sample.json"]);
});

test("a folder that another intranet uses is left alone", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const { port } = other.address() as AddressInfo;
  await open({ port, volunteers: 5 });
  await expect(open({ fresh: true })).rejects.toThrow(`in use by the intranet on port ${port}`);
  other.close();
  expect(existsSync(path.join(folder, "sample.json"))).toBe(true);
});

test("a folder is free when its intranet is gone, whoever listens on its port now", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const { pid: gone } = spawnSync(process.execPath, ["--version"]);
  writeFileSync(path.join(folder, "owner.port"), `${(other.address() as AddressInfo).port} ${gone}`);
  (await open({ volunteers: 5 })).release();
  other.close();
});

test("what a killed intranet has left behind does not stand in the way", async () => {
  const { database } = await open({ port: 1 });
  mkdirSync(`${database}.lock`);
  await open();
  expect(existsSync(`${database}.lock`)).toBe(false);
});

test("a path that is no folder, and a damaged note, get a sentence", async () => {
  const file = path.join(folder, "file");
  writeFileSync(file, "");
  await expect(openDataFolder({ folder: file, port: PORT, fresh: false, fingerprintOf: () => "" })).rejects.toThrow(
    `The folder ${file} cannot be written`,
  );
  for (const note of ["{", "{}", "null"]) {
    writeFileSync(path.join(folder, "sample.json"), note);
    await expect(open()).rejects.toThrow("is damaged: start with --fresh");
  }
});

test("a folder that is not there is made with those around it, and one that cannot be made gets a sentence", async () => {
  folder = path.join(folder, "a/b");
  expect((await open()).database).toBe(path.join(folder, "intranet.sqlite"));
  // Linux says of this one that it is not there, however often it is asked.
  if (existsSync("/proc"))
    await expect(openDataFolder({ folder: "/proc/none/data", port: PORT, fresh: false, fingerprintOf: () => "" })).rejects.toThrow(
      "cannot be written",
    );
});
