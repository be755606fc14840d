import { readFileSync } from "fs";
import { createRequire } from "module";
import path from "path";
import { root } from "./run.mjs";

const require = createRequire(import.meta.url);

/** Teaches `require` of this process to read TypeScript. Only now, because the compiler may just have been installed. */
function readTypeScript() {
  const ts = require("typescript");
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };
  require.extensions[".ts"] = (module, file) =>
    module._compile(ts.transpileModule(readFileSync(file, "utf8"), { compilerOptions, fileName: file }).outputText, file);
}

/**
 * Loads a source of the repository with everything that it imports. Types are not checked: that is a step of the test.
 *
 * @param {string} file - path below the root, with its ending
 * @returns {any} what the module exports
 */
export function loadTypeScript(file) {
  readTypeScript();
  return require(path.join(root, file));
}
