// npm start: the local intranet, with everything it needs.
import "./steps/requireNode.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { ensureLocalIntranet } from "./steps/localBuild.mjs";
import { orExit, runUntilStopped } from "./steps/run.mjs";
import { ensureSolution } from "./steps/shipBuild.mjs";

await orExit(ensureInstalled());
await orExit(ensureSolution());
await orExit(ensureLocalIntranet());
await orExit(runUntilStopped(process.execPath, [".local/app/local/main.js", ...process.argv.slice(2)]));
