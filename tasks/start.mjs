// npm start: the local intranet, with everything it needs.
import "./steps/requireNode.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { ensureLocalIntranet } from "./steps/localBuild.mjs";
import { orExit, run } from "./steps/run.mjs";
import { ensureSolution } from "./steps/shipBuild.mjs";

await orExit(ensureInstalled());
await orExit(ensureSolution());
await orExit(ensureLocalIntranet());
// Ctrl+C reaches the intranet as well as us: it must have the time to close its database.
process.on("SIGINT", () => undefined);
await orExit(run(process.execPath, [".local/app/local/main.js", ...process.argv.slice(2)]));
