import type { GraphUser } from "../definition/tenantDefinition";
import { Conversation } from "../messages/conversation";

/** A conversation of two. */
export interface Chat {
  /** `19:{smaller id}_{larger id}@unq.gbl.spaces` */
  readonly id: string;
  readonly members: readonly [GraphUser, GraphUser];
  readonly createdAt: Date;
  readonly messages: Conversation;
}

/** The chats of an organisation, kept in the memory of the process. */
export class ChatStore {
  private readonly chats = new Map<string, Chat>();

  public find(id: string): Chat | undefined {
    return this.chats.get(id);
  }

  /** The chat of two people: the one they have, or else a new one. */
  public between(one: GraphUser, other: GraphUser, at: Date): Chat {
    const members: Chat["members"] = one.id < other.id ? [one, other] : [other, one];
    const id = `19:${members[0].id}_${members[1].id}@unq.gbl.spaces`;
    const chat = this.chats.get(id) ?? { id, members, createdAt: at, messages: new Conversation() };
    this.chats.set(id, chat);
    return chat;
  }
}
