import type { FaultRule } from "../../../faults/faultRule";
import { readRule } from "../../../faults/readRule";
import { READY_MADE } from "../../../faults/readyMade";
import { faultText } from "./faultText";
import { wordsIn } from "./words";

const people = { nameOf: (key: string) => (key === "staff" ? "Reader" : key) };
const rule = (more: Partial<FaultRule>): FaultRule => ({
  id: "1",
  match: {},
  effect: { kind: "status", status: 429, retryAfter: 3 },
  ...more,
});

test("a ready-made fault is told by its name, with whom it meets and how often", () => {
  expect(faultText(rule({}), { readyMade: READY_MADE, people, words: wordsIn("en") })).toBe(
    "Throttled (429, retry after 3 s) · Both · Everyone · Until removed",
  );
  expect(
    faultText(rule({ match: { service: "graph", person: "staff" }, times: 2 }), { readyMade: READY_MADE, people, words: wordsIn("ja") }),
  ).toBe("混雑（429、3秒後に再試行） · Graph · Reader · あと2回");
});

test.each(READY_MADE.map(({ name, effect }) => [name, effect] as const))("the server's %s is told by its name", (name, effect) => {
  const words = wordsIn("en");
  const active: FaultRule = { id: "1", ...readRule({ match: {}, effect }) };
  expect(faultText(active, { readyMade: READY_MADE, people, words })).toBe(`${words.faults[name] ?? ""} · Both · Everyone · Until removed`);
});

test("another fault is told by its parts", () => {
  expect(
    faultText(rule({ match: { method: "GET", path: "*/items" }, effect: { kind: "status", status: 409 } }), {
      readyMade: READY_MADE,
      people,
      words: wordsIn("en"),
    }),
  ).toBe("status 409 · Both · GET */items · Everyone · Until removed");
});
