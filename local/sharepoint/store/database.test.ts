import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Database } from "./database";

let folder: string;
let database: Database;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "database-"));
  database = Database.open(join(folder, "site.db"));
});
afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

const add = (id: number): void =>
  database.run("INSERT INTO groups (id, title, owner, settings) VALUES (?, ?, ?, ?)", id, `Group ${id}`, 1, "{}");
const ids = (): readonly number[] => database.all<{ id: number }>("SELECT id FROM groups ORDER BY id").map(({ id }) => id);

it("goes on after a statement that failed", () => {
  add(1);
  expect(() => add(1)).toThrow("UNIQUE constraint failed");
  add(2);
  expect(ids()).toEqual([1, 2]);
  expect(() => database.execute("CREATE INDEX tried ON groups (title)")).not.toThrow();
});

it("can be closed after a statement that failed", () => {
  add(1);
  expect(() => add(1)).toThrow("UNIQUE constraint failed");
  expect(() => database.close()).not.toThrow();
});

it("undoes the whole of a transaction that fails, and whoever keeps rows forgets them", () => {
  let forgotten = 0;
  database.onRollback(() => forgotten++);
  expect(() =>
    database.transaction(() => {
      add(1);
      database.transaction(() => add(2));
      add(2);
    }),
  ).toThrow("UNIQUE constraint failed");
  expect([ids(), forgotten]).toEqual([[], 1]);
  database.transaction(() => add(3));
  expect(ids()).toEqual([3]);
});

it("is refused in one sentence when another program has it", () => {
  expect(() => Database.open(join(folder, "site.db"))).toThrow(/cannot be used \(.*locked.*\): stop the program that uses it/u);
});
