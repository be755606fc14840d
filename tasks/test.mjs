// npm test: lint, format, types, documentation, ship build, unit, sizes, end-to-end. Every step runs even when an earlier one failed; the last line counts.
import "./steps/requireNode.mjs";
import { existsSync, mkdirSync, readFileSync, rmSync } from "fs";
import path from "path";
import { endToEnd } from "./steps/endToEnd.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { exit, orExit, root, runHeard, runPackage } from "./steps/run.mjs";
import { checkSizes } from "./steps/sizes.mjs";

await orExit(ensureInstalled());

const reports = path.join(root, ".local/reports");
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const total = { passed: 0, failed: 0 };

/** Checks that need nothing of each other, the long ones first. */
const CHECKS = [
  "ship build",
  "types",
  "lint",
  "data sizes",
  "local intranet build",
  "format",
  "unused",
  "documentation",
  "arrows",
  "circles",
];
const passed = new Set();

/** Counts a check and says how it went. */
function tell(name, code, since) {
  code === 0 ? total.passed++ : total.failed++;
  if (code === 0) passed.add(name);
  console.log(`\n== ${name}: ${code === 0 ? "passed" : "FAILED"}${took(since)}`);
}

/** How long a step took: what is slow here is slow for everybody, each time. */
function took(since) {
  return `, ${Math.round((Date.now() - since) / 1000)} s`;
}

/** Runs checks one after the other, until none is left. */
async function checkEach(names) {
  for (const name of names) {
    const since = Date.now();
    const { code, said } = await runHeard(process.execPath, ["tasks/steps/check.mjs", name]);
    tell(name, code, since);
    process.stdout.write(said);
  }
}

/** A step that runs many tests and writes a report; a runner that fails without a failed test counts as one failure. */
async function suite(name, reportFile, work, read) {
  console.log(`\n== ${name}`);
  const since = Date.now();
  const code = await work(reportFile);
  const counts = existsSync(reportFile) ? read(JSON.parse(readFileSync(reportFile, "utf8"))) : { passed: 0, failed: 0 };
  total.passed += counts.passed;
  total.failed += code !== 0 && counts.failed === 0 ? 1 : counts.failed;
  console.log(`== ${name}: ${counts.passed} passed, ${counts.failed} failed${took(since)}`);
}

/** What Playwright's runner reports. */
const ofPlaywright = ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected });

// Most of them use one core, and the smallest machine that this is for has two.
const left = CHECKS.values();
await Promise.all([checkEach(left), checkEach(left)]);
await suite(
  "unit",
  path.join(reports, "unit.json"),
  (file) => runPackage("jest/bin/jest.js", ["--json", `--outputFile=${file}`]),
  (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
);
if (passed.has("ship build") && passed.has("local intranet build")) {
  const since = Date.now();
  tell("sizes", await checkSizes(), since);
  await suite("end to end", path.join(reports, "e2e.json"), (file) => endToEnd([], { PLAYWRIGHT_JSON_OUTPUT_NAME: file }), ofPlaywright);
} else {
  console.error("The end-to-end tests did not run: they need the build that failed.");
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
await exit(total.failed === 0 ? 0 : 1);
