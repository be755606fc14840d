import fc from "fast-check";
import { startSample } from "../testing/sampleSite";
import type { Sample } from "../testing/sampleSite";
import { LIST, ListModel, writes } from "./writes";

const RUNS = 10;
/** Milliseconds after which no further run, nor a search for a smaller example, is begun. */
const LONGEST = 8000;

interface Seen {
  readonly Id: number;
  readonly Title: string;
  readonly OData__UIVersionString: string;
  readonly OData__ModerationStatus: number;
  readonly owshiddenversion: number;
}

const read = async (sample: Sample, person: "owner" | "reader"): Promise<readonly Seen[]> =>
  (
    (await (
      await sample.ask(person, `${LIST}/items?$select=Id,Title,OData__UIVersionString,OData__ModerationStatus,owshiddenversion`)
    ).json()) as { value: Seen[] }
  ).value;

async function start(): Promise<Sample> {
  const sample = startSample();
  const made = await sample.change("owner", "POST", "web/lists", { Title: "Shared", BaseTemplate: 100, EnableModeration: true });
  if (made.status !== 201) throw new Error(`The list was not made: ${await made.text()}`);
  return sample;
}

async function compare(sample: Sample, { items }: ListModel): Promise<void> {
  const expected = [...items].sort(([left], [right]) => left - right);
  expect(
    (await read(sample, "owner")).map(({ Id, Title, OData__UIVersionString, OData__ModerationStatus, owshiddenversion }) => [
      Id,
      Title,
      OData__UIVersionString,
      OData__ModerationStatus,
      owshiddenversion,
    ]),
  ).toEqual(expected.map(([id, { title, edits, status, version }]) => [id, title, `${edits}.0`, status, version]));
  expect((await read(sample, "reader")).map(({ Id, Title }) => [Id, Title])).toEqual(
    expected.filter(([, { shown }]) => shown !== undefined).map(([id, { shown }]) => [id, shown]),
  );
  expect(await (await sample.ask("reader", `${LIST}?$select=ItemCount`)).json()).toEqual({ ItemCount: items.size });
}

it("whatever two writers do in whatever order, no write is lost, versions grow, counts are right and readers see what was approved", async () => {
  await fc.assert(
    fc.asyncProperty(writes, async (commands) => {
      const [sample, model] = [await start(), new ListModel()];
      try {
        await fc.asyncModelRun(() => ({ model, real: sample }), commands);
        await compare(sample, model);
      } finally {
        sample.end();
      }
    }),
    { numRuns: RUNS, interruptAfterTimeLimit: LONGEST },
  );
});
