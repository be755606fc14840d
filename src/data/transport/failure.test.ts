/** @jest-environment node */
import { HttpRequestError } from "@pnp/queryable";
import { refusal } from "../testing/network";
import { Failure, readingOf, writingOf } from "./failure";
import type { FailureKind } from "./failureKind";

const LIST = "/sites/plat/Lists/Notes";
const text = (status: number, headers: Record<string, string> = {}): Response =>
  new Response("Access denied.", { status, headers: { "Content-Type": "text/plain", ...headers } });

async function failureOf(request: Promise<unknown>): Promise<Failure> {
  const error: unknown = await request.catch((reason: unknown) => reason);
  if (!(error instanceof Failure)) throw new Error(`Expected a Failure, got ${String(error)}`);
  return error;
}
const reading = (error: unknown): Promise<Failure> => failureOf(readingOf(LIST, Promise.reject(error)));
const writing = (error: unknown): Promise<Failure> => failureOf(writingOf(LIST, Promise.reject(error)));

describe("a refusal is told by its status and its code", () => {
  test.each<[answer: string, response: Response, whenRead: FailureKind, whenWritten: FailureKind]>([
    ["401", text(401), "signed-out", "signed-out"],
    ["403 as text", text(403), "signed-out", "signed-out"],
    ["403 with the code of the door", text(403, { "X-MSDAVEXT_Error": "917656; Access denied." }), "signed-out", "signed-out"],
    ["403 of SharePoint", refusal(403, "-2147024891, System.UnauthorizedAccessException"), "no-permission", "no-permission"],
    ["403 of SharePoint for another reason", refusal(403, "-2147467259, System.Exception"), "no-permission", "no-permission"],
    ["a digest that stays refused", refusal(403, "-2130575252, Microsoft.SharePoint.SPException"), "unexpected", "unexpected"],
    ["no list", refusal(404, "-2147024894, System.IO.FileNotFoundException"), "list-missing", "list-missing"],
    ["no web", text(404), "list-missing", "list-missing"],
    ["no item", refusal(404, "-2130575338, System.ArgumentException"), "conflict", "conflict"],
    ["no column", refusal(400, "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"), "list-missing", "list-missing"],
    ["no column to filter by", refusal(400, "-2147024809, System.ArgumentException"), "list-missing", "invalid"],
    ["a value that is refused", refusal(400, "-2146232832, Microsoft.SharePoint.SPException"), "list-missing", "invalid"],
    ["400 of somebody between", text(400), "unexpected", "unexpected"],
    ["the formula of a list", refusal(500, "-2130575162, Microsoft.SharePoint.SPException"), "invalid", "invalid"],
    ["the formula of a column", refusal(500, "-2130575163, Microsoft.SharePoint.SPException"), "invalid", "invalid"],
    ["a text or lookup that cannot be", refusal(500, "-2130575155, Microsoft.SharePoint.SPException"), "invalid", "invalid"],
    ["a person whom the site does not know", refusal(500, "-2130575276, Microsoft.SharePoint.SPException"), "invalid", "invalid"],
    ["a value that is taken", refusal(500, "-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException"), "duplicate", "duplicate"],
    ["another version", refusal(412, "-1, Microsoft.SharePoint.Client.ClientServiceException"), "conflict", "conflict"],
    ["a save at the same moment", refusal(409, "-2130575305, Microsoft.SharePoint.SPException"), "conflict", "conflict"],
    ["too many items", refusal(500, "-2147024860, Microsoft.SharePoint.SPQueryThrottledException"), "too-large", "too-large"],
    ["429", refusal(429, "-1, Unknown"), "throttled", "throttled"],
    ["503", text(503), "throttled", "throttled"],
    ["504", text(504), "throttled", "throttled"],
    ["500", refusal(500, "-1, System.Exception"), "unexpected", "unexpected"],
  ])("%s", async (_, response, whenRead, whenWritten) => {
    const error = new HttpRequestError("Refused.", response);
    const read = await reading(error);
    expect(read).toMatchObject({ kind: whenRead, status: response.status, listUrl: LIST, mayHaveHappened: false });
    expect((await writing(error)).kind).toBe(whenWritten);
  });

  test("whatever its text says, in whatever language", async () => {
    const response = refusal(500, "-1, System.Exception", "アクセスが拒否されました。 Access denied. 404");
    expect((await reading(new HttpRequestError("Access denied.", response))).kind).toBe("unexpected");
  });
});

test("a value that is refused comes with the reason for people to read, anything else without", async () => {
  const refusedFor = (code: string): Promise<Failure> =>
    writing(new HttpRequestError("Refused.", refusal(500, `${code}, Microsoft.SharePoint.SPException`, "一言は200字までです。\u202e")));
  expect((await refusedFor("-2130575163")).with({ listUrl: LIST }).reason).toBe("一言は200字までです。");
  expect(await refusedFor("-1")).not.toHaveProperty("reason");
  expect(await writing(new HttpRequestError("Refused.", refusal(500, "-2130575163, X", "")))).not.toHaveProperty("reason");
});

test.each<[header: string, seconds: number]>([
  ["31", 31],
  [new Date(Date.now() + 90_500).toUTCString(), 90],
])("a refusal says how long SharePoint asks to wait: %s", async (header, seconds) => {
  const failure = await reading(new HttpRequestError("Busy.", refusal(429, "-1, Busy", "Busy.", { "Retry-After": header })));
  expect(Math.abs((failure.retryAfterSeconds ?? 0) - seconds)).toBeLessThanOrEqual(1);
});

test("an answer that broke off may stand for a change that was made", async () => {
  const brokenOff = new TypeError("terminated");
  expect(await reading(brokenOff)).toMatchObject({ kind: "unexpected", mayHaveHappened: false });
  expect(await writing(brokenOff)).toMatchObject({ kind: "unexpected", mayHaveHappened: true });
});

test("a failure keeps what is known of it when it learns which list it was for", async () => {
  const cause = new TypeError("Failed to fetch");
  const failure = await writing(new Failure("throttled", { status: 503, retryAfterSeconds: 9, mayHaveHappened: true, cause }));
  expect(failure).toMatchObject({ kind: "throttled", status: 503, retryAfterSeconds: 9, mayHaveHappened: true, listUrl: LIST, cause });
  expect(failure.message).toMatch(/^\/sites\/plat\/Lists\/Notes: SharePoint is busy.*look before/);
});
