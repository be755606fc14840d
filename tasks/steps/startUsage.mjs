import path from "path";
import { refuseLostFlags } from "./lostFlags.mjs";
import { exit, root } from "./run.mjs";
import { loadTypeScript } from "./typescript.mjs";

/** What `npm start -- --help` says. */
export const USAGE = `npm start                 builds what has changed and opens the local intranet in the browser
npm run watch             the same, and builds within seconds whatever changes in src/
npm start -- [flags]      the same, and npm run watch -- [flags], with:

  --port N           port of 127.0.0.1, 0 to 65535; 0 lets the system choose (4400)
  --volunteers N     how many volunteers new data hold, 0 to 100000 (400)
  --seed N           another seed makes other people, the same seed the same (1)
  --data DIR         folder of the database (.local/data)
  --mode NAME=VALUE  where the tenant is not as usual, as often as needed; local/README.md lists them
  --fresh            throw the data away and begin anew
  --no-open          do not open the browser
  --help             show this and do nothing

--volunteers and --seed are for new data: give --fresh with them, or a folder that holds none.
Ctrl+C ends the intranet; what was changed in it stays in the folder.`;

/**
 * The flags of the command line, before anything is installed or built: whoever asks for help wants to read and not to wait,
 * and whoever lost flags to npm wants to give them again.
 *
 * @param {string} command - as it was typed, without flags
 * @returns {Promise<readonly string[]>} only when the command is to go on
 */
export async function readStartFlags(command) {
  const flags = process.argv.slice(2);
  if (flags.some((flag) => flag === "--help" || flag === "-h")) {
    console.log(USAGE);
    await exit(0);
  }
  await refuseLostFlags(command, USAGE);
  return flags;
}

/**
 * Ends the task with a sentence when the intranet could not start with these flags, before anything is built for it.
 *
 * @param {readonly string[]} flags
 */
export async function refuseVainStart(flags) {
  const { parseCommandLine } = loadTypeScript("intranet/options.ts");
  const { refuseInUse } = loadTypeScript("intranet/inUse.ts");
  const { StartFailure } = loadTypeScript("intranet/startFailure.ts");
  try {
    const { data, port } = parseCommandLine(flags);
    await refuseInUse(path.resolve(root, data), port);
  } catch (error) {
    if (!(error instanceof StartFailure)) throw error;
    console.error(error.message);
    await exit(error.exitCode);
  }
}
