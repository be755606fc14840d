/** @jest-environment node */
import { OPENING } from "../../domain/directory/order/opening";
import { fairestOf } from "../../domain/directory/order/order";
import { directoryOf, pageOfVolunteers } from "../testing/directoryAnswers";
import { connectedPage, volunteerItem, WEB_URL } from "../testing/items";
import { answerRequests } from "../testing/network";
import { createDirectoryRepository } from "./directoryRepository";
import type { DirectorySnapshot } from "./snapshot";

jest.mock("idb-keyval", () => jest.requireActual<typeof import("../testing/noDatabase")>("../testing/noDatabase"));

const DAY = "2026-11-22";
const READERS = Array.from({ length: 40 }, (_, index) => `reader${index}@contoso.example`);
const idsFrom = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

beforeAll(() =>
  jest.useFakeTimers({
    now: new Date(`${DAY}T03:00:00Z`),
    doNotFake: ["nextTick", "queueMicrotask", "setImmediate", "setTimeout", "setInterval", "performance"],
  }),
);
afterAll(() => jest.useRealTimers());

interface Visit {
  readonly reader: string;
  readonly atFirst: DirectorySnapshot;
  readonly inTheEnd: DirectorySnapshot;
}

/** What everybody sees on a first visit. @param resting - ids of those who take a break */
async function visits(listed: readonly number[], resting: readonly number[] = []): Promise<readonly Visit[]> {
  const item = (id: number): Record<string, unknown> => volunteerItem(id, resting.includes(id) ? { Availability: "お休み中" } : {});
  const network = answerRequests(directoryOf({ volunteers: (url) => pageOfVolunteers(url, listed, item) }));
  const read = READERS.map(async (reader) => {
    const shown: DirectorySnapshot[] = [];
    const repository = createDirectoryRepository(connectedPage(), { webUrl: WEB_URL, reader, language: "ja" });
    const inTheEnd = await repository.read((partial) => shown.push(partial));
    return { reader, atFirst: shown[0] ?? inTheEnd, inTheEnd };
  });
  const all = await Promise.all(read);
  network.expectNothingElse();
  return all;
}

const idsOf = ({ volunteers }: DirectorySnapshot): readonly number[] => volunteers.map(({ id }) => id);

describe("where thirty items were deleted before twenty people joined", () => {
  let visited: readonly Visit[];
  beforeAll(async () => (visited = await visits(idsFrom(31, 50))));

  test("a day opens with as many people as ever, before the second page", () => {
    for (const { atFirst } of visited) {
      expect(atFirst.complete).toBe(false);
      expect(new Set(idsOf(atFirst)).size).toBe(OPENING);
    }
  });

  test("nearly all of them are those with whom the order of the day begins", () => {
    const same = visited.map(({ reader, atFirst, inTheEnd }) => {
      const order = fairestOf(inTheEnd.volunteers, { reader, day: DAY }, OPENING).map(({ id }) => id);
      return idsOf(atFirst).filter((id) => order.includes(id)).length;
    });
    expect(same.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(READERS.length * OPENING * 0.85);
  });

  test("everybody of the first page opens a day of somebody", () => {
    const opened = new Set(visited.flatMap(({ atFirst }) => idsOf(atFirst)));
    expect(idsFrom(31, 46).filter((id) => !opened.has(id))).toEqual([]);
  });

  test("nobody who takes a break stands in for those who are missing", async () => {
    const resting = idsFrom(31, 44);
    for (const { atFirst } of await visits(idsFrom(31, 50), resting)) {
      expect(idsOf(atFirst).filter((id) => resting.includes(id))).toEqual([]);
      expect(idsOf(atFirst).length).toBeGreaterThanOrEqual(2);
    }
  });
});
