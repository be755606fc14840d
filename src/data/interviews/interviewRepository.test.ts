/** @jest-environment node */
import { createInterviewRepository } from "./interviewRepository";
import type { InterviewPage } from "./interviewRepository";
import { connectedPage, interviewItem, WEB_URL } from "../testing/items";
import { answerRequests, json, noAnswer, refusal } from "../testing/network";
import type { Answer, Network, SentRequest } from "../testing/network";

let network: Network;

function read(answer: Answer, count = 3): Promise<InterviewPage> {
  network = answerRequests(answer);
  return createInterviewRepository(connectedPage(), { webUrl: WEB_URL }).read(count);
}

const posts =
  (...items: unknown[]): Answer =>
  () =>
    json({ value: items });

afterEach(() => network.expectNothingElse());

test("reads the newest interviews in one request that the server orders", async () => {
  const page = await read(posts(interviewItem(9), interviewItem(8)));
  expect(page).toMatchObject({ interviews: [{ id: 9 }, { id: 8 }], skipped: 0, more: false });
  expect(network.sent).toHaveLength(1);
  const [{ method, url }] = network.sent as [SentRequest];
  expect(method).toBe("GET");
  expect(decodeURIComponent(url.pathname)).toBe("/sites/plat/_api/web/getList('/sites/plat/SitePages')/items");
  expect(url.searchParams.get("$filter")).toBe("PlatInterview eq 1 and PromotedState eq 2");
  expect(url.searchParams.get("$orderby")).toBe("FirstPublishedDate desc");
  expect(url.searchParams.get("$top")).toBe("4");
  expect(url.href.length).toBeLessThan(1500);
});

test("says that there are more, without giving more than asked for", async () => {
  const page = await read(posts(interviewItem(9), interviewItem(8), interviewItem(7)), 2);
  expect(page.interviews.map((interview) => interview.id)).toEqual([9, 8]);
  expect(page.more).toBe(true);
});

test("leaves out what is scheduled for later", async () => {
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  const page = await read(posts(interviewItem(9, { FirstPublishedDate: tomorrow }), interviewItem(8)));
  expect(page).toMatchObject({ interviews: [{ id: 8 }], skipped: 0 });
});

test("skips and counts what it cannot understand", async () => {
  expect(await read(posts(interviewItem(9, { Title: null }), null, interviewItem(8)))).toMatchObject({
    interviews: [{ id: 8 }],
    skipped: 2,
  });
});

test("without an interview yet there is nothing to show and nothing wrong", async () => {
  expect(await read(posts())).toEqual({ interviews: [], skipped: 0, more: false });
});

test.each<[string, Answer, object]>([
  [
    "Site Pages has no interview columns yet",
    () => refusal(400, "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"),
    { kind: "list-missing", status: 400 },
  ],
  ["there are no Site Pages", () => refusal(404, "-2147024894, System.IO.FileNotFoundException"), { kind: "list-missing", status: 404 }],
  [
    "the reader may not read them",
    () => refusal(403, "-2147024891, System.UnauthorizedAccessException"),
    { kind: "no-permission", status: 403 },
  ],
  [
    "there are too many pages for the query",
    () => refusal(500, "-2147024860, Microsoft.SharePoint.SPQueryThrottledException"),
    { kind: "too-large", status: 500 },
  ],
  ["no answer comes", noAnswer, { kind: "offline" }],
  ["a sign-in page comes", () => new Response("<!DOCTYPE html>", { status: 200 }), { kind: "unexpected" }],
])("says why when %s", async (_, answer, expected) => {
  await expect(read(answer)).rejects.toMatchObject({ ...expected, listUrl: "/sites/plat/SitePages" });
});
