/** Names of the product's lists: the last part of their address, and what lookups point to. */
export const POSTINGS_KEY = "PlatPostings";
export const STATUSES_KEY = "PlatStatus";
export const TOPICS_KEY = "PlatTopics";
export const VOLUNTEERS_KEY = "PlatVolunteers";

/** Address of a list below the web, without leading slash: lists are addressed by URL, never by title. */
export function listUrl(key: string): string {
  return `Lists/${key}`;
}
