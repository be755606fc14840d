import type { GraphUser } from "../definition/tenantDefinition";

/** What somebody writes. */
export interface Draft {
  readonly from: GraphUser;
  readonly contentType: "text" | "html";
  readonly content: string;
  readonly subject: string | null;
  readonly importance: string;
}

/** What somebody wrote. */
export interface Message extends Draft {
  /** Milliseconds since 1970 of the time it was written, as text. */
  readonly id: string;
  readonly createdAt: Date;
  /** Empty where replies are not written: in chats, and to replies. */
  readonly replies: Conversation;
}

/** Messages in the order of their time, kept in the memory of the process. */
export class Conversation {
  private readonly messages: Message[] = [];

  /** The messages, newest first. */
  public get newestFirst(): readonly Message[] {
    return [...this.messages].reverse();
  }

  public find(id: string): Message | undefined {
    return this.messages.find((message) => message.id === id);
  }

  /** Adds a message; two of the same millisecond get ids of their own, in their order. */
  public write(draft: Draft, at: Date): Message {
    const time = Math.max(at.getTime(), Number(this.messages.at(-1)?.id ?? 0) + 1);
    const message = { ...draft, id: String(time), createdAt: new Date(time), replies: new Conversation() };
    this.messages.push(message);
    return message;
  }
}
