import { runPackage } from "./run.mjs";
import { always, whenChanged } from "./stamp.mjs";

const SOURCES = ["src", "config", "teams", "gulpfile.js", "tsconfig.json", ".eslintrc.js", "package-lock.json"];

async function bundleAndPackage() {
  // Cleaning first matters: stale hashed files would stay in release/.
  for (const args of [["clean"], ["bundle", "--ship"], ["package-solution", "--ship"]]) {
    const code = await runPackage("gulp/bin/gulp.js", args);
    if (code !== 0) return code;
  }
  return 0;
}

const solution = { name: "solution", sources: SOURCES, result: "release/manifests", build: bundleAndPackage };

/** Builds the shipped solution: clean, bundle --ship, package. @returns {Promise<number>} exit code */
export function buildSolution() {
  return always(solution);
}

/** Builds the solution when a source has changed since the last success. @returns {Promise<number>} exit code */
export function ensureSolution() {
  return whenChanged(solution);
}
