/** @jest-environment node */
import { HttpRequestError } from "@pnp/queryable";
import { refusal } from "../testing/network";
import { failureKind, Failure } from "./failure";
import type { FailureKind } from "./failureKind";

const refused = (status: number, code: string): HttpRequestError => new HttpRequestError("Refused.", refusal(status, code));

test.each<[FailureKind, unknown]>([
  ["no-permission", refused(403, "-2147024891, System.UnauthorizedAccessException")],
  ["unexpected", refused(403, "-2130575252, Microsoft.SharePoint.SPException")],
  ["list-missing", refused(404, "-2147024894, System.IO.FileNotFoundException")],
  ["too-large", refused(500, "-2147024860, Microsoft.SharePoint.SPQueryThrottledException")],
  ["throttled", refused(503, "-1, Unknown")],
  ["offline", new Failure("offline")],
  ["unexpected", new TypeError("Something is not a function.")],
])("%s is told without knowing which list it was: %s", async (kind, error) => {
  expect(await failureKind(error)).toBe(kind);
});
