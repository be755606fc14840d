import { deleted, done, one, updated } from "../answers/answer";
import type { Answer } from "../answers/answer";
import { groupMissing, invalidQuery, userMissing } from "../answers/errors";
import { groupEntity, principalEntity, userEntity } from "../entities/principalEntities";
import { shape } from "../entities/shape";
import { GroupWriter, GROUP_PROPERTIES } from "../principals/groupWriter";
import type { Group } from "../store/groups";
import type { User } from "../store/principals";
import type { SiteSettings } from "../store/siteSettings";
import type { Call } from "./call";
import { collection, COLLECTION } from "./collection";
import { knownUser } from "./principalRoutes";
import { SHAPING } from "./route";
import type { Route } from "./route";

/** The groups that are associated with a web, by the name that leads there. */
const ASSOCIATED: ReadonlyMap<string, (web: SiteSettings) => number | undefined> = new Map([
  ["associatedownergroup", ({ ownerGroup }) => ownerGroup],
  ["associatedmembergroup", ({ memberGroup }) => memberGroup],
  ["associatedvisitorgroup", ({ visitorGroup }) => visitorGroup],
]);

/** Undefined: the site has no such group. */
function lookUp(call: Call): Group | undefined {
  const { by, step } = call.address("group");
  const value = step.parameters[0]?.value;
  if (by === "getbyname") return call.site.groups.byTitle(String(value));
  const associated = ASSOCIATED.get(by);
  return call.site.groups.byId(associated === undefined ? Number(value) : (associated(call.site.web) ?? 0));
}

/** @throws SharePointError 404 */
function findGroup(call: Call): Group {
  const group = lookUp(call);
  if (group === undefined) throw groupMissing();
  return group;
}

/** A site need not have all three groups that are associated with it: what is not there is null. */
function readGroup(call: Call): Answer {
  const { by, step } = call.address("group");
  if (ASSOCIATED.has(by) && lookUp(call) === undefined) return done(step.text);
  return one(shape(groupEntity(call, findGroup(call)), call.selection));
}

const writer = (call: Call): GroupWriter => new GroupWriter(call.site, call.access);

function bodyOf(call: Call): Record<string, unknown> {
  const body = call.body();
  call.refuseOthers(body, GROUP_PROPERTIES);
  return body;
}

/** The group that the last step names. @throws SharePointError 404 */
function namedGroup(call: Call): Group {
  const [id, title] = [call.argument("id"), call.argument("loginname")];
  const group = call.steps.at(-1)?.name === "removebyid" ? call.site.groups.byId(Number(id)) : call.site.groups.byTitle(String(title));
  if (group === undefined) throw groupMissing();
  return group;
}

/** The member of the group that the last step names. @throws SharePointError 500 for who is not in it */
function namedMember(call: Call, group: Group): User {
  const [id, login] = [call.argument("id"), call.argument("loginname")];
  const byId = call.steps.at(-1)?.name === "removebyid";
  const member = call.site.groups
    .membersOf(group.id)
    .find((user) => (byId ? user.id === Number(id) : user.login.toLowerCase() === String(login).toLowerCase()));
  if (member === undefined) throw userMissing();
  return member;
}

function readMembers(call: Call): Answer {
  const group = findGroup(call);
  call.access.requireSeeingMembersOf(group);
  return collection(
    call,
    "SP.ApiData.Users",
    call.site.groups.membersOf(group.id).map((user) => userEntity(call, user)),
  );
}

function addMember(call: Call): Answer {
  const group = findGroup(call);
  const user = knownUser(call, call.body()["LoginName"]);
  writer(call).addMember(group, user);
  return one(shape(userEntity(call, user)), 201);
}

function removeMember(call: Call): Answer {
  const group = findGroup(call);
  writer(call).removeMember(group, namedMember(call, group));
  return done("RemoveUser");
}

function removeGroup(call: Call): Answer {
  writer(call).remove(namedGroup(call));
  return done("RemoveGroup");
}

/** Groups of the site, and who belongs to them. */
export const GROUP_ROUTES: readonly Route[] = [
  {
    method: "GET",
    pattern: "web/sitegroups",
    options: COLLECTION,
    answer: (call) =>
      collection(
        call,
        "SP.ApiData.Groups",
        call.site.groups.all().map((group) => groupEntity(call, group)),
      ),
  },
  { method: "POST", pattern: "web/sitegroups", answer: (call) => one(shape(groupEntity(call, writer(call).add(bodyOf(call)))), 201) },
  { method: "POST", pattern: "web/sitegroups/removebyid($)", answer: removeGroup },
  { method: "POST", pattern: "web/sitegroups/removebyloginname($)", answer: removeGroup },
  { method: "GET", pattern: "{group}", options: SHAPING, answer: readGroup },
  {
    method: "MERGE",
    pattern: "{group}",
    answer: (call) => {
      writer(call).update(findGroup(call), bodyOf(call));
      return updated();
    },
  },
  {
    method: "DELETE",
    pattern: "{group}",
    answer: (call) => {
      writer(call).remove(findGroup(call));
      return deleted();
    },
  },
  {
    method: "GET",
    pattern: "{group}/owner",
    options: SHAPING,
    answer: (call) => {
      const owner = principalEntity(call, findGroup(call).ownerId);
      return owner === undefined ? done("Owner") : one(shape(owner, call.selection));
    },
  },
  {
    method: "POST",
    pattern: "{group}/setuserasowner($)",
    answer: (call) => {
      const owner = call.argument("ownerid");
      if (typeof owner !== "number") throw invalidQuery("The parameter ownerId is the number of a user.");
      writer(call).setOwner(findGroup(call), owner);
      return done("SetUserAsOwner");
    },
  },
  { method: "GET", pattern: "{group}/users", options: COLLECTION, answer: readMembers },
  { method: "POST", pattern: "{group}/users", answer: addMember },
  { method: "POST", pattern: "{group}/users/removebyid($)", answer: removeMember },
  { method: "POST", pattern: "{group}/users/removebyloginname($)", answer: removeMember },
];
