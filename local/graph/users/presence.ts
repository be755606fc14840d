import type { GraphUser } from "../definition/tenantDefinition";

const UNKNOWN = { availability: "PresenceUnknown", activity: "PresenceUnknown" };

/**
 * Presence under the id that was asked for; where none is recorded, Graph says that it does not know.
 *
 * @see https://learn.microsoft.com/graph/api/resources/presence
 */
export const presenceEntity = (id: string, user: GraphUser | undefined): Record<string, unknown> => ({
  id,
  ...(user?.presence ?? UNKNOWN),
});
