import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openDataFolder } from "./dataFolder";

let folder: string;
beforeEach(() => { folder = mkdtempSync(path.join(tmpdir(), "plat-sodan-data-")); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("new data are made from the default sample, and remembered", () => {
  openDataFolder({ folder, fresh: false, volunteers: 12 }).release();
  expect(openDataFolder({ folder, fresh: false }).sample).toEqual({ volunteers: 12, seed: 1 });
});

test("other data than asked for are kept, and the sentence says what to do", () => {
  openDataFolder({ folder, fresh: false, volunteers: 12 }).release();
  expect(() => openDataFolder({ folder, fresh: false, volunteers: 13 })).toThrow("were made with --volunteers 12 --seed 1: add --fresh");
  expect(openDataFolder({ folder, fresh: false }).sample.volunteers).toBe(12);
});

test("starting anew deletes the intranet's own files only", () => {
  const { database, release } = openDataFolder({ folder, fresh: false });
  release();
  writeFileSync(database, "old");
  writeFileSync(`${database}-journal`, "old");
  mkdirSync(`${database}.lock`);
  writeFileSync(path.join(folder, "diary.txt"), "mine");
  openDataFolder({ folder, fresh: true, volunteers: 3 }).release();
  expect(readdirSync(folder).sort()).toEqual(["diary.txt", "sample.json"]);
});

test("a folder in use by a living process is left alone", () => {
  writeFileSync(path.join(folder, "owner.pid"), String(process.ppid));
  expect(() => openDataFolder({ folder, fresh: true })).toThrow(`in use by process ${process.ppid}`);
});

test("the lock of a process that was killed does not stand in the way", () => {
  const { database } = openDataFolder({ folder, fresh: false });
  mkdirSync(`${database}.lock`);
  writeFileSync(path.join(folder, "owner.pid"), "999999999");
  openDataFolder({ folder, fresh: false });
  expect(existsSync(`${database}.lock`)).toBe(false);
});

test("a path that is no folder, and a damaged note, get a sentence", () => {
  const file = path.join(folder, "file");
  writeFileSync(file, "");
  expect(() => openDataFolder({ folder: file, fresh: false })).toThrow(`The folder ${file} cannot be written`);
  writeFileSync(path.join(folder, "sample.json"), "{");
  expect(() => openDataFolder({ folder, fresh: false })).toThrow("is damaged: start with --fresh");
});
