// npm run conformance: drives the local SharePoint and Graph through published clients and plain HTTP, and counts the cases by subject.
// npm run conformance -- items runs the subjects whose file names hold the word.
import "./steps/requireNode.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { refuseLostFlags } from "./steps/lostFlags.mjs";
import { exit, orExit, runPackage } from "./steps/run.mjs";

await refuseLostFlags("npm run conformance", "  -t WORDS\n  --watch\n  --coverage\n  --verbose");
await orExit(ensureInstalled());
await exit(await runPackage("jest/bin/jest.js", ["--selectProjects", "conformance", "--verbose", ...process.argv.slice(2)]));
