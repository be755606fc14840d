import fc from "fast-check";
import { ORIGIN, startSample, WEB } from "../testing/sampleSite";
import type { Sample } from "../testing/sampleSite";
import { answered, order, orderText, query, row } from "./queries";
import type { Row } from "./queries";

const RUNS = 8;
/** Milliseconds after which no further run, nor a search for a smaller example, is begun. */
const LONGEST = 8000;
const QUERIES = 8;

interface Page {
  readonly value: readonly { readonly Id: number }[];
  readonly "odata.nextLink"?: string;
}

/** Sizes of all pages, and the ids on them. */
async function pagesOf(
  sample: Sample,
  options: Readonly<Record<string, string>>,
): Promise<{ readonly sizes: readonly number[]; readonly ids: readonly number[] }> {
  const [sizes, ids]: [number[], number[]] = [[], []];
  const first = Object.entries({ $select: "Id", ...options })
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");
  for (let path: string | undefined = `web/lists/getByTitle('Notes')/items?${first}`; path !== undefined;) {
    const answer = await sample.ask("reader", path);
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(`${path} was answered ${answer.status}: ${text}`);
    const { value, "odata.nextLink": link }: Page = JSON.parse(text) as Page;
    sizes.push(value.length);
    ids.push(...value.map(({ Id }) => Id));
    path = link?.slice(`${ORIGIN}${WEB}/_api/`.length);
  }
  return { sizes, ids };
}

async function withNotes(rows: readonly Row[], check: (sample: Sample) => Promise<void>): Promise<void> {
  const sample = startSample(rows.map((each) => ({ Colour: null, ...each })));
  try {
    await check(sample);
  } finally {
    sample.end();
  }
}

const rows = fc.array(row, { maxLength: 20 });
const asked = fc.array(fc.record({ condition: query, ordering: order, top: fc.integer({ min: 1, max: 9 }) }), {
  minLength: QUERIES,
  maxLength: QUERIES,
});

it("any filter, order and page size answers over all pages what a plain reading of the list gives", async () => {
  await fc.assert(
    fc.asyncProperty(rows, asked, async (list, questions) =>
      withNotes(list, async (sample) => {
        for (const { condition, ordering, top } of questions) {
          const { ids, sizes } = await pagesOf(sample, {
            $filter: condition.filter,
            ...(ordering.length === 0 ? {} : { $orderby: orderText(ordering) }),
            $top: String(top),
          });
          expect(ids).toEqual(answered(list, condition, ordering));
          expect(sizes.slice(0, -1).every((size) => size === top)).toBe(true);
          expect(sizes[sizes.length - 1]).toBe(ids.length === 0 ? 0 : ((ids.length - 1) % top) + 1);
        }
      }),
    ),
    { numRuns: RUNS, interruptAfterTimeLimit: LONGEST },
  );
});

it("every item is in exactly one of a filter and its opposite", async () => {
  await fc.assert(
    fc.asyncProperty(rows, query, async (list, { filter }) =>
      withNotes(list, async (sample) => {
        const [those, others] = [await pagesOf(sample, { $filter: filter }), await pagesOf(sample, { $filter: `not (${filter})` })];
        expect([...those.ids, ...others.ids].sort((left, right) => left - right)).toEqual(list.map((_, at) => at + 1));
      }),
    ),
    { numRuns: RUNS, interruptAfterTimeLimit: LONGEST },
  );
});
