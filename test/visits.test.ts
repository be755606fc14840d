import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSharePoint } from "../local/sharepoint";
import type { Modes, SharePoint } from "../local/sharepoint";
import { readEverything } from "../src/data/directory/fullReading";
import { directoryLists } from "../src/data/directory/lists";
import type { ReadDirectory } from "../src/data/directory/merge";
import { readMissed } from "../src/data/directory/missed";
import { connect } from "../src/data/transport/connect";
import { sampleIntranet } from "../intranet/sample/sampleIntranet";

const { site, switcher } = sampleIntranet({ volunteers: 60, seed: 1 });
const VOLUNTEERS = `web/getList('${site.url}/Lists/PlatVolunteers')`;

type Person = "staff" | "volunteer" | "organiser";
const loginOf = (person: Person): string => switcher.find(({ key }) => key === person)?.loginName ?? "";

let port = 4400;
let webUrl: string;
let folder: string;
let sharePoint: SharePoint;
let person: Person;
let answers: { readonly url: string; readonly bytes: number }[];
const browserFetch = globalThis.fetch;

/** Opens the site, in which the volunteer reads, somebody of the staff joins and leaves, and the organiser approves. */
function open(modes: Partial<Modes> = {}): void {
  folder = mkdtempSync(join(tmpdir(), "plat-visits-"));
  person = "volunteer";
  // An origin of its own: PnPjs remembers the digest of a web.
  const origin = `http://127.0.0.1:${++port}`;
  webUrl = `${origin}${site.url}`;
  sharePoint = createSharePoint({ database: join(folder, "site.db"), origin, whoIs: () => loginOf(person), modes });
  sharePoint.provision(site);
  answers = [];
  globalThis.fetch = async (url, init) => {
    const answer = await sharePoint.app.fetch(new Request(String(url), init));
    answers.push({ url: String(url), bytes: (await answer.clone().arrayBuffer()).byteLength });
    return answer;
  };
}

afterEach(() => {
  globalThis.fetch = browserFetch;
  sharePoint.close();
  rmSync(folder, { recursive: true, force: true });
});

const digest = (): string => sharePoint.pageFacts(webUrl, loginOf(person))?.formDigest.value ?? "";

/** The page's client. */
function web() {
  const legacyPageContext = { formDigestTimeoutSeconds: 1800, formDigestValue: digest() };
  return connect({ pageContext: { web: { absoluteUrl: webUrl }, legacyPageContext } }).web;
}

/** A person changes something over the site's own interface. */
async function as(who: Person, path: string, body: object = {}, headers: Record<string, string> = {}): Promise<{ readonly Id?: number }> {
  const reader = person;
  person = who;
  const answer = await sharePoint.app.fetch(
    new Request(`${webUrl}/_api/${path}`, {
      method: "POST",
      body: JSON.stringify(body),
      headers: {
        Accept: "application/json;odata=nometadata",
        "Content-Type": "application/json",
        "X-RequestDigest": digest(),
        ...headers,
      },
    }),
  );
  person = reader;
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${answer.status} ${path}: ${text}`);
  return text === "" ? {} : (JSON.parse(text) as { Id?: number });
}

const MERGE = { "X-HTTP-Method": "MERGE", "IF-Match": "*" };
const lists = () => directoryLists(webUrl, "ja");
const everything = (): Promise<ReadDirectory> =>
  readEverything(web(), lists(), { language: "ja", reader: loginOf(person) }, () => undefined);

/** What the reader gets with a copy; it must not take everything. */
async function again(copy: ReadDirectory): Promise<ReadDirectory> {
  answers = [];
  const { snapshot, tokens } = copy;
  if (tokens === undefined) throw new Error("The site did not say where its logs end.");
  const now = await readMissed(web(), lists(), { readAt: snapshot.readAt, tokens }, () => Promise.resolve(copy));
  if (now === undefined) throw new Error("Everything was to be read.");
  return now;
}

const idsOf = ({ snapshot }: ReadDirectory): number[] => snapshot.volunteers.map(({ id }) => id);

it.each<Modes["approvalInLog"]>(["update", "systemUpdate"])(
  "brings who was approved, logged as %s, and takes away at once who withdrew",
  async (approvalInLog) => {
    open({ approvalInLog });
    const first = await everything();

    const { Id: joined = 0 } = await as("staff", `${VOLUNTEERS}/items`, {
      Title: "外務 花子",
      PersonId: (await idOfStaff()) ?? 0,
      EntryYear: 2015,
      JobType: "専門職",
    });
    const waiting = await again(first);
    expect(idsOf(waiting)).toEqual(idsOf(first));

    await as("organiser", `${VOLUNTEERS}/items(${joined})`, { OData__ModerationStatus: 0 }, MERGE);
    const approved = await again(waiting);
    expect(idsOf(approved)).toEqual([...idsOf(first), joined]);
    expect(answers).toHaveLength(2);
    expect(approved.snapshot).toEqual({ ...(await everything()).snapshot, readAt: first.snapshot.readAt });

    await as("staff", `${VOLUNTEERS}/items(${joined})/recycle`);
    const left = await again(approved);
    expect(idsOf(left)).toEqual(idsOf(first));
    expect(answers).toHaveLength(1);

    expect(await again(left)).toBe(left);
    expect(answers).toHaveLength(1);
    expect(answers[0]?.bytes).toBeLessThanOrEqual(10 * 1024);
  },
);

/** As the site's user list has them. */
async function idOfStaff(): Promise<number | undefined> {
  return (await as("staff", "web/ensureuser", { logonName: loginOf("staff") })).Id;
}

it.each<Modes["editedWithVersions"]>(["lastApproved", "nothing"])(
  "shows of an approved profile that its author has edited what the site shows: %s",
  async (editedWithVersions) => {
    open({ editedWithVersions });
    person = "staff";
    const first = await everything();
    const mine = first.snapshot.volunteers.find(({ person: { upn } }) => loginOf("volunteer").endsWith(upn));
    await as("volunteer", `${VOLUNTEERS}/items(${mine?.id ?? 0})`, { Message: "新しい一言です。" }, MERGE);
    const edited = await again(first);
    expect(edited.snapshot).toEqual({ ...(await everything()).snapshot, readAt: first.snapshot.readAt });
  },
);

it("tells who may no longer read the list by reading everything, which is refused", async () => {
  open();
  const first = await everything();
  await as("organiser", `${VOLUNTEERS}/resetroleinheritance`);
  await as("organiser", `${VOLUNTEERS}/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`);
  await expect(again(first)).rejects.toThrow("Everything was to be read.");
  await expect(everything()).rejects.toMatchObject({ kind: "no-permission" });
});
