import { existsSync, readFileSync } from "fs";
import path from "path";
import { exit, root } from "./run.mjs";

/** What npm makes of flags that mean something to itself; all others it leaves under their own names. */
const OF_NPM = { "-g": ["global", "true"], "--verbose": ["loglevel", "verbose"] };

/** The flags that a task explains in its usage, each with what its value is called: `--port N` is `["--port", "N"]`. */
function flagsOf(usage) {
  return [...usage.matchAll(/^ +(--?[a-z-]+)(?: ([A-Z]+))?/gmu)].map(([, flag, value]) => [flag, value]);
}

/** What stands in the environment because of npm's own files is no flag: npm hands it to every task. */
function writtenIn(files, key) {
  const line = new RegExp(`^\\s*${key.replaceAll(/[-_]/g, "[-_]")}\\s*(=|$)`, "mu");
  return files.some((file) => file !== undefined && existsSync(file) && line.test(readFileSync(file, "utf8")));
}

/** One letter too many, too few or wrong, or two that have changed places. */
function isTypingError(typed, flag) {
  const same = (at, bt) => typed.slice(at) === flag.slice(bt);
  const at = [...typed].findIndex((letter, index) => letter !== flag[index]);
  if (at === -1) return flag.length === typed.length + 1;
  const exchanged = typed[at] === flag[at + 1] && typed[at + 1] === flag[at];
  return same(at + 1, at + 1) || same(at + 1, at) || same(at, at + 1) || (exchanged && same(at + 2, at + 2));
}

/** The flags that npm took, as they were typed; it leaves `--no-open` as `open` without a value. */
function takenByNpm(environment) {
  // npm leaves them under the very name by which it was told of them.
  const told = (name) => environment[`npm_config_${name}`] ?? environment[`NPM_CONFIG_${name.toUpperCase()}`];
  const files = [told("userconfig"), told("globalconfig"), path.join(root, ".npmrc")];
  return Object.entries(environment).flatMap(([name, value]) => {
    const key = /^npm_config_(\w+)$/u.exec(name)?.[1];
    if (key === undefined || writtenIn(files, key)) return [];
    const own = Object.entries(OF_NPM).find(([, left]) => left[0] === key && left[1] === value);
    const dashes = key.length === 1 ? "-" : "--";
    return [{ typed: own?.[0] ?? `${dashes}${value === "" ? "no-" : ""}${key.replaceAll("_", "-")}`, value }];
  });
}

/** One flag as it was typed and as it was meant; of `--port 4500` npm leaves only that there was a port. */
function lostOf([flag, value], taken) {
  // Short flags are one letter away from too much.
  const isMeant = ({ typed }) => typed === flag || (flag.length > "--json".length && isTypingError(typed, flag));
  return taken.filter(isMeant).map((left) => {
    const rest = value === undefined ? "" : ` ${left.value === "true" ? value : left.value}`;
    return { kept: left.typed + rest, meant: flag + rest };
  });
}

/**
 * npm takes flags that stand before a `--` for its own, and hands them to no task.
 *
 * @param {string} command - as it is typed, without flags
 * @param {string} usage - explains each flag on a line of its own
 * @param {Readonly<Record<string, string | undefined>>} [environment]
 * @returns {string | undefined} what to say to somebody whose flags were lost
 */
export function lostFlags(command, usage, environment = process.env) {
  const taken = takenByNpm(environment);
  const lost = flagsOf(usage).flatMap((flag) => lostOf(flag, taken));
  const list = (name) => lost.map((flag) => flag[name]).join(" ");
  return lost.length === 0
    ? undefined
    : `npm has kept ${list("kept")} for itself. Write -- before the flags: ${command} -- ${list("meant")}`;
}

/** Ends the task with a sentence when npm has kept flags for itself: going on without them is not what was asked for. As of {@link lostFlags}. */
export async function refuseLostFlags(command, usage) {
  const lost = lostFlags(command, usage);
  if (lost === undefined) return;
  console.error(lost);
  await exit(2);
}
