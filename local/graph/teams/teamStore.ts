import { randomUUID } from "node:crypto";
import type { GraphChannel, GraphMessage, GraphTeam, GraphUser } from "../definition/tenantDefinition";
import { Conversation } from "../messages/conversation";
import type { Draft } from "../messages/conversation";
import type { UserDirectory } from "../users/userDirectory";
import { checkChannelName, nameTaken } from "./channelName";

export interface Channel {
  readonly id: string;
  readonly displayName: string;
  readonly description: string | null;
  readonly createdAt: Date;
  /** Whether it is the channel that every team has. */
  readonly isGeneral: boolean;
  readonly messages: Conversation;
}

/** A team; channels and messages that are added live in the memory of the process. */
export class Team {
  private readonly added: Channel[] = [];
  private readonly belonging: ReadonlySet<GraphUser>;

  constructor(
    public readonly definition: GraphTeam,
    public readonly owners: readonly GraphUser[],
    public readonly members: readonly GraphUser[],
    private readonly given: readonly Channel[],
  ) {
    this.belonging = new Set(members);
  }

  public get id(): string {
    return this.definition.id;
  }

  public get channels(): readonly Channel[] {
    return [...this.given, ...this.added];
  }

  public has(user: GraphUser): boolean {
    return this.belonging.has(user);
  }

  public channel(id: string): Channel | undefined {
    return this.channels.find((channel) => channel.id === id);
  }

  /** @throws GraphError 400 for a name that no channel may have, or that another one has */
  public addChannel(displayName: string, description: string | null, at: Date): Channel {
    checkChannelName(displayName);
    if (this.channels.some((channel) => channel.displayName.toLowerCase() === displayName.toLowerCase())) throw nameTaken();
    const channel = {
      id: `19:${randomUUID().replaceAll("-", "")}@thread.tacv2`,
      displayName,
      description,
      createdAt: at,
      isGeneral: false,
      messages: new Conversation(),
    };
    this.added.push(channel);
    return channel;
  }
}

export type TeamStore = ReadonlyMap<string, Team>;

const inTime = <T extends GraphMessage>(messages: readonly T[]): readonly T[] =>
  [...messages].sort((one, other) => Date.parse(one.createdAt) - Date.parse(other.createdAt));

/**
 * The teams of an organisation, by id in lower case.
 *
 * @throws Error for a team that names somebody the directory does not know
 */
export function teamStore(teams: readonly GraphTeam[], directory: UserDirectory): TeamStore {
  const person = (team: GraphTeam, id: string): GraphUser => {
    const user = directory.find(id);
    if (user === undefined) throw new Error(`The team ${team.displayName} names the user ${id}, whom the directory does not know.`);
    return user;
  };
  const draft = (team: GraphTeam, { from, content, contentType = "text", subject }: GraphMessage): Draft => ({
    from: person(team, from),
    content,
    contentType,
    subject: subject ?? null,
    importance: "normal",
  });
  const channelOf = (team: GraphTeam, { id, displayName, description, createdAt, messages = [] }: GraphChannel): Channel => {
    const conversation = new Conversation();
    for (const message of inTime(messages)) {
      const written = conversation.write(draft(team, message), new Date(message.createdAt));
      for (const reply of inTime(message.replies ?? [])) written.replies.write(draft(team, reply), new Date(reply.createdAt));
    }
    return { id, displayName, description, createdAt: new Date(createdAt), isGeneral: id === team.channels[0].id, messages: conversation };
  };
  return new Map(
    teams.map((team) => {
      const owners = team.ownerIds.map((id) => person(team, id));
      const members = [...new Set([...owners, ...team.memberIds.map((id) => person(team, id))])];
      return [
        team.id.toLowerCase(),
        new Team(
          team,
          owners,
          members,
          team.channels.map((channel) => channelOf(team, channel)),
        ),
      ];
    }),
  );
}
