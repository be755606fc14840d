// npm run size:data: what the directory reads over the line against its bars, on a first visit and again, and which column weighs how much.
import "./steps/requireNode.mjs";
import { openSample, VOLUNTEERS } from "./steps/dataSizes.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { exit, orExit } from "./steps/run.mjs";
import { checkVisits, DIRECTORIES } from "./steps/visitSizes.mjs";

await orExit(ensureInstalled());
const sample = openSample();
console.log("Answers before the first card; those in a batch travel uncompressed.");
console.table(await sample.beforeFirstCard());
console.log(`Each column's part of the answers for ${VOLUNTEERS} volunteers; what columns have in common counts for none of them.`);
console.table(await sample.shares("ja"));
const code = await sample.check();
sample.close();
await exit(code || (await checkVisits(DIRECTORIES)));
