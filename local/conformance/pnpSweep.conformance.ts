import { startService } from "./service";
import type { Exchange, ServiceUnderTest } from "./service";
import { conformanceSite } from "./site";
import type { Call } from "./sweep/call";
import { FILE_CALLS } from "./sweep/fileCalls";
import { ITEM_CALLS, LIST_CALLS } from "./sweep/listCalls";
import { PEOPLE_CALLS } from "./sweep/peopleCalls";
import { WEB_CALLS } from "./sweep/webCalls";

const exchanges: Exchange[] = [];
let service: ServiceUnderTest;
beforeAll(async () => (service = await startService(conformanceSite(5), { onExchange: (exchange) => exchanges.push(exchange) })));
afterAll(() => service.end());

/** What a program's own failure is answered with: no refusal of SharePoint's has this number. */
const FAILURE = -2147467259;

interface Refusal {
  readonly code: string;
  readonly message: { readonly value: string };
}

function refusalIn(text: string): Refusal | undefined {
  try {
    const { "odata.error": error, error: verbose } = JSON.parse(text) as { "odata.error"?: Refusal; error?: Refusal };
    return error ?? verbose;
  } catch {
    return undefined;
  }
}

/** The mistake of an answer; undefined: it is SharePoint's, or says what is not built. */
function mistakeIn({ method, path, status, text }: Exchange): string | undefined {
  if (status >= 200 && status < 300) return undefined;
  const refusal = refusalIn(text);
  const number = Number(/^(-?\d+), [\w.]+$/u.exec(refusal?.code ?? "")?.[1] ?? NaN);
  if (refusal === undefined || Number.isNaN(number) || number === FAILURE || refusal.message.value === "")
    return `${method} ${path} → ${status} ${text.slice(0, 300)}`;
  return status === 501 && !refusal.message.value.startsWith("Not built in the local SharePoint: ")
    ? `${method} ${path} → 501 without saying what: ${text}`
    : undefined;
}

/** The client throws for what is refused: what counts is what it was answered. */
async function answersTo(call: Call[1]): Promise<readonly Exchange[]> {
  exchanges.length = 0;
  try {
    await call(service.pnp("admin"));
  } catch (error) {
    if (exchanges.length === 0) throw error;
  }
  return exchanges.filter(({ path }) => !path.endsWith("/contextinfo"));
}

describe.each<[subject: string, calls: readonly Call[]]>([
  ["webs", WEB_CALLS],
  ["people", PEOPLE_CALLS],
  ["files", FILE_CALLS],
  ["lists", LIST_CALLS],
  ["items", ITEM_CALLS],
])("PnPjs's methods of %s", (_subject, calls) => {
  it.each(calls)("%s is answered as SharePoint answers, or says what is not built", async (_name, call) => {
    const answers = await answersTo(call);
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.map(mistakeIn).filter((mistake) => mistake !== undefined)).toEqual([]);
  });
});

it("the site is whole after all of it", async () => {
  expect((await service.http("visitor", "_api/web/lists/getByTitle('Cities')/items?$select=Code")).json).toEqual({
    value: [{ Code: "nbo" }, { Code: "bkk" }, { Code: "tyo" }],
  });
});
