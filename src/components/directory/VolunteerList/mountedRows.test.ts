import { mountedRows } from "./mountedRows";

it("keeps the visible rows and two more on either side", () => {
  expect(mountedRows({ startIndex: 10, endIndex: 12, count: 100 }, 2, 2, undefined)).toEqual([8, 9, 10, 11, 12, 13, 14]);
});

it("ends where the list ends", () => {
  expect(mountedRows({ startIndex: 0, endIndex: 1, count: 3 }, 1, 2, undefined)).toEqual([0, 1, 2]);
});

it("keeps the row with focus and its neighbours, wherever they are", () => {
  expect(mountedRows({ startIndex: 50, endIndex: 50, count: 100 }, 2, 2, 5)).toEqual([4, 5, 6, 48, 49, 50, 51, 52]);
  expect(mountedRows({ startIndex: 50, endIndex: 50, count: 100 }, 2, 2, 99)).toEqual([48, 49, 50, 51, 52, 98, 99]);
});

it.each([1, 2, 3, 4])("never keeps more than 40 cards in %i columns, however tall the window", (columns) => {
  const rows = mountedRows({ startIndex: 20, endIndex: 900, count: 1000 }, columns, 2, 3);
  expect(rows.length * columns).toBeLessThanOrEqual(40);
  expect(rows).toContain(20);
});

it("keeps only the visible rows, and the one with focus, where no more are wanted yet", () => {
  expect(mountedRows({ startIndex: 10, endIndex: 12, count: 100 }, 2, 0, undefined)).toEqual([10, 11, 12]);
  expect(mountedRows({ startIndex: 10, endIndex: 12, count: 100 }, 2, 0, 5)).toEqual([4, 5, 6, 10, 11, 12]);
});
