import type { GraphContext } from "../graphContext";
import type { Presence, ReadPresences } from "./presence";
import { presenceOf, PresenceRefused } from "./presence";

const GRAPH = "https://graph.microsoft.com";
/** Requests that Graph takes in one batch. */
const MOST_IN_BATCH = 20;
/** Statuses with which Graph says that it will not answer, now or later. */
const REFUSALS: readonly number[] = [401, 403];
const UNKNOWN_PERSON = 404;

interface BatchAnswer {
  readonly responses: readonly { readonly id: string; readonly status: number; readonly body?: { readonly id?: string } }[];
}

interface PresencesAnswer {
  readonly value: readonly { readonly id: string; readonly availability: string }[];
}

async function token(context: GraphContext): Promise<string> {
  try {
    const tokens = await context.aadTokenProviderFactory.getTokenProvider();
    return await tokens.getToken(GRAPH);
  } catch (error) {
    throw new PresenceRefused("The organisation gives no token for Microsoft Graph to SharePoint pages.", { cause: error });
  }
}

async function post<T>(context: GraphContext, path: string, body: object): Promise<T> {
  const headers = { Authorization: `Bearer ${await token(context)}`, "Content-Type": "application/json" };
  const answer = await fetch(`${GRAPH}/v1.0${path}`, { method: "POST", headers, body: JSON.stringify(body) });
  if (REFUSALS.includes(answer.status)) throw new PresenceRefused(`Graph refuses ${path} (${answer.status}): presence needs Presence.Read.All and User.ReadBasic.All.`);
  if (!answer.ok) throw new Error(`Graph could not answer ${path} (${answer.status}). It is asked again later.`);
  return await answer.json() as T;
}

/** Ids by sign-in name; `undefined` where the directory knows nobody of that name. */
type Ids = Map<string, string | undefined>;

async function learnIds(context: GraphContext, upns: readonly string[], ids: Ids): Promise<void> {
  const requests = upns.map((upn, index) => ({ id: String(index), method: "GET", url: `/users/${encodeURIComponent(upn)}?$select=id` }));
  const { responses } = await post<BatchAnswer>(context, "/$batch", { requests });
  for (const { id, status, body } of responses) {
    const upn = upns[Number(id)];
    if (REFUSALS.includes(status)) throw new PresenceRefused(`Graph refuses to name people (${status}): presence needs User.ReadBasic.All.`);
    if (upn !== undefined && (body?.id !== undefined || status === UNKNOWN_PERSON)) ids.set(upn, status === UNKNOWN_PERSON ? undefined : body?.id);
  }
}

/**
 * Reads presence from Graph: one request for everybody, whatever their number.
 *
 * Graph knows people by the ids of the directory, and SharePoint by their sign-in names. The ids are learnt once for the page,
 * twenty in a `$batch`, before the first question about a person. Needs Presence.Read.All and User.ReadBasic.All.
 *
 * @throws PresenceRefused where Graph gives no token or refuses
 * @throws Error where Graph is too busy or the line is cut
 * @see https://learn.microsoft.com/graph/api/cloudcommunications-getpresencesbyuserid
 */
export function readPresencesFrom(context: GraphContext): ReadPresences {
  const ids: Ids = new Map();
  return async (upns) => {
    const unknown = upns.filter((upn) => !ids.has(upn));
    for (let start = 0; start < unknown.length; start += MOST_IN_BATCH) await learnIds(context, unknown.slice(start, start + MOST_IN_BATCH), ids);
    const upnById = new Map(upns.flatMap((upn) => {
      const id = ids.get(upn);
      return id === undefined ? [] : [[id, upn] as const];
    }));
    if (upnById.size === 0) return new Map<string, Presence>();
    const { value } = await post<PresencesAnswer>(context, "/communications/getPresencesByUserId", { ids: [...upnById.keys()] });
    return new Map(value.flatMap(({ id, availability }) => {
      const [upn, presence] = [upnById.get(id), presenceOf(availability)];
      return upn === undefined || presence === undefined ? [] : [[upn, presence] as const];
    }));
  };
}
