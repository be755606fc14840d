import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Database as SqliteDatabase } from "node-sqlite3-wasm";
import { createSharePoint } from "../index";
import { removeLockOfTheDead } from "../store/database";
import { ORIGIN, PEOPLE, sampleSite } from "../testing/sampleSite";

let folder: string;
let database: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "crash-"));
  database = join(folder, "site.db");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function startWriter(...what: readonly string[]): ChildProcess {
  return spawn(process.execPath, ["-r", join(__dirname, "typescriptHook.cjs"), join(__dirname, "writer.ts"), database, ...what], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** Waits for what a process does. @throws Error when it ends before */
async function until(writer: ChildProcess, holds: () => boolean): Promise<void> {
  while (!holds()) {
    if (writer.exitCode !== null) throw new Error(`The writer ended with ${writer.exitCode} before it could be killed.`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function kill(writer: ChildProcess): Promise<void> {
  const gone = once(writer, "close");
  writer.kill("SIGKILL");
  await gone;
  removeLockOfTheDead(database);
}

const logSize = (): number => statSync(`${database}-wal`, { throwIfNoEntry: false })?.size ?? 0;
const LARGE_LOG = 2_000_000;

const one = (sqlite: SqliteDatabase, sql: string): unknown => Object.values(sqlite.get(sql) ?? {})[0];

it("undoes the whole of a provisioning that was killed in the middle", async () => {
  const writer = startWriter("provision", "200000");
  await until(writer, () => logSize() > LARGE_LOG);
  await kill(writer);
  const sharePoint = createSharePoint({ database, origin: ORIGIN, whoIs: () => PEOPLE.owner });
  expect(sharePoint.isEmpty).toBe(true);
  sharePoint.provision(sampleSite());
  expect(sharePoint.isEmpty).toBe(false);
  sharePoint.close();
}, 120_000);

it("keeps every write that was answered, and none by half, however often it is killed", async () => {
  const first = createSharePoint({ database, origin: ORIGIN, whoIs: () => PEOPLE.owner });
  first.provision(sampleSite([{ Title: "Changed in every round", Amount: 0 }]));
  first.close();
  let items = 1;
  let amount = 0;
  for (const milliseconds of [40, 110, 230]) {
    const writer = startWriter("change");
    let told = "";
    writer.stdout?.setEncoding("utf8").on("data", (text: string) => (told += text));
    await until(writer, () => told.includes("added"));
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await kill(writer);
    const lines = told.split("\n").slice(0, -1);
    const added = lines.filter((line) => line.startsWith("added")).length;
    const lastRound = lines.filter((line) => line.startsWith("changed")).length;
    const sqlite = new SqliteDatabase(database);
    sqlite.exec("PRAGMA locking_mode = EXCLUSIVE");
    expect(one(sqlite, "PRAGMA integrity_check")).toBe("ok");
    const stored = Number(one(sqlite, "SELECT count(*) FROM items JOIN lists ON lists.key = items.list_key WHERE lists.title = 'Notes'"));
    // What was not answered may still have been stored as a whole.
    expect(stored - items - added).toBeGreaterThanOrEqual(0);
    expect(stored - items - added).toBeLessThanOrEqual(1);
    expect(one(sqlite, "SELECT item_count FROM lists WHERE title = 'Notes'")).toBe(stored);
    const changed = JSON.parse(
      String(one(sqlite, "SELECT data FROM items JOIN lists ON lists.key = items.list_key WHERE lists.title = 'Notes' AND items.id = 1")),
    ) as { Amount: number; Body?: string };
    expect([lastRound === 0 ? amount : lastRound, lastRound + 1]).toContain(changed.Amount);
    expect(changed.Body?.length ?? 20_000).toBe(20_000 + changed.Amount);
    sqlite.close();
    items = stored;
    amount = changed.Amount;
  }
}, 120_000);
