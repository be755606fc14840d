import { readFileSync, statSync } from "fs";
import path from "path";
import { buildAlone } from "./oneBuild.mjs";
import { root, runPackageQuietly } from "./run.mjs";
import { always, fingerprint, forget, whenChanged } from "./stamp.mjs";

const SOURCES = ["src", "config", "teams", "tasks/ship", "gulpfile.js", "tsconfig.json", "package-lock.json"];

/** What IT gets. */
const PACKAGE = "sharepoint/solution/plat-sodan.sppkg";

/** gulp writes hundreds of lines where one is enough. */
const SAYS = {
  clean: "Building the web parts (clean).",
  bundle: "Building the web parts (bundle). This takes about a minute.",
  "package-solution": "Building the web parts (package).",
};

async function gulp(args, env) {
  const code = await runPackageQuietly("gulp/bin/gulp.js", args, env);
  if (code !== 0) console.error(`gulp ${args.join(" ")} failed; above is all that it said.`);
  return code;
}

async function bundleAndPackage() {
  // Cleaning first matters: stale hashed files would stay in release/.
  for (const [step, ...args] of [["clean"], ["bundle", "--ship"], ["package-solution", "--ship"]]) {
    console.log(SAYS[step]);
    const code = await gulp([step, ...args]);
    if (code !== 0) return code;
  }
  return holdsNotices() ? 0 : 1;
}

/** The names in a package are written as they are. */
function holdsNotices() {
  const holds = readFileSync(path.join(root, PACKAGE)).includes("third-party-notices.txt");
  if (!holds)
    console.error(`${PACKAGE} holds no third-party-notices.txt, which its licences ask for: see tasks/ship/thirdPartyNotices.cjs.`);
  return holds;
}

const solution = { name: "solution", sources: SOURCES, result: "release/manifests", build: () => buildAlone(bundleAndPackage) };

/** Builds the shipped solution (clean, bundle --ship, package) and says where it is. @returns {Promise<number>} exit code */
export async function buildSolution() {
  const code = await always(solution);
  if (code === 0) console.log(`The package for IT: ${PACKAGE} (${(statSync(path.join(root, PACKAGE)).size / 1e6).toFixed(1)} MB).`);
  return code;
}

/**
 * Brings release/ up to date for the local intranet in a fraction of the time: not minified, without cleaning before and
 * packaging after. What is shipped is built anew the next time that it is needed.
 *
 * @returns {Promise<number>} exit code
 */
export function buildQuickly() {
  forget(solution);
  return buildAlone(() => gulp(["bundle", "--ship"], { PLAT_SODAN_QUICK: "1" }));
}

/** A fingerprint of everything that the solution is built from. */
export function solutionSources() {
  return fingerprint(SOURCES);
}

/** Builds the solution when a source has changed since the last success. @returns {Promise<number>} exit code */
export function ensureSolution() {
  return whenChanged(solution);
}
