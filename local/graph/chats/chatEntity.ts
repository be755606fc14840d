import type { GraphUser } from "../definition/tenantDefinition";
import type { Chat } from "./chatStore";

/** @see https://learn.microsoft.com/graph/api/resources/chat */
export function chatEntity({ id, createdAt, messages }: Chat, tenantId: string): Record<string, unknown> {
  const [newest] = messages.newestFirst;
  return {
    id,
    topic: null,
    createdDateTime: createdAt.toISOString(),
    lastUpdatedDateTime: (newest?.createdAt ?? createdAt).toISOString(),
    chatType: "oneOnOne",
    webUrl: `https://teams.microsoft.com/l/chat/${encodeURIComponent(id)}/0?tenantId=${tenantId}`,
    tenantId,
    viewpoint: null,
    onlineMeetingInfo: null,
  };
}

/** @see https://learn.microsoft.com/graph/api/resources/aaduserconversationmember */
export const chatMemberEntity = (
  { id, createdAt }: Chat,
  { id: userId, displayName, mail }: GraphUser,
  tenantId: string,
): Record<string, unknown> => ({
  "@odata.type": "#microsoft.graph.aadUserConversationMember",
  id: Buffer.from(`${id}##${userId}`).toString("base64"),
  roles: ["owner"],
  displayName,
  visibleHistoryStartDateTime: createdAt.toISOString(),
  userId,
  email: mail,
  tenantId,
});
