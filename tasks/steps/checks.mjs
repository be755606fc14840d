import { runPackage } from "./run.mjs";

/**
 * The TypeScript projects of the repository; each is checked by itself because their worlds (page, Node, test) differ. That of the product without
 * its tests is what the ship build compiles, and all of local/ but its pages is in that of intranet/.
 */
const PROJECTS = ["test", "local/shell/browser", "intranet"];

/** ESLint over all TypeScript sources; a warning fails. @returns {Promise<number>} */
export function lint() {
  return runPackage("eslint/bin/eslint.js", ["--ext", ".ts,.tsx", "--max-warnings", "0", "src", "local", "intranet", "test", "tasks"]);
}

/** Files, exports and packages that nothing uses, and packages that are used without being named. @returns {Promise<number>} */
export function unused() {
  return runPackage("knip/bin/knip.js", ["--no-progress", "--treat-config-hints-as-errors"]);
}

/** The TypeScript compiler over these projects, without output. @returns {Promise<number>} */
export async function types() {
  for (const project of PROJECTS) {
    const code = await runPackage("typescript/bin/tsc", ["-p", project, "--noEmit"]);
    if (code !== 0) return code;
  }
  return 0;
}

/** Lays every file out as .prettierrc says. @returns {Promise<number>} */
export function format() {
  return runPackage("prettier/bin/prettier.cjs", ["--write", "--log-level", "warn", "."]);
}

/** Whether every file is laid out so; names those that are not. @returns {Promise<number>} */
export function formatted() {
  return runPackage("prettier/bin/prettier.cjs", ["--check", "."]);
}
