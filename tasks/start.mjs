// npm start: the local intranet, with everything it needs.
import "./steps/requireNode.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { ensureLocalIntranet, serveIntranet } from "./steps/localIntranet.mjs";
import { orExit } from "./steps/run.mjs";
import { ensureSolution } from "./steps/shipBuild.mjs";
import { readStartFlags, refuseVainStart } from "./steps/startUsage.mjs";

const flags = await readStartFlags("npm start");
await orExit(ensureInstalled());
await refuseVainStart(flags);
await orExit(ensureSolution());
await orExit(ensureLocalIntranet());
await orExit(serveIntranet(flags));
