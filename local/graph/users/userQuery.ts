import type { GraphUser } from "../definition/tenantDefinition";
import { checkTypes, isAdvanced, meets, parseFilter, propertiesIn } from "../odata/filter";
import { parseSearch } from "../odata/search";
import { badRequest, GraphError, NotBuilt } from "../wire/graphError";
import { propertyOf } from "./userEntity";

/** What a caller asks of a collection of users. */
export interface UserQuery {
  readonly filter?: string | undefined;
  readonly search?: string | undefined;
  readonly orderBy?: string | undefined;
  /** `ConsistencyLevel: eventual` was sent. */
  readonly isEventual: boolean;
  /** `$count=true` was sent. */
  readonly isCounted: boolean;
}

/** Of the properties that can be filtered, all others are texts. */
const BOOLEAN = "accountEnabled";
const FILTERABLE = [
  "accountEnabled",
  "department",
  "displayName",
  "givenName",
  "id",
  "jobTitle",
  "mail",
  "officeLocation",
  "surname",
  "userPrincipalName",
];
const SEARCHABLE = ["displayName", "givenName", "mail", "surname", "userPrincipalName"];
const SORTABLE = ["displayName", "userPrincipalName"];

const unsupported = (message: string): GraphError => new GraphError(400, "Request_UnsupportedQuery", message);

function filtered(users: readonly GraphUser[], { filter, isEventual, isCounted }: UserQuery): readonly GraphUser[] {
  if (filter === undefined) return users;
  const condition = parseFilter(filter);
  const other = propertiesIn(condition).find((name) => !FILTERABLE.includes(name));
  if (other !== undefined) throw new NotBuilt(`?$filter on ${other}`);
  checkTypes(condition, (name) => (name === BOOLEAN ? "boolean" : "string"));
  if (isAdvanced(condition) && !(isEventual && isCounted)) {
    throw unsupported(
      `Unsupported or invalid query filter clause specified for property '${propertiesIn(condition)[0]}' of resource 'User'.`,
    );
  }
  return users.filter((user) => meets(condition, (name) => propertyOf(user, name)));
}

function found(users: readonly GraphUser[], { search, isEventual }: UserQuery): readonly GraphUser[] {
  if (search === undefined) return users;
  if (!isEventual)
    throw unsupported(
      "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
    );
  const isFound = parseSearch(search, SEARCHABLE);
  return users.filter((user) => isFound((name) => propertyOf(user, name)));
}

function sorted(users: readonly GraphUser[], { orderBy, filter, search, isEventual, isCounted }: UserQuery): readonly GraphUser[] {
  if (orderBy === undefined) return users;
  const parts = orderBy.split(",").map((part) => /^\s*(?<name>\w+(?:\/\w+)*)(?:\s+(?<direction>asc|desc))?\s*$/u.exec(part)?.groups);
  if (parts.includes(undefined)) throw badRequest(`The expression "${orderBy}" is not valid in $orderby.`);
  const [first, ...others] = parts;
  const { name = "", direction } = first ?? {};
  if (!SORTABLE.includes(name) || others.length > 0) throw new NotBuilt(`?$orderby=${orderBy}`);
  if ((filter !== undefined || search !== undefined) && !(isEventual && isCounted))
    throw unsupported("Sorting not supported for current query.");
  const sign = direction === "desc" ? -1 : 1;
  return [...users].sort((one, other) => sign * String(propertyOf(one, name)).localeCompare(String(propertyOf(other, name)), "en"));
}

/**
 * The users a caller asks for.
 *
 * @throws GraphError 400 for an unreadable option, and for one that needs `ConsistencyLevel: eventual` (and, but for `$search`, `$count=true`)
 * @throws NotBuilt for a property that the local Graph does not filter, search or sort by
 * @see https://learn.microsoft.com/graph/aad-advanced-queries
 */
export const queryUsers = (users: readonly GraphUser[], query: UserQuery): readonly GraphUser[] =>
  sorted(found(filtered(users, query), query), query);
