import { createRandom } from "./random";

describe("a source of chance", () => {
  it("repeats itself for the same seeds and differs for neighbouring ones", () => {
    const draw = (...seeds: number[]): number[] => Array.from({ length: 5 }, createRandom(...seeds).next);
    expect(draw(1, 2)).toEqual(draw(1, 2));
    expect(draw(1, 2)).not.toEqual(draw(1, 3));
    expect(draw(1, 2)).not.toEqual(draw(2, 1));
  });

  it("spreads whole numbers evenly over the range, ends included", () => {
    const random = createRandom(5);
    const counts = new Map<number, number>();
    for (let draws = 0; draws < 6000; draws++) {
      const drawn = random.whole(1, 6);
      counts.set(drawn, (counts.get(drawn) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual([1, 2, 3, 4, 5, 6]);
    expect([...counts.values()].filter((count) => count < 850 || count > 1150)).toEqual([]);
  });

  it("picks by weight", () => {
    const random = createRandom(6);
    const rare = Array.from({ length: 4000 }, () =>
      random.pickWeighted(["often", "rare", "never"], (value) => ({ often: 9, rare: 1, never: 0 })[value] ?? 0),
    );
    expect(rare.filter((value) => value === "never")).toEqual([]);
    expect(rare.filter((value) => value === "rare").length / 4000).toBeCloseTo(0.1, 1);
  });

  it("samples without repeating, and everything when asked for more than there is", () => {
    const sampled = createRandom(7).sample([1, 2, 3, 4], 9);
    expect([...sampled].sort()).toEqual([1, 2, 3, 4]);
  });

  it("refuses to pick from nothing", () => {
    expect(() => createRandom(1).pick([])).toThrow("empty list");
  });
});
