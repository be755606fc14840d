import { readFileSync } from "fs";
import { createRequire } from "module";
import path from "path";
import { root } from "./run.mjs";

const require = createRequire(import.meta.url);
const PNP = path.join("node_modules", "@pnp") + path.sep;
let readsTypeScript = false;

/** Teaches `require` of this process to read TypeScript. Only now, because the compiler may just have been installed. */
function readTypeScript() {
  if (readsTypeScript) return;
  readsTypeScript = true;
  const ts = require("typescript");
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };
  const compile = (module, file) =>
    module._compile(ts.transpileModule(readFileSync(file, "utf8"), { compilerOptions, fileName: file }).outputText, file);
  const readScript = require.extensions[".js"];
  require.extensions[".ts"] = compile;
  // PnPjs comes as ES modules alone, which `require` refuses.
  require.extensions[".js"] = (module, file) => (file.includes(PNP) ? compile : readScript)(module, file);
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
