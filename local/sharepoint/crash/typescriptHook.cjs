// Lets a plain Node process load the sources, so that a test can start one and kill it.
"use strict";
const { readFileSync } = require("fs");
const ts = require("typescript");

const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };
require.extensions[".ts"] = (module, file) =>
  module._compile(ts.transpileModule(readFileSync(file, "utf8"), { compilerOptions, fileName: file }).outputText, file);
