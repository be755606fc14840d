/** Stands in for `idb-keyval` where there is no IndexedDB: a map for the disk, of copies as the disk makes them. */
export function diskInMemory(): Record<string, unknown> {
  const disk = new Map<string, unknown>();
  const set = (key: string, value: unknown): void => void disk.set(key, structuredClone(value));
  return {
    createStore: () => undefined,
    get: jest.fn((key: string) => Promise.resolve(structuredClone(disk.get(key)))),
    set: (key: string, value: unknown) => Promise.resolve(set(key, value)),
    setMany: jest.fn((entries: readonly [string, unknown][]) => Promise.resolve(entries.forEach(([key, value]) => set(key, value)))),
    delMany: (keys: readonly string[]) => Promise.resolve(keys.forEach((key) => disk.delete(key))),
    keys: () => Promise.resolve([...disk.keys()]),
  };
}
