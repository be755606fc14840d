/** @jest-environment node */
import * as store from "idb-keyval";
import type { DirectoryCopy } from "./directoryCache";
import { directoryCache } from "./directoryCache";

/** IndexedDB is not in Node: a map stands for the disk. */
jest.mock("idb-keyval", () => {
  const disk = new Map<string, unknown>();
  return {
    createStore: () => undefined,
    get: (key: string) => Promise.resolve(structuredClone(disk.get(key))),
    set: (key: string, value: unknown) => Promise.resolve(void disk.set(key, structuredClone(value))),
    del: (key: string) => Promise.resolve(void disk.delete(key)),
    keys: () => Promise.resolve([...disk.keys()]),
  };
});

const NOW = "2026-11-22T09:00:00.000Z";
const cache = directoryCache("https://contoso.sharepoint.com/sites/plat", "yoko.takahashi@example.go.jp");
const storeSpoilt = (value: unknown): Promise<void> => cache.store(value as DirectoryCopy);
const copyOf = (readAt: string): DirectoryCopy => ({ readAt, volunteers: [], postings: [], topics: [] });

describe("the copy of the directory on this device", () => {
  beforeEach(() => jest.useFakeTimers({ now: new Date(NOW) }));
  afterEach(() => jest.useRealTimers());

  test.each([NOW, "2026-11-21T09:00:00.000Z", "2026-10-23T09:00:00.000Z", "2026-11-22T10:00:00.000Z"])("is used when it was read at %s", async (readAt) => {
    await cache.store(copyOf(readAt));
    expect(await cache.load()).toEqual(copyOf(readAt));
  });

  test.each(["2026-10-23T08:59:59.000Z", "2019-01-01T00:00:00.000Z", "2027-11-22T09:00:00.000Z", "2026-13-45T00:00:00Z", "yesterday", ""])("is deleted when it was read at %p", async (readAt) => {
    await cache.store(copyOf(readAt));
    expect(await cache.load()).toBeUndefined();
    expect(await store.keys()).toEqual([]);
  });

  test.each([[null], ["x"], [{}], [{ readAt: NOW, volunteers: {}, postings: [], topics: [] }]])("is deleted when it is %j", async (value) => {
    await storeSpoilt(value);
    expect(await cache.load()).toBeUndefined();
    expect(await store.keys()).toEqual([]);
  });
});
