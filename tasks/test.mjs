// npm test: lint, format, types, documentation, unit, ship build, end-to-end, sizes. Every step runs even when an earlier one failed; the last line counts.
import "./steps/requireNode.mjs";
import { existsSync, mkdirSync, readFileSync, rmSync } from "fs";
import path from "path";
import { checkArrows } from "./steps/arrows.mjs";
import { formatted, lint, types, unused } from "./steps/checks.mjs";
import { checkCircles } from "./steps/circles.mjs";
import { checkDocs } from "./steps/generatedDocs.mjs";
import { checkDataSizes } from "./steps/dataSizes.mjs";
import { checkVisits } from "./steps/visitSizes.mjs";
import { endToEnd } from "./steps/endToEnd.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { ensureLocalIntranet } from "./steps/localIntranet.mjs";
import { exit, orExit, root, runPackage } from "./steps/run.mjs";
import { ensureSolution } from "./steps/shipBuild.mjs";
import { checkSizes } from "./steps/sizes.mjs";

await orExit(ensureInstalled());

const reports = path.join(root, ".local/reports");
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const total = { passed: 0, failed: 0 };

/** A step that is one check by itself. */
async function check(name, work) {
  console.log(`\n== ${name}`);
  const code = await work();
  code === 0 ? total.passed++ : total.failed++;
  return code === 0;
}

/** A step that runs many tests and writes a report; a runner that fails without a failed test counts as one failure. */
async function suite(name, reportFile, work, read) {
  console.log(`\n== ${name}`);
  const code = await work(reportFile);
  const counts = existsSync(reportFile) ? read(JSON.parse(readFileSync(reportFile, "utf8"))) : { passed: 0, failed: 0 };
  total.passed += counts.passed;
  total.failed += code !== 0 && counts.failed === 0 ? 1 : counts.failed;
}

await check("lint", lint);
await check("format", formatted);
await check("types", types);
await check("unused", unused);
await check("arrows", checkArrows);
await check("circles", checkCircles);
await check("documentation", checkDocs);
await suite(
  "unit",
  path.join(reports, "unit.json"),
  (file) => runPackage("jest/bin/jest.js", ["--json", `--outputFile=${file}`]),
  (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
);
await check("data sizes", async () => (await checkDataSizes()) || (await checkVisits([6500])));
const built = (await check("ship build", ensureSolution)) && (await check("local intranet build", ensureLocalIntranet));
if (built) {
  await check("sizes", checkSizes);
  await suite(
    "end to end",
    path.join(reports, "e2e.json"),
    (file) => endToEnd([], { PLAYWRIGHT_JSON_OUTPUT_NAME: file }),
    (report) => ({ passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected }),
  );
} else {
  console.error("The end-to-end tests did not run: they need the build that failed.");
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
await exit(total.failed === 0 ? 0 : 1);
