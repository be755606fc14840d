// npm run e2e: the shipped web parts in a real browser, on the local intranet. Further arguments go to Playwright.
import "./steps/requireNode.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { ensureLocalIntranet } from "./steps/localBuild.mjs";
import { endToEnd } from "./steps/endToEnd.mjs";
import { orExit } from "./steps/run.mjs";
import { ensureSolution } from "./steps/shipBuild.mjs";

await orExit(ensureInstalled());
await orExit(ensureSolution());
await orExit(ensureLocalIntranet());
await orExit(endToEnd(process.argv.slice(2)));
