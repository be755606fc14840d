import { gzipSync } from "zlib";
import { openSampleSite } from "./sampleSite.mjs";
import { loadTypeScript } from "./typescript.mjs";

const KB = 1024;
/** People listed, as the bars have them. */
export const DIRECTORIES = [650, 6500, 20_000];
/** What a visit again may take; docs/decisions/0024 says how it comes to so little. */
const BARS = {
  "nothing changed": { requests: 1, bytes: 10 * KB },
  "one changed": { requests: 2, bytes: 60 * KB },
  "one withdrew": { requests: 1, bytes: 10 * KB },
};

/**
 * Lets the product ask the site as a browser would.
 *
 * @returns what was sent and answered since it was last asked: answers to batches as they are, others compressed
 */
function countAnswers(site) {
  const answers = [];
  globalThis.fetch = async (address, init) => {
    const response = await site.fetch(address, init);
    const body = Buffer.from(await response.clone().arrayBuffer());
    answers.push(String(address).endsWith("$batch") ? body.length : gzipSync(body, { level: 6 }).length);
    return response;
  };
  return () => {
    const all = answers.splice(0);
    return { requests: all.length, bytes: all.reduce((sum, bytes) => sum + bytes, 0) };
  };
}

/** An organiser changes a volunteer's item: `headers` and `body` say how. */
async function change(site, path, { headers, body }) {
  site.become("organiser");
  const response = await site.fetch(`${site.listApi("PlatVolunteers")}/items${path}`, {
    method: "POST",
    headers: {
      Accept: "application/json;odata=nometadata",
      "Content-Type": "application/json",
      "X-RequestDigest": site.digest(),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`The local SharePoint refused the change with ${response.status}: ${await response.text()}`);
  site.become("staff");
}

/** The visits of a reader to a directory of so many people, by what had happened before. */
async function visitsTo(site) {
  const { connect } = loadTypeScript("src/data/transport/connect.ts");
  const { readEverything } = loadTypeScript("src/data/directory/fullReading.ts");
  const { directoryLists } = loadTypeScript("src/data/directory/lists.ts");
  const { readMissed } = loadTypeScript("src/data/directory/missed.ts");
  const counted = countAnswers(site);
  const legacyPageContext = { formDigestTimeoutSeconds: 1800, formDigestValue: site.digest() };
  const { web } = connect({ pageContext: { web: { absoluteUrl: site.webUrl }, legacyPageContext } });
  const lists = directoryLists(site.webUrl, "ja");

  let copy = await readEverything(web, lists, { language: "ja", reader: "reader@example.go.jp" }, () => undefined);
  const visits = { first: counted() };
  const visitAgain = async (name) => {
    const { snapshot, tokens } = copy;
    const now = await readMissed(web, lists, { readAt: snapshot.readAt, tokens }, () => Promise.resolve(copy));
    if (now === undefined) throw new Error(`Everything was to be read although ${name}.`);
    copy = now;
    visits[name] = counted();
  };
  await visitAgain("nothing changed");
  const [changing, leaving] = copy.snapshot.volunteers;
  await change(site, `(${changing.id})`, { headers: { "X-HTTP-Method": "MERGE", "IF-Match": "*" }, body: { Message: "新しい一言です。" } });
  await visitAgain("one changed");
  await change(site, `(${leaving.id})/recycle`, {});
  await visitAgain("one withdrew");
  const [first] = copy.snapshot.volunteers;
  if (first.message !== "新しい一言です。") throw new Error("The change was not seen.");
  if (copy.snapshot.volunteers.some(({ id }) => id === leaving.id)) throw new Error("Whoever withdrew is still there.");
  return visits;
}

/**
 * Prints what each visit takes and compares it with its bar.
 *
 * @param {readonly number[]} directories - how many people are listed in each
 * @returns {Promise<number>} 1 when a bar is broken
 */
export async function checkVisits(directories) {
  const rows = {};
  let holds = true;
  for (const volunteers of directories) {
    const site = openSampleSite(volunteers);
    try {
      for (const [name, { requests, bytes }] of Object.entries(await visitsTo(site))) {
        const bar = BARS[name];
        const within = bar === undefined || (requests <= bar.requests && bytes <= bar.bytes);
        holds &&= within;
        rows[`${volunteers}: ${name}`] = {
          requests,
          KB: (bytes / KB).toFixed(1),
          ...(bar === undefined ? {} : { "bar, requests": bar.requests, "bar, KB": bar.bytes / KB, holds: within }),
        };
      }
    } finally {
      site.close();
    }
  }
  console.log("What each visit takes; answers to batches count as they are, others compressed.");
  console.table(rows);
  return holds ? 0 : 1;
}
