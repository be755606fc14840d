import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSharePoint } from "../local/sharepoint";
import type { SharePoint } from "../local/sharepoint";
import { sampleIntranet } from "../intranet/sample/sampleIntranet";
import { dayStartsOf } from "../src/data/directory/dayStarts";
import { readEverything } from "../src/data/directory/fullReading";
import { directoryLists } from "../src/data/directory/lists";
import type { ReadDirectory } from "../src/data/directory/merge";
import { connect } from "../src/data/transport/connect";
import { OPENING } from "../src/domain/directory/order/opening";

const { site, switcher } = sampleIntranet({ volunteers: 150, seed: 1 });
const ORIGIN = "http://127.0.0.1:4399";
const webUrl = `${ORIGIN}${site.url}`;
const loginOf = (person: "staff" | "organiser"): string => switcher.find(({ key }) => key === person)?.loginName ?? "";

const folder = mkdtempSync(join(tmpdir(), "plat-opening-"));
const browserFetch = globalThis.fetch;
let person: "staff" | "organiser" = "staff";
let requests = 0;
let sharePoint: SharePoint;

const digest = (): string => sharePoint.pageFacts(webUrl, loginOf(person))?.formDigest.value ?? "";

/** Somebody leaves: their id is given to nobody else. */
async function recycle(id: number): Promise<void> {
  person = "organiser";
  const address = `${webUrl}/_api/web/getList('${site.url}/Lists/PlatVolunteers')/items(${id})/recycle`;
  const answer = await sharePoint.app.fetch(
    new Request(address, {
      method: "POST",
      headers: { Accept: "application/json;odata=nometadata", "X-RequestDigest": digest() },
    }),
  );
  person = "staff";
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
}

beforeAll(async () => {
  sharePoint = createSharePoint({ database: join(folder, "site.db"), origin: ORIGIN, whoIs: () => loginOf(person), modes: {} });
  sharePoint.provision(site);
  globalThis.fetch = async (url, init) => {
    requests += 1;
    return sharePoint.app.fetch(new Request(String(url), init));
  };
  for (let id = 30; id < 60; id += 3) await recycle(id);
});

afterAll(() => {
  globalThis.fetch = browserFetch;
  sharePoint.close();
  rmSync(folder, { recursive: true, force: true });
});

type Progress = Parameters<typeof readEverything>[3];

function read(reader: string, onProgress: Progress): Promise<ReadDirectory> {
  const legacyPageContext = { formDigestTimeoutSeconds: 1800, formDigestValue: digest() };
  const { web } = connect({ pageContext: { web: { absoluteUrl: webUrl }, legacyPageContext } });
  requests = 0;
  return readEverything(web, directoryLists(webUrl, "ja"), { language: "ja", reader }, onProgress);
}

/** Whom a reader is shown first, who then leaves. */
function openingFor(reader: string): Promise<readonly number[]> {
  return new Promise((resolve) => {
    const leaves = new Error("The reader has left.");
    const reading = read(reader, ({ volunteers }) => {
      resolve(volunteers.map(({ id }) => id));
      return Promise.reject(leaves);
    });
    reading.catch((error) => expect(error).toBe(leaves));
  });
}

/** With whom the copy of a visit begins the same day. */
async function dayStart({ items, snapshot }: ReadDirectory, reader: string): Promise<readonly unknown[]> {
  const [today] = await dayStartsOf(items, snapshot, reader);
  return (today?.volunteers ?? []).map((item) => (item as { readonly Id: number }).Id);
}

it("shows a reader after two requests the people with whom the copy begins the day, whoever has left or waits for approval", async () => {
  for (let reader = 0; reader < 8; reader++) {
    const name = `reader${reader}@example.go.jp`;
    const seen: { readonly ids: readonly number[]; readonly after: number }[] = [];
    const all = await read(name, ({ volunteers }) => seen.push({ ids: volunteers.map(({ id }) => id), after: requests }));
    const [opening] = seen;
    expect([opening?.ids.length, opening?.after]).toEqual([OPENING, 2]);
    expect((await dayStart(all, name)).slice(0, OPENING)).toEqual(opening?.ids);
    const ids = all.snapshot.volunteers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([...(opening?.ids ?? [])]));
  }
});

it("shows the late as often as the early to readers who keep nothing", async () => {
  const { snapshot } = await read("somebody@example.go.jp", () => undefined);
  const ids = snapshot.volunteers.filter(({ availability }) => availability !== "rest").map(({ id }) => id);
  const shown: number[] = [];
  for (let reader = 0; reader < 40; reader++) shown.push(...(await openingFor(`another${reader}@example.go.jp`)).slice(0, 3));
  const middle = ids[Math.floor(ids.length / 2)] ?? 0;
  const early = shown.filter((id) => id < middle).length / shown.length;
  // Four standard deviations of so many throws.
  expect(Math.abs(early - 0.5)).toBeLessThan(2 / Math.sqrt(shown.length));
});
