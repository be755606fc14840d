import { startSample } from "../testing/sampleSite";
import type { PersonName, Sample } from "../testing/sampleSite";

let sample: Sample;
beforeEach(
  () =>
    (sample = startSample(
      Array.from({ length: 40 }, (_, at) => ({
        Title: `Note ${at + 1}`,
        Amount: at < 30 ? at % 10 : null,
        CityId: 1 + (at % 3),
        AuthorId: 2,
      })),
    )),
);
afterEach(() => sample.end());

const notes = "web/lists/getByTitle('Notes')";
const found = async (person: PersonName, filter: string): Promise<number[]> => {
  const { value } = (await (await sample.ask(person, `${notes}/items?$select=Id&$filter=${encodeURIComponent(filter)}`)).json()) as {
    value: { Id: number }[];
  };
  return value.map(({ Id }) => Id);
};

describe("a filter on an indexed column", () => {
  it.each<[filter: string, ids: readonly number[]]>([
    ["Amount eq 7", [8, 18, 28]],
    ["7 eq Amount", [8, 18, 28]],
    ["Amount ge 9", [10, 20, 30]],
    ["8 lt Amount", [10, 20, 30]],
    ["Amount lt 1", [1, 11, 21]],
    ["Amount eq 7 and CityId eq 2", [8]],
    ["CityId eq 2 and Amount eq 7", [8]],
    ["Amount eq 4711", []],
    ["Amount eq null and CityId eq 1", [31, 34, 37, 40]],
  ])("%s finds what reading every item would find", async (filter, ids) => {
    expect(await found("reader", filter)).toEqual(ids);
  });

  it("finds by the published values while a change waits for approval", async () => {
    await sample.change("owner", "MERGE", notes, { EnableModeration: true });
    await sample.change("writer", "MERGE", `${notes}/items(8)`, { Amount: 70 });
    expect([await found("reader", "Amount eq 7"), await found("reader", "Amount eq 70")]).toEqual([[8, 18, 28], []]);
    expect([await found("writer", "Amount eq 7"), await found("writer", "Amount eq 70")]).toEqual([[18, 28], [8]]);
  });
});
