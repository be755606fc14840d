import { PaneEntries } from "./paneEntries";
import type { TextRule } from "./paneEntries";

const address = (text: string): string => (text.startsWith("https://") ? "" : "Not an address.");

function pane() {
  const handedOn: [path: string, text: string][] = [];
  const entries = new PaneEntries(
    (path, text) => handedOn.push([path, text]),
    () => undefined,
  );
  return { entries, handedOn };
}

const rule = (more: Partial<TextRule> = {}): TextRule => ({ label: "Address", stored: "", check: address, delay: 200, ...more });

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("a text without a check is handed on with every key", () => {
  const { entries, handedOn } = pane();
  entries.type("title", "a", { label: "Title", stored: "" });
  entries.type("title", "ab", { label: "Title", stored: "a" });
  expect(handedOn).toEqual([
    ["title", "a"],
    ["title", "ab"],
  ]);
});

test("a text is checked when typing pauses, and handed on when it is right", async () => {
  const { entries, handedOn } = pane();
  entries.type("url", "http", rule());
  await jest.advanceTimersByTimeAsync(199);
  expect(entries.at("url")).toMatchObject({ text: "http", message: "" });
  await jest.advanceTimersByTimeAsync(1);
  expect(entries.at("url")).toMatchObject({ text: "http", message: "Not an address." });
  expect(handedOn).toEqual([]);
  entries.type("url", "https://a", rule());
  await jest.advanceTimersByTimeAsync(200);
  expect(handedOn).toEqual([["url", "https://a"]]);
  expect(entries.areRight).toBe(true);
});

test("the verdict on a text that has changed since does not count", async () => {
  const { entries, handedOn } = pane();
  const slow = rule({
    check: (text) =>
      new Promise((resolve) => {
        setTimeout(() => resolve(address(text)), text === "http" ? 1000 : 10);
      }),
    delay: 0,
  });
  entries.type("url", "http", slow);
  await jest.advanceTimersByTimeAsync(0);
  entries.type("url", "https://a", slow);
  await jest.advanceTimersByTimeAsync(2000);
  expect(handedOn).toEqual([["url", "https://a"]]);
  expect(entries.areRight).toBe(true);
});

test("a check that fails counts as a refusal, with what it said", async () => {
  const { entries } = pane();
  await entries.check("url", "x", rule({ check: () => Promise.reject(new Error("The server did not answer.")) }));
  expect(entries.at("url")?.message).toContain("The server did not answer.");
});

test("settling checks at once what still waits, and names the field that is wrong", async () => {
  const { entries, handedOn } = pane();
  entries.type("a", "https://a", rule({ label: "Right" }));
  entries.type("b", "nonsense", rule({ label: "Wrong", delay: 60_000 }));
  await expect(entries.settle()).resolves.toBe("Wrong");
  expect(handedOn).toEqual([["a", "https://a"]]);
});

test("leaving a field without a change hands nothing on", async () => {
  const { entries, handedOn } = pane();
  await entries.check("url", "https://a", rule({ stored: "https://a" }));
  expect(handedOn).toEqual([]);
  expect(entries.at("url")).toBeUndefined();
});

test("a text that was handed on stays in its field until the properties have been read anew", () => {
  const { entries } = pane();
  entries.type("title", "a", { label: "Title", stored: "" });
  expect(entries.at("title")?.text).toBe("a");
  entries.forgetHandedOn();
  expect(entries.at("title")).toBeUndefined();
});
