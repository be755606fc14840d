import { runPackage } from "./run.mjs";
import { whenChanged } from "./stamp.mjs";

const SOURCES = ["src", "config", "teams", "gulpfile.js", "tsconfig.json", ".eslintrc.js", "package-lock.json"];

/** The shipped solution: clean, bundle --ship, package. Cleaning first matters: stale hashed files would stay in release/. @returns {Promise<number>} */
export async function buildSolution() {
  for (const args of [["clean"], ["bundle", "--ship"], ["package-solution", "--ship"]]) {
    const code = await runPackage("gulp/bin/gulp.js", args);
    if (code !== 0) return code;
  }
  return 0;
}

/** Builds the solution when a source has changed since the last success. */
export function ensureSolution() {
  return whenChanged({ name: "solution", sources: SOURCES, result: "release/manifests", build: buildSolution });
}
