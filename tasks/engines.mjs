// npm run e2e:engines: the main job in WebKit and in Firefox, on the local intranet. Further arguments go to Playwright's runner.
import "./steps/requireNode.mjs";
import { findEngines, otherEngines } from "./steps/engines.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { ensureLocalIntranet } from "./steps/localIntranet.mjs";
import { refuseLostFlags } from "./steps/lostFlags.mjs";
import { exit, orExit } from "./steps/run.mjs";
import { ensureSolution } from "./steps/shipBuild.mjs";

await refuseLostFlags("npm run e2e:engines", "  -g WORDS\n  --grep WORDS\n  --project NAME");
await orExit(ensureInstalled());
const engines = await findEngines();
if (engines.length === 0) await exit(1);
await orExit(ensureSolution());
await orExit(ensureLocalIntranet());
await orExit(otherEngines(engines, process.argv.slice(2)));
