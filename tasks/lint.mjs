// npm run lint: style, format, the arrows between the rooms, what nothing uses, and circles.
import "./steps/requireNode.mjs";
import { checkArrows } from "./steps/arrows.mjs";
import { formatted, lint, unused } from "./steps/checks.mjs";
import { checkCircles } from "./steps/circles.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { orExit } from "./steps/run.mjs";

await orExit(ensureInstalled());
await orExit(lint());
await orExit(formatted());
await orExit(unused());
await orExit(checkArrows());
await orExit(checkCircles());
