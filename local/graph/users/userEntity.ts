import type { GraphUser } from "../definition/tenantDefinition";

/** What Graph sends when a caller selects nothing, in its order. */
const DEFAULT_PROPERTIES: readonly string[] = [
  "businessPhones",
  "displayName",
  "givenName",
  "jobTitle",
  "mail",
  "mobilePhone",
  "officeLocation",
  "preferredLanguage",
  "surname",
  "userPrincipalName",
  "id",
];

/** Properties of a user in Graph for which this directory holds no value: `null`, or an empty collection. */
const WITHOUT_VALUE = {
  businessPhones: [],
  city: null,
  companyName: null,
  country: null,
  employeeId: null,
  faxNumber: null,
  imAddresses: [],
  mailNickname: null,
  mobilePhone: null,
  otherMails: [],
  postalCode: null,
  proxyAddresses: [],
  state: null,
  streetAddress: null,
  usageLocation: null,
  userType: null,
};

/** The properties a caller asked for; undefined is Graph's default set. */
export type Selection = readonly string[] | undefined;

/** What `User.ReadBasic.All` shows of others. @see https://learn.microsoft.com/graph/permissions-reference#userreadbasicall */
export const BASIC_PROPERTIES: readonly string[] = ["displayName", "givenName", "id", "mail", "surname", "userPrincipalName"];

const OF_DIRECTORY: readonly string[] = [
  "id",
  "userPrincipalName",
  "mail",
  "displayName",
  "givenName",
  "surname",
  "jobTitle",
  "department",
  "officeLocation",
  "businessPhones",
  "preferredLanguage",
  "accountEnabled",
];
const KNOWN = new Set<string>([...OF_DIRECTORY, ...Object.keys(WITHOUT_VALUE)]);

/** Names in a `$select` that the local Graph does not know. */
export const unknownProperties = (selection: Selection): readonly string[] => (selection ?? []).filter((name) => !KNOWN.has(name));

/**
 * The answer to `/users/{id}`: the selected properties in the caller's order, `null` where the directory has no value.
 * @see https://learn.microsoft.com/graph/api/user-get
 */
export function userEntity(user: GraphUser, selection: Selection): Record<string, unknown> {
  return Object.fromEntries((selection ?? DEFAULT_PROPERTIES).map((name) => [name, propertyOf(user, name)]));
}

/** A property of a user, `null` where the directory has no value. */
export function propertyOf(user: GraphUser, name: string): unknown {
  const own: unknown = OF_DIRECTORY.includes(name) ? Reflect.get(user, name) : null;
  const none: unknown = Reflect.get(WITHOUT_VALUE, name);
  return own ?? none ?? null;
}
