// npm run format: lays every file out alike. npm run format -- --check only names those that are not.
import "./steps/requireNode.mjs";
import { format, formatted } from "./steps/checks.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { orExit } from "./steps/run.mjs";

await orExit(ensureInstalled());
await orExit(process.argv.includes("--check") ? formatted() : format());
