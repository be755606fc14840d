/** @jest-environment node */
import * as store from "idb-keyval";
import { MOST_CHANGES } from "../transport/changeLog";
import { changingSite, HAPPENED } from "../testing/changingSite";
import type { ChangingSite } from "../testing/changingSite";
import { isBatch } from "../testing/directoryAnswers";
import { connectedPage, postingItem, statusItem, topicItem, volunteerItem, WEB_URL } from "../testing/items";
import { answerRequests, batch, json, noAnswer, refusal, requestsIn } from "../testing/network";
import type { Answer, Network, SentRequest } from "../testing/network";
import { MOST_ITEMS } from "./changes";
import { createDirectoryRepository } from "./directoryRepository";
import type { DirectorySnapshot } from "./snapshot";

jest.mock("idb-keyval", () => jest.requireActual<typeof import("../testing/disk")>("../testing/disk").diskInMemory());

const HOUR = 60 * 60 * 1000;
let network: Network;
let reader = 0;
let site: ChangingSite;
/** Stands in front of the site. */
let front: (request: SentRequest) => ReturnType<Answer>;

beforeEach(() => {
  site = changingSite(30);
  front = () => undefined;
  reader += 1;
  network = answerRequests((request) => front(request) ?? site.answer(request));
});

afterEach(() => {
  jest.useRealTimers();
  network.expectNothingElse();
});

/** What one visit shows: what is on the device, then what the site holds; and what it sent. */
interface Visited {
  readonly copy: DirectorySnapshot | undefined;
  readonly snapshot: DirectorySnapshot;
  readonly sent: readonly SentRequest[];
}

const ignore = (): void => undefined;
const writes = (): number => jest.mocked(store.setMany).mock.calls.length;

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}

/** Opens the page anew. @param keeps - whether there will be something to keep on the device */
async function visit({ keeps = true, as = `reader${reader}@contoso.example` } = {}): Promise<Visited> {
  const repository = createDirectoryRepository(connectedPage(), { webUrl: WEB_URL, reader: as, language: "ja" });
  const [sentBefore, writesBefore] = [network.sent.length, writes()];
  const copy = repository.cached();
  const snapshot = await repository.read(ignore);
  if (keeps) await until(() => writes() > writesBefore);
  return { copy: await copy, snapshot, sent: network.sent.slice(sentBefore) };
}

/** What somebody without a copy gets to see. */
async function whole(): Promise<DirectorySnapshot> {
  return (await visit({ as: `new${reader}@contoso.example` })).snapshot;
}

const idsOf = ({ volunteers }: DirectorySnapshot): number[] => volunteers.map(({ id }) => id);
const isFull = ({ sent }: Visited): boolean => sent.some((request) => !isBatch(request) && !request.url.searchParams.has("$filter"));

/** A batch that the site answers, in which it tells nothing of its logs. */
function withoutLogs(request: SentRequest): Response | undefined {
  return site.answer({ ...request, body: request.body.replace(/\?%24select=CurrentChangeToken/g, "/nothing") });
}

describe("the first visit", () => {
  test("asks where the logs end before it asks for anything that they tell of", async () => {
    const { sent } = await visit();
    const asked = requestsIn(sent.find(isBatch) as SentRequest).map(({ url }) => [
      /Plat\w+/.exec(url.href)?.[0],
      url.searchParams.get("$select") === "CurrentChangeToken",
    ]);
    expect(asked.slice(0, 4)).toEqual(["PlatVolunteers", "PlatPostings", "PlatTopics", "PlatStatus"].map((list) => [list, true]));
    expect(asked.slice(4).some(([, isToken]) => isToken)).toBe(false);
  });

  test("shows everybody where the logs cannot be asked, and so does the next", async () => {
    front = (request) => (isBatch(request) ? withoutLogs(request) : undefined);
    expect(idsOf((await visit()).snapshot)).toHaveLength(30);
    expect(isFull(await visit())).toBe(true);
  });
});

describe("a visit again", () => {
  test("sends one request when nothing has changed, and shows the copy as it is", async () => {
    const first = await visit();
    const again = await visit({ keeps: false });
    expect(again.sent).toHaveLength(1);
    expect(requestsIn(again.sent[0] as SentRequest).map(({ verb, url }) => [verb, /Plat\w+/.exec(url.href)?.[0]])).toEqual(
      ["PlatVolunteers", "PlatPostings", "PlatTopics", "PlatStatus"].map((list) => ["POST", list]),
    );
    expect(again.snapshot).toBe(again.copy);
    expect(again.snapshot).toEqual(first.snapshot);
  });

  test("asks for whatever makes an item another one, in numbers that SharePoint reads", async () => {
    await visit();
    const [request] = (await visit({ keeps: false })).sent;
    const { query } = JSON.parse(requestsIn(request as SentRequest)[0]?.body ?? "") as { query: Record<string, unknown> };
    expect(query).toMatchObject({ Item: true, Add: true, Update: true, SystemUpdate: true, DeleteObject: true, Restore: true });
    expect(query["FetchLimit"]).toBe("100");
  });

  test("reads whoever changed, and nobody else; the others are the same as before", async () => {
    await visit();
    site.put("PlatVolunteers", volunteerItem(7, { Message: "新しい一言です。" }));
    const { copy, snapshot, sent } = await visit();
    expect(sent).toHaveLength(2);
    expect(sent[1]?.url.searchParams.get("$filter")).toBe("Id eq 7");
    expect(snapshot.volunteers[6]).toMatchObject({ id: 7, message: "新しい一言です。", career: [{}, {}] });
    expect(snapshot.volunteers[5]).toBe(copy?.volunteers[5]);
    expect(snapshot).toEqual({ ...(await whole()), readAt: snapshot.readAt });
  });

  test("shows no longer who withdrew, and asks for nothing more", async () => {
    await visit();
    site.take("PlatVolunteers", 12);
    const { snapshot, sent } = await visit();
    expect(sent).toHaveLength(1);
    expect(idsOf(snapshot)).not.toContain(12);
    expect(snapshot.volunteers).toHaveLength(29);
  });

  test("keeps nothing of who withdrew on the device, the beginnings of days included", async () => {
    await visit();
    site.take("PlatVolunteers", 12);
    await visit();
    expect(JSON.stringify(jest.mocked(store.setMany).mock.lastCall)).not.toContain("person12@contoso.example");
    expect(jest.mocked(store.setMany).mock.lastCall?.[0]).toHaveLength(16);
  });

  test("shows who came back", async () => {
    await visit();
    site.take("PlatVolunteers", 12);
    site.put("PlatVolunteers", volunteerItem(12), HAPPENED.restored);
    expect(idsOf((await visit()).snapshot)).toContain(12);
  });

  test("shows who was approved, also where the approval left the item's day and editor as they were", async () => {
    site.put("PlatVolunteers", volunteerItem(31, { OData__ModerationStatus: 2 }), HAPPENED.added);
    expect(idsOf((await visit()).snapshot)).not.toContain(31);
    site.put("PlatVolunteers", volunteerItem(31), HAPPENED.systemUpdated);
    const { snapshot } = await visit();
    expect(idsOf(snapshot).at(-1)).toBe(31);
    expect(snapshot.skipped).toBe(0);
  });

  test.each([
    ["the reader may not see the item", () => site.log("PlatVolunteers", 40, HAPPENED.added)],
    ["its author sees that it waits", () => site.put("PlatVolunteers", volunteerItem(40, { OData__ModerationStatus: 2 }), HAPPENED.added)],
  ])("leaves out whose profile waits for an organiser: %s", async (_, happens) => {
    await visit();
    happens();
    const { snapshot } = await visit();
    expect(idsOf(snapshot)).toHaveLength(30);
    expect(snapshot.skipped).toBe(0);
  });

  test("takes out a profile that waits again", async () => {
    await visit();
    site.put("PlatVolunteers", volunteerItem(3, { OData__ModerationStatus: 2 }));
    expect(idsOf((await visit()).snapshot)).not.toContain(3);
  });

  test("counts an item that can be understood no longer, and one that can again", async () => {
    await visit();
    site.put("PlatPostings", { Id: 2 });
    const spoilt = await visit();
    expect([spoilt.snapshot.postings.length, spoilt.snapshot.skipped]).toEqual([2, 1]);
    site.put("PlatPostings", postingItem(2));
    const mended = await visit();
    expect([mended.snapshot.postings.map(({ id }) => id), mended.snapshot.skipped]).toEqual([[1, 2, 3], 0]);
  });

  test("brings what changed in any of the lists, each in a request of its own", async () => {
    await visit();
    site.put("PlatPostings", postingItem(1, { Title: "在ケニア日本国大使館（ナイロビ）" }));
    site.put("PlatTopics", topicItem(2, { Code: "topic-2" }), HAPPENED.added);
    site.put("PlatStatus", statusItem(1), HAPPENED.added);
    const { snapshot, sent } = await visit();
    expect(sent).toHaveLength(4);
    expect(snapshot.postings[0]).toMatchObject({ id: 1, name: { ja: "在ケニア日本国大使館（ナイロビ）" } });
    expect(snapshot.topics.map(({ id }) => id)).toEqual([1, 2]);
    expect(snapshot.statuses).toMatchObject([{ profileId: 1 }]);
  });

  test("begins where the last one ended", async () => {
    await visit();
    site.put("PlatVolunteers", volunteerItem(7, { Message: "一度目。" }));
    await visit();
    expect((await visit({ keeps: false })).sent).toHaveLength(1);
    site.put("PlatVolunteers", volunteerItem(8, { Message: "二度目。" }));
    const { sent } = await visit();
    expect(sent[1]?.url.searchParams.get("$filter")).toBe("Id eq 8");
  });

  test("sees what changed while everything was read", async () => {
    front = (request) => {
      if (!request.url.searchParams.get("$select")?.includes("Career")) return undefined;
      front = () => undefined;
      site.put("PlatVolunteers", volunteerItem(2, { Message: "読んでいる間に。" }));
      return undefined;
    };
    await visit();
    const { snapshot } = await visit();
    expect(snapshot.volunteers[1]?.message).toBe("読んでいる間に。");
  });

  test("reads whoever changed without the address that SharePoint refuses to look up", async () => {
    await visit();
    site.put("PlatVolunteers", volunteerItem(7, { Message: "新しい一言です。" }));
    front = ({ url }) =>
      url.searchParams.get("$select")?.includes("Person/EMail") === true && url.searchParams.has("$filter")
        ? refusal(500, "-2146232832, Microsoft.SharePoint.SPException")
        : undefined;
    const { snapshot } = await visit();
    expect(snapshot.volunteers[6]?.message).toBe("新しい一言です。");
    expect(snapshot.volunteers).toHaveLength(30);
  });

  test("keeps the address of its question as short as SharePoint reads it", async () => {
    site = changingSite(0);
    for (let id = 12_000; id < 12_000 + MOST_ITEMS; id += 1) site.put("PlatVolunteers", volunteerItem(id));
    await visit();
    for (let id = 12_000; id < 12_000 + MOST_ITEMS; id += 1) site.log("PlatVolunteers", id, HAPPENED.updated);
    const { sent } = await visit();
    expect(sent).toHaveLength(2);
    expect(sent[1]?.url.href.length).toBeLessThan(2000);
  });
});

describe("everything is read again", () => {
  const isBatchOfLogs = (request: SentRequest): boolean => isBatch(request) && request.body.includes("/getchanges");
  const logsAnswer =
    (answer: () => Response) =>
    (request: SentRequest): Response | undefined =>
      isBatchOfLogs(request) ? batch(requestsIn(request).map(answer)) : undefined;
  const setClock = (now: number): void =>
    void jest.useFakeTimers({ now, doNotFake: ["nextTick", "queueMicrotask", "setImmediate", "setTimeout", "setInterval", "performance"] });

  test.each<[string, () => void]>([
    [
      "when the logs have too much to tell",
      () => Array.from({ length: MOST_CHANGES }, () => site.log("PlatVolunteers", 1, HAPPENED.updated)),
    ],
    [
      "when more people changed than fit into an address",
      () => Array.from({ length: MOST_ITEMS + 1 }, (_, index) => site.log("PlatVolunteers", 1000 + index, HAPPENED.added)),
    ],
    [
      "when the token is refused",
      () => (front = logsAnswer(() => refusal(500, "-2130575172, Microsoft.SharePoint.SPInvalidChangeTokenException"))),
    ],
    ["when the logs may not be asked", () => (front = logsAnswer(() => refusal(403, "-2147024891, System.UnauthorizedAccessException")))],
    ["when they tell of something that is no change", () => (front = logsAnswer(() => json({ value: [{ ItemId: "7" }] })))],
    ["when they tell nothing", () => (front = logsAnswer(() => json({ "odata.null": true })))],
    [
      "when the batch is answered by a page",
      () => (front = (request) => (isBatchOfLogs(request) ? new Response("<h1>?</h1>") : undefined)),
    ],
    ["when the copy is older than a day", () => setClock(Date.now() + 24 * HOUR)],
    ["when the clock was set back since", () => setClock(Date.now() - HOUR)],
  ])("%s", async (_, happens) => {
    await visit();
    happens();
    const again = await visit();
    expect(isFull(again)).toBe(true);
    expect(again.snapshot).toEqual({ ...(await whole()), readAt: again.snapshot.readAt });
  });

  test("when what changed cannot be read", async () => {
    await visit();
    site.put("PlatVolunteers", volunteerItem(7, { Message: "新しい一言です。" }));
    front = ({ url }) =>
      url.searchParams.has("$filter") ? refusal(500, "-2147024860, Microsoft.SharePoint.SPQueryThrottledException") : undefined;
    const again = await visit();
    expect(isFull(again)).toBe(true);
    expect(again.snapshot.volunteers[6]?.message).toBe("新しい一言です。");
  });
});

describe("a visit again that comes to nothing", () => {
  test("keeps the copy while no answer comes, and does not ask for everything", async () => {
    await visit();
    front = noAnswer;
    const sent = network.sent.length;
    await expect(visit({ keeps: false })).rejects.toMatchObject({ kind: "offline" });
    expect(network.sent.slice(sent).every(isBatch)).toBe(true);
    front = () => undefined;
    expect((await visit({ keeps: false })).copy?.volunteers).toHaveLength(30);
  });

  test("keeps the copy of who is signed out", async () => {
    await visit();
    front = () => new Response("", { status: 401 });
    await expect(visit({ keeps: false })).rejects.toMatchObject({ kind: "signed-out" });
    front = () => undefined;
    expect((await visit({ keeps: false })).copy?.volunteers).toHaveLength(30);
  });

  test("deletes the copy of who may no longer read the lists", async () => {
    await visit();
    front = () => refusal(403, "-2147024891, System.UnauthorizedAccessException");
    await expect(visit({ keeps: false })).rejects.toMatchObject({ kind: "no-permission" });
    front = () => undefined;
    const again = await visit();
    expect([again.copy, isFull(again)]).toEqual([undefined, true]);
  });
});
