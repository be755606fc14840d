import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "fs";
import path from "path";
import { isRunning, root } from "./run.mjs";

const NOTE = ".local/build.pid";

/** Process of the build that is under way elsewhere; undefined: none. */
function builder(note) {
  const pid = existsSync(note) ? Number(readFileSync(note, "utf8")) : 0;
  return pid > 0 && pid !== process.pid && isRunning(pid) ? pid : undefined;
}

/** Whether another task is building the web parts. @param {string} [folder] - of the project */
export function isBuiltElsewhere(folder = root) {
  return builder(path.join(folder, NOTE)) !== undefined;
}

/**
 * Builds the web parts while nobody else does: every build writes lib/, dist/ and release/, and two of them would mix.
 *
 * @param {() => Promise<number>} build
 * @param {string} [folder] - of the project
 * @returns {Promise<number>} exit code of the build; 1 after saying that another one is under way
 */
export async function buildAlone(build, folder = root) {
  const note = path.join(folder, NOTE);
  const other = builder(note);
  if (other !== undefined) {
    console.error(
      `The web parts are being built by another command, such as npm run watch (process ${other}): wait for it or stop it, then run this command again. If there is none, delete ${NOTE}.`,
    );
    return 1;
  }
  const free = () => rmSync(note, { force: true });
  mkdirSync(path.dirname(note), { recursive: true });
  writeFileSync(note, String(process.pid));
  process.once("exit", free);
  try {
    return await build();
  } finally {
    process.off("exit", free);
    free();
  }
}
