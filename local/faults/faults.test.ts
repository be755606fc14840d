import { Faults } from "./faults";
import type { NewRule } from "./faultRule";
import type { RequestFacts } from "./matching";

const request: RequestFacts = { method: "GET", path: "/sites/sample/_api/web", person: ["reader"], service: "sharepoint" };
const refuse = (status: number, times?: number): NewRule => ({
  match: {},
  effect: { kind: "status", status },
  ...(times === undefined ? {} : { times }),
});
const statusMet = (faults: Faults): number | undefined => {
  const effect = faults.take(request)?.effect;
  return effect?.kind === "status" ? effect.status : undefined;
};

test("a rule holds for as many requests as it says, then the next one holds", () => {
  const faults = new Faults();
  faults.add(refuse(429, 2));
  faults.add(refuse(503, 1));
  expect([1, 2, 3, 4].map(() => statusMet(faults))).toEqual([429, 429, 503, undefined]);
  expect(faults.active).toEqual([]);
});

test("what is left of a rule can be read", () => {
  const faults = new Faults();
  const { id } = faults.add(refuse(429, 3));
  faults.take(request);
  expect(faults.active).toEqual([{ id, ...refuse(429, 2) }]);
});

test("a rule without a number holds until it is removed, and can be removed once", () => {
  const faults = new Faults();
  const { id } = faults.add(refuse(500));
  for (let asked = 0; asked < 50; asked++) expect(statusMet(faults)).toBe(500);
  expect([faults.remove(id), faults.remove(id)]).toEqual([true, false]);
  expect(statusMet(faults)).toBeUndefined();
});

test("a request that a rule is not about does not use it up", () => {
  const faults = new Faults();
  faults.add({ match: { person: "owner" }, times: 1, effect: { kind: "malformed" } });
  expect(faults.take(request)).toBeUndefined();
  expect(faults.active).toHaveLength(1);
});

test("a rule that breaks connections is announced, so that none is shared", () => {
  let announced = 0;
  const faults = new Faults(() => (announced += 1));
  faults.add(refuse(429));
  expect([announced, faults.mayBreakConnections]).toEqual([0, false]);
  faults.add({ match: {}, effect: { kind: "offline" } });
  expect([announced, faults.mayBreakConnections]).toEqual([1, true]);
});

test("there are never more than a hundred", () => {
  const faults = new Faults();
  for (let added = 0; added < 100; added++) faults.add(refuse(429));
  expect(() => faults.add(refuse(429))).toThrow("remove some first");
});
