/** @jest-environment node */
import type { Language } from "../../domain/text";
import { createDirectoryRepository } from "./directoryRepository";
import type { DirectoryRepository } from "./directoryRepository";
import type { DirectorySnapshot } from "./snapshot";
import { asksForDetails, directoryOf, isBatch, volunteersPage } from "../testing/directoryAnswers";
import { connectedPage, postingItem, volunteerItem, WEB_URL } from "../testing/items";
import { answerRequests, json, partsOf, refusal } from "../testing/network";
import type { Answer, Network } from "../testing/network";

jest.mock("idb-keyval", () => jest.requireActual<typeof import("../testing/noDatabase")>("../testing/noDatabase"));

let network: Network;
let repository: DirectoryRepository;
const ignore = (): void => undefined;

function open(answer: Answer, language: Language = "ja"): void {
  network = answerRequests(answer);
  repository = createDirectoryRepository(connectedPage(), { webUrl: WEB_URL, reader: "taro@contoso.example", language });
}

afterEach(() => network.expectNothingElse());

describe("reading the directory", () => {
  test("asks for people, topics and statuses in a batch, and for the postings beside it, before anything is shown", async () => {
    open(directoryOf({ volunteers: (url) => volunteersPage(url, 40) }));
    const before: number[] = [];
    await repository.read(() => before.push(network.sent.length));
    expect(before[0]).toBe(2);
    const lists = network.sent
      .slice(0, 2)
      .flatMap((request) => (isBatch(request) ? partsOf(request) : [request.url]))
      .filter(({ pathname }) => pathname.endsWith("/items"))
      .map((url) => /Plat\w+/.exec(url.href)?.[0]);
    expect(network.sent.slice(0, 2).filter(isBatch)).toHaveLength(1);
    expect([...new Set(lists)].sort()).toEqual(["PlatPostings", "PlatStatus", "PlatTopics", "PlatVolunteers"]);
  });

  test("takes three requests up to 16 volunteers: their details come once they can be shown", async () => {
    open(directoryOf({ volunteers: (url) => volunteersPage(url, 16) }));
    const partial: DirectorySnapshot[] = [];
    const snapshot = await repository.read((one) => partial.push(one));
    expect(network.sent).toHaveLength(3);
    expect(partial).toMatchObject([{ complete: true, details: "coming", skipped: 0 }]);
    expect(partial[0]?.volunteers[0]).toMatchObject({ id: 1, name: "髙橋 陽子", career: [], message: "はじめての赴任の話をどうぞ。" });
    expect(partial[0]?.volunteers[0]).toMatchObject({ confirmedOn: "2026-06-01", starterTexts: [] });
    expect(snapshot).toMatchObject({ complete: true, details: "here", skipped: 0 });
    expect(snapshot.volunteers[0]).toMatchObject({
      id: 1,
      career: [{ place: "在タイ日本国大使館" }, { place: "領事局" }],
    });
    expect([snapshot.volunteers.length, snapshot.postings.length, snapshot.topics.length]).toEqual([16, 3, 1]);
  });

  test("understands what cards show once: their details are added to it", async () => {
    open(directoryOf({ volunteers: (url) => volunteersPage(url, 60) }));
    const partial: DirectorySnapshot[] = [];
    const snapshot = await repository.read((one) => partial.push(one));
    const before = partial.at(-1);
    for (const [index, volunteer] of snapshot.volunteers.entries())
      expect(volunteer.pastPostingIds).toBe(before?.volunteers[index]?.pastPostingIds);
    expect([snapshot.postings[0], snapshot.topics[0]]).toEqual([before?.postings[0], before?.topics[0]]);
    expect(snapshot.postings[0]).toBe(before?.postings[0]);
  });

  test("shows those with whom the day opens, then everybody, then their details, nobody twice", async () => {
    open(directoryOf({ volunteers: (url) => volunteersPage(url, 5000) }));
    const partial: DirectorySnapshot[] = [];
    const snapshot = await repository.read((one) => partial.push(one));
    expect(network.sent).toHaveLength(4);
    expect([...partial, snapshot].map((one) => [one.volunteers.length, one.postings.length, one.complete, one.details])).toEqual([
      [4, 3, false, "coming"],
      [5000, 3, true, "coming"],
      [5000, 3, true, "here"],
    ]);
    expect(snapshot.volunteers.map((one) => one.id)).toEqual(Array.from({ length: 5000 }, (_, index) => index + 1));
  });

  test("follows the server's links from page to page, with large pages after the first", async () => {
    open(directoryOf({ volunteers: (url) => volunteersPage(url, 6000) }));
    const partial: number[] = [];
    const snapshot = await repository.read((one) => partial.push(one.volunteers.length));
    // On the second page are all with whom the day opens, or they come with it.
    expect(partial[1]).toBeGreaterThanOrEqual(5016);
    expect([partial[0], ...partial.slice(2), snapshot.volunteers.length]).toEqual([4, 6000, 6000]);
    const later = network.sent
      .slice(2)
      .map(({ url }) => [url.searchParams.get("$top"), url.searchParams.get("$skiptoken"), asksForDetails(url)]);
    expect(later).toEqual([
      ["5000", "Paged=TRUE&p_ID=16", false],
      ["5000", "Paged=TRUE&p_ID=5016", false],
      ["5000", null, true],
      ["5000", "Paged=TRUE&p_ID=5000", true],
    ]);
  });

  test("asks each list in the order of the ids, the newest statuses first, and filters nothing on the server", async () => {
    open(directoryOf({ volunteers: (url) => volunteersPage(url, 1) }));
    await repository.read(ignore);
    const batched = network.sent.filter(isBatch);
    expect(batched.map(({ headers }) => headers.get("X-RequestDigest"))).toEqual([expect.stringMatching(/^0xDIGEST,/)]);
    expect(batched[0]?.body).toMatch(/accept: application\/json;odata=nometadata/i);
    const asked = network.sent.flatMap((request) => (isBatch(request) ? partsOf(request) : [request.url]));
    const items = asked.filter(({ pathname }) => pathname.endsWith("/items"));
    expect(items.map(({ searchParams }) => ["$top", "$orderby", "$filter", "$expand"].map((option) => searchParams.get(option)))).toEqual([
      ["5000", "Id asc", null, null],
      ["1", "Id desc", null, null],
      // Stretches after an id, in which SharePoint's own order holds.
      ...Array.from({ length: 12 }, () => ["4", null, null, "Person"]),
      ["16", "Id asc", null, "Person"],
      ["5000", "Id asc", null, null],
      ["50", "Id desc", null, null],
      ["5000", "Id asc", null, "Person"],
    ]);
    for (const { headers } of network.sent.filter((request) => !isBatch(request)))
      expect(headers.get("Accept")).toBe("application/json;odata=nometadata");
  });

  test.each([
    ["en", { romaji: "TAKAHASHI Yoko", reading: "" }],
    ["ja", { reading: "タカハシ ヨウコ" }],
  ] as const)(
    "reads the spelling of the name at once that cards show (%s), and both in the end for everybody",
    async (language, atFirst) => {
      open(directoryOf({ volunteers: (url) => volunteersPage(url, 1) }), language);
      const partial: DirectorySnapshot[] = [];
      const snapshot = await repository.read((one) => partial.push(one));
      const spellings = ({ volunteers: [volunteer] }: DirectorySnapshot): object => ({
        romaji: volunteer?.romaji,
        reading: volunteer?.reading,
      });
      expect(partial.slice(0, 1).map(spellings)).toEqual([atFirst]);
      expect(spellings(snapshot)).toEqual({ romaji: "TAKAHASHI Yoko", reading: "タカハシ ヨウコ" });
    },
  );

  test("asks for more only once what is there has been painted", async () => {
    open(directoryOf({ volunteers: (url) => volunteersPage(url, 60) }));
    const asked: number[] = [];
    await repository.read(async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      asked.push(network.sent.length);
    });
    expect([...asked, network.sent.length]).toEqual([2, 3, 4]);
  });

  test("needs no details where nobody is listed", async () => {
    open(directoryOf({ volunteers: (url) => volunteersPage(url, 0) }));
    expect(await repository.read(ignore)).toMatchObject({ volunteers: [], complete: true, details: "here" });
    expect(network.sent).toHaveLength(2);
  });

  test("leaves out who withdrew while it was read, and leaves who joined to the next time", async () => {
    const columns = (url: URL) => (id: number) => volunteerItem(asksForDetails(url) && id === 2 ? 9 : id);
    open(directoryOf({ volunteers: (url) => volunteersPage(url, 3, columns(url)) }));
    const snapshot = await repository.read(ignore);
    expect(snapshot.volunteers.map((one) => one.id)).toEqual([1, 3]);
    expect(snapshot.skipped).toBe(0);
  });

  test("lists a person without a name of their own under the site's name, as soon as that is there", async () => {
    open(directoryOf({ volunteers: (url) => volunteersPage(url, 2, (id) => volunteerItem(id, id === 2 ? { Title: null } : {})) }));
    const partial: DirectorySnapshot[] = [];
    const snapshot = await repository.read((one) => partial.push(one));
    expect(partial.map((one) => one.volunteers.length)).toEqual([1]);
    expect(snapshot.volunteers.map((one) => one.name)).toEqual(["髙橋 陽子", "髙橋 陽子"]);
    expect(snapshot.skipped).toBe(0);
  });

  test("reads terms beyond the first page too", async () => {
    const next = `${WEB_URL}/_api/web/lists(guid%27p%27)/items?%24skiptoken=Paged%3dTRUE%26p_ID%3d5000&%24top=5000`;
    const serve = directoryOf({
      volunteers: (url) => volunteersPage(url, 1),
      postings: () => json({ "odata.nextLink": next, value: [postingItem(1)] }),
    });
    open((request) => (request.url.pathname.includes("lists(guid%27p%27)") ? json({ value: [postingItem(5001)] }) : serve(request)));
    const complete: boolean[] = [];
    const snapshot = await repository.read((one) => complete.push(one.complete));
    expect(snapshot.postings.map((posting) => posting.id)).toEqual([1, 5001]);
    expect(complete).toEqual([false, true]);
  });

  test("skips and counts what it cannot understand", async () => {
    const broken = (id: number): Record<string, unknown> => volunteerItem(id, id === 2 ? { PersonId: null, Person: null } : {});
    open(
      directoryOf({
        volunteers: (url) => volunteersPage(url, 3, broken),
        postings: () => json({ value: [postingItem(1), { Id: 2 }, null] }),
        topics: () => json({ value: ["?"] }),
      }),
    );
    const snapshot = await repository.read(ignore);
    expect(snapshot.volunteers.map((one) => one.id)).toEqual([1, 3]);
    expect([snapshot.postings.length, snapshot.topics.length, snapshot.skipped]).toEqual([1, 0, 4]);
  });

  test("leaves out profiles that wait for an organiser, without counting them as broken", async () => {
    open(
      directoryOf({
        volunteers: (url) => volunteersPage(url, 3, (id) => volunteerItem(id, { OData__ModerationStatus: id === 2 ? 2 : 0 })),
      }),
    );
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
    const other = createDirectoryRepository(connectedPage("https://contoso.sharepoint.com/sites/home"), {
      webUrl: WEB_URL,
      reader: "taro@contoso.example",
      language: "ja",
    });
    expect((await other.read(ignore)).volunteers).toHaveLength(1);
    expect(network.sent.every((request) => request.url.href.startsWith(`${WEB_URL}/_api/`))).toBe(true);
    expect(digests.every((url) => url === `${WEB_URL}/_api/contextinfo`)).toBe(true);
  });
});

describe("a person without a mail address who fails the query for everybody", () => {
  const refusedWithMail =
    (from: number) =>
    (url: URL): Response => {
      const after = Number(/p_ID=(\d+)/.exec(url.searchParams.get("$skiptoken") ?? "")?.[1] ?? 0);
      const asksForMail = url.searchParams.get("$select")?.includes("Person/EMail") === true;
      return asksForMail && after >= from ? refusal(500, "-2146232832, Microsoft.SharePoint.SPException") : volunteersPage(url, 600);
    };

  test("costs one more request, and the sign-in names stand in", async () => {
    open(directoryOf({ volunteers: refusedWithMail(0) }));
    const snapshot = await repository.read(ignore);
    // Batch and postings, the first page again, the second page (which inherits the smaller selection), the details.
    expect(network.sent).toHaveLength(5);
    expect(snapshot.volunteers).toHaveLength(600);
    expect(snapshot.volunteers[599]?.person.mail).toBe("person600@contoso.example");
  });

  test("is found on a later page as well", async () => {
    open(directoryOf({ volunteers: refusedWithMail(16) }));
    const snapshot = await repository.read(ignore);
    expect(snapshot.volunteers.map((one) => one.id)).toEqual(Array.from({ length: 600 }, (_, index) => index + 1));
    expect(network.sent).toHaveLength(5);
  });
});
