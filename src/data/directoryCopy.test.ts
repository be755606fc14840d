/** @jest-environment node */
import * as store from "idb-keyval";
import { createDirectoryRepository, type DirectoryRepository } from "./directoryRepository";
import { asksForDetails, directoryOf, volunteersPage } from "./testing/directoryAnswers";
import { connectedPage, topicItem, volunteerItem, WEB_URL } from "./testing/items";
import { answerRequests, noAnswer, type Answer, type Network } from "./testing/network";

/** IndexedDB is not in Node: a map stands for the disk. */
jest.mock("idb-keyval", () => {
  const disk = new Map<string, unknown>();
  return {
    createStore: () => undefined,
    get: jest.fn((key: string) => Promise.resolve(structuredClone(disk.get(key)))),
    set: jest.fn((key: string, value: unknown) => Promise.resolve(void disk.set(key, structuredClone(value)))),
  };
});

let network: Network;
let repository: DirectoryRepository;
const ignore = (): void => undefined;

function open(answer: Answer, viewer = "taro@contoso.example"): void {
  network = answerRequests(answer);
  repository = createDirectoryRepository(connectedPage(), { webUrl: WEB_URL, viewer });
}

afterEach(() => network.expectNothingElse());

describe("the copy on this device", () => {
  test("is there at once on the next visit, for the same viewer and no other", async () => {
    open(directoryOf({ volunteers: (url) => volunteersPage(url, 2) }), "first@contoso.example");
    expect(await repository.cached()).toBeUndefined();
    const read = await repository.read(ignore);
    expect(await repository.cached()).toEqual(read);
    expect(read.volunteers[0]?.career).toHaveLength(2);

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
    await expect(repository.read(ignore)).rejects.toMatchObject({ kind: "offline" });
    expect((await repository.cached())?.volunteers).toHaveLength(2);
  });

  test("is not replaced by a reading that ends before the details", async () => {
    let offline = false;
    const serve = directoryOf({ volunteers: (url) => volunteersPage(url, 2) });
    open((request) => (offline && asksForDetails(request.url) ? noAnswer() : serve(request)), "whole@contoso.example");
    const whole = await repository.read(ignore);
    offline = true;
    await expect(repository.read(ignore)).rejects.toMatchObject({ kind: "offline" });
    expect(await repository.cached()).toEqual(whole);
  });

  test("loses the items that are spoilt", async () => {
    open(() => undefined);
    jest.mocked(store.get).mockResolvedValueOnce({ readAt: new Date().toISOString(), volunteers: [volunteerItem(1), { Id: 2 }], postings: [null], topics: [topicItem(1)] });
    expect(await repository.cached()).toMatchObject({ volunteers: [{ id: 1 }], postings: [], topics: [{ id: 1 }], skipped: 2, complete: true, details: "here" });
  });

  test("is done without where the browser keeps none", async () => {
    open(directoryOf({ volunteers: (url) => volunteersPage(url, 1) }));
    jest.mocked(store.get).mockRejectedValueOnce(new DOMException("A mutation operation was attempted on a database that did not allow mutations.", "InvalidStateError"));
    jest.mocked(store.set).mockRejectedValueOnce(new DOMException("The quota has been exceeded.", "QuotaExceededError"));
    expect(await repository.cached()).toBeUndefined();
    expect((await repository.read(ignore)).volunteers).toHaveLength(1);
  });
});
