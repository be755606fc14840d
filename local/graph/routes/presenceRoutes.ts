import { presenceEntity } from "../users/presence";
import { directoryAnswer } from "../wire/answer";
import { badRequest } from "../wire/graphError";
import { personRoutes } from "./personRoutes";
import type { GraphRoute } from "./route";

/** Graph's limit of ids in one presence request. */
const MOST_PRESENCES = 650;

const isTextList = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((each) => typeof each === "string");

/**
 * Presence of one person or of many.
 *
 * @see https://learn.microsoft.com/graph/api/presence-get
 * @see https://learn.microsoft.com/graph/api/cloudcommunications-getpresencesbyuserid
 */
export const PRESENCE_ROUTES: readonly GraphRoute[] = [
  ...personRoutes({
    method: "GET",
    below: "/presence",
    scopes: ["Presence.Read.All"],
    ownScopes: ["Presence.Read", "Presence.ReadWrite"],
    answer: (call) =>
      directoryAnswer({ ...call.context(`users('${call.user.id}')/presence/$entity`), ...presenceEntity(call.user.id, call.user) }),
  }),
  {
    method: "POST",
    pattern: "/communications/getPresencesByUserId",
    scopes: ["Presence.Read.All"],
    answer: (call) => {
      const { ids } = call.bodyOf(["ids"]);
      if (!isTextList(ids) || ids.length === 0 || ids.length > MOST_PRESENCES)
        throw badRequest(`The ids must be a list of 1 to ${MOST_PRESENCES} user ids.`);
      return directoryAnswer({
        ...call.context("Collection(microsoft.graph.presence)"),
        value: ids.map((id) => presenceEntity(id, call.tenant.directory.find(id))),
      });
    },
  },
];
