import type { GraphContext } from "../graph/graphContext";
import { GraphRefused, isRefusal, postToGraph } from "../graph/postToGraph";
import type { BatchAnswer } from "../graph/postToGraph";
import type { Presence, ReadPresences } from "./presence";
import { presenceOf } from "./presence";

/** Requests that Graph takes in one batch. */
const MOST_IN_BATCH = 20;
const UNKNOWN_PERSON = 404;

interface PresencesAnswer {
  readonly value: readonly { readonly id: string; readonly availability: string }[];
}

/** Ids by sign-in name; `undefined` where the directory knows nobody of that name. */
type Ids = Map<string, string | undefined>;

async function learnIds(context: GraphContext, upns: readonly string[], ids: Ids): Promise<void> {
  const requests = upns.map((upn, index) => ({ id: String(index), method: "GET", url: `/users/${encodeURIComponent(upn)}?$select=id` }));
  const { responses } = await postToGraph<BatchAnswer<{ readonly id?: string }>>(context, "/$batch", { requests });
  for (const { id, status, body } of responses) {
    const upn = upns[Number(id)];
    if (isRefusal(status)) throw new GraphRefused(`Graph refuses to name people (${status}): presence needs User.ReadBasic.All.`);
    if (upn !== undefined && (body?.id !== undefined || status === UNKNOWN_PERSON))
      ids.set(upn, status === UNKNOWN_PERSON ? undefined : body?.id);
  }
}

/**
 * Reads presence from Graph: one request for everybody, whatever their number.
 *
 * Graph knows people by the ids of the directory, and SharePoint by their sign-in names. The ids are learnt once for the page,
 * twenty in a `$batch`, before the first question about a person. Needs Presence.Read.All and User.ReadBasic.All.
 *
 * @throws GraphRefused where Graph gives no token or refuses
 * @throws Error where Graph is too busy or the line is cut
 * @see https://learn.microsoft.com/graph/api/cloudcommunications-getpresencesbyuserid
 */
export function readPresencesFrom(context: GraphContext): ReadPresences {
  const ids: Ids = new Map();
  return async (upns) => {
    const unknown = upns.filter((upn) => !ids.has(upn));
    for (let start = 0; start < unknown.length; start += MOST_IN_BATCH)
      await learnIds(context, unknown.slice(start, start + MOST_IN_BATCH), ids);
    const upnById = new Map(
      upns.flatMap((upn) => {
        const id = ids.get(upn);
        return id === undefined ? [] : [[id, upn] as const];
      }),
    );
    if (upnById.size === 0) return new Map<string, Presence>();
    const { value } = await postToGraph<PresencesAnswer>(context, "/communications/getPresencesByUserId", { ids: [...upnById.keys()] });
    return new Map(
      value.flatMap(({ id, availability }) => {
        const [upn, presence] = [upnById.get(id), presenceOf(availability)];
        return upn === undefined || presence === undefined ? [] : [[upn, presence] as const];
      }),
    );
  };
}
