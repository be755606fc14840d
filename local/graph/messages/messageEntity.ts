import type { Message } from "./conversation";

/** Where a message stands: in a channel, or in a chat; and whether the beta version tells of it. */
export type Place = { readonly isBeta: boolean } & (
  | { readonly tenantId: string; readonly teamId: string; readonly channelId: string; readonly parentId: string | null }
  | { readonly chatId: string }
);

function webUrl(id: string, place: Place): string | null {
  if ("chatId" in place) return null;
  const { tenantId, teamId, channelId, parentId } = place;
  return `https://teams.microsoft.com/l/message/${encodeURIComponent(channelId)}/${id}?groupId=${teamId}&tenantId=${tenantId}&createdTime=${id}&parentMessageId=${parentId ?? id}`;
}

/**
 * A message as Graph answers it: in a chat there is neither a web address nor a channel. The beta version
 * also tells on whose behalf it was written.
 *
 * @see https://learn.microsoft.com/graph/api/resources/chatmessage
 */
export function messageEntity(
  { id, createdAt, from, contentType, content, subject, importance }: Message,
  place: Place,
): Record<string, unknown> {
  const isInChat = "chatId" in place;
  const time = createdAt.toISOString();
  return {
    id,
    replyToId: isInChat ? null : place.parentId,
    etag: id,
    messageType: "message",
    createdDateTime: time,
    lastModifiedDateTime: time,
    lastEditedDateTime: null,
    deletedDateTime: null,
    subject,
    summary: null,
    chatId: isInChat ? place.chatId : null,
    importance,
    locale: "en-us",
    webUrl: webUrl(id, place),
    ...(place.isBeta ? { onBehalfOf: null } : {}),
    policyViolation: null,
    eventDetail: null,
    from: { application: null, device: null, user: { id: from.id, displayName: from.displayName, userIdentityType: "aadUser" } },
    body: { contentType, content },
    channelIdentity: isInChat ? null : { teamId: place.teamId, channelId: place.channelId },
    attachments: [],
    mentions: [],
    reactions: [],
  };
}
