// npm run lint: style and the arrows between the rooms.
import "./steps/requireNode.mjs";
import { lint } from "./steps/checks.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { orExit } from "./steps/run.mjs";

await orExit(ensureInstalled());
await orExit(lint());
