import { startSample } from "../testing/sampleSite";
import type { Sample } from "../testing/sampleSite";

const DAY = 86_400_000;
const notes = "web/lists/getByTitle('Notes')";

let sample: Sample;
beforeEach(() => {
  sample = startSample();
  jest.useFakeTimers({
    now: new Date("2026-01-01T00:00:00Z"),
    doNotFake: ["nextTick", "queueMicrotask", "setImmediate", "setTimeout", "setInterval"],
  });
});
afterEach(() => {
  jest.useRealTimers();
  sample.end();
});

const daysLater = (days: number): void => void jest.setSystemTime(Date.now() + days * DAY);
async function add(Title: string): Promise<void> {
  expect((await sample.change("writer", "POST", `${notes}/items`, { Title })).status).toBe(201);
}
const asked = (start?: unknown): Promise<Response> =>
  sample.change("reader", "POST", `${notes}/getchanges`, {
    query: { Item: true, Add: true, ...(start === undefined ? {} : { ChangeTokenStart: start }) },
  });
const told = async (start?: unknown): Promise<readonly number[]> =>
  ((await (await asked(start)).json()) as { value: { ItemId: number }[] }).value.map(({ ItemId }) => ItemId);
const token = async (): Promise<unknown> =>
  ((await (await sample.ask("reader", `${notes}?$select=CurrentChangeToken`)).json()) as { CurrentChangeToken: unknown })
    .CurrentChangeToken;

describe("the log of changes", () => {
  it("tells what happened in the last 60 days, and no more", async () => {
    await add("First");
    daysLater(59);
    await add("Second");
    expect(await told()).toEqual([1, 2]);
    daysLater(2);
    expect(await told()).toEqual([2]);
    await add("Third");
    expect(await told()).toEqual([2, 3]);
  });

  it("refuses the token of a time before it begins, in the service's words", async () => {
    const old = await token();
    daysLater(61);
    const answer = await asked(old);
    expect([answer.status, await answer.json()]).toEqual([
      500,
      {
        "odata.error": {
          code: "-2146232832, Microsoft.SharePoint.SPException",
          message: { lang: "ja-JP", value: "The changeToken refers to a time before the start of the current change log." },
        },
      },
    ]);
  });

  it("goes on from today's token although nothing happened for months, and what happened is forgotten", async () => {
    await add("First");
    daysLater(100);
    const start = await token();
    await add("Second");
    expect(await told(start)).toEqual([2]);
    const again = await token();
    expect(await told(again)).toEqual([]);
    await add("Third");
    expect(await told(again)).toEqual([3]);
  });
});
