// npm run lint: style and the arrows between the rooms.
import { orExit } from "./steps/run.mjs";
import { lint } from "./steps/checks.mjs";

await orExit(lint());
