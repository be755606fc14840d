import type { GraphChannel, GraphMessage, GraphTeam, GraphUser } from "../../../local/graph";
import { ORGANISER, OUTSIDER } from "../accounts/users";
import { daysFrom, SAMPLE_DAY, tokyoInstant } from "../seed/calendar";
import { THREADS } from "./threads";
import type { Thread } from "./threads";

/** Id of the team in Teams, and of the Microsoft 365 group behind it. */
export const TEAM_ID = "5f0c6a52-8f0e-4c7e-9a55-2c1d7b1e4a10";

const FOUNDED_DAYS_AGO = 200;

function channelId(index: number): string {
  return `19:${String(index).padStart(32, "0")}@thread.tacv2`;
}

/** Somebody of the team; the same number is always the same person. */
type Author = (number: number) => string;

function messageOf(author: Author, number: number, daysAgo: number, time: string, content: string): GraphMessage {
  return { from: author(number), createdAt: tokyoInstant(daysFrom(SAMPLE_DAY, -daysAgo), time), content };
}

function messagesOf(threads: readonly Thread[], author: Author, channel: number): NonNullable<GraphChannel["messages"]> {
  return threads.map(({ title, question, answers, daysAgo }, place) => {
    const first = channel * 7 + place * 3;
    return {
      ...messageOf(author, first, daysAgo, "10:15", question),
      subject: title,
      replies: answers.map((answer, index) => messageOf(author, first + index + 1, daysAgo, `1${index + 1}:40`, answer)),
    };
  });
}

/** The team whose channels everybody but the outsider reads and writes in. */
export function sampleTeam(users: readonly GraphUser[]): GraphTeam {
  const createdAt = tokyoInstant(daysFrom(SAMPLE_DAY, -FOUNDED_DAYS_AGO), "09:00");
  const members = users.filter(
    ({ userPrincipalName }) => userPrincipalName !== OUTSIDER.address && userPrincipalName !== ORGANISER.address,
  );
  const ownerIds = users.filter(({ userPrincipalName }) => userPrincipalName === ORGANISER.address).map(({ id }) => id);
  const author: Author = (number) => members[number % members.length]?.id ?? "";
  const channels = THREADS.map(({ channel, about, threads }, index): GraphChannel => ({
    id: channelId(index + 1),
    displayName: channel,
    description: about,
    createdAt,
    messages: messagesOf(threads, author, index),
  }));
  return {
    id: TEAM_ID,
    displayName: "プラっと相談",
    description: "仕事と暮らしの気軽な相談",
    createdAt,
    visibility: "private",
    ownerIds,
    memberIds: members.map(({ id }) => id),
    channels: [{ id: channelId(0), displayName: "General", description: null, createdAt }, ...channels],
  };
}
