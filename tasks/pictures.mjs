// npm run pictures: photographs the screens of the local intranet into docs/pictures (the README's) and .local/pictures (every width, theme and language).
import "./steps/requireNode.mjs";
import { mkdirSync, mkdtempSync, rmSync } from "fs";
import { createRequire } from "module";
import { tmpdir } from "os";
import path from "path";
import { findChromium } from "./steps/chromium.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { ensureLocalIntranet } from "./steps/localIntranet.mjs";
import { exit, orExit, root } from "./steps/run.mjs";
import { ensureSolution } from "./steps/shipBuild.mjs";

await orExit(ensureInstalled());
await orExit(ensureSolution());
await orExit(ensureLocalIntranet());

const require = createRequire(import.meta.url);
const { chromium } = require("@playwright/test");
const { startIntranet } = require(path.join(root, ".local/app/intranet/server.js"));

const SCREENS = [
  { name: "home", path: "SitePages/Home.aspx" },
  { name: "directory", path: "SitePages/Directory.aspx" },
  { name: "rows", path: "SitePages/Directory.aspx?ps-view=rows&ps-order=kana" },
  { name: "nobody", path: "SitePages/Directory.aspx?ps-q=ナイロビ&ps-job=総合職&ps-from=2020" },
  { name: "person", path: "SitePages/Directory.aspx?ps-person=2" },
];
const WIDTHS = [320, 390, 768, 1440];
/** What each README shows first: people who know it, with both ways to reach them, and the card of one of them open. */
const README = {
  ja: {
    path: "SitePages/Directory.aspx?ps-topic=edu-nursery&ps-state=open&ps-order=entry",
    card: /さんの連絡先カード$/,
    ways: [/^メールを書く/, /^Teamsで話す/],
  },
  en: {
    path: "SitePages/Directory.aspx?ps-topic=edu-nursery&ps-state=open&ps-order=entry",
    card: /^Person card of /,
    ways: [/^Email/, /^Teams chat/],
  },
};

const data = mkdtempSync(path.join(tmpdir(), "plat-sodan-"));
const everything = path.join(root, ".local/pictures");
const published = path.join(root, "docs/pictures");
mkdirSync(everything, { recursive: true });
mkdirSync(published, { recursive: true });

const executablePath = await findChromium();
if (executablePath === undefined) await exit(1);
const intranet = await startIntranet({ port: 0, data, volunteers: 400, seed: 1, fresh: true });
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking"] });

/** The first picture of a README: the web part alone, without the page around it. */
async function photographFirst(language) {
  const { path: screen, card, ways } = README[language];
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 1.5,
    locale: language,
    timezoneId: "Asia/Tokyo",
  });
  await context.addCookies([{ name: "plat-language", value: language, url: intranet.origin }]);
  const page = await context.newPage();
  await page.goto(`${intranet.origin}/sites/plat/${screen}`);
  const [first, second] = [page.getByRole("article").first(), page.getByRole("article").nth(1)];
  for (const person of [first, second]) for (const name of ways) await person.getByRole("link", { name }).waitFor();
  await page.waitForLoadState("networkidle");
  const webPart = page.getByRole("region", { name: "プラっと相談" }).first();
  await webPart.evaluate((element) => element.scrollIntoView());
  await page.mouse.wheel(0, -12);
  await second.getByRole("button", { name: card }).click();
  const opened = page.getByRole("dialog", { name: card });
  for (const name of ways) await opened.getByRole("link", { name }).waitFor();
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(1000);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: path.join(published, `directory.${language}.png`) });
  await context.close();
}

for (const language of Object.keys(README)) await photographFirst(language);
for (const language of ["ja", "en"]) {
  for (const theme of ["light", "dark"]) {
    for (const width of WIDTHS) {
      const context = await browser.newContext({ viewport: { width, height: 1000 }, locale: language, timezoneId: "Asia/Tokyo" });
      await context.addCookies(
        Object.entries({ "plat-language": language, "plat-theme": theme }).map(([name, value]) => ({ name, value, url: intranet.origin })),
      );
      const page = await context.newPage();
      for (const screen of SCREENS) {
        await page.goto(`${intranet.origin}/sites/plat/${screen.path}`);
        await page
          .getByRole("article")
          .or(page.getByRole("dialog").getByRole("heading"))
          .or(page.getByRole("heading", { level: 3 }))
          .first()
          .waitFor();
        await page.waitForLoadState("networkidle");
        await page.screenshot({ path: path.join(everything, `${screen.name}-${width}-${theme}-${language}.png`) });
      }
      await context.close();
    }
  }
}

await browser.close();
await intranet.close();
rmSync(data, { recursive: true, force: true });
console.log(`Pictures of every screen are in ${path.relative(root, everything)}, the README's in ${path.relative(root, published)}.`);
