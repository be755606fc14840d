import { channelContext, channelOf, placeIn, postOf } from "../calls/addressed";
import type { Call } from "../calls/call";
import { pageOf } from "../calls/page";
import type { Message } from "../messages/conversation";
import { draftOf } from "../messages/draft";
import { messageEntity } from "../messages/messageEntity";
import type { Channel, Team } from "../teams/teamStore";
import { jsonAnswer } from "../wire/answer";
import type { GraphAnswer } from "../wire/answer";
import { badRequest, NotBuilt } from "../wire/graphError";
import type { GraphRoute } from "./route";

const READ_MESSAGES = ["ChannelMessage.Read.All", "Group.Read.All", "Group.ReadWrite.All"];
const SEND_MESSAGES = ["ChannelMessage.Send", "Group.ReadWrite.All"];
const OF_CHANNEL = "/teams/{team}/channels/{channel}/messages";

/** Messages of a page: `$top` without more and at most. @see https://learn.microsoft.com/graph/api/channel-list-messages */
const DEFAULT_PAGE = 20;
const LARGEST_PAGE = 50;
const MOST_REPLIES = 1000;

/** A page of messages, newest first. */
export function messagePage(
  call: Call,
  context: string,
  messages: readonly Message[],
  entity: (message: Message) => Record<string, unknown>,
): GraphAnswer {
  const { items, next } = pageOf(call, messages, call.top(LARGEST_PAGE) ?? DEFAULT_PAGE);
  return jsonAnswer({ ...call.context(context), ...call.count(items.length), ...next, value: items.map(entity) });
}

/** Whether `$expand` asks for replies. @throws GraphError 400 for what a message does not have, NotBuilt for some of the replies and for what else it has */
function wantsReplies(call: Call): boolean {
  const expand = call.option("$expand");
  if (expand !== undefined && /^(?:replies\s*\(|hostedContents\b)|,/u.test(expand)) throw new NotBuilt(`?$expand=${expand}`);
  if (expand !== undefined && expand !== "replies")
    throw badRequest(
      `Parsing OData Select and Expand failed: Could not find a property named '${expand}' on type 'microsoft.graph.chatMessage'.`,
    );
  return expand !== undefined;
}

function postEntity(call: Call, team: Team, channel: Channel, post: Message, withReplies: boolean): Record<string, unknown> {
  const entity = messageEntity(post, placeIn(call, team, channel));
  if (!withReplies) return entity;
  const replies = post.replies.newestFirst;
  if (replies.length > MOST_REPLIES) throw new NotBuilt(`?$expand=replies of more than ${MOST_REPLIES}`);
  const context = call.context(`${channelContext(team, channel)}/messages('${post.id}')/replies`)["@odata.context"];
  return {
    ...entity,
    "replies@odata.context": context,
    "replies@odata.count": replies.length,
    replies: replies.map((reply) => messageEntity(reply, placeIn(call, team, channel, post.id))),
  };
}

/**
 * Posts of a channel and replies to them, for members of the team.
 *
 * @see https://learn.microsoft.com/graph/api/resources/chatmessage
 */
export const MESSAGE_ROUTES: readonly GraphRoute[] = [
  {
    method: "GET",
    pattern: OF_CHANNEL,
    scopes: READ_MESSAGES,
    options: ["$top", "$expand", "$skiptoken"],
    answer: (call) => {
      const { team, channel } = channelOf(call);
      const withReplies = wantsReplies(call);
      return messagePage(call, `${channelContext(team, channel)}/messages`, channel.messages.newestFirst, (post) =>
        postEntity(call, team, channel, post, withReplies),
      );
    },
  },
  {
    method: "GET",
    pattern: `${OF_CHANNEL}/{message}`,
    scopes: READ_MESSAGES,
    answer: (call) => {
      const { team, channel, post } = postOf(call);
      return jsonAnswer({
        ...call.context(`${channelContext(team, channel)}/messages/$entity`),
        ...postEntity(call, team, channel, post, false),
      });
    },
  },
  {
    method: "POST",
    pattern: OF_CHANNEL,
    scopes: SEND_MESSAGES,
    answer: (call) => {
      const { team, channel } = channelOf(call);
      const post = channel.messages.write(draftOf(call.body(), call.caller), call.tenant.now());
      return jsonAnswer(
        { ...call.context(`${channelContext(team, channel)}/messages/$entity`), ...postEntity(call, team, channel, post, false) },
        {
          status: 201,
          headers: call.location(`teams('${team.id}')/channels('${channel.id}')/messages('${post.id}')`),
        },
      );
    },
  },
  {
    method: "GET",
    pattern: `${OF_CHANNEL}/{message}/replies`,
    scopes: READ_MESSAGES,
    options: ["$top", "$skiptoken"],
    answer: (call) => {
      const { team, channel, post } = postOf(call);
      const place = placeIn(call, team, channel, post.id);
      return messagePage(call, `${channelContext(team, channel)}/messages('${post.id}')/replies`, post.replies.newestFirst, (reply) =>
        messageEntity(reply, place),
      );
    },
  },
  {
    method: "POST",
    pattern: `${OF_CHANNEL}/{message}/replies`,
    scopes: SEND_MESSAGES,
    answer: (call) => {
      const { team, channel, post } = postOf(call);
      const reply = post.replies.write(draftOf(call.body(), call.caller), call.tenant.now());
      const entity = messageEntity(reply, placeIn(call, team, channel, post.id));
      return jsonAnswer(
        { ...call.context(`${channelContext(team, channel)}/messages('${post.id}')/replies/$entity`), ...entity },
        {
          status: 201,
          headers: call.location(`teams('${team.id}')/channels('${channel.id}')/messages('${post.id}')/replies('${reply.id}')`),
        },
      );
    },
  },
];
