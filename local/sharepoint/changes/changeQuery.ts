import { invalidValue, NotBuilt, unknownBodyProperty } from "../answers/errors";
import { ChangeType, logStart, THE_WEB } from "../store/changes";
import type { Change } from "../store/changes";
import { readChangeToken } from "./changeToken";
import type { ChangeToken, LogScope } from "./changeToken";

/** Kinds of things that change. */
export type ChangedObject = "Item" | "List" | "Web";

/** What of the log is asked for: a change is told when both its object and its type are. */
export interface ChangeQuery {
  readonly objects: ReadonlySet<ChangedObject>;
  readonly types: ReadonlySet<ChangeType>;
  /** Where the log begins: ISO instant with milliseconds. */
  readonly from: string;
  readonly start?: ChangeToken;
  readonly end?: ChangeToken;
  readonly limit: number;
  readonly latestFirst: boolean;
}

/** Changes that are told when nothing is said of their number. */
const DEFAULT_LIMIT = 1000;

const OBJECTS: readonly ChangedObject[] = ["Item", "List", "Web"];
/** Which types each property asks for. That permissions of one's own come with the assignments, and go with them, is unverified: no property is named after them. */
const TYPES: Readonly<Record<string, readonly ChangeType[]>> = {
  Add: [ChangeType.add],
  Update: [ChangeType.update],
  SystemUpdate: [ChangeType.systemUpdate],
  DeleteObject: [ChangeType.delete],
  Rename: [ChangeType.rename],
  Restore: [ChangeType.restore],
  RoleAssignmentAdd: [ChangeType.assignmentAdd, ChangeType.scopeAdd],
  RoleAssignmentDelete: [ChangeType.assignmentDelete, ChangeType.scopeDelete],
};

/** Asked for in vain: nothing on a site here makes such changes. Files and folders are told as the items they are. */
const NEVER = ["Activity", "Alert", "File", "Folder", "Move", "Navigation", "SecurityPolicy", "Site"];
/** Changes that happen here and are not logged. */
const NOT_LOGGED = [
  "ContentType",
  "Field",
  "Group",
  "GroupMembershipAdd",
  "GroupMembershipDelete",
  "RequireSecurityTrim",
  "RoleDefinitionAdd",
  "RoleDefinitionDelete",
  "RoleDefinitionUpdate",
  "User",
  "View",
];
/** Say how the log is told, and make no difference on a site of one web. */
const WITHOUT_EFFECT = ["IgnoreStartTokenNotFoundError", "RecursiveAll"];
const FLAGS = new Set([...OBJECTS, ...Object.keys(TYPES), ...NEVER, ...NOT_LOGGED, ...WITHOUT_EFFECT, "LatestFirst"]);
const TOKENS = ["ChangeTokenStart", "ChangeTokenEnd"];

type Body = Readonly<Record<string, unknown>>;

function flagsIn(body: Body): ReadonlySet<string> {
  const given = Object.entries(body).filter(([name]) => !TOKENS.includes(name) && name !== "FetchLimit");
  for (const [name, value] of given) {
    if (!FLAGS.has(name)) throw unknownBodyProperty(name, "SP.ChangeQuery");
    if (typeof value !== "boolean") throw invalidValue("Edm.Boolean");
    if (value && NOT_LOGGED.includes(name)) throw new NotBuilt(`${name} in a query of changes`);
  }
  return new Set(given.filter(([, value]) => value === true).map(([name]) => name));
}

function tokenIn(log: LogScope, body: Body, name: string, now: Date): ChangeToken | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  const text: unknown = typeof value === "object" ? (value as { readonly StringValue?: unknown }).StringValue : undefined;
  if (typeof text !== "string") throw invalidValue("Edm.String");
  return readChangeToken(log, text, now);
}

/**
 * A 64-bit number: only as text.
 *
 * @see https://github.com/pnp/pnpcore/blob/dev/src/sdk/PnP.Core/Model/SharePoint/Core/Internal/ChangeCollectionHandler.cs
 */
function limitIn({ FetchLimit: limit = String(DEFAULT_LIMIT) }: Body): number {
  const number = typeof limit === "string" && /^\d+$/u.test(limit) ? Number(limit) : 0;
  if (!Number.isSafeInteger(number) || number < 1) throw invalidValue("Edm.Int64");
  return number;
}

/**
 * Reads an `SP.ChangeQuery`.
 *
 * @param log - whose tokens it may hold
 * @throws SharePointError 400 for what is no such query, 500 for a token of another log or of long ago; NotBuilt for changes that are not logged
 * @see https://learn.microsoft.com/previous-versions/office/sharepoint-csom/ee543722(v=office.15)
 */
export function readChangeQuery(log: LogScope, body: Body, now: Date): ChangeQuery {
  const flags = flagsIn(body);
  const [start, end] = TOKENS.map((name) => tokenIn(log, body, name, now));
  return {
    objects: new Set(OBJECTS.filter((name) => flags.has(name))),
    types: new Set(Object.entries(TYPES).flatMap(([name, types]) => (flags.has(name) ? types : []))),
    from: logStart(now),
    limit: limitIn(body),
    latestFirst: flags.has("LatestFirst"),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
  };
}

/** What kind of thing changed. */
export function changedObject({ itemId, listKey }: Change): ChangedObject {
  if (itemId !== undefined) return "Item";
  return listKey === THE_WEB ? "Web" : "List";
}

/** Whether the change came after the token. */
export function isAfter({ number, time }: Change, token: ChangeToken): boolean {
  return token.number === undefined ? time >= token.time : number > token.number;
}
