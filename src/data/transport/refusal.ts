import {
  DIGEST_REFUSED,
  errorCode,
  FORMULAS,
  ITEM_GONE,
  OVER_THRESHOLD,
  PERSON_UNKNOWN,
  QUERY_REFUSED,
  SAVE_CONFLICT,
  VALUE_REFUSED,
  VALUE_TAKEN,
} from "./errorCode";
import type { FailureKind } from "./failureKind";

/** What SharePoint Online answers, as text, to whoever is not signed in: "917656; Access denied. Before opening files in this location, …". */
const MUST_SIGN_IN = /^917656\b/;

const BY_CODE: ReadonlyMap<number | undefined, FailureKind> = new Map<number, FailureKind>([
  [OVER_THRESHOLD, "too-large"],
  [DIGEST_REFUSED, "unexpected"],
  [ITEM_GONE, "conflict"],
  [SAVE_CONFLICT, "conflict"],
  [VALUE_TAKEN, "duplicate"],
  ...[...FORMULAS, VALUE_REFUSED, PERSON_UNKNOWN].map((code): [number, FailureKind] => [code, "invalid"]),
]);

const BY_STATUS: ReadonlyMap<number, FailureKind> = new Map<number, FailureKind>([
  [401, "signed-out"],
  [404, "list-missing"],
  [412, "conflict"],
  [429, "throttled"],
  [503, "throttled"],
  [504, "throttled"],
]);

/** SharePoint refuses those whom it knows with a code of its own; its door, before it knows anybody, answers without one. */
function ofForbidden({ headers }: Response, code: number | undefined): FailureKind {
  return code === undefined || MUST_SIGN_IN.test(headers.get("X-MSDAVEXT_Error") ?? "") ? "signed-out" : "no-permission";
}

/** What was asked can only be refused for naming a column that is not there; what was written, for its values too. */
function ofBadRequest(code: number | undefined, writing: boolean): FailureKind {
  if (code === undefined) return "unexpected";
  return writing && code !== QUERY_REFUSED ? "invalid" : "list-missing";
}

/**
 * Why SharePoint refused a request, told apart by status and error code, never by text.
 *
 * @param writing - whether the request was to change something
 */
export async function kindOfRefusal(response: Response, writing: boolean): Promise<FailureKind> {
  const code = await errorCode(response);
  const known = BY_CODE.get(code) ?? BY_STATUS.get(response.status);
  if (known !== undefined) return known;
  if (response.status === 403) return ofForbidden(response, code);
  return response.status === 400 ? ofBadRequest(code, writing) : "unexpected";
}
