import type { Call } from "../calls/call";
import type { GraphUser } from "../definition/tenantDefinition";
import { inContext, select } from "../odata/select";
import { areMeant, isFoundBy, personEntity } from "../users/person";
import { jsonAnswer } from "../wire/answer";
import type { GraphAnswer } from "../wire/answer";
import { badRequest } from "../wire/graphError";
import { personRoutes } from "./personRoutes";
import type { GraphRoute } from "./route";

/** @see https://learn.microsoft.com/graph/api/user-list-people */
const DEFAULT_PAGE = 10;
const LARGEST_PAGE = 1000;

function skipped(call: Call): number {
  const skip = call.option("$skip") ?? "0";
  if (!/^\d+$/u.test(skip)) throw badRequest(`The $skip "${skip}" is no number.`);
  return Number(skip);
}

/** Those relevant to the person; a search that asks for the directory too goes on with everybody else. */
function candidates(call: Call): readonly GraphUser[] {
  const { directory } = call.tenant;
  const relevant = (call.user.people ?? []).flatMap((id) => directory.find(id) ?? []);
  const search = call.option("$search");
  if (search === undefined) return relevant;
  const isWide = /\bdirectory\b/iu.test(call.header("X-PeopleQuery-QuerySources") ?? "");
  return [...new Set([...relevant, ...(isWide ? directory.all : [])])].filter(isFoundBy(search));
}

function people(call: Call): GraphAnswer {
  const from = skipped(call);
  const size = call.top(LARGEST_PAGE) ?? DEFAULT_PAGE;
  const all = areMeant(call.option("$filter")) ? candidates(call) : [];
  const next = from + size < all.length ? { "@odata.nextLink": call.link({ $skip: String(from + size) }) } : {};
  const value = all.slice(from, from + size).map((user, index) => select(personEntity(user, from + index + 1), call.selection));
  return jsonAnswer({ ...call.context(`users('${call.user.id}')/people${inContext(call.selection)}`), ...next, value });
}

/** People who matter to the caller, or to somebody else. */
export const PEOPLE_ROUTES: readonly GraphRoute[] = personRoutes({
  method: "GET",
  below: "/people",
  scopes: ["People.Read.All"],
  ownScopes: ["People.Read"],
  options: ["$top", "$skip", "$search", "$filter", "$select"],
  answer: people,
});
