import { runPackage, runUntilStopped } from "./run.mjs";
import { whenChanged } from "./stamp.mjs";

const SOURCES = ["local", "intranet", "src/domain", "src/data", "tsconfig.json", "package-lock.json"];

async function compile() {
  const server = await runPackage("typescript/bin/tsc", ["-p", "intranet/tsconfig.build.json"]);
  return server === 0 ? runPackage("typescript/bin/tsc", ["-p", "local/shell/browser/tsconfig.build.json"]) : server;
}

/** Compiles the local intranet (server and shell) when a source has changed since the last success. @returns {Promise<number>} */
export function ensureLocalIntranet() {
  return whenChanged({ name: "intranet", sources: SOURCES, result: ".local/app/intranet/main.js", build: compile });
}

/** Runs the compiled intranet until it is told to stop. @param {readonly string[]} flags - as of npm start @returns {Promise<number>} */
export function serveIntranet(flags) {
  return runUntilStopped(process.execPath, [".local/app/intranet/main.js", ...flags]);
}
