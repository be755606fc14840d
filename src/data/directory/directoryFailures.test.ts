/** @jest-environment node */
import { createDirectoryRepository } from "./directoryRepository";
import type { DirectoryRepository } from "./directoryRepository";
import { Failure } from "../transport/failure";
import { asksForDetails, directoryOf, isBatch, LIST_API, postings, topics, volunteersPage } from "../testing/directoryAnswers";
import { connectedPage, volunteerItem, WEB_URL } from "../testing/items";
import { answerRequests, batch, batchText, json, noAnswer, refusal } from "../testing/network";
import type { Answer, Network } from "../testing/network";

jest.mock("idb-keyval", () => jest.requireActual<typeof import("../testing/noDatabase")>("../testing/noDatabase"));

const VOLUNTEERS = "/sites/plat/Lists/PlatVolunteers";

let network: Network;
let repository: DirectoryRepository;
const ignore = (): void => undefined;

function open(answer: Answer, reader = "taro@contoso.example"): void {
  network = answerRequests(answer);
  repository = createDirectoryRepository(connectedPage(), { webUrl: WEB_URL, reader, language: "ja" });
}

async function failure(): Promise<Failure> {
  const error: unknown = await repository.read(ignore).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Failure)) throw new Error(`Expected a Failure, got ${String(error)}`);
  return error;
}

afterEach(() => {
  jest.useRealTimers();
  network.expectNothingElse();
});

describe("when reading fails, the reader learns why", () => {
  const volunteersAnswer = (response: () => Response): Answer => directoryOf({ volunteers: response });

  test("the list does not exist", async () => {
    open(volunteersAnswer(() => refusal(404, "-1, System.ArgumentException", "List does not exist at site.")));
    expect(await failure()).toMatchObject({ kind: "list-missing", status: 404, listUrl: VOLUNTEERS });
  });

  test("another list of the three does not exist", async () => {
    open(
      directoryOf({
        volunteers: (url) => volunteersPage(url, 1),
        topics: () => refusal(404, "-2147024894, System.IO.FileNotFoundException"),
      }),
    );
    expect(await failure()).toMatchObject({ kind: "list-missing", listUrl: "/sites/plat/Lists/PlatTopics" });
  });

  test("the list lacks a column", async () => {
    open(
      volunteersAnswer(() =>
        refusal(400, "-1, Microsoft.SharePoint.Client.InvalidClientQueryException", "The field or property 'Romaji' does not exist."),
      ),
    );
    expect(await failure()).toMatchObject({ kind: "list-missing", status: 400, listUrl: VOLUNTEERS });
    expect(network.sent).toHaveLength(3);
  });

  test("the reader may not read the list", async () => {
    open(
      directoryOf({
        volunteers: (url) => volunteersPage(url, 1),
        postings: () => refusal(403, "-2147024891, System.UnauthorizedAccessException"),
      }),
    );
    expect(await failure()).toMatchObject({ kind: "no-permission", status: 403, listUrl: "/sites/plat/Lists/PlatPostings" });
  });

  test("the reader may not open the web", async () => {
    open(() => refusal(403, "-2147024891, System.UnauthorizedAccessException"));
    expect(await failure()).toMatchObject({ kind: "no-permission", status: 403 });
  });

  test("SharePoint refuses the page's digest and every new one, which is not a matter of permission", async () => {
    open(({ url }) =>
      url.pathname.endsWith("/contextinfo")
        ? refusal(500, "-1, System.Exception")
        : refusal(403, "-2130575252, Microsoft.SharePoint.SPException"),
    );
    expect(await failure()).toMatchObject({ kind: "unexpected", status: 500 });
  });

  test("the list is too large for the query", async () => {
    open(volunteersAnswer(() => refusal(500, "-2147024860, Microsoft.SharePoint.SPQueryThrottledException")));
    expect(await failure()).toMatchObject({ kind: "too-large", status: 500 });
    expect(network.sent).toHaveLength(2);
  });

  test("SharePoint asks to wait for long, at once", async () => {
    open(() => new Response(null, { status: 429, headers: { "Retry-After": "31" } }));
    expect(await failure()).toMatchObject({ kind: "throttled", status: 429, retryAfterSeconds: 31, listUrl: VOLUNTEERS });
    expect(network.sent).toHaveLength(2);
  });

  test("the sign-in has expired, which is not a matter of permission", async () => {
    open(() => new Response("Access denied.", { status: 403, headers: { "X-MSDAVEXT_Error": "917656; Access denied." } }));
    expect(await failure()).toMatchObject({ kind: "signed-out", status: 403 });
  });

  test("SharePoint asks to wait until a time of day", async () => {
    open(() => new Response(null, { status: 503, headers: { "Retry-After": new Date(Date.now() + 90_000).toUTCString() } }));
    const failed = await failure();
    expect(failed).toMatchObject({ kind: "throttled", status: 503 });
    expect(failed.retryAfterSeconds).toBeGreaterThan(80);
    expect(failed.retryAfterSeconds).toBeLessThanOrEqual(90);
  });

  test("SharePoint asks to wait for one part of the batch, and has been waited for once", async () => {
    jest.useFakeTimers();
    open(
      volunteersAnswer(() =>
        refusal(429, "-2147429894, Microsoft.SharePoint.Client.ClientServiceException", "Busy.", { "Retry-After": "5" }),
      ),
    );
    const reading = failure();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(await reading).toMatchObject({ kind: "throttled", status: 429, retryAfterSeconds: 5, listUrl: VOLUNTEERS });
    expect(network.sent.filter(isBatch)).toHaveLength(2);
  });

  test("no answer came, after three attempts of each request", async () => {
    open(noAnswer);
    const failed = await failure();
    expect(failed.kind).toBe("offline");
    expect(failed.status).toBeUndefined();
    expect(network.sent).toHaveLength(6);
  });

  test("the postings alone cannot be read", async () => {
    const serve = directoryOf({ volunteers: (url) => volunteersPage(url, 1) });
    open((request) => (request.url.href.includes("PlatPostings") ? noAnswer() : serve(request)));
    expect(await failure()).toMatchObject({ kind: "offline", listUrl: "/sites/plat/Lists/PlatPostings" });
    expect(network.sent.filter(isBatch)).toHaveLength(1);
  });

  test("not before both first requests are over, so that the next attempt meets none of this", async () => {
    jest.useFakeTimers();
    const serve = directoryOf({ volunteers: (url) => volunteersPage(url, 1), topics: () => refusal(404, "-1, System.ArgumentException") });
    open((request) => (isBatch(request) ? serve(request) : refusal(429, "-1, Busy", "Busy.", { "Retry-After": "3" })));
    let told = false;
    const reading = failure().finally(() => (told = true));
    await jest.advanceTimersByTimeAsync(2_900);
    expect(told).toBe(false);
    await jest.advanceTimersByTimeAsync(200);
    expect((await reading).kind).toBe("throttled");
  });

  test.each<[string, (url: URL) => boolean, number[]]>([
    ["between two pages", (url) => url.searchParams.has("$skiptoken") && !asksForDetails(url), [4]],
    ["before the details", asksForDetails, [4, 600]],
  ])("the connection is lost %s", async (_, isLost, shown) => {
    const serve = directoryOf({ volunteers: (url) => volunteersPage(url, 600) });
    open((request) => (isLost(request.url) ? noAnswer() : serve(request)));
    const seen: number[] = [];
    await expect(repository.read((one) => seen.push(one.volunteers.length))).rejects.toMatchObject({
      kind: "offline",
      listUrl: VOLUNTEERS,
    });
    expect(seen).toEqual(shown);
  });

  test.each<[string, () => Response]>([
    [
      "a sign-in page instead of a batch",
      () => new Response("<!DOCTYPE html><title>Sign in</title>", { status: 200, headers: { "Content-Type": "text/html" } }),
    ],
    ["an error page", () => new Response("<h1>Bad gateway</h1>", { status: 502 })],
    ["fewer parts than asked for", () => batch([json({ value: [] })])],
  ])("%s is unexpected", async (_, answer) => {
    open(answer);
    expect((await failure()).kind).toBe("unexpected");
  });

  test("a batch that breaks off is unexpected", async () => {
    const whole = await batchText([json({ value: [volunteerItem(1)] }), topics()]);
    open((request) => (isBatch(request) ? new Response(whole.slice(0, -200), { status: 200 }) : postings()));
    expect((await failure()).kind).toBe("unexpected");
  });

  test.each<[string, () => Response]>([
    ["a sign-in page", () => new Response("<!DOCTYPE html><title>Sign in</title>", { status: 200 })],
    ["JSON that breaks off", () => new Response('{"value":[{"Id":1,', { status: 200 })],
    ["JSON without items", () => json({ "odata.null": true })],
    ["null", () => json(null)],
  ])("%s instead of a list is unexpected", async (_, answer) => {
    open(volunteersAnswer(answer));
    expect(await failure()).toMatchObject({ kind: "unexpected", listUrl: VOLUNTEERS });
  });

  test("a link that leads to its own page does not read for ever", async () => {
    const next = `${LIST_API}?%24skiptoken=Paged%3dTRUE%26p_ID%3d40&%24top=5000`;
    open(volunteersAnswer(() => json({ "odata.nextLink": next, value: [volunteerItem(1)] })));
    expect((await failure()).kind).toBe("unexpected");
    expect(network.sent).toHaveLength(3);
  });
});
