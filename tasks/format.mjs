// npm run format: lays every file out alike. npm run format -- --check only names those that are not.
import "./steps/requireNode.mjs";
import { format, formatted } from "./steps/checks.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { refuseLostFlags } from "./steps/lostFlags.mjs";
import { orExit } from "./steps/run.mjs";

await refuseLostFlags("npm run format", "  --check");
await orExit(ensureInstalled());
await orExit(process.argv.includes("--check") ? formatted() : format());
