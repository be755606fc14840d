// npm run bench: how fast the shipped directory answers in a real browser with a processor slowed four times.
// npm run bench -- 400 6500 20000 --json FILE chooses the numbers of volunteers and keeps the figures.
import "./steps/requireNode.mjs";
import { writeFileSync } from "fs";
import { createRequire } from "module";
import { parseArgs } from "util";
import {
  clickPlaces,
  copyIsKept,
  firstSeen,
  fixedWork,
  openPeople,
  requestsBeforeFirstCard,
  watchFirst,
  watchTyping,
} from "./bench/inPage.mjs";
import { openIntranet } from "./bench/intranet.mjs";
import { lineOf, POOR_LINE, SLOW_LINE } from "./bench/line.mjs";
import { besidePeers } from "./bench/peers.mjs";
import { findChromium } from "./steps/chromium.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { ensureLocalIntranet } from "./steps/localIntranet.mjs";
import { refuseLostFlags } from "./steps/lostFlags.mjs";
import { exit, orExit } from "./steps/run.mjs";
import { ensureSolution } from "./steps/shipBuild.mjs";

const SLOWDOWN = 4;
/** Typed letter by letter and taken back letter by letter. */
const WORDS = ["たかはし", "ケニア", "子女教育", "フランス語", "平成25年"];
const SIZES = [650, 6500, 20_000, 65_000];
/** Milliseconds that one wait may take: at 65,000 volunteers the longest takes about one minute. */
const PATIENCE = 240_000;

await refuseLostFlags("npm run bench", "  --json FILE");
const { values, positionals } = parseArgs({ args: process.argv.slice(2), allowPositionals: true, options: { json: { type: "string" } } });
const sizes = positionals.length > 0 ? positionals.map(Number) : SIZES;
if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
  console.error("Numbers of volunteers must be whole numbers, for example: npm run bench -- 400 6500");
  await exit(2);
}

await orExit(ensureInstalled());
await orExit(ensureSolution());
await orExit(ensureLocalIntranet());
const executablePath = await findChromium();
if (executablePath === undefined) await exit(1);
const { chromium } = createRequire(import.meta.url)("@playwright/test");

const quantile = (times, part) => [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))];
const rounded = (time) => Math.round(time * 10) / 10;

/** A tab of somebody whose browser has the scripts of SharePoint, and none of ours. */
async function open(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "ja-JP" });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.addInitScript(watchFirst);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  const line = await lineOf(session);
  await line.withoutUs();
  const askedForUs = page.waitForEvent("requestfailed", (request) => request.url().includes("/volunteer-directory-web-part_"));
  await page.goto(address);
  await askedForUs;
  await page.waitForLoadState("networkidle");
  await line.withUs();
  return { context, page, session, line };
}

/** One visit over a slow line. */
async function visit({ page, line }, address, speed = SLOW_LINE) {
  await line.slow(speed);
  line.startCounting();
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(() => window.benchFirstCard !== undefined);
  return page.evaluate(firstSeen);
}

/** Everybody has been read, copied for the next visit and made ready for searching. */
async function settle({ page, line }, volunteers) {
  await line.free();
  await page.waitForFunction(() => document.querySelector('.ps-note[data-kind="wait"]') === null);
  await page.waitForFunction(copyIsKept, undefined, { polling: 500 });
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(2000 + volunteers / 2);
}

/** Types with real input events, each once the former has come to rest. */
async function type(page) {
  await page.evaluate(watchTyping);
  await page.locator("input[type=search]").focus();
  for (const word of WORDS) {
    const keys = [
      ...[...word].map((letter) => () => page.keyboard.insertText(letter)),
      ...[...word].map(() => () => page.keyboard.press("Backspace")),
    ];
    for (const press of keys) {
      const before = await page.evaluate(() => window.benchTimes.length);
      await press();
      await page.waitForFunction((done) => window.benchTimes.length > done, before);
    }
  }
  return page.evaluate(() => window.benchTimes);
}

async function heapInMegabytes(session) {
  await session.send("HeapProfiler.collectGarbage");
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "JSHeapUsedSize").value / 1e6;
}

async function measure(browser, volunteers) {
  const intranet = await openIntranet(volunteers);
  const anothers = await open(browser, intranet.page);
  const poor = await visit(anothers, intranet.page, POOR_LINE);
  await anothers.context.close();

  const tab = await open(browser, intranet.page);
  const { context, page, session, line } = tab;
  const cold = await visit(tab, intranet.page);
  await settle(tab, volunteers);
  const read = line.counted();
  const sentBefore = await page.evaluate(requestsBeforeFirstCard);

  const work = await page.evaluate(fixedWork);
  line.startCounting();
  const keys = await type(page);
  const clicks = await page.evaluate(clickPlaces);
  const { requests: whileChoosing } = line.counted();
  const opened = await page.evaluate(openPeople);
  const mounted = await page.getByRole("article").count();
  const heap = await heapInMegabytes(session);
  const warm = await visit(tab, intranet.page);

  await context.close();
  await intranet.close();
  const timed = (times, what, part) =>
    rounded(
      quantile(
        times.map((time) => time[what]),
        part,
      ),
    );
  return {
    volunteers,
    "fixed work (ms)": rounded(work),
    "key to letter p95 (ms)": timed(keys, "echo", 0.95),
    "key to people p50 (ms)": timed(keys, "results", 0.5),
    "key to people p95 (ms)": timed(keys, "results", 0.95),
    "key to rest p95 (ms)": timed(keys, "rest", 0.95),
    "facet click to box p75 (ms)": timed(clicks, "box", 0.75),
    "facet click to box, worst (ms)": timed(clicks, "box", 1),
    "facet click to people p50 (ms)": timed(clicks, "people", 0.5),
    "facet click to people p95 (ms)": timed(clicks, "people", 0.95),
    "opening a person p75 (ms)": rounded(quantile(opened, 0.75)),
    "opening a person, worst (ms)": rounded(quantile(opened, 1)),
    "mounted cards": mounted,
    "heap (MB)": rounded(heap),
    "requests before first card": sentBefore,
    requests: read.requests,
    "requests for searches and choices": whileChoosing,
    KB: Math.round(read.bytes / 1000),
    "KB per 1,000": rounded(read.bytes / volunteers),
    "first card cold (ms)": rounded(cold.fromWebPart),
    "first card warm (ms)": rounded(warm.fromWebPart),
    "cold, from navigation (ms)": rounded(cold.fromNavigation),
    "warm, from navigation (ms)": rounded(warm.fromNavigation),
    "400 kbit/s, 600 ms: first of ours (ms)": rounded(poor.ours),
    "400 kbit/s, 600 ms: first card (ms)": rounded(poor.fromWebPart),
  };
}

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking"] });
const figures = [];
for (const size of sizes) figures.push(await measure(browser, size));
await browser.close();
console.log(
  `Processor slowed ${SLOWDOWN} times; first cards over a line of 250 ms and 1.5 Mbit/s, where no other is named, from the moment the page asks for the web part.`,
);
console.log("Fixed work tells how busy the machine was: compare times only between runs in which it is alike.");
console.table(
  Object.fromEntries(
    Object.keys(figures[0]).map((name) => [name, Object.fromEntries(figures.map((each) => [each.volunteers, each[name]]))]),
  ),
);
console.log("Beside what the public source of other directories says:");
console.table(besidePeers(figures.at(-1)));
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
