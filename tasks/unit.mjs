// npm run unit: the unit tests. npm run unit -- Directory runs the files whose paths hold the word; further arguments go to Jest.
import "./steps/requireNode.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { refuseLostFlags } from "./steps/lostFlags.mjs";
import { orExit, runPackage } from "./steps/run.mjs";

await refuseLostFlags("npm run unit", "  -t WORDS\n  --watch\n  --coverage\n  --verbose");
await orExit(ensureInstalled());
await orExit(runPackage("jest/bin/jest.js", process.argv.slice(2)));
