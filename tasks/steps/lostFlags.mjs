import { exit } from "./run.mjs";

/** The part of the environment in which npm leaves a flag that it took for its own. */
const leftAs = (flag) => `npm_config_${flag.replaceAll("-", "_")}`;

/** The flags that a task explains in its usage, each with what its value is called: `--port N` is `["port", "N"]`. */
function flagsOf(usage) {
  return [...usage.matchAll(/^ +--([a-z-]+)(?: ([A-Z]+))?/gmu)].map(([, flag, value]) => [flag, value]);
}

/** One flag as it was meant; npm leaves `--no-open` as `open` without a value, and of `--port 4500` only that there was a port. */
function meant([flag, value], environment) {
  const left = flag.startsWith("no-") ? environment[leftAs(flag.slice(3))] : environment[leftAs(flag)];
  if (left === undefined || (left !== "") === flag.startsWith("no-")) return [];
  return [value === undefined ? `--${flag}` : `--${flag} ${left === "true" ? value : left}`];
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
  const lost = flagsOf(usage).flatMap((flag) => meant(flag, environment));
  return lost.length === 0 ? undefined : `npm has kept ${lost.join(" ")} for itself. Write -- before the flags: ${command} -- ${lost.join(" ")}`;
}

/** Ends the task with a sentence when npm has kept flags for itself: going on without them is not what was asked for. As of {@link lostFlags}. */
export async function refuseLostFlags(command, usage) {
  const lost = lostFlags(command, usage);
  if (lost === undefined) return;
  console.error(lost);
  await exit(2);
}
