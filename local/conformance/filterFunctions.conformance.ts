import "@pnp/sp/items";
import "@pnp/sp/lists";
import "@pnp/sp/webs";
import { startService } from "./service";
import type { ServiceUnderTest } from "./service";

let service: ServiceUnderTest;
beforeAll(async () => (service = await startService()));
afterAll(() => service.end());

const titles = async (filter: string): Promise<readonly string[]> =>
  ((await service.pnp("visitor").web.lists.getByTitle("Everything").items.select("Title").filter(filter)()) as { Title: string }[]).map(
    ({ Title }) => Title,
  );

const refusal = async (filter: string): Promise<{ readonly status: number; readonly text: string }> =>
  service.http("visitor", `_api/web/lists/getByTitle('Everything')/items?$filter=${encodeURIComponent(filter)}`);

/** `At` of the first item is 2026-04-01 12:04:05 on Tokyo's clocks, 03:04:05 in UTC; `Day` is 2026-04-02 there and still the 1st in UTC. */
describe("date functions in $filter", () => {
  it.each([
    "year(At) eq 2026",
    "month(At) eq 4",
    "day(At) eq 1",
    "hour(At) eq 12",
    "minute(At) eq 4",
    "second(At) eq 5",
    "day(Day) eq 2",
    "hour(Day) eq 0",
  ])("find what clocks of the site show: %s", async (filter) => {
    expect(await titles(filter)).toEqual(["Filled"]);
  });

  it.each(["hour(At) eq 3", "day(Day) eq 1", "month(At) gt 4", "year(At) lt 2026"])(
    "do not find what they do not show: %s",
    async (filter) => {
      expect(await titles(filter)).toEqual([]);
    },
  );

  it("compare both ways round and join other conditions", async () => {
    expect(await titles("4 le month(At) and startswith(Title,'Fil')")).toEqual(["Filled"]);
    expect(await titles("5 le month(At) or Title eq 'Empty'")).toEqual(["Empty"]);
  });

  it("work on the system's dates", async () => {
    expect(await titles("day(Created) eq 2 and hour(Created) eq 12")).toEqual(["Filled", "Empty"]);
  });

  it("are refused for a column that holds no date", async () => {
    const { status, text } = await refusal("month(Title) eq 4");
    expect(status).toBe(400);
    expect(text).toContain("takes a column of dates");
  });

  it("are refused against anything but a number", async () => {
    const { status, text } = await refusal("month(At) eq '4'");
    expect(status).toBe(400);
    expect(text).toContain("can only be compared with a number");
  });

  it("are refused without a comparison", async () => {
    expect((await refusal("month(At)")).status).toBe(400);
  });

  it("are refused for a column the list does not have", async () => {
    const { status, text } = await refusal("month(Nothing) eq 4");
    expect(status).toBe(400);
    expect(text).toContain("列 'Nothing' は存在しません");
  });
});
