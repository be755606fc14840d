import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Database } from "./database";
import { PrincipalStore } from "./principals";
import type { User } from "./principals";

let folder: string;
let database: Database;
let principals: PrincipalStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "principals-"));
  database = Database.open(join(folder, "site.db"));
  principals = new PrincipalStore(database);
});
afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

const person = (id: number): User => ({ id, login: `person${id}@sample.example`, title: `Person ${id}`, email: "", isSiteAdmin: false });

/** A change that is refused after all. */
function refused(work: () => void = () => undefined): void {
  expect(() =>
    database.transaction(() => {
      work();
      throw new Error("Refused.");
    }),
  ).toThrow("Refused.");
}

it("knows nobody who was added by a change that is undone", () => {
  principals.addUser(person(1));
  refused(() => {
    principals.addUser(person(2));
    expect(principals.userById(2)).toEqual(person(2));
  });
  expect([principals.userById(1), principals.userById(2)]).toEqual([person(1), undefined]);
});

it("does not read everybody again after every change that is undone", () => {
  principals.addUser(person(1));
  refused();
  expect(principals.userById(1)).toEqual(person(1));
  const read = jest.spyOn(database, "all");
  refused();
  expect(principals.userById(1)).toEqual(person(1));
  expect(read).not.toHaveBeenCalled();
});
