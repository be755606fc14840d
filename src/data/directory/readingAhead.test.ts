import type { DirectoryRepository } from "./directoryRepository";
import type { OnProgress } from "./fullReading";
import { readingAhead } from "./readingAhead";
import type { DirectorySnapshot } from "./snapshot";

const snapshot = (complete: boolean): DirectorySnapshot => ({ complete }) as DirectorySnapshot;

/** Each reading tells of a part, and of the whole once that is taken. */
function repositoryOf(read: DirectoryRepository["read"]): { repository: DirectoryRepository; read: jest.Mock } {
  const mock = jest.fn(read);
  return { repository: { cachedDayStart: async () => undefined, cached: async () => undefined, read: mock }, read: mock };
}

const inTwoParts = async (onProgress: OnProgress): Promise<DirectorySnapshot> => {
  await onProgress(snapshot(false));
  return snapshot(true);
};

test("the first reading begins before anybody reads, and tells whoever does of all that it has read", async () => {
  const { repository, read } = repositoryOf(inTwoParts);
  const ahead = readingAhead(repository);
  expect(read).toHaveBeenCalledTimes(1);
  const parts: DirectorySnapshot[] = [];
  expect(await ahead.read((part) => parts.push(part))).toEqual(snapshot(true));
  expect(parts).toEqual([snapshot(false)]);
  expect(read).toHaveBeenCalledTimes(1);
});

test("no more than the first part is asked for before somebody reads, nor before that part is shown", async () => {
  let asked = 0;
  const { repository } = repositoryOf(async (onProgress) => {
    asked++;
    await onProgress(snapshot(false));
    asked++;
    return snapshot(true);
  });
  const ahead = readingAhead(repository);
  await new Promise((resolve) => setTimeout(resolve));
  expect(asked).toBe(1);
  let paint = (): void => undefined;
  const reading = ahead.read(() => new Promise<void>((resolve) => (paint = resolve)));
  await new Promise((resolve) => setTimeout(resolve));
  expect(asked).toBe(1);
  paint();
  await reading;
  expect(asked).toBe(2);
});

test("a reading after the first is a new one", async () => {
  const { repository, read } = repositoryOf(inTwoParts);
  const ahead = readingAhead(repository);
  await ahead.read(() => undefined);
  const parts: DirectorySnapshot[] = [];
  await ahead.read((part) => parts.push(part));
  expect(read).toHaveBeenCalledTimes(2);
  expect(parts).toEqual([snapshot(false)]);
});

test("a first reading that has failed before anybody reads fails for whoever does, and the next is tried anew", async () => {
  const { repository, read } = repositoryOf(inTwoParts);
  read.mockRejectedValueOnce(new Error("offline"));
  const ahead = readingAhead(repository);
  await new Promise((resolve) => setTimeout(resolve));
  await expect(ahead.read(() => undefined)).rejects.toThrow("offline");
  expect(await ahead.read(() => undefined)).toEqual(snapshot(true));
});
