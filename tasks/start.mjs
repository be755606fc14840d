// npm start: the local intranet, with everything it needs.
import "./steps/requireNode.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { ensureLocalIntranet } from "./steps/localBuild.mjs";
import { exit, orExit, runUntilStopped } from "./steps/run.mjs";
import { ensureSolution } from "./steps/shipBuild.mjs";
import { asksForHelp, USAGE } from "./steps/startUsage.mjs";

const args = process.argv.slice(2);
if (asksForHelp(args)) {
  // Before anything is installed or built: whoever asks wants to read, not to wait.
  console.log(USAGE);
  await exit(0);
}
await orExit(ensureInstalled());
await orExit(ensureSolution());
await orExit(ensureLocalIntranet());
await orExit(runUntilStopped(process.execPath, [".local/app/intranet/main.js", ...args]));
