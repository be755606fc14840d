// npm run watch: the local intranet, whose web parts are built anew within seconds whenever something in src/ changes. Flags as of npm start.
import "./steps/requireNode.mjs";
import { setTimeout as wait } from "timers/promises";
import { ensureInstalled } from "./steps/install.mjs";
import { ensureLocalIntranet, serveIntranet } from "./steps/localIntranet.mjs";
import { isBuiltElsewhere } from "./steps/oneBuild.mjs";
import { exit, orExit } from "./steps/run.mjs";
import { buildQuickly, solutionSources } from "./steps/shipBuild.mjs";
import { readStartFlags, refuseVainStart } from "./steps/startUsage.mjs";

const flags = await readStartFlags("npm run watch");
await orExit(ensureInstalled());
await refuseVainStart(flags);
let built = solutionSources();
console.log("Building the web parts without minifying them.");
await orExit(buildQuickly());
await orExit(ensureLocalIntranet());
void keepBuilding();
await exit(await serveIntranet(flags));

async function keepBuilding() {
  for (;;) {
    await wait(500);
    const now = sourcesOr(built);
    if (now === built || isBuiltElsewhere()) continue;
    built = now;
    console.log("Building.");
    const began = performance.now();
    if ((await buildQuickly()) === 0) console.log(`Built in ${Math.round((performance.now() - began) / 1000)} seconds: reload the page.`);
  }
}

/** Some editors take a file away before they write it anew. */
function sourcesOr(before) {
  try {
    return solutionSources();
  } catch {
    return before;
  }
}
