import { channelOf, teamOf } from "../calls/addressed";
import type { Call } from "../calls/call";
import { isAdvanced, meets, parseFilter } from "../odata/filter";
import { inContext, select } from "../odata/select";
import { channelEntity, joinedTeamEntity, teamEntity } from "../teams/teamEntity";
import { jsonAnswer } from "../wire/answer";
import { badRequest, NotBuilt } from "../wire/graphError";
import { personRoutes } from "./personRoutes";
import type { GraphRoute } from "./route";

const READ_TEAMS = [
  "Team.ReadBasic.All",
  "TeamSettings.Read.All",
  "TeamSettings.ReadWrite.All",
  "Directory.Read.All",
  "Directory.ReadWrite.All",
  "Group.Read.All",
  "Group.ReadWrite.All",
];
const READ_CHANNELS = [
  "Channel.ReadBasic.All",
  "ChannelSettings.Read.All",
  "ChannelSettings.ReadWrite.All",
  "Directory.Read.All",
  "Directory.ReadWrite.All",
  "Group.Read.All",
  "Group.ReadWrite.All",
];
const CREATE_CHANNELS = ["Channel.Create", "Directory.ReadWrite.All", "Group.ReadWrite.All"];
const FILTERABLE = ["description", "displayName", "id", "membershipType"];

function filtered(entities: readonly Record<string, unknown>[], filter: string | undefined): readonly Record<string, unknown>[] {
  if (filter === undefined) return entities;
  const condition = parseFilter(filter);
  if (isAdvanced(condition)) throw new NotBuilt("?$filter with ne, not or endswith on channels");
  return entities.filter((entity) =>
    meets(condition, (name) => {
      if (!FILTERABLE.includes(name)) throw new NotBuilt(`?$filter on ${name}`);
      return entity[name];
    }),
  );
}

/** What a new channel is to be. @throws GraphError 400 for a property of a wrong kind @throws NotBuilt for private and shared ones */
function newChannel(call: Call): { readonly displayName: string; readonly description: string | null } {
  const {
    displayName = "",
    description = null,
    membershipType = "standard",
  } = call.bodyOf(["displayName", "description", "membershipType"]);
  if (typeof displayName !== "string" || (description !== null && typeof description !== "string"))
    throw badRequest("The displayName and the description of a channel must be texts.");
  if (membershipType === "private" || membershipType === "shared") throw new NotBuilt(` with the membershipType ${membershipType}`);
  if (membershipType !== "standard") throw badRequest("The membershipType of a channel must be standard, private or shared.");
  return { displayName, description };
}

/**
 * Teams and their channels, for members.
 *
 * @see https://learn.microsoft.com/graph/api/resources/teams-api-overview
 */
export const TEAM_ROUTES: readonly GraphRoute[] = [
  ...personRoutes({
    method: "GET",
    below: "/joinedTeams",
    scopes: ["User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"],
    ownScopes: READ_TEAMS,
    answer: (call) => {
      const value = [...call.tenant.teams.values()].filter((team) => team.has(call.user)).map(joinedTeamEntity);
      return jsonAnswer({ ...call.context("teams"), ...call.count(value.length), value });
    },
  }),
  {
    method: "GET",
    pattern: "/teams/{team}",
    scopes: READ_TEAMS,
    options: ["$select"],
    answer: (call) =>
      jsonAnswer({
        ...call.context(`teams${inContext(call.selection)}/$entity`),
        ...select(teamEntity(teamOf(call), call.tenant.id), call.selection),
      }),
  },
  {
    method: "GET",
    pattern: "/teams/{team}/channels",
    scopes: READ_CHANNELS,
    options: ["$select", "$filter"],
    answer: (call) => {
      const team = teamOf(call);
      const entities = filtered(
        team.channels.map((channel) => channelEntity(channel, team.id, call.tenant.id)),
        call.option("$filter"),
      );
      return jsonAnswer({
        ...call.context(`teams('${team.id}')/channels${inContext(call.selection)}`),
        ...call.count(entities.length),
        value: entities.map((each) => select(each, call.selection)),
      });
    },
  },
  {
    method: "POST",
    pattern: "/teams/{team}/channels",
    scopes: CREATE_CHANNELS,
    answer: (call) => {
      const team = teamOf(call);
      const { displayName, description } = newChannel(call);
      const channel = team.addChannel(displayName, description, call.tenant.now());
      return jsonAnswer(
        { ...call.context(`teams('${team.id}')/channels/$entity`), ...channelEntity(channel, team.id, call.tenant.id) },
        {
          status: 201,
          headers: call.location(`teams('${team.id}')/channels('${channel.id}')`),
        },
      );
    },
  },
  {
    method: "GET",
    pattern: "/teams/{team}/channels/{channel}",
    scopes: READ_CHANNELS,
    options: ["$select"],
    answer: (call) => {
      const { team, channel } = channelOf(call);
      const context = call.context(`teams('${team.id}')/channels${inContext(call.selection)}/$entity`);
      return jsonAnswer({ ...context, ...select(channelEntity(channel, team.id, call.tenant.id), call.selection) });
    },
  },
];
