import type { Call } from "../calls/call";
import { chatEntity, chatMemberEntity } from "../chats/chatEntity";
import type { Chat } from "../chats/chatStore";
import type { GraphUser } from "../definition/tenantDefinition";
import { draftOf } from "../messages/draft";
import { messageEntity } from "../messages/messageEntity";
import type { Place } from "../messages/messageEntity";
import { inContext, select } from "../odata/select";
import { jsonAnswer } from "../wire/answer";
import { badRequest, GraphError, NotBuilt, noResource } from "../wire/graphError";
import { messagePage } from "./messageRoutes";
import type { GraphRoute } from "./route";

const READ_CHATS = ["Chat.ReadBasic", "Chat.Read", "Chat.ReadWrite"];
const READ_MEMBERS = ["ChatMember.Read", "ChatMember.ReadWrite", ...READ_CHATS];
const READ_MESSAGES = ["Chat.Read", "Chat.ReadWrite"];
const CREATE_CHATS = ["Chat.Create", "Chat.ReadWrite"];
const SEND_MESSAGES = ["ChatMessage.Send", "Chat.ReadWrite"];

const USER_LINK = /^https:\/\/graph\.microsoft\.com\/(?:v1\.0|beta)\/users(?:\('(?<quoted>[^']+)'\)|\/(?<plain>[^/?]+))$/u;

/** The chat in the address, in which the caller is. @throws GraphError 404 for an unknown one, 403 for somebody who is not in it */
function chatOf(call: Call): Chat {
  const chat = call.tenant.chats.find(call.key("chat"));
  if (chat === undefined) throw new GraphError(404, "NotFound", `No chat found with id ${call.key("chat")}.`);
  if (!chat.members.includes(call.caller))
    throw new GraphError(403, "Forbidden", `${call.caller.userPrincipalName} is not in the chat ${chat.id}.`);
  return chat;
}

const placeIn = (call: Call, { id }: Chat): Place => ({ isBeta: call.isBeta, chatId: id });

/** A chat as contexts name it. */
const inChat = (chat: Chat): string => `chats('${encodeURIComponent(chat.id)}')`;

function memberOf(call: Call, member: unknown): GraphUser {
  const fields: Readonly<Record<string, unknown>> = typeof member === "object" && member !== null ? { ...member } : {};
  const { quoted, plain } = USER_LINK.exec(String(fields["user@odata.bind"]))?.groups ?? {};
  const key = quoted ?? plain;
  if (key === undefined)
    throw badRequest("Each member of a chat must have user@odata.bind, such as https://graph.microsoft.com/v1.0/users('{id}').");
  if (!Array.isArray(fields["roles"]) || !fields["roles"].includes("owner"))
    throw badRequest("Each member of a chat of two must have the role owner.");
  const user = call.tenant.directory.find(key);
  if (user === undefined) throw noResource(key);
  return user;
}

/** The two people of a new chat. @throws GraphError 400 unless they are two, 403 unless the caller is one of them @throws NotBuilt for group chats */
function pairOf(call: Call): readonly [GraphUser, GraphUser] {
  const { chatType, members } = call.bodyOf(["chatType", "members"]);
  if (chatType === "group") throw new NotBuilt(" with the chatType group");
  if (chatType !== "oneOnOne") throw badRequest("The chatType must be oneOnOne or group.");
  const [one, other, ...more] = Array.isArray(members) ? members.map((member) => memberOf(call, member)) : [];
  if (one === undefined || other === undefined || one === other || more.length > 0)
    throw badRequest("A chat of two must have exactly two different members.");
  if (one !== call.caller && other !== call.caller)
    throw new GraphError(403, "Forbidden", "The caller must be one of the members of the chat.");
  return [one, other];
}

/**
 * Chats of two, for those who are in them.
 *
 * @see https://learn.microsoft.com/graph/api/chat-post
 */
export const CHAT_ROUTES: readonly GraphRoute[] = [
  {
    method: "POST",
    pattern: "/chats",
    scopes: CREATE_CHATS,
    answer: (call) => {
      const chat = call.tenant.chats.between(...pairOf(call), call.tenant.now());
      return jsonAnswer(
        { ...call.context("chats/$entity"), ...chatEntity(chat, call.tenant.id) },
        { status: 201, headers: call.location(`chats('${chat.id}')`) },
      );
    },
  },
  {
    method: "GET",
    pattern: "/chats/{chat}",
    scopes: READ_CHATS,
    options: ["$select"],
    answer: (call) =>
      jsonAnswer({
        ...call.context(`chats${inContext(call.selection)}/$entity`),
        ...select(chatEntity(chatOf(call), call.tenant.id), call.selection),
      }),
  },
  {
    method: "GET",
    pattern: "/chats/{chat}/members",
    scopes: READ_MEMBERS,
    answer: (call) => {
      const chat = chatOf(call);
      const value = chat.members.map((member) => chatMemberEntity(chat, member, call.tenant.id));
      return jsonAnswer({ ...call.context(`${inChat(chat)}/members`), ...call.count(value.length), value });
    },
  },
  {
    method: "GET",
    pattern: "/chats/{chat}/messages",
    scopes: READ_MESSAGES,
    options: ["$top", "$skiptoken"],
    answer: (call) => {
      const chat = chatOf(call);
      return messagePage(call, `${inChat(chat)}/messages`, chat.messages.newestFirst, (message) =>
        messageEntity(message, placeIn(call, chat)),
      );
    },
  },
  {
    method: "POST",
    pattern: "/chats/{chat}/messages",
    scopes: SEND_MESSAGES,
    answer: (call) => {
      const chat = chatOf(call);
      const message = chat.messages.write(draftOf(call.body(), call.caller), call.tenant.now());
      return jsonAnswer(
        { ...call.context(`${inChat(chat)}/messages/$entity`), ...messageEntity(message, placeIn(call, chat)) },
        {
          status: 201,
          headers: call.location(`chats('${chat.id}')/messages('${message.id}')`),
        },
      );
    },
  },
];
