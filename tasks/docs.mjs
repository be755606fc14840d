// npm run docs: writes into the documentation what is made from the code: the table of routes, the picture of the rooms.
// npm run docs -- --check only tells whether it is up to date.
import "./steps/requireNode.mjs";
import { checkDocs, writeDocs } from "./steps/generatedDocs.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { refuseLostFlags } from "./steps/lostFlags.mjs";
import { exit, orExit } from "./steps/run.mjs";

await refuseLostFlags("npm run docs", "  --check");
await orExit(ensureInstalled());
await exit(await (process.argv.includes("--check") ? checkDocs() : writeDocs()));
