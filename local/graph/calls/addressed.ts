import type { Message } from "../messages/conversation";
import type { Place } from "../messages/messageEntity";
import type { Channel, Team } from "../teams/teamStore";
import { badRequest, GraphError } from "../wire/graphError";
import type { Call } from "./call";

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

const notFound = (message: string): GraphError => new GraphError(404, "NotFound", message);

/**
 * The team in the address, of which the caller is a member.
 *
 * @throws GraphError 400 for an id that is no GUID, 404 for an unknown team, 403 for somebody who is no member
 */
export function teamOf(call: Call): Team {
  const id = call.key("team");
  if (!GUID.test(id)) throw badRequest("teamId needs to be a valid GUID.");
  const team = call.tenant.teams.get(id.toLowerCase());
  if (team === undefined) throw notFound(`No team found with Group Id ${id}`);
  if (!team.has(call.caller)) throw new GraphError(403, "Forbidden", `${call.caller.userPrincipalName} is not a member of the team ${id}.`);
  return team;
}

/** The channel in the address. @throws GraphError as for its team, and 404 for an unknown channel */
export function channelOf(call: Call): { readonly team: Team; readonly channel: Channel } {
  const team = teamOf(call);
  const channel = team.channel(call.key("channel"));
  if (channel === undefined) throw notFound(`No channel found with id ${call.key("channel")} in the team ${team.id}.`);
  return { team, channel };
}

/** The post of a channel in the address. @throws GraphError as for its channel, and 404 for an unknown post */
export function postOf(call: Call): { readonly team: Team; readonly channel: Channel; readonly post: Message } {
  const { team, channel } = channelOf(call);
  const post = channel.messages.find(call.key("message"));
  if (post === undefined) throw notFound(`No message found with id ${call.key("message")} in the channel ${channel.id}.`);
  return { team, channel, post };
}

/** Where posts of a channel stand, or replies to the post `parentId`. */
export const placeIn = (call: Call, team: Team, channel: Channel, parentId: string | null = null): Place => ({
  isBeta: call.isBeta,
  tenantId: call.tenant.id,
  teamId: team.id,
  channelId: channel.id,
  parentId,
});

/** A channel as contexts name it. */
export const channelContext = (team: Team, channel: Channel): string => `teams('${team.id}')/channels('${encodeURIComponent(channel.id)}')`;
