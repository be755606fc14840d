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
const WIDTHS = [320, 768, 1440];
const README = { name: "directory", width: 1440, theme: "light", language: "ja" };

const data = mkdtempSync(path.join(tmpdir(), "plat-sodan-"));
const everything = path.join(root, ".local/pictures");
const published = path.join(root, "docs/pictures");
mkdirSync(everything, { recursive: true });
mkdirSync(published, { recursive: true });

const executablePath = await findChromium();
if (executablePath === undefined) await exit(1);
const intranet = await startIntranet({ port: 0, data, volunteers: 400, seed: 1, fresh: true });
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking"] });

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
        const isReadme = screen.name === README.name && width === README.width && theme === README.theme && language === README.language;
        if (isReadme) await page.screenshot({ path: path.join(published, "directory.png") });
      }
      await context.close();
    }
  }
}

await browser.close();
await intranet.close();
rmSync(data, { recursive: true, force: true });
console.log(`Pictures of every screen are in ${path.relative(root, everything)}, the README's in ${path.relative(root, published)}.`);
