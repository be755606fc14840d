import type { Presence } from "./presence";
import { GraphRefused } from "../graph/postToGraph";
import { createPresenceSource } from "./presenceSource";
import type { PresenceSource } from "./presenceSource";

const MINUTE = 60_000;

/** A source; what it asks about, and what it tells about everybody. */
function aSource(
  read: (upns: readonly string[]) => Promise<ReadonlyMap<string, Presence>> = async (upns) =>
    new Map(upns.map((upn) => [upn, "available"])),
): {
  readonly source: PresenceSource;
  readonly asked: string[][];
  readonly told: [string, Presence | undefined][];
  readonly watch: (...upns: string[]) => () => void;
} {
  const asked: string[][] = [];
  const told: [string, Presence | undefined][] = [];
  const source = createPresenceSource((upns) => {
    asked.push([...upns]);
    return read(upns);
  });
  const watch = (...upns: string[]): (() => void) => {
    const stops = upns.map((upn) => source.watch(upn, (presence) => told.push([upn, presence])));
    return () => stops.forEach((stop) => stop());
  };
  return { source, asked, told, watch };
}

const pass = async (milliseconds: number): Promise<void> => void (await jest.advanceTimersByTimeAsync(milliseconds));
const hide = (hidden: boolean): void => {
  Object.defineProperty(document, "hidden", { configurable: true, value: hidden });
  document.dispatchEvent(new Event("visibilitychange"));
};

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  hide(false);
  jest.useRealTimers();
});

describe("the presence of the people on the page", () => {
  it("is asked for together, once the cards have come", async () => {
    const { asked, told, watch } = aSource();
    watch("yoko", "ken");
    await pass(500);
    watch("emma");
    await pass(999);
    expect(asked).toEqual([]);
    await pass(1);
    expect(asked).toEqual([["yoko", "ken", "emma"]]);
    expect(told).toEqual([
      ["yoko", "available"],
      ["ken", "available"],
      ["emma", "available"],
    ]);
  });

  it("is asked for again after five minutes, not sooner", async () => {
    const { asked, watch } = aSource();
    watch("yoko");
    await pass(1000 + 5 * MINUTE - 1);
    expect(asked).toHaveLength(1);
    await pass(1);
    expect(asked).toEqual([["yoko"], ["yoko"]]);
  });

  it("is not asked for again when a card comes back, which shows what is known", async () => {
    const { asked, told, watch } = aSource();
    const stop = watch("yoko");
    await pass(1000);
    stop();
    told.length = 0;
    watch("yoko");
    expect(told).toEqual([["yoko", "available"]]);
    await pass(4 * MINUTE);
    expect(asked).toHaveLength(1);
  });

  it("is asked for with a pause while the reader scrolls", async () => {
    const { asked, watch } = aSource();
    watch("yoko");
    await pass(1000);
    watch("ken");
    await pass(4999);
    expect(asked).toHaveLength(1);
    await pass(1);
    expect(asked).toEqual([["yoko"], ["ken"]]);
  });

  it("is not asked for of people whose cards are gone", async () => {
    const { asked, watch } = aSource();
    watch("yoko")();
    const stop = watch("ken");
    await pass(1000);
    stop();
    await pass(20 * MINUTE);
    expect(asked).toEqual([["ken"]]);
  });

  it("is not asked for while nobody sees the page", async () => {
    const { asked, watch } = aSource();
    hide(true);
    watch("yoko");
    await pass(20 * MINUTE);
    expect(asked).toEqual([]);
    hide(false);
    await pass(1000);
    expect(asked).toEqual([["yoko"]]);
  });

  it("disappears and is never asked for again once it is refused", async () => {
    const answers: (() => Promise<ReadonlyMap<string, Presence>>)[] = [
      () => Promise.resolve(new Map([["yoko", "busy"]])),
      () => Promise.reject(new GraphRefused("No.")),
    ];
    const { asked, told, watch } = aSource(() => answers.shift()?.() ?? Promise.reject(new Error("Asked too often.")));
    watch("yoko");
    await pass(1000 + 5 * MINUTE);
    expect(told).toEqual([
      ["yoko", "busy"],
      ["yoko", undefined],
    ]);
    watch("ken");
    await pass(20 * MINUTE);
    expect(asked).toHaveLength(2);
  });

  it("disappears while Graph is too busy, and comes back", async () => {
    const answers: (() => Promise<ReadonlyMap<string, Presence>>)[] = [
      () => Promise.resolve(new Map([["yoko", "busy"]])),
      () => Promise.reject(new Error("Busy.")),
      () => Promise.resolve(new Map([["yoko", "away"]])),
    ];
    const { told, watch } = aSource(() => answers.shift()?.() ?? Promise.reject(new Error("Asked too often.")));
    watch("yoko");
    await pass(1000 + 10 * MINUTE);
    expect(told.map(([, presence]) => presence)).toEqual(["busy", undefined, "away"]);
  });

  it("is asked for of at most 650 people at once", async () => {
    const { asked, watch } = aSource();
    watch(...Array.from({ length: 700 }, (_, index) => `p${index}`));
    await pass(7000);
    expect(asked.map(({ length }) => length)).toEqual([650, 50]);
  });
});
