// npm run bench:local: how the local SharePoint bears a large list and many people at once. Fails when a bar does not hold.
// npm run bench:local -- --items 20000 --seconds 60 --json FILE
import "./steps/requireNode.mjs";
import { fork } from "child_process";
import { once } from "events";
import { mkdtempSync, rmSync, writeFileSync } from "fs";
import { tmpdir } from "os";
import path from "path";
import { parseArgs } from "util";
import { ensureInstalled } from "./steps/install.mjs";
import { ensureLocalIntranet } from "./steps/localIntranet.mjs";
import { refuseLostFlags } from "./steps/lostFlags.mjs";
import { exit, orExit, root } from "./steps/run.mjs";
import { loadTypeScript } from "./steps/typescript.mjs";

const READERS = 50;
const WRITERS = 5;
const LONGEST_SECONDS = 300;
/** Some items are kept from readers by approval: with fewer, the page of 5,000 that is measured would not be full. */
const FEWEST_ITEMS = 6000;
/** A person reads what came before asking for more. */
const THINKING_MS = 500;
const SITE = "/sites/plat";
/** The most that each figure may be. */
const BARS = {
  "start on an existing database (ms)": 2000,
  "page of 5,000, server time p50 (ms)": 250,
  "memory after all (MiB)": 300,
  errors: 0,
  "changes lost": 0,
};
/** Changes can be lost or kept twice: neither may be. */
const isHeld = (name, figure) => Math.abs(figure) <= BARS[name];

await refuseLostFlags("npm run bench:local", "  --items N\n  --seconds N\n  --json FILE");
const { values } = parseArgs({
  options: { items: { type: "string", default: "20000" }, seconds: { type: "string", default: "60" }, json: { type: "string" } },
});
const [items, seconds] = [Number(values.items), Number(values.seconds)];
if (!Number.isInteger(items) || items < FEWEST_ITEMS || !(seconds > 0 && seconds <= LONGEST_SECONDS)) {
  console.error(
    `Give whole numbers, for example: npm run bench:local -- --items 20000 --seconds 60 (at least ${FEWEST_ITEMS} items, at most ${LONGEST_SECONDS} seconds).`,
  );
  await exit(2);
}
await orExit(ensureInstalled());
await orExit(ensureLocalIntranet());

const { VOLUNTEER_EXPANDS, volunteerColumns } = loadTypeScript("src/data/directory/volunteers/volunteerItem.ts");
const { VOLUNTEERS } = loadTypeScript("src/data/model/schema/volunteers.ts");

const query = (options) => new URLSearchParams(options).toString();
const LIST = `web/getList('${SITE}/${VOLUNTEERS.url}')`;
const SELECTED = { $select: volunteerColumns("ja").cards.join(","), $expand: VOLUNTEER_EXPANDS.join(",") };
const PAGE = `${LIST}/items?${query({ ...SELECTED, $orderby: "Id", $top: "5000" })}`;
/** What readers ask, the light things often. */
const READS = [
  ["page of 500", `${LIST}/items?${query({ ...SELECTED, $orderby: "Id", $top: "500" })}`],
  ["one item", `${LIST}/items(7)`],
  ["one item", `${LIST}/items(7)`],
  ["one item", `${LIST}/items(7)`],
  ["by an index", `${LIST}/items?${query({ $select: "Id,Title", $filter: "PersonId eq 12" })}`],
  ["by an index", `${LIST}/items?${query({ $select: "Id,Title", $filter: "PersonId eq 12" })}`],
  ["who am I", "web/currentUser?$select=Id,Title"],
  ["who am I", "web/currentUser?$select=Id,Title"],
];

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const quantile = (times, part) => Math.round([...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))]);
const folder = mkdtempSync(path.join(tmpdir(), "plat-bench-"));

async function start() {
  const began = performance.now();
  const child = fork(path.join(root, "tasks/steps/intranetProcess.mjs"), [JSON.stringify({ data: folder, volunteers: items, seed: 1 })]);
  const ended = once(child, "exit").then(() => {
    throw new Error("The intranet ended before it was open: what it said stands above.");
  });
  const [{ origin }] = await Promise.race([once(child, "message"), ended]);
  const answered = await fetch(`${origin}${SITE}/_api/web/currentUser`, { headers: { Accept: "application/json" } });
  if (!answered.ok) throw new Error(`The intranet answered ${answered.status}.`);
  return { child, origin, took: performance.now() - began };
}

async function memoryOf(child) {
  child.send("memory");
  const [{ memory }] = await once(child, "message");
  return Math.round(memory / 1024 / 1024);
}

async function stop(child) {
  const gone = once(child, "exit");
  child.send("stop");
  await gone;
}

/** A person at a browser: the cookie says who. */
function visitor(origin, name) {
  const ask = async (address, init = {}) =>
    fetch(`${origin}${SITE}/_api/${address}`, {
      ...init,
      headers: { Accept: "application/json;odata=nometadata", Cookie: `plat-visitor=${name}`, ...init.headers },
    });
  const digest = async () => (await (await ask("contextinfo", { method: "POST" })).json()).FormDigestValue;
  return { ask, digest };
}

async function pages(origin) {
  const { ask } = visitor(origin, "staff");
  const times = [];
  for (let round = 0; round < 7; round++) {
    const began = performance.now();
    const { value } = await (await ask(PAGE)).json();
    times.push(performance.now() - began);
    if (value.length !== 5000) throw new Error(`A page held ${value.length} items.`);
  }
  const recorded = await (await fetch(`${origin}/_local/requests?service=sharepoint`)).json();
  const inServer = recorded.filter(({ path: asked }) => asked.endsWith(new URL(`${origin}/${PAGE}`).search)).map(({ ms }) => ms);
  return { times, inServer };
}

/** 50 people read, 5 count up: each an item of their own and all together one more, whose changes must not overwrite each other. */
async function crowd(origin) {
  const until = performance.now() + seconds * 1000;
  const times = new Map();
  let errors = 0;
  let conflicts = 0;
  const timed = async (what, work) => {
    const began = performance.now();
    const response = await work();
    await response.arrayBuffer();
    if (!times.has(what)) times.set(what, []);
    times.get(what).push(performance.now() - began);
    return response;
  };

  const { ask, digest } = visitor(origin, "organiser");
  const post = async (address, body, headers = {}) =>
    ask(address, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "Content-Type": "application/json", "X-RequestDigest": await digest(), ...headers },
    });
  const made = await post("web/lists", { Title: "Counters", BaseTemplate: 100 });
  if (made.status !== 201) throw new Error(`The list of counters was answered ${made.status}.`);
  const counters = "web/lists/getByTitle('Counters')";
  await post(`${counters}/fields/createfieldasxml`, {
    parameters: { SchemaXml: '<Field Type="Number" Name="Count" DisplayName="Count" />' },
  });
  for (let item = 0; item <= WRITERS; item++) await post(`${counters}/items`, { Title: `Counter ${item}`, Count: 0 });
  const counted = Array(WRITERS + 1).fill(0);

  const countUp = async (item, signed) => {
    const response = await ask(`${counters}/items(${item + 1})`, { headers: { Accept: "application/json" } });
    const { Count, "odata.etag": etag } = await response.json();
    const headers = { "Content-Type": "application/json", "X-RequestDigest": signed, "X-HTTP-Method": "MERGE", "If-Match": etag };
    const { status } = await timed("change", () =>
      ask(`${counters}/items(${item + 1})`, { method: "POST", body: JSON.stringify({ Count: Count + 1 }), headers }),
    );
    if (status === 204) counted[item]++;
    else if (status === 412) conflicts++;
    else errors++;
  };
  const reader = async (number) => {
    const person = visitor(origin, number % 2 === 0 ? "staff" : "volunteer");
    await wait((number / READERS) * THINKING_MS);
    for (let turn = number; performance.now() < until; turn++) {
      const [what, address] = READS[turn % READS.length];
      const { ok } = await timed(what, () => person.ask(address));
      if (!ok) errors++;
      await wait(THINKING_MS);
    }
  };
  const writer = async (number) => {
    const signed = await digest();
    while (performance.now() < until) {
      await countUp(number, signed);
      await countUp(WRITERS, signed);
      await wait(THINKING_MS / 5);
    }
  };
  await Promise.all([...Array.from({ length: READERS }, (_, at) => reader(at)), ...Array.from({ length: WRITERS }, (_, at) => writer(at))]);

  const { value } = await (await ask(`${counters}/items?$select=Count&$orderby=Id`)).json();
  const lost = value.reduce((sum, { Count }, at) => sum + counted[at] - Count, 0);
  return { times, errors, conflicts, lost, written: counted.reduce((sum, count) => sum + count, 0) };
}

let failed = false;
try {
  const first = await start();
  await stop(first.child);
  const again = await start();
  const alone = await pages(again.origin);
  const { times, errors, conflicts, lost, written } = await crowd(again.origin);
  const memory = await memoryOf(again.child);
  await stop(again.child);

  const figures = {
    items,
    "first start with provisioning (ms)": Math.round(first.took),
    "start on an existing database (ms)": Math.round(again.took),
    "page of 5,000, server time p50 (ms)": quantile(alone.inServer, 0.5),
    "page of 5,000, to the last byte at the reader p50 (ms)": quantile(alone.times, 0.5),
    "memory after all (MiB)": memory,
    readers: READERS,
    writers: WRITERS,
    seconds,
    errors,
    "changes kept": written,
    "changes refused as late (412)": conflicts,
    "changes lost": lost,
  };
  const table = [...times].map(([what, each]) => ({
    request: what,
    count: each.length,
    "p50 (ms)": quantile(each, 0.5),
    "p95 (ms)": quantile(each, 0.95),
    "slowest (ms)": quantile(each, 1),
  }));
  console.table(
    Object.fromEntries(
      Object.entries(figures).map(([name, figure]) => [
        name,
        { figure, ...(name in BARS ? { "at most": BARS[name], holds: isHeld(name, figure) ? "yes" : "NO" } : {}) },
      ]),
    ),
  );
  console.table(table);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ figures, requests: table }, null, 2)}\n`);
  const missed = Object.keys(BARS).filter((name) => !isHeld(name, figures[name]));
  failed = missed.length > 0;
  if (failed) console.error(`Too much: ${missed.join("; ")}.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
await exit(failed ? 1 : 0);
