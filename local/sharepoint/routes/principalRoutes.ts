import { done, one } from "../answers/answer";
import type { Answer } from "../answers/answer";
import { invalidQuery, NotBuilt, userMissing } from "../answers/errors";
import { said } from "../answers/said";
import { groupEntity, userEntity } from "../entities/principalEntities";
import { shape } from "../entities/shape";
import { isClaim, principalName } from "../store/principals";
import type { PathValue } from "../odata/resourcePath";
import { ensureUser } from "../security/ensureUser";
import { Permission } from "../security/permissions";
import type { User } from "../store/principals";
import type { Call } from "./call";
import { collection, COLLECTION } from "./collection";
import { SHAPING } from "./route";
import type { Route } from "./route";

function userBy({ site, person }: Call, by: string, argument: PathValue | undefined): User | undefined {
  const value = String(argument ?? "");
  if (typeof argument === "number") return site.principals.userById(argument);
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

/** @throws SharePointError 404 for a user that is not among the site's, 500 for an id that nobody has */
function findUser(call: Call): User {
  const { by, step } = call.address("user");
  const user = userBy(call, by, step.parameters[0]?.value);
  if (user === undefined) throw userMissing(by === "getuserbyid" ? 500 : 404);
  return user;
}

/** @param logon - as a body carries it. @throws SharePointError 400 when it is no text, or nobody's */
export function knownUser({ site, access }: Call, logon: unknown): User {
  if (typeof logon !== "string") throw invalidQuery("The login name of a user (logonName, LoginName) is needed, as text.");
  return ensureUser(site, access, logon);
}

/** Takes a person off the site, with all that they were given; what they wrote stays. @throws SharePointError 403 or 500 */
function removeUser({ site, access }: Call, by: PathValue | undefined): Answer {
  access.requireOnWeb(Permission.managePermissions);
  const user = typeof by === "number" ? site.principals.userById(by) : site.principals.userByLogin(String(by));
  if (user === undefined) throw userMissing();
  site.principals.removeUser(user.id);
  site.grants.forgetPrincipal(user.id);
  return done("RemoveUser");
}

/** People of the site. */
export const PRINCIPAL_ROUTES: readonly Route[] = [
  {
    method: "GET",
    pattern: "{user}",
    options: SHAPING,
    answer: (call) => one(shape(userEntity(call, findUser(call)), call.selection)),
  },
  {
    method: "GET",
    pattern: "{user}/groups",
    options: COLLECTION,
    answer: (call) =>
      collection(
        call,
        "SP.ApiData.Groups",
        call.site.groups.groupsOf(findUser(call).id).map((group) => groupEntity(call, group)),
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
        call.site.principals.users().map((user) => userEntity(call, user)),
      ),
  },
  {
    method: "POST",
    pattern: "web/siteusers",
    answer: (call) => one(shape(userEntity(call, knownUser(call, call.body()["LoginName"]))), 201),
  },
  { method: "POST", pattern: "web/siteusers/removebyid($)", answer: (call) => removeUser(call, call.argument("id")) },
  { method: "POST", pattern: "web/siteusers/removebyloginname($)", answer: (call) => removeUser(call, call.argument("loginname")) },
  {
    method: "POST",
    pattern: "web/ensureuser",
    answer: (call) => one(shape(userEntity(call, knownUser(call, call.body()["logonName"])))),
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
  const people = call.site.principals.users().filter(({ login }) => !isClaim(login) && call.site.hasAccount(login));
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
