// npm run bench: how fast the shipped directory answers in a real browser with a processor slowed four times.
// npm run bench -- 400 6500 20000 --json FILE chooses the numbers of volunteers and keeps the figures.
import "./steps/requireNode.mjs";
import { mkdtempSync, rmSync, writeFileSync } from "fs";
import { createRequire } from "module";
import { tmpdir } from "os";
import path from "path";
import { parseArgs } from "util";
import { findChromium } from "./steps/chromium.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { ensureLocalIntranet } from "./steps/localBuild.mjs";
import { orExit, root } from "./steps/run.mjs";
import { ensureSolution } from "./steps/shipBuild.mjs";

const SLOWDOWN = 4;
const WORDS = ["たかはし", "ケニア", "子女教育", "フランス語", "平成25年"];

const { values, positionals } = parseArgs({ args: process.argv.slice(2), allowPositionals: true, options: { json: { type: "string" } } });
const sizes = positionals.length > 0 ? positionals.map(Number) : [400, 6500];
if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
  console.error("Numbers of volunteers must be whole numbers, for example: npm run bench -- 400 6500");
  process.exit(2);
}

await orExit(ensureInstalled());
await orExit(ensureSolution());
await orExit(ensureLocalIntranet());
const executablePath = await findChromium();
if (executablePath === undefined) process.exit(1);

const require = createRequire(import.meta.url);
const { chromium } = require("@playwright/test");
const { startIntranet } = require(path.join(root, ".local/app/local/server.js"));

const quantile = (times, part) => [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))];
const rounded = (time) => Math.round(time * 10) / 10;

/** Runs in the page: from the input event to the frame after the one in which the result stands. */
async function typeAndPaint(words) {
  const box = document.querySelector("input[type=search]");
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const times = [];
  for (const word of words) {
    for (let length = 0; length <= word.length; length++) {
      const start = performance.now();
      write.call(box, word.slice(0, length));
      box.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await frame();
      times.push(performance.now() - start);
      // The search itself may follow a moment after the key: the longest task until it rests counts as well.
      const rest = performance.now();
      let longest = 0;
      while (performance.now() - rest < 160) {
        const before = performance.now();
        await frame();
        longest = Math.max(longest, performance.now() - before);
      }
      times[times.length - 1] = Math.max(times[times.length - 1], longest);
    }
  }
  return times;
}

/** Runs in the page: a click on each region, to the frame after the one in which the result stands. */
async function choosePlaces() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const times = [];
  for (let index = 0; index < 8; index++) {
    for (let turn = 0; turn < 2; turn++) {
      const start = performance.now();
      document.querySelectorAll(".ps-facets input[type=checkbox]")[index].click();
      await frame();
      times.push(performance.now() - start);
    }
  }
  return times;
}

async function measure(browser, volunteers) {
  const data = mkdtempSync(path.join(tmpdir(), "plat-sodan-"));
  const intranet = await startIntranet({ port: 0, data, volunteers, seed: 1, fresh: true });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  let requests = 0;
  page.on("request", (request) => (requests += /\/_api\/|\/graph\//.test(request.url()) ? 1 : 0));
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await page.goto(`${intranet.origin}/sites/plat/SitePages/Directory.aspx`);
  await page.getByRole("article").first().waitFor({ timeout: 120_000 });
  const beforeFirstCard = requests;
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(volunteers);
  const keys = await page.evaluate(typeAndPaint, WORDS);
  const clicks = await page.evaluate(choosePlaces);
  const mounted = await page.getByRole("article").count();
  await page.close();
  await intranet.close();
  rmSync(data, { recursive: true, force: true });
  return {
    volunteers,
    "requests before first card": beforeFirstCard,
    "key to paint p50 (ms)": rounded(quantile(keys, 0.5)),
    "key to paint p95 (ms)": rounded(quantile(keys, 0.95)),
    "facet click p50 (ms)": rounded(quantile(clicks, 0.5)),
    "facet click p95 (ms)": rounded(quantile(clicks, 0.95)),
    "mounted cards": mounted,
  };
}

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking"] });
const figures = [];
for (const size of sizes) figures.push(await measure(browser, size));
await browser.close();
console.log(`Processor slowed ${SLOWDOWN} times.`);
console.table(figures);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
