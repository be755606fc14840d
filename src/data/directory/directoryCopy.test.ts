/** @jest-environment node */
import * as store from "idb-keyval";
import { createDirectoryRepository } from "./directoryRepository";
import type { DirectoryRepository } from "./directoryRepository";
import type { DirectorySnapshot } from "./snapshot";
import { dayOf, daysFrom } from "../../domain/directory/order/day";
import { buildDirectory } from "../../domain/directory/directory";
import { orderEntries } from "../../domain/directory/order/order";
import { asksForDetails, directoryOf, statusesPage, volunteersPage } from "../testing/directoryAnswers";
import { connectedPage, postingItem, topicItem, volunteerItem, WEB_URL } from "../testing/items";
import { answerRequests, json, noAnswer, refusal } from "../testing/network";
import type { Answer, Network } from "../testing/network";

jest.mock("idb-keyval", () => jest.requireActual<typeof import("../testing/disk")>("../testing/disk").diskInMemory());

let network: Network;
let repository: DirectoryRepository;
const ignore = (): void => undefined;

function open(answer: Answer, reader = "taro@contoso.example"): void {
  network = answerRequests(answer);
  repository = createDirectoryRepository(connectedPage(), { webUrl: WEB_URL, reader, language: "ja" });
}

/** Reads, and waits until what was read is kept. */
async function readAndKeep(): Promise<DirectorySnapshot> {
  const writes = jest.mocked(store.setMany).mock.calls.length;
  const snapshot = await repository.read(ignore);
  while (jest.mocked(store.setMany).mock.calls.length === writes) await new Promise((resolve) => setTimeout(resolve, 5));
  return snapshot;
}

afterEach(() => network.expectNothingElse());

describe("the copy on this device", () => {
  test("is there at once on the next visit, for the same reader and no other", async () => {
    open(directoryOf({ volunteers: (url) => volunteersPage(url, 2) }), "first@contoso.example");
    expect(await repository.cached()).toBeUndefined();
    const read = await readAndKeep();
    expect(await repository.cached()).toEqual(read);
    expect(read.volunteers[0]?.career).toHaveLength(2);

    open(() => undefined, "second@contoso.example");
    expect(await repository.cached()).toBeUndefined();
  });

  test("holds what people say beside their profiles, and the start of a day what its own people say", async () => {
    const serve = { volunteers: (url: URL) => volunteersPage(url, 60), statuses: (url: URL) => statusesPage(url, 60) };
    open(directoryOf(serve), "said@contoso.example");
    const read = await readAndKeep();
    expect(read.statuses).toHaveLength(60);
    expect((await repository.cached())?.statuses).toEqual(read.statuses);
    const dayStart = await repository.cachedDayStart(dayOf(new Date()));
    expect(dayStart?.statuses?.map(({ profileId }) => profileId).sort((a, b) => a - b)).toEqual(
      dayStart?.volunteers.map(({ id }) => id).sort((a, b) => a - b),
    );
  });

  test("holds nothing that waits for an organiser", async () => {
    open(
      directoryOf({ volunteers: (url) => volunteersPage(url, 2, (id) => volunteerItem(id, { OData__ModerationStatus: 2 })) }),
      "organiser@contoso.example",
    );
    await readAndKeep();
    expect(JSON.stringify(jest.mocked(store.setMany).mock.lastCall)).not.toContain("person1@contoso.example");
  });

  test("is kept when a later reading fails", async () => {
    let offline = false;
    const serve = directoryOf({ volunteers: (url) => volunteersPage(url, 2) });
    open((request) => (offline ? noAnswer() : serve(request)), "kept@contoso.example");
    await readAndKeep();
    offline = true;
    await expect(repository.read(ignore)).rejects.toMatchObject({ kind: "offline" });
    expect((await repository.cached())?.volunteers).toHaveLength(2);
  });

  test("is deleted when the reader may no longer read the lists", async () => {
    let refused = false;
    const serve = directoryOf({ volunteers: (url) => volunteersPage(url, 2) });
    open((request) => (refused ? refusal(403, "-2147024891, System.UnauthorizedAccessException") : serve(request)), "left@contoso.example");
    await readAndKeep();
    refused = true;
    await expect(repository.read(ignore)).rejects.toMatchObject({ kind: "no-permission" });
    expect(await repository.cached()).toBeUndefined();
  });

  test.each<[string, () => Response]>([
    ["401", () => new Response(null, { status: 401 })],
    [
      "403 as text",
      () =>
        new Response("917656", { status: 403, headers: { "Content-Type": "text/plain", "X-MSDAVEXT_Error": "917656; Access denied." } }),
    ],
  ])("stays when the sign-in has expired (%s): whoever signs in again finds it", async (_, signIn) => {
    let expired = false;
    const serve = directoryOf({ volunteers: (url) => volunteersPage(url, 2) });
    open((request) => (expired ? signIn() : serve(request)), "away@contoso.example");
    const whole = await readAndKeep();
    expired = true;
    await expect(repository.read(ignore)).rejects.toMatchObject({ kind: "signed-out" });
    expect(await repository.cached()).toEqual(whole);
  });

  test("is not replaced by a reading that ends before the details", async () => {
    let offline = false;
    const serve = directoryOf({ volunteers: (url) => volunteersPage(url, 2) });
    open((request) => (offline && asksForDetails(request.url) ? noAnswer() : serve(request)), "whole@contoso.example");
    const whole = await readAndKeep();
    offline = true;
    await expect(repository.read(ignore)).rejects.toMatchObject({ kind: "offline" });
    expect(await repository.cached()).toEqual(whole);
  });

  test("loses the items that are spoilt", async () => {
    open(() => undefined);
    jest.mocked(store.get).mockResolvedValueOnce({
      readAt: new Date().toISOString(),
      volunteers: [JSON.stringify([volunteerItem(1), { Id: 2 }])],
      postings: [null],
      topics: [topicItem(1)],
    });
    expect(await repository.cached()).toMatchObject({
      volunteers: [{ id: 1 }],
      postings: [],
      topics: [{ id: 1 }],
      skipped: 2,
      complete: true,
      details: "here",
    });
  });

  test("is done without where the browser keeps none", async () => {
    open(directoryOf({ volunteers: (url) => volunteersPage(url, 1) }));
    jest
      .mocked(store.get)
      .mockRejectedValueOnce(
        new DOMException("A mutation operation was attempted on a database that did not allow mutations.", "InvalidStateError"),
      );
    jest.mocked(store.setMany).mockRejectedValueOnce(new DOMException("The quota has been exceeded.", "QuotaExceededError"));
    expect(await repository.cached()).toBeUndefined();
    expect((await repository.read(ignore)).volunteers).toHaveLength(1);
  });
});

describe("the beginning of the copy", () => {
  const states = (id: number): Record<string, unknown> =>
    volunteerItem(id, { Availability: id % 4 === 0 ? "お休み中" : "相談できます", CurrentPostingId: 1, PastPostingsId: [], TopicsId: [] });
  const day = dayOf(new Date());

  test("holds those with whom the fair order of the reader's day begins, as the whole copy has them", async () => {
    open(directoryOf({ volunteers: (url) => volunteersPage(url, 300, states) }), "early@contoso.example");
    const whole = await readAndKeep();
    for (const later of daysFrom(day, 3)) {
      const dayStart = await repository.cachedDayStart(later);
      if (dayStart === undefined) throw new Error("Nothing was kept for the day.");
      const order = orderEntries(buildDirectory(whole).entries, "fair", { reader: "early@contoso.example", day: later });
      expect(
        orderEntries(buildDirectory(dayStart).entries, "fair", { reader: "early@contoso.example", day: later }).map(
          ({ volunteer }) => volunteer,
        ),
      ).toEqual(order.slice(0, 40).map(({ volunteer }) => volunteer));
      expect(dayStart).toMatchObject({ complete: false, details: "here", readAt: whole.readAt, skipped: 0 });
    }
  });

  test("holds the terms that their cards name, and no others", async () => {
    const postings = (): Response => json({ value: [postingItem(1, { ParentCode: "emb-2" }), postingItem(2), postingItem(3)] });
    open(directoryOf({ volunteers: (url) => volunteersPage(url, 2, states), postings }), "terms@contoso.example");
    await readAndKeep();
    const dayStart = await repository.cachedDayStart(day);
    expect([dayStart?.postings.map(({ id }) => id), dayStart?.topics]).toEqual([[1, 2], []]);
  });

  test("is not there for another person, nor before anything was read", async () => {
    open(() => undefined, "nobody@contoso.example");
    expect(await repository.cachedDayStart(day)).toBeUndefined();
  });
});
