import { spawn } from "child_process";
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from "fs";
import { tmpdir } from "os";
import path from "path";
import { fileURLToPath } from "url";

/** The folder of package.json: every task runs there, wherever it was called from. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** Read before anything is installed or built: whoever is left alone meanwhile gets another parent. */
const parent = process.ppid;

/**
 * Runs a program to its end with our own standard streams.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, shell?: boolean }} [options]
 * @returns {Promise<number>} the exit code; 1 when it was ended by a signal, or after saying why it could not be started
 */
export function run(program, args, options = {}) {
  return ending(begin(program, args, options));
}

/**
 * Runs a program to its end and keeps what it says, all of it in its order.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<{ code: number, said: Buffer }>} the exit code as of {@link run}
 */
export async function runHeard(program, args, env) {
  // Into a file, not a pipe: a program that ends itself loses what still waits in a pipe, and most often that is its error.
  const folder = mkdtempSync(path.join(tmpdir(), "plat-said-"));
  const file = path.join(folder, "said");
  try {
    const open = openSync(file, "a");
    const code = await ending(begin(program, args, { env, stdio: ["ignore", open, open] }));
    closeSync(open);
    return { code, said: readFileSync(file) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As {@link runHeard}, and shows what the program said where it failed. @returns {Promise<number>} */
export async function runQuietly(program, args, env) {
  const { code, said } = await runHeard(program, args, env);
  if (code !== 0) process.stderr.write(said);
  return code;
}

/**
 * Runs a program that lasts until it is told to stop. What tells us to stop is passed on, so that it can put its things in order;
 * it is told as well when whoever started us is gone, and sees the channel to us close when we are.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {Promise<number>} as of {@link run}
 */
export async function runUntilStopped(program, args) {
  const child = begin(program, args, { stdio: ["inherit", "inherit", "inherit", "ipc"] });
  // Ctrl+C reaches every program of the terminal by itself; we must only outlive it.
  const wait = () => undefined;
  const stop = () => child.kill("SIGTERM");
  process.on("SIGINT", wait).on("SIGTERM", stop);
  const watch = onceLeftAlone(stop);
  const code = await ending(child);
  clearInterval(watch);
  process.off("SIGINT", wait).off("SIGTERM", stop);
  return code;
}

/**
 * Calls back once the process that started us is gone. What tells npm to stop ends npm and the shell between us and it,
 * and neither tells us. Whoever runs a task without npm may leave it alone.
 */
function onceLeftAlone(act) {
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const watch = setInterval(() => {
    // Windows goes on naming the parent when it is gone.
    if (process.ppid === parent && isRunning(parent)) return;
    clearInterval(watch);
    act();
  }, 500);
  return watch;
}

/** Whether there is a process of this number. @param {number} pid */
export function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of somebody else may not be asked, but it is there.
    return error.code === "EPERM";
  }
}

function begin(program, args, { env, shell = false, stdio = "inherit" }) {
  const child = spawn(program, args, { cwd: root, stdio, env: { ...process.env, ...env }, shell });
  // What nobody waits for any more must not go on writing: npm run watch ends in the midst of a build.
  const end = () => child.kill();
  process.once("exit", end);
  child.once("exit", () => process.off("exit", end));
  return child;
}

function ending(child) {
  return new Promise((resolve) => {
    child.on("error", (error) => {
      console.error(
        `${child.spawnfile} could not be started (${error.message}). Check that it is installed and may be run, then run the command again.`,
      );
      resolve(1);
    });
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

/** As {@link runPackage}, and as quietly as {@link runQuietly}. */
export function runPackageQuietly(script, args, env) {
  return runQuietly(process.execPath, [path.join(root, "node_modules", script), ...args], env);
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
  if (code !== 0) await exit(code);
}

/**
 * Ends the task as soon as everything that it said has left it: what is written to a pipe goes out piece by piece,
 * and `process.exit` throws away what has not gone yet.
 *
 * @param {number} code
 * @returns {Promise<never>}
 */
export async function exit(code) {
  for (const stream of [process.stdout, process.stderr]) await new Promise((resolve) => stream.write("", resolve));
  process.exit(code);
}
