// npm run build: the package for IT, sharepoint/solution/plat-sodan.sppkg.
import "./steps/requireNode.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { orExit } from "./steps/run.mjs";
import { buildSolution } from "./steps/shipBuild.mjs";

await orExit(ensureInstalled());
await orExit(buildSolution());
