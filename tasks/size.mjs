// npm run size: the gzip sizes of the shipped bundles against their bars.
import "./steps/requireNode.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { orExit } from "./steps/run.mjs";
import { ensureSolution } from "./steps/shipBuild.mjs";
import { checkSizes } from "./steps/sizes.mjs";

await orExit(ensureInstalled());
await orExit(ensureSolution());
await orExit(checkSizes());
