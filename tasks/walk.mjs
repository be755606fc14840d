// npm run walk: what readers do with a finger, a mouse or the keys from a page that stands to a message that is ready to be sent.
import "./steps/requireNode.mjs";
import { createRequire } from "module";
import { openIntranet } from "./bench/intranet.mjs";
import { findChromium } from "./steps/chromium.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { ensureLocalIntranet } from "./steps/localIntranet.mjs";
import { exit, orExit } from "./steps/run.mjs";
import { ensureSolution } from "./steps/shipBuild.mjs";
import { finger, keyboard, mouse } from "./walk/hands.mjs";
import { READERS } from "./walk/readers.mjs";

const VOLUNTEERS = 400;
/** Presses by a finger that a message may take. */
const BAR = 3;
const HANDS = [
  { hand: finger, viewport: { width: 390, height: 844 }, isTouched: true },
  { hand: mouse, viewport: { width: 1280, height: 900 }, isTouched: false },
  { hand: keyboard, viewport: { width: 1280, height: 900 }, isTouched: false },
];

await orExit(ensureInstalled());
await orExit(ensureSolution());
await orExit(ensureLocalIntranet());
const executablePath = await findChromium();
if (executablePath === undefined) await exit(1);
const { chromium } = createRequire(import.meta.url)("@playwright/test");

/** Notes what a press would open instead of opening it. Runs inside the page. */
function noteMessages() {
  window.walkOpened = [];
  const note = (event) => {
    const href = event.target instanceof Element ? (event.target.closest("a[href]")?.getAttribute("href") ?? "") : "";
    if (!/^mailto:|\/l\/chat\//.test(href)) return;
    event.preventDefault();
    window.walkOpened.push(href);
  };
  // Before anybody else hears of it: Fluent's panel lets clicks go no further.
  document.addEventListener("click", note, { capture: true });
}

/** Whether one message stands ready, with somebody to send it to and something to say. */
const isReady = ([link, ...others]) =>
  others.length === 0 && /^(?:mailto:[^?]+|.*[?&]users=[^&]+)[?&].*(?:body|message)=./.test(link ?? "");

async function walkOnce(browser, origin, { name, language, start, webPart, walk }, { hand, viewport, isTouched }) {
  const context = await browser.newContext({ viewport, hasTouch: isTouched, isMobile: isTouched, locale: language });
  await context.addCookies([{ name: "plat-language", value: language, url: origin }]);
  await context.addInitScript(noteMessages);
  const page = await context.newPage();
  const settled = async () => {
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(800);
  };
  await page.goto(new URL(start, `${origin}/sites/plat/`).href);
  await webPart(page).waitFor();
  await settled();
  const holding = hand(page);
  await holding.begin(webPart(page));
  await walk(page, holding, settled);
  const opened = await page.evaluate(() => window.walkOpened);
  await context.close();
  if (!isReady(opened)) throw new Error(`${hand.name}, ${name}: no message stands ready, but: ${opened.join(" ") || "nothing"}`);
  return holding.done;
}

const intranet = await openIntranet(VOLUNTEERS);
const { origin } = new URL(intranet.page);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking"] });
const rows = [];
for (const reader of READERS) {
  const done = [];
  for (const way of HANDS) done.push(await walkOnce(browser, origin, reader, way));
  rows.push({ reader, done });
}
await browser.close();
await intranet.close();

console.log("From a page that stands to a message that is ready to be sent, without the letters that are typed (the last column).");
console.log("Keys are counted from the beginning of the web part: what a site puts above its pages is its own.\n");
console.log("| reader | taps (390 px) | swipes | clicks (1,280 px) | turns of the wheel | keys (1,280 px) | letters |");
console.log("|---|---|---|---|---|---|---|");
for (const { reader, done } of rows) {
  const [touched, clicked, keyed] = done;
  const cells = [touched.presses, touched.scrolls, clicked.presses, clicked.scrolls, keyed.presses, touched.letters];
  console.log(`| ${[reader.name, ...cells].join(" | ")} |`);
}
const long = rows.filter(({ done: [touched] }) => touched.presses > BAR);
for (const { reader } of long) console.error(`${reader.name}: more than ${BAR} taps.`);
await exit(long.length === 0 ? 0 : 1);
