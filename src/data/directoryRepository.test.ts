/** @jest-environment node */
import * as store from "idb-keyval";
import { createDirectoryRepository, type DirectoryRepository, type DirectorySnapshot } from "./directoryRepository";
import { ReadFailure } from "./failure";
import { connectedPage, postingItem, topicItem, volunteerItem, WEB_URL } from "./testing/items";
import { answerRequests, batch, batchText, json, noAnswer, partsOf, refusal, type Answer, type Network, type SentRequest } from "./testing/network";

/** IndexedDB is not in Node: a map stands for the disk. */
jest.mock("idb-keyval", () => {
  const disk = new Map<string, unknown>();
  return {
    createStore: () => undefined,
    get: jest.fn((key: string) => Promise.resolve(structuredClone(disk.get(key)))),
    set: jest.fn((key: string, value: unknown) => Promise.resolve(void disk.set(key, structuredClone(value)))),
  };
});

const VOLUNTEERS = "/sites/plat/Lists/PlatVolunteers";
const LIST_API = `${WEB_URL}/_api/web/lists(guid%2700000035-0000-4000-8000-000000000035%27)/items`;

/** A list of volunteers with ids from 1, served in pages as SharePoint links them. */
function volunteersPage(url: URL, count: number, item: (id: number) => Record<string, unknown> = volunteerItem): Response {
  const top = Number(url.searchParams.get("$top"));
  const after = Number(/p_ID=(\d+)/.exec(url.searchParams.get("$skiptoken") ?? "")?.[1] ?? 0);
  const ids = Array.from({ length: Math.min(top, count - after) }, (_, index) => after + index + 1);
  const rest = ["$select", "$expand", "$orderby"].map((key) => `${encodeURIComponent(key)}=${encodeURIComponent(url.searchParams.get(key) ?? "")}`).join("&");
  const next = after + top < count ? { "odata.nextLink": `${LIST_API}?%24skiptoken=Paged%3dTRUE%26p_ID%3d${after + top}&${rest}&%24top=${top}` } : {};
  return json({ ...next, value: ids.map(item) });
}

const postings = (): Response => json({ value: [postingItem(1), postingItem(2), postingItem(3)] });
const topics = (): Response => json({ value: [topicItem(1)] });

/** Answers the batch part by part, and everything else as a further page of volunteers. */
function directoryOf(parts: { volunteers: (url: URL) => Response; postings?: () => Response; topics?: () => Response }): Answer {
  return (request) => {
    if (request.url.pathname === "/sites/plat/_api/$batch") {
      return batch(partsOf(request).map((url) => {
        const path = decodeURIComponent(url.pathname);
        if (path.endsWith("getList('/sites/plat/Lists/PlatVolunteers')/items")) return parts.volunteers(url);
        if (path.endsWith("getList('/sites/plat/Lists/PlatPostings')/items")) return (parts.postings ?? postings)();
        if (path.endsWith("getList('/sites/plat/Lists/PlatTopics')/items")) return (parts.topics ?? topics)();
        return refusal(501, "-1, Unexpected", path);
      }));
    }
    const isVolunteers = request.url.href.startsWith(LIST_API) || decodeURIComponent(request.url.pathname).endsWith("PlatVolunteers')/items");
    return request.method === "GET" && isVolunteers ? parts.volunteers(request.url) : undefined;
  };
}

let network: Network;
let repository: DirectoryRepository;
const ignore = (): void => undefined;

function open(answer: Answer, viewer = "taro@contoso.example"): void {
  network = answerRequests(answer);
  repository = createDirectoryRepository(connectedPage(), { webUrl: WEB_URL, viewer });
}

async function failure(): Promise<ReadFailure> {
  const error: unknown = await repository.read(ignore).then(() => undefined, (reason: unknown) => reason);
  if (!(error instanceof ReadFailure)) throw new Error(`Expected a ReadFailure, got ${String(error)}`);
  return error;
}

afterEach(() => {
  jest.useRealTimers();
  network.expectNothingElse();
});

describe("reading the directory", () => {
  test("takes one request up to 500 volunteers", async () => {
    open(directoryOf({ volunteers: (url) => volunteersPage(url, 500) }));
    const snapshot = await repository.read(ignore);
    expect(network.sent).toHaveLength(1);
    expect(snapshot).toMatchObject({ skipped: 0, complete: true });
    expect([snapshot.volunteers.length, snapshot.postings.length, snapshot.topics.length]).toEqual([500, 3, 1]);
  });

  test("takes two up to 5,500, and shows the first page before the second", async () => {
    open(directoryOf({ volunteers: (url) => volunteersPage(url, 5500) }));
    const partial: DirectorySnapshot[] = [];
    const snapshot = await repository.read((one) => partial.push(one));
    expect(network.sent).toHaveLength(2);
    expect(partial.map((one) => [one.volunteers.length, one.postings.length, one.complete])).toEqual([[500, 3, false]]);
    expect(snapshot.volunteers.map((one) => one.id)).toEqual(Array.from({ length: 5500 }, (_, index) => index + 1));
    expect(snapshot.complete).toBe(true);
  });

  test("follows the server's link from page to page, with large pages after the first", async () => {
    open(directoryOf({ volunteers: (url) => volunteersPage(url, 6000) }));
    const partial: number[] = [];
    const snapshot = await repository.read((one) => partial.push(one.volunteers.length));
    expect([...partial, snapshot.volunteers.length]).toEqual([500, 5500, 6000]);
    const [, second, third] = network.sent as [SentRequest, SentRequest, SentRequest];
    expect(second.url.searchParams.get("$skiptoken")).toBe("Paged=TRUE&p_ID=500");
    expect(second.url.searchParams.get("$top")).toBe("5000");
    expect(third.url.searchParams.get("$skiptoken")).toBe("Paged=TRUE&p_ID=5500");
    expect(second.headers.get("Accept")).toBe("application/json;odata=nometadata");
  });

  test("asks for what the directory shows, ordered by Id, and filters nothing on the server", async () => {
    open(directoryOf({ volunteers: (url) => volunteersPage(url, 1) }));
    await repository.read(ignore);
    const [request] = network.sent as [SentRequest];
    expect(request.headers.get("X-RequestDigest")).toMatch(/^0xDIGEST,/);
    expect(request.body).toMatch(/accept: application\/json;odata=nometadata/i);
    const parts = partsOf(request);
    expect(parts.map((url) => [url.searchParams.get("$top"), url.searchParams.get("$orderby"), url.searchParams.get("$filter")])).toEqual([
      ["500", "Id asc", null], ["5000", "Id asc", null], ["5000", "Id asc", null],
    ]);
    expect(parts[0]?.searchParams.get("$expand")).toBe("Person");
  });

  test("reads terms beyond the first page too", async () => {
    let second = false;
    const many: Answer = (request) => {
      if (request.method === "POST") {
        const next = `${WEB_URL}/_api/web/lists(guid%27p%27)/items?%24skiptoken=Paged%3dTRUE%26p_ID%3d5000&%24top=5000`;
        return directoryOf({ volunteers: (url) => volunteersPage(url, 1), postings: () => json({ "odata.nextLink": next, value: [postingItem(1)] }) })(request);
      }
      second = request.url.pathname.includes("lists(guid%27p%27)");
      return second ? json({ value: [postingItem(5001)] }) : undefined;
    };
    open(many);
    expect((await repository.read(ignore)).postings.map((posting) => posting.id)).toEqual([1, 5001]);
    expect(second).toBe(true);
  });

  test("skips and counts what it cannot understand", async () => {
    const broken = (id: number): Record<string, unknown> => volunteerItem(id, id === 2 ? { PersonId: null, Person: null } : {});
    open(directoryOf({
      volunteers: (url) => volunteersPage(url, 3, broken),
      postings: () => json({ value: [postingItem(1), { Id: 2 }, null] }),
      topics: () => json({ value: ["?"] }),
    }));
    const snapshot = await repository.read(ignore);
    expect(snapshot.volunteers.map((one) => one.id)).toEqual([1, 3]);
    expect([snapshot.postings.length, snapshot.topics.length, snapshot.skipped]).toEqual([1, 0, 4]);
  });

  test("leaves out profiles that wait for an organiser, without counting them as broken", async () => {
    open(directoryOf({ volunteers: (url) => volunteersPage(url, 3, (id) => volunteerItem(id, { OData__ModerationStatus: id === 2 ? 2 : 0 })) }));
    const snapshot = await repository.read(ignore);
    expect(snapshot.volunteers.map((one) => one.id)).toEqual([1, 3]);
    expect(snapshot.skipped).toBe(0);
  });

  test("reads another web of the tenant than the page's", async () => {
    network = answerRequests(directoryOf({ volunteers: (url) => volunteersPage(url, 1) }));
    // The digest of the page is not valid there: it is fetched first.
    const answer = globalThis.fetch;
    const digests: string[] = [];
    globalThis.fetch = (input, init) => {
      if (!String(input).endsWith("/_api/contextinfo")) return answer(input, init);
      digests.push(String(input));
      return Promise.resolve(json({ FormDigestTimeoutSeconds: 1800, FormDigestValue: "0xOTHER,22 Nov 2026 09:59:57 -0000" }));
    };
    const other = createDirectoryRepository(connectedPage("https://contoso.sharepoint.com/sites/home"), { webUrl: WEB_URL, viewer: "taro@contoso.example" });
    expect((await other.read(ignore)).volunteers).toHaveLength(1);
    expect(network.sent.map((request) => request.url.href)).toEqual([`${WEB_URL}/_api/$batch`]);
    expect(digests.every((url) => url === `${WEB_URL}/_api/contextinfo`)).toBe(true);
  });
});

describe("a person without a mail address who fails the query for everybody", () => {
  const refusedWithMail = (from: number) => (url: URL): Response => {
    const after = Number(/p_ID=(\d+)/.exec(url.searchParams.get("$skiptoken") ?? "")?.[1] ?? 0);
    const asksForMail = url.searchParams.get("$select")?.includes("Person/EMail") === true;
    if (asksForMail && after >= from) return refusal(500, "-2146232832, Microsoft.SharePoint.SPException");
    return volunteersPage(url, 600, (id) => (asksForMail ? volunteerItem(id) : volunteerItem(id, { Person: { Title: "髙橋 陽子", Name: `i:0#.f|membership|person${id}@contoso.example` } })));
  };

  test("costs one more request, and the sign-in names stand in", async () => {
    open(directoryOf({ volunteers: refusedWithMail(0) }));
    const snapshot = await repository.read(ignore);
    expect(network.sent).toHaveLength(3);
    expect(snapshot.volunteers).toHaveLength(600);
    expect(snapshot.volunteers[599]?.person.mail).toBe("person600@contoso.example");
  });

  test("is found on a later page as well", async () => {
    open(directoryOf({ volunteers: refusedWithMail(500) }));
    expect((await repository.read(ignore)).volunteers).toHaveLength(600);
    expect(network.sent).toHaveLength(3);
  });
});

describe("when reading fails, the reader learns why", () => {
  const volunteersAnswer = (response: () => Response): Answer => directoryOf({ volunteers: response });

  test("the list does not exist", async () => {
    open(volunteersAnswer(() => refusal(404, "-1, System.ArgumentException", "List does not exist at site.")));
    expect(await failure()).toMatchObject({ kind: "list-missing", status: 404, listUrl: VOLUNTEERS });
  });

  test("another list of the three does not exist", async () => {
    open(directoryOf({ volunteers: (url) => volunteersPage(url, 1), topics: () => refusal(404, "-2147024894, System.IO.FileNotFoundException") }));
    expect(await failure()).toMatchObject({ kind: "list-missing", listUrl: "/sites/plat/Lists/PlatTopics" });
  });

  test("the list lacks a column", async () => {
    open(volunteersAnswer(() => refusal(400, "-1, Microsoft.SharePoint.Client.InvalidClientQueryException", "The field or property 'Romaji' does not exist.")));
    expect(await failure()).toMatchObject({ kind: "list-missing", status: 400, listUrl: VOLUNTEERS });
    expect(network.sent).toHaveLength(2);
  });

  test("the viewer may not read the list", async () => {
    open(directoryOf({ volunteers: (url) => volunteersPage(url, 1), postings: () => refusal(403, "-2147024891, System.UnauthorizedAccessException") }));
    expect(await failure()).toMatchObject({ kind: "no-permission", status: 403, listUrl: "/sites/plat/Lists/PlatPostings" });
  });

  test("the viewer may not open the web", async () => {
    open((request) => (request.method === "POST" ? refusal(403, "-2147024891, System.UnauthorizedAccessException") : undefined));
    expect(await failure()).toMatchObject({ kind: "no-permission", status: 403 });
  });

  test("SharePoint refuses the page's digest and every new one, which is not a matter of permission", async () => {
    open(({ url }) => (url.pathname.endsWith("/contextinfo") ? refusal(500, "-1, System.Exception") : refusal(403, "-2130575252, Microsoft.SharePoint.SPException")));
    expect(await failure()).toMatchObject({ kind: "unexpected", status: 403 });
  });

  test("the list is too large for the query", async () => {
    open(volunteersAnswer(() => refusal(500, "-2147024860, Microsoft.SharePoint.SPQueryThrottledException")));
    expect(await failure()).toMatchObject({ kind: "too-large", status: 500 });
    expect(network.sent).toHaveLength(1);
  });

  test("SharePoint asks to wait, after waiting twice as long as it asked", async () => {
    jest.useFakeTimers();
    open(() => new Response(null, { status: 429, headers: { "Retry-After": "31" } }));
    const reading = failure();
    await jest.advanceTimersByTimeAsync(70_000);
    expect(await reading).toMatchObject({ kind: "throttled", status: 429, retryAfterSeconds: 31, listUrl: VOLUNTEERS });
    expect(network.sent).toHaveLength(3);
  });

  test("SharePoint asks to wait until a time of day", async () => {
    open(() => new Response(null, { status: 503, headers: { "Retry-After": new Date(Date.now() + 90_000).toUTCString() } }));
    const failed = await failure();
    expect(failed).toMatchObject({ kind: "throttled", status: 503 });
    expect(failed.retryAfterSeconds).toBeGreaterThan(80);
    expect(failed.retryAfterSeconds).toBeLessThanOrEqual(90);
  });

  test("SharePoint asks to wait for one part of the batch", async () => {
    open(volunteersAnswer(() => refusal(429, "-2147429894, Microsoft.SharePoint.Client.ClientServiceException", "Busy.", { "Retry-After": "5" })));
    expect(await failure()).toMatchObject({ kind: "throttled", status: 429, retryAfterSeconds: 5 });
  });

  test("no answer came, after three attempts", async () => {
    open(noAnswer);
    const failed = await failure();
    expect(failed.kind).toBe("offline");
    expect(failed.status).toBeUndefined();
    expect(network.sent).toHaveLength(3);
  });

  test("the connection is lost between two pages", async () => {
    const serve = directoryOf({ volunteers: (url) => volunteersPage(url, 600) });
    open((request) => (request.method === "GET" ? noAnswer() : serve(request)));
    const seen: number[] = [];
    await expect(repository.read((one) => seen.push(one.volunteers.length))).rejects.toMatchObject({ kind: "offline", listUrl: VOLUNTEERS });
    expect(seen).toEqual([500]);
  });

  test.each<[string, () => Response]>([
    ["a sign-in page instead of a batch", () => new Response("<!DOCTYPE html><title>Sign in</title>", { status: 200, headers: { "Content-Type": "text/html" } })],
    ["an error page", () => new Response("<h1>Bad gateway</h1>", { status: 502 })],
    ["fewer parts than asked for", () => batch([json({ value: [] })])],
  ])("%s is unexpected", async (_, answer) => {
    open(answer);
    expect((await failure()).kind).toBe("unexpected");
  });

  test("a batch that breaks off is unexpected", async () => {
    const whole = await batchText([json({ value: [volunteerItem(1)] }), postings(), topics()]);
    open(() => new Response(whole.slice(0, -200), { status: 200 }));
    expect((await failure()).kind).toBe("unexpected");
  });

  test.each<[string, () => Response]>([
    ["a sign-in page", () => new Response("<!DOCTYPE html><title>Sign in</title>", { status: 200 })],
    ["JSON that breaks off", () => new Response("{\"value\":[{\"Id\":1,", { status: 200 })],
    ["JSON without items", () => json({ "odata.null": true })],
    ["null", () => json(null)],
  ])("%s instead of a list is unexpected", async (_, answer) => {
    open(volunteersAnswer(answer));
    expect(await failure()).toMatchObject({ kind: "unexpected", listUrl: VOLUNTEERS });
  });

  test("a link that leads to its own page does not read for ever", async () => {
    const next = `${LIST_API}?%24skiptoken=Paged%3dTRUE%26p_ID%3d500&%24top=5000`;
    open(volunteersAnswer(() => json({ "odata.nextLink": next, value: [volunteerItem(1)] })));
    expect((await failure()).kind).toBe("unexpected");
    expect(network.sent).toHaveLength(2);
  });
});

describe("the copy on this device", () => {
  test("is there at once on the next visit, for the same viewer and no other", async () => {
    open(directoryOf({ volunteers: (url) => volunteersPage(url, 2) }), "first@contoso.example");
    expect(await repository.cached()).toBeUndefined();
    const read = await repository.read(ignore);
    expect(await repository.cached()).toEqual(read);
    expect(network.sent).toHaveLength(1);

    open(() => undefined, "second@contoso.example");
    expect(await repository.cached()).toBeUndefined();
  });

  test("holds nothing that waits for an organiser", async () => {
    open(directoryOf({ volunteers: (url) => volunteersPage(url, 2, (id) => volunteerItem(id, { OData__ModerationStatus: 2 })) }), "organiser@contoso.example");
    await repository.read(ignore);
    expect(JSON.stringify(jest.mocked(store.set).mock.lastCall)).not.toContain("person1@contoso.example");
  });

  test("is kept when a later reading fails", async () => {
    let offline = false;
    const serve = directoryOf({ volunteers: (url) => volunteersPage(url, 2) });
    open((request) => (offline ? noAnswer() : serve(request)), "kept@contoso.example");
    await repository.read(ignore);
    offline = true;
    await failure();
    expect((await repository.cached())?.volunteers).toHaveLength(2);
  });

  test("loses the items that are spoilt", async () => {
    open(() => undefined);
    jest.mocked(store.get).mockResolvedValueOnce({ readAt: new Date().toISOString(), volunteers: [volunteerItem(1), { Id: 2 }], postings: [null], topics: [topicItem(1)] });
    expect(await repository.cached()).toMatchObject({ volunteers: [{ id: 1 }], postings: [], topics: [{ id: 1 }], skipped: 2, complete: true });
  });

  test("is done without where the browser keeps none", async () => {
    open(directoryOf({ volunteers: (url) => volunteersPage(url, 1) }));
    jest.mocked(store.get).mockRejectedValueOnce(new DOMException("A mutation operation was attempted on a database that did not allow mutations.", "InvalidStateError"));
    jest.mocked(store.set).mockRejectedValueOnce(new DOMException("The quota has been exceeded.", "QuotaExceededError"));
    expect(await repository.cached()).toBeUndefined();
    expect((await repository.read(ignore)).volunteers).toHaveLength(1);
  });
});
