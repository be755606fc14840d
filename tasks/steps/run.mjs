import { spawn } from "child_process";
import { existsSync } from "fs";
import path from "path";
import { fileURLToPath } from "url";

/** The folder of package.json: every task runs there, wherever it was called from. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/**
 * Runs a program to its end with our own standard streams.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, shell?: boolean }} [options]
 * @returns {Promise<number>} the exit code; 1 when it was ended by a signal
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...options.env }, shell: options.shell ?? false });
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a script of an installed package with this very Node: no shell, so it behaves the same on Windows.
 *
 * @param {string} script - path below node_modules
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 */
export function runPackage(script, args, env) {
  return run(process.execPath, [path.join(root, "node_modules", script), ...args], env === undefined ? {} : { env });
}

/** Runs npm: the one that runs us if there is one, else the one on the path. */
export function runNpm(args) {
  const npm = process.env.npm_execpath;
  if (npm !== undefined && /npm-cli\.js$/.test(npm) && existsSync(npm)) return run(process.execPath, [npm, ...args]);
  return run("npm", args, { shell: process.platform === "win32" });
}

/** Ends the task when a step has failed; the step has already said why. */
export async function orExit(step) {
  const code = await step;
  if (code !== 0) process.exit(code);
}
