import type { GraphUser } from "./definition";

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

/** Names in a `$select` that the local Graph does not know. */
export function unknownProperties(user: GraphUser, selection: Selection): readonly string[] {
  const known = propertiesOf(user);
  return (selection ?? []).filter((name) => !known.has(name));
}

/**
 * The answer to `/users/{id}`: the selected properties in the caller's order, `null` where the directory has no value.
 * @see https://learn.microsoft.com/graph/api/user-get
 */
export function userEntity(user: GraphUser, selection: Selection): Record<string, unknown> {
  const known = propertiesOf(user);
  return Object.fromEntries((selection ?? DEFAULT_PROPERTIES).map((name) => [name, known.get(name)]));
}

function propertiesOf(user: GraphUser): ReadonlyMap<string, unknown> {
  const properties = new Map<string, unknown>([...Object.entries(WITHOUT_VALUE), ...Object.entries(user)]);
  properties.delete("photo");
  properties.delete("presence");
  return properties;
}
