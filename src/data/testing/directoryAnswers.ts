import { postingItem, statusItem, topicItem, volunteerItem, WEB_URL } from "./items";
import { batch, json, partsOf, refusal } from "./network";
import type { Answer, SentRequest } from "./network";

/** As {@link LIST_API}, of the statuses. */
const STATUSES_API = `${WEB_URL}/_api/web/lists(guid%2700000036-0000-4000-8000-000000000036%27)/items`;

type Columns = Record<string, unknown>;

/** Where SharePoint's own links to further pages lead. */
export const LIST_API = `${WEB_URL}/_api/web/lists(guid%2700000035-0000-4000-8000-000000000035%27)/items`;

/** Only what was asked for, as SharePoint sends it. */
export function selected(item: Columns, url: URL): Columns {
  const columns = (url.searchParams.get("$select") ?? "").split(",");
  const part = (values: Columns, from: string): Columns =>
    Object.fromEntries(Object.entries(values).filter(([name]) => columns.includes(from + name)));
  const { Person: person, ...plain } = item;
  return { ...part(plain, ""), Person: person === null || person === undefined ? person : part(person as Columns, "Person/") };
}

/** A list of volunteers with ids that ascend, served in pages as SharePoint links them. */
export function pageOfVolunteers(url: URL, listed: readonly number[], item: (id: number) => Columns = volunteerItem): Response {
  const top = Number(url.searchParams.get("$top"));
  const newestFirst = url.searchParams.get("$orderby") === "Id desc";
  const after = Number(/p_ID=(\d+)/.exec(url.searchParams.get("$skiptoken") ?? "")?.[1] ?? 0);
  const following = newestFirst ? [...listed].reverse() : listed.filter((id) => id > after);
  const ids = following.slice(0, top);
  const rest = ["$select", "$expand", "$orderby"]
    .map((key) => `${encodeURIComponent(key)}=${encodeURIComponent(url.searchParams.get(key) ?? "")}`)
    .join("&");
  const next =
    following.length > top
      ? { "odata.nextLink": `${LIST_API}?%24skiptoken=Paged%3dTRUE%26p_ID%3d${ids.at(-1)}&${rest}&%24top=${top}` }
      : {};
  return json({ ...next, value: ids.map((id) => selected(item(id), url)) });
}

/** The same with ids from 1. */
export function volunteersPage(url: URL, count: number, item?: (id: number) => Columns): Response {
  return pageOfVolunteers(
    url,
    Array.from({ length: count }, (_, index) => index + 1),
    item,
  );
}

/** Whether a request asks for what a profile shows beyond its card. */
export function asksForDetails(url: URL): boolean {
  return (url.searchParams.get("$select") ?? "").split(",").includes("Career");
}

export const postings = (): Response => json({ value: [postingItem(1), postingItem(2), postingItem(3)] });
/** A list of statuses with ids from 1, newest first, served in pages as SharePoint links them. */
export function statusesPage(url: URL, count: number, item: (id: number) => Columns = statusItem): Response {
  const top = Number(url.searchParams.get("$top"));
  const before = Number(/p_ID=(\d+)/.exec(url.searchParams.get("$skiptoken") ?? "")?.[1] ?? count + 1);
  const ids = Array.from({ length: Math.min(top, before - 1) }, (_, index) => before - 1 - index);
  const last = ids.at(-1) ?? 1;
  const query = `%24select=${encodeURIComponent(url.searchParams.get("$select") ?? "")}&%24orderby=Id+desc&%24top=${top}`;
  const next = last > 1 ? { "odata.nextLink": `${STATUSES_API}?%24skiptoken=Paged%3dTRUE%26p_ID%3d${last}&${query}` } : {};
  return json({ ...next, value: ids.map((id) => selected(item(id), url)) });
}

const noStatuses = (): Response => json({ value: [] });

export const topics = (): Response => json({ value: [topicItem(1)] });

export interface DirectoryAnswers {
  /** Every page of volunteers, the first in the batch and those with details among them. */
  readonly volunteers: (url: URL) => Response;
  readonly postings?: () => Response;
  readonly topics?: () => Response;
  /** Every page of statuses, the first in the batch; nobody has said anything unless told otherwise. */
  readonly statuses?: (url: URL) => Response;
}

/** A site with the lists of the directory, asked in a batch or list by list. */
export function directoryOf({ volunteers, ...terms }: DirectoryAnswers): Answer {
  const answerList = (url: URL): Response | undefined => {
    const path = decodeURIComponent(url.pathname);
    if (path.endsWith("getList('/sites/plat/Lists/PlatVolunteers')/items") || url.href.startsWith(LIST_API)) return volunteers(url);
    if (path.endsWith("getList('/sites/plat/Lists/PlatPostings')/items")) return (terms.postings ?? postings)();
    if (path.endsWith("getList('/sites/plat/Lists/PlatTopics')/items")) return (terms.topics ?? topics)();
    if (path.endsWith("getList('/sites/plat/Lists/PlatStatus')/items") || url.href.startsWith(STATUSES_API))
      return (terms.statuses ?? noStatuses)(url);
    return undefined;
  };
  return (request) => {
    if (isBatch(request)) return batch(partsOf(request).map((url) => answerList(url) ?? refusal(501, "-1, Unexpected", url.href)));
    return request.method === "GET" ? answerList(request.url) : undefined;
  };
}

export function isBatch(request: SentRequest): boolean {
  return request.url.pathname === "/sites/plat/_api/$batch";
}
