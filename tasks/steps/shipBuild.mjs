import { runPackageQuietly } from "./run.mjs";
import { always, whenChanged } from "./stamp.mjs";

const SOURCES = ["src", "config", "teams", "gulpfile.js", "tsconfig.json", ".eslintrc.js", "package-lock.json"];

/** gulp writes hundreds of lines where one is enough. */
const SAYS = {
  clean: "Building the web parts (clean).",
  bundle: "Building the web parts (bundle). This takes about a minute.",
  "package-solution": "Building the web parts (package).",
};

async function bundleAndPackage() {
  // Cleaning first matters: stale hashed files would stay in release/.
  for (const [step, ...args] of [["clean"], ["bundle", "--ship"], ["package-solution", "--ship"]]) {
    console.log(SAYS[step]);
    const code = await runPackageQuietly("gulp/bin/gulp.js", [step, ...args]);
    if (code !== 0) {
      console.error(`gulp ${[step, ...args].join(" ")} failed; above is all that it said.`);
      return code;
    }
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
