// npm run size:data: what the directory reads over the line, and which column weighs how much.
import "./steps/requireNode.mjs";
import { mkdtempSync, rmSync } from "fs";
import { createRequire } from "module";
import { tmpdir } from "os";
import path from "path";
import { gzipSync } from "zlib";
import { ensureInstalled } from "./steps/install.mjs";
import { orExit, root } from "./steps/run.mjs";

const VOLUNTEERS = 1000;
const ORIGIN = "http://127.0.0.1:4400";

await orExit(ensureInstalled());
const require = createRequire(import.meta.url);
require(path.join(root, "local/sharepoint/crash/typescriptHook.cjs"));
const source = (file) => require(path.join(root, file));
const { createSharePoint } = source("local/sharepoint/index.ts");
const { sampleIntranet } = source("local/sample/sampleIntranet.ts");
const { POSTING_COLUMNS } = source("src/data/postings/postingItem.ts");
const { TOPIC_COLUMNS } = source("src/data/topics/topicItem.ts");
const { FIRST_VOLUNTEERS, volunteerColumns } = source("src/data/volunteers/volunteerItem.ts");

const columnsOf = volunteerColumns("ja");
const sample = sampleIntranet({ volunteers: VOLUNTEERS, seed: 1 });
const folder = mkdtempSync(path.join(tmpdir(), "plat-size-"));
const sharePoint = createSharePoint({ database: path.join(folder, "site.db"), origin: ORIGIN, whoIs: () => sample.switcher[0].loginName });
sharePoint.provision(sample.site);

/** The answer to a query, in bytes as it is and compressed. */
async function sizeOf(list, columns, top) {
  const expand = columns.some((column) => column.startsWith("Person/")) ? { $expand: "Person" } : {};
  const query = new URLSearchParams({ $select: columns.join(","), ...expand, $orderby: "Id", $top: String(top) });
  const address = `${ORIGIN}${sample.site.url}/_api/web/getList('${sample.site.url}/Lists/${list}')/items?${query}`;
  const response = await sharePoint.app.fetch(new Request(address, { headers: { Accept: "application/json;odata=nometadata" } }));
  if (!response.ok) throw new Error(`The local SharePoint answered ${response.status} to ${address}`);
  const text = Buffer.from(await response.arrayBuffer());
  return { bytes: text.length, gzip: gzipSync(text, { level: 6 }).length };
}

/** What an answer would lose without the column. */
async function share(list, columns, column, top) {
  const [whole, without] = [await sizeOf(list, columns, top), await sizeOf(list, columns.filter((other) => other !== column), top)];
  return { bytes: whole.bytes - without.bytes, gzip: whole.gzip - without.gzip };
}

const first = await sizeOf("PlatVolunteers", columnsOf.cards, FIRST_VOLUNTEERS);
const topics = await sizeOf("PlatTopics", TOPIC_COLUMNS, 5000);
const postings = await sizeOf("PlatPostings", POSTING_COLUMNS, 5000);
const cards = await sizeOf("PlatVolunteers", columnsOf.cards, VOLUNTEERS);
const details = await sizeOf("PlatVolunteers", columnsOf.details, VOLUNTEERS);
console.log("Answers before the first card; those in a batch travel uncompressed.");
console.table({ [`batch: ${FIRST_VOLUNTEERS} volunteers`]: first, "batch: topics": topics, postings });
console.log(`On the line: ${first.bytes + topics.bytes + postings.gzip} bytes.`);
console.log(`Answers for ${VOLUNTEERS} volunteers and a Japanese reader.`);
console.table({ cards, details, both: { bytes: cards.bytes + details.bytes, gzip: cards.gzip + details.gzip } });

console.log("What each column adds to them; what columns have in common counts for none of them.");
const shares = {};
for (const columns of [columnsOf.cards, columnsOf.details]) {
  for (const column of columns.filter((name) => name !== "Id")) shares[column] = await share("PlatVolunteers", columns, column, VOLUNTEERS);
}
console.table(shares);
sharePoint.close();
rmSync(folder, { recursive: true, force: true });
