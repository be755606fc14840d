import { mapInPieces } from "./inPieces";

function busyFor(milliseconds: number): void {
  const begun = performance.now();
  while (performance.now() - begun < milliseconds);
}

describe("work in pieces", () => {
  test("makes a value of each, in their order", async () => {
    expect(await mapInPieces([3, 1, 2], (value) => value * 2)).toEqual([6, 2, 4]);
    expect(await mapInPieces([], String)).toEqual([]);
  });

  test("lets others have their turn while it takes long", async () => {
    const order: string[] = [];
    const work = mapInPieces([1, 2, 3, 4], (value) => {
      busyFor(15);
      order.push(`piece ${value}`);
    });
    setTimeout(() => order.push("key"), 0);
    await work;
    expect(order.indexOf("key")).toBeGreaterThan(0);
    expect(order.indexOf("key")).toBeLessThan(4);
  });
});
