import { isBatch, selected } from "./directoryAnswers";
import { postingItem, topicItem, volunteerItem, WEB_URL } from "./items";
import { batch, json, refusal, requestsIn } from "./network";
import type { SentRequest } from "./network";

type Columns = Record<string, unknown>;
type ListKey = "PlatVolunteers" | "PlatPostings" | "PlatTopics" | "PlatStatus";

/** SharePoint's numbers for what can happen to an item. */
export const HAPPENED = { added: 1, updated: 2, deleted: 3, restored: 7, systemUpdated: 15 } as const;

/** The lists of a directory that somebody changes between two visits, each with its log. Lists fit on one page. */
export interface ChangingSite {
  /** Puts an item into a list, or another one in its place, and says so in the log. */
  put(list: ListKey, item: Columns, happened?: number): void;
  take(list: ListKey, id: number): void;
  /** Says something in the log alone. */
  log(list: ListKey, id: number, happened: number): void;
  answer(request: SentRequest): Response | undefined;
}

const LIST = new RegExp(`^${new URL(WEB_URL).pathname}/_api/web/getList\\('/sites/plat/Lists/(\\w+)'\\)(/items|/getchanges|)$`);
const numbered = (count: number, item: (id: number) => Columns): Map<number, Columns> =>
  new Map(Array.from({ length: count }, (_, index) => [index + 1, item(index + 1)]));

/** The last part of a token: after how many changes it was given. */
const numberIn = (token: string): number => Number(token.split(";").at(-1));

/** @param people - how many are listed at first; their ids begin with 1 */
export function changingSite(people: number): ChangingSite {
  const lists = new Map<string, Map<number, Columns>>([
    ["PlatVolunteers", numbered(people, volunteerItem)],
    ["PlatPostings", numbered(3, postingItem)],
    ["PlatTopics", numbered(1, topicItem)],
    ["PlatStatus", new Map()],
  ]);
  const happenings: { readonly list: string; readonly id: number; readonly type: number }[] = [];
  const tokenOf = (list: string, number: number): object => ({ StringValue: `1;3;guid-of-${list};638000000000000000;${number}` });
  const log = (list: string, id: number, type: number): void => void happenings.push({ list, id, type });

  function changes(list: string, query: { ChangeTokenStart: { StringValue: string }; FetchLimit: string }): Response {
    const since = numberIn(query.ChangeTokenStart.StringValue);
    const told = happenings.flatMap((one, index) => (one.list === list && index >= since ? [{ ...one, number: index + 1 }] : []));
    return json({
      value: told.slice(0, Number(query.FetchLimit)).map(({ id, type, number }) => ({
        ChangeToken: tokenOf(list, number),
        ChangeType: type,
        ItemId: id,
        Time: "2026-11-22T00:00:00Z",
      })),
    });
  }

  function items(list: string, { searchParams }: URL): Columns[] {
    const ids = searchParams.get("$filter")?.match(/\d+/g)?.map(Number);
    const all = [...(lists.get(list) ?? [])].sort(([one], [other]) => one - other);
    return all.filter(([id]) => ids === undefined || ids.includes(id)).map(([, item]) => item);
  }

  function answerOne({ verb, url, body }: SentRequest): Response | undefined {
    const [, list = "", what] = LIST.exec(decodeURIComponent(url.pathname)) ?? [];
    if (!lists.has(list)) return undefined;
    if (verb === "POST" && what === "/getchanges") return changes(list, (JSON.parse(body) as { query: never }).query);
    if (verb === "GET" && what === "/items") return json({ value: items(list, url).map((item) => selected(item, url)) });
    return verb === "GET" && what === "" ? json({ CurrentChangeToken: tokenOf(list, happenings.length) }) : undefined;
  }

  return {
    log,
    put(list, item, happened = HAPPENED.updated) {
      const id = Number(item["Id"]);
      lists.get(list)?.set(id, item);
      log(list, id, happened);
    },
    take(list, id) {
      lists.get(list)?.delete(id);
      log(list, id, HAPPENED.deleted);
    },
    answer(request) {
      if (!isBatch(request)) return answerOne(request);
      return batch(requestsIn(request).map((one) => answerOne(one) ?? refusal(501, "-1, Unexpected", one.url.href)));
    },
  };
}
