import { root } from "./run.mjs";

const NOT_PRODUCT = "\\.(test|e2e|conformance)\\.tsx?$|/(testing|conformance)/";

/**
 * Which file imports which, read from the code itself, types included. Neither tests nor what is installed count.
 *
 * @returns {Promise<[from: string, to: string, written: string][]>} paths below the root, and the import as it is written
 */
export async function readImports() {
  // Not at the top: the tasks that import this install first.
  const { cruise } = await import("dependency-cruiser");
  const { output } = await cruise(["src", "local", "intranet"], {
    baseDir: root,
    tsPreCompilationDeps: true,
    exclude: { path: NOT_PRODUCT },
    doNotFollow: { path: "node_modules" },
  });
  return output.modules.flatMap(({ source, dependencies }) => dependencies.map(({ resolved, module }) => [source, resolved, module]));
}
