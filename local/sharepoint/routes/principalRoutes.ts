import { one } from "../answers/answer";
import { groupMissing, invalidQuery, NotBuilt, userMissing, userUnknown } from "../answers/errors";
import { said } from "../answers/said";
import { groupEntity, userEntity } from "../entities/principalEntities";
import { shape } from "../entities/shape";
import { principalName } from "../items/relatedColumns";
import type { Group, User } from "../store/principals";
import type { Site } from "../store/site";
import type { Call } from "./call";
import { collection, COLLECTION } from "./collection";
import { SHAPING } from "./route";
import type { Route } from "./route";

function userBy({ site, person }: Call, by: string, value: string): User | undefined {
  switch (by) {
    case "currentuser":
      return person;
    case "getbyemail":
      return site.principals.userByEmail(value);
    case "siteusers":
    case "getbyloginname":
      return site.principals.userByLogin(value);
    default:
      return site.principals.userById(Number(value));
  }
}

/** @throws SharePointError 500, as the service answers for a user it does not find */
function findUser(call: Call): User {
  const { by, step } = call.address("user");
  const user = userBy(call, by, String(step.parameters[0]?.value ?? ""));
  if (user === undefined) throw userMissing();
  return user;
}

function groupBy({ principals, web }: Site, by: string, value: string): Group | undefined {
  const associated: Readonly<Record<string, number | undefined>> = {
    associatedownergroup: web.ownerGroup,
    associatedmembergroup: web.memberGroup,
    associatedvisitorgroup: web.visitorGroup,
  };
  if (by === "getbyname") return principals.groupByTitle(value);
  return principals.groupById((Object.hasOwn(associated, by) ? associated[by] : Number(value)) ?? 0);
}

function findGroup(call: Call): Group {
  const { by, step } = call.address("group");
  const group = groupBy(call.site, by, String(step.parameters[0]?.value ?? ""));
  if (group === undefined) throw groupMissing();
  return group;
}

/** The user a login, user name or address means. */
export function resolveUser({ principals }: Site, logon: string): User | undefined {
  const wanted = logon.trim().toLowerCase();
  return (
    principals.userByLogin(logon) ??
    principals.userByEmail(wanted) ??
    principals.users().find(({ login }) => principalName(login).toLowerCase() === wanted)
  );
}

/** Users and groups of the site. */
export const PRINCIPAL_ROUTES: readonly Route[] = [
  {
    method: "GET",
    pattern: "{user}",
    options: SHAPING,
    answer: (call) => one(shape(userEntity(call.site, findUser(call)), call.selection)),
  },
  {
    method: "GET",
    pattern: "{user}/groups",
    options: COLLECTION,
    answer: (call) =>
      collection(
        call,
        "SP.ApiData.Groups",
        call.site.principals.groupsOf(findUser(call).id).map((group) => groupEntity(call.site, group)),
      ),
  },
  {
    method: "GET",
    pattern: "web/siteusers",
    options: COLLECTION,
    answer: (call) =>
      collection(
        call,
        "SP.ApiData.Users",
        call.site.principals.users().map((user) => userEntity(call.site, user)),
      ),
  },
  {
    method: "POST",
    pattern: "web/ensureuser",
    answer: (call) => {
      const { logonName } = call.body();
      if (typeof logonName !== "string") throw invalidQuery("The parameter logonName does not exist in method EnsureUser.");
      const user = resolveUser(call.site, logonName);
      if (user === undefined) throw userUnknown(logonName);
      return one(shape(userEntity(call.site, user)));
    },
  },
  {
    method: "GET",
    pattern: "web/sitegroups",
    options: COLLECTION,
    answer: (call) =>
      collection(
        call,
        "SP.ApiData.Groups",
        call.site.principals.groups().map((group) => groupEntity(call.site, group)),
      ),
  },
  {
    method: "GET",
    pattern: "{group}",
    options: SHAPING,
    answer: (call) => one(shape(groupEntity(call.site, findGroup(call)), call.selection)),
  },
  {
    method: "GET",
    pattern: "{group}/users",
    options: COLLECTION,
    answer: (call) =>
      collection(
        call,
        "SP.ApiData.Users",
        call.site.principals.membersOf(findGroup(call).id).map((user) => userEntity(call.site, user)),
      ),
  },
  {
    method: "POST",
    pattern: "sp.ui.applicationpages.clientpeoplepickerwebserviceinterface.clientpeoplepickersearchuser",
    answer: (call) => ({ is: "value", name: "ClientPeoplePickerSearchUser", type: "Edm.String", value: JSON.stringify(pickPeople(call)) }),
  },
];

const USERS = 1;

/** People whose name, login or address contains the text, as the people picker lists them. */
function pickPeople(call: Call): unknown[] {
  const { QueryString, MaximumEntitySuggestions = 30, PrincipalType = USERS } = call.bodyPart("queryParams");
  if (typeof PrincipalType !== "number" || (PrincipalType & USERS) === 0)
    throw new NotBuilt(`the people picker for PrincipalType ${said(PrincipalType)}`);
  if (typeof QueryString !== "string" || !Number.isInteger(MaximumEntitySuggestions) || Number(MaximumEntitySuggestions) < 0)
    throw invalidQuery("The people picker needs a QueryString that is text and a MaximumEntitySuggestions that is a number.");
  const wanted = QueryString.toLowerCase();
  const people = call.site.principals.users().filter(({ login }) => !login.startsWith("c:"));
  return people
    .filter(
      ({ title, login, email }) =>
        wanted !== "" && [title, principalName(login), email].some((text) => text.toLowerCase().includes(wanted)),
    )
    .slice(0, Number(MaximumEntitySuggestions))
    .map(({ title, login, email }) => ({
      Key: login,
      Description: principalName(login),
      DisplayText: title,
      EntityType: "User",
      ProviderDisplayName: "Tenant",
      ProviderName: "Tenant",
      IsResolved: true,
      EntityData: { IsAltSecIdPresent: "False", Title: "", Email: email, MobilePhone: "", ObjectId: "", Department: "" },
      MultipleMatches: [],
    }));
}
