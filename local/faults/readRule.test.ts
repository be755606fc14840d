import { readRule } from "./readRule";

test.each([
  { match: {}, effect: { kind: "offline" } },
  {
    match: { service: "graph", person: "reader", path: "*/photo/$value", method: "GET" },
    times: 3,
    effect: { kind: "status", status: 429, retryAfter: 3, retryAfterAs: "date" },
  },
  { match: {}, effect: { kind: "partlyFailedBatch", part: 2, status: 500, code: "-1, X", message: "No." } },
  { match: {}, effect: { kind: "dropped", carriedOut: true } },
  { match: {}, effect: { kind: "signedOut", as: "redirect" } },
])("a rule that can be meant is read as it is: %j", (rule) => expect(readRule(rule)).toEqual(rule));

test("a rule without a match is about every request to a service", () =>
  expect(readRule({ effect: { kind: "malformed" } })).toEqual({ match: {}, effect: { kind: "malformed" } }));

test.each<[unknown, string]>([
  [null, "The rule must be an object."],
  [[], "The rule must be an object."],
  [{}, "effect is missing."],
  [{ effect: {} }, "effect.kind is missing."],
  [{ effect: { kind: "explode" } }, "kind must be one of status, delay"],
  [{ effect: { kind: "offline", ms: 3 } }, 'The effect offline has no field "ms"'],
  [{ effect: { kind: "status" } }, "status is missing."],
  [{ effect: { kind: "status", status: 200 } }, "status must be a whole number from 400 to 599."],
  [{ effect: { kind: "status", status: "429" } }, "status must be a whole number"],
  [{ effect: { kind: "status", status: 429, retryAfter: -1 } }, "retryAfter must be a whole number"],
  [{ effect: { kind: "status", status: 429, retryAfterAs: "minutes" } }, "retryAfterAs must be one of seconds, date."],
  [{ effect: { kind: "status", status: 429, carriedOut: 1 } }, "carriedOut must be true or false."],
  [{ effect: { kind: "delay", ms: 1.5 } }, "ms must be a whole number"],
  [{ effect: { kind: "partlyFailedBatch", status: 404 } }, "part is missing."],
  [{ effect: { kind: "offline" }, times: 0 }, "times must be a whole number from 1"],
  [{ effect: { kind: "offline" }, time: 1 }, 'The rule has no field "time"'],
  [{ effect: { kind: "offline" }, match: { service: "exchange" } }, "service must be one of sharepoint, graph."],
  [{ effect: { kind: "offline" }, match: { path: "^/(a+)+$" } }, "regular expressions are not understood"],
  [{ effect: { kind: "offline" }, match: { path: "" } }, "path must be a text"],
  [{ effect: { kind: "offline" }, match: { method: "G T" } }, "method must be"],
  [{ effect: { kind: "signedOut" } }, "as is missing."],
  [{ effect: { kind: "signedOut", as: "guest" } }, "as must be one of unauthorized, forbidden, redirect."],
  [{ effect: { kind: "signedOut", as: "redirect" }, match: { service: "graph" } }, "signedOut is a refusal of SharePoint"],
  [{ effect: { kind: "expiredDigest" }, match: { service: "graph" } }, "Microsoft Graph has no digest"],
])("%j is refused: %s", (rule, sentence) => expect(() => readRule(rule)).toThrow(sentence));
