// npm run e2e: the shipped web parts in a real browser, on the local intranet. Further arguments go to Playwright.
import "./steps/requireNode.mjs";
import { endToEnd } from "./steps/endToEnd.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { ensureLocalIntranet } from "./steps/localIntranet.mjs";
import { refuseLostFlags } from "./steps/lostFlags.mjs";
import { orExit } from "./steps/run.mjs";
import { ensureSolution } from "./steps/shipBuild.mjs";

await refuseLostFlags("npm run e2e", "  -g WORDS\n  --grep WORDS\n  --headed\n  --debug\n  --ui");
await orExit(ensureInstalled());
await orExit(ensureSolution());
await orExit(ensureLocalIntranet());
await orExit(endToEnd(process.argv.slice(2)));
