// node tasks/steps/check.mjs NAME: one check of npm test, in a process of its own, so that two can run at a time.
import { checkArrows } from "./arrows.mjs";
import { formatted, lint, types, unused } from "./checks.mjs";
import { checkCircles } from "./circles.mjs";
import { checkDataSizes } from "./dataSizes.mjs";
import { checkDocs } from "./generatedDocs.mjs";
import { ensureLocalIntranet } from "./localIntranet.mjs";
import { exit } from "./run.mjs";
import { ensureSolution } from "./shipBuild.mjs";
import { checkVisits } from "./visitSizes.mjs";

const CHECKS = {
  "ship build": ensureSolution,
  types,
  lint,
  "data sizes": async () => (await checkDataSizes()) || (await checkVisits([6500])),
  "local intranet build": ensureLocalIntranet,
  format: formatted,
  unused,
  documentation: checkDocs,
  arrows: checkArrows,
  circles: checkCircles,
};

await exit(await CHECKS[process.argv[2]]());
