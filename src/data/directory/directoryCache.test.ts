/** @jest-environment node */
import * as disk from "idb-keyval";
import { DAY_STARTS, directoryCache } from "./directoryCache";
import type { DayStart, DirectoryCopy } from "./directoryCopy";
import { volunteerItem } from "../testing/items";

jest.mock("idb-keyval", () => jest.requireActual<typeof import("../testing/disk")>("../testing/disk").diskInMemory());

const NOW = "2026-11-22T09:00:00.000Z";
const SITE = "https://contoso.sharepoint.com/sites/plat";
const COLUMNS = ["Id", "Title", "Person/Name"];
const cache = directoryCache(SITE, "Yoko.Takahashi@example.go.jp", COLUMNS);
const cacheOf = (reader: string): ReturnType<typeof directoryCache> => directoryCache(SITE, reader, COLUMNS);
const copyOf = (readAt: string, people = 0): DirectoryCopy => ({
  readAt,
  volunteers: Array.from({ length: people }, (_, index) => volunteerItem(index + 1)),
  postings: [],
  topics: [],
});
const dayStartOn = (day: string): DayStart => ({ day, volunteers: [volunteerItem(7)], postings: [], topics: [] });

beforeEach(async () => {
  jest.useFakeTimers({ now: new Date(NOW) });
  await disk.delMany(await disk.keys());
});
afterEach(() => jest.useRealTimers());

describe("the copy of the directory on this device", () => {
  test.each([NOW, "2026-11-21T09:00:00.000Z", "2026-10-23T09:00:00.000Z", "2026-11-22T10:00:00.000Z"])(
    "is used when it was read at %s",
    async (readAt) => {
      await cache.store(copyOf(readAt, 450), []);
      expect(await cache.load()).toEqual(copyOf(readAt, 450));
    },
  );

  test.each(["2026-10-23T08:59:59.000Z", "2019-01-01T00:00:00.000Z", "2027-11-22T09:00:00.000Z", "2026-13-45T00:00:00Z", "yesterday", ""])(
    "is deleted with the starts of its days when it was read at %p",
    async (readAt) => {
      await cache.store(copyOf(readAt), [dayStartOn("2026-11-22")]);
      expect(await cache.load()).toBeUndefined();
      expect(await disk.keys()).toEqual([]);
    },
  );

  test.each([
    [null],
    ["x"],
    [{}],
    [{ readAt: NOW, volunteers: {}, postings: [], topics: [] }],
    [{ readAt: NOW, volunteers: ['[{"Id":1'], postings: [], topics: [] }],
    [{ readAt: NOW, volunteers: ["{}"], postings: [], topics: [] }],
    [{ readAt: NOW, volunteers: [{ Id: 1 }], postings: [], topics: [] }],
  ])("is deleted when it is %j", async (value) => {
    await cache.store(copyOf(NOW), []);
    await disk.set((await disk.keys())[0] ?? "", value);
    expect(await cache.load()).toBeUndefined();
    expect(await disk.keys()).toEqual([]);
  });

  test("is forgotten with the starts of its days, and nobody else's", async () => {
    await cacheOf("taro@example.go.jp").store(copyOf(NOW), []);
    await cache.store(copyOf(NOW), [dayStartOn("2026-11-22")]);
    await cache.forget();
    expect(await disk.keys()).toEqual(["", " visit"].map((what) => expect.stringMatching(` taro@example.go.jp ${SITE}${what}$`)));
  });

  test("is of use only where the same columns are read, in whatever order they are asked for", async () => {
    await cache.store(copyOf(NOW, 1), [dayStartOn("2026-11-22")]);
    const reading = (columns: string[]): ReturnType<typeof directoryCache> => directoryCache(SITE, "yoko.takahashi@example.go.jp", columns);
    expect(await reading([...COLUMNS].reverse()).load()).toEqual(copyOf(NOW, 1));
    for (const other of [[...COLUMNS, "HomeTown"], COLUMNS.slice(1), ["Id", "Title", "Person/EMail"]]) {
      await cache.store(copyOf(NOW, 1), [dayStartOn("2026-11-22")]);
      expect(await reading(other).loadDayStart("2026-11-22")).toBeUndefined();
      expect(await reading(other).load()).toBeUndefined();
    }
  });

  test("of another shape is deleted by the first visit that cannot use it, also where nothing can be read in its place", async () => {
    await cacheOf("taro@example.go.jp").store(copyOf(NOW), [dayStartOn("2026-11-22")]);
    expect(await directoryCache(SITE, "taro@example.go.jp", [...COLUMNS, "HomeTown"]).load()).toBeUndefined();
    expect(await disk.keys()).toEqual([]);
  });

  test("takes the place of copies in a shape that is read no more, and of no other person's", async () => {
    await directoryCache(SITE, "yoko.takahashi@example.go.jp", [...COLUMNS, "Romaji"]).store(copyOf(NOW), [dayStartOn("2026-11-22")]);
    await cacheOf("taro@example.go.jp").store(copyOf(NOW), []);
    await cache.store(copyOf(NOW), []);
    const ofPerson = (name: string): unknown[] =>
      ["", " visit"].map((what) => expect.stringMatching(` ${name}@example.go.jp ${SITE}${what}$`));
    expect(await disk.keys()).toEqual(["taro", "yoko.takahashi"].flatMap(ofPerson));
  });
});

describe("the beginning of a day", () => {
  test("is there for the days it was kept for, for the same person and no other", async () => {
    await cache.store(copyOf(NOW), [dayStartOn("2026-11-22"), dayStartOn("2026-11-23")]);
    expect(await cache.loadDayStart("2026-11-23")).toEqual({ ...copyOf(NOW), volunteers: [volunteerItem(7)] });
    expect(await cache.loadDayStart("2026-11-24")).toBeUndefined();
    expect(await cacheOf("taro@example.go.jp").loadDayStart("2026-11-22")).toBeUndefined();
  });

  test("is that of the day itself, not of the one whose place it has on the disk", async () => {
    await cache.store(copyOf(NOW), [dayStartOn("2026-11-22")]);
    expect(DAY_STARTS).toBe(14);
    expect(await cache.loadDayStart("2026-12-06")).toBeUndefined();
  });

  test.each([["2026-10-23T08:59:59.000Z"], ["yesterday"]])("is not used when it was read at %p", async (readAt) => {
    await cache.store(copyOf(readAt), [dayStartOn("2026-11-22")]);
    expect(await cache.loadDayStart("2026-11-22")).toBeUndefined();
  });
});
