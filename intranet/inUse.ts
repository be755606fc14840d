import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import path from "node:path";
import { StartFailure } from "./startFailure";

/** Where an intranet writes its port and process, beside the data that it uses. */
const OWNER = "owner.port";

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else may not be asked, but it is there.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Whether something answers on a port of this machine: process ids are given again after a crash. */
function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" });
    const answer = (listening: boolean) => (): void => {
      socket.destroy();
      resolve(listening);
    };
    socket.once("connect", answer(true)).once("error", answer(false));
  });
}

/** What whoever asked for a port that is taken is told. */
export function portInUse(port: number): StartFailure {
  return new StartFailure(`Port ${port} is in use: stop the program that uses it, or choose another with --port.`);
}

function folderInUse(folder: string, owner: number, cure = "another folder with --data"): StartFailure {
  return new StartFailure(`The data in ${folder} are in use by the intranet on port ${owner}: stop it, or name ${cure}.`);
}

/** Port of the intranet that uses a folder; undefined where none does. */
async function ownerOf(folder: string): Promise<number | undefined> {
  const note = path.join(folder, OWNER);
  const [owner = 0, pid = 0] = existsSync(note) ? readFileSync(note, "utf8").split(" ").map(Number) : [];
  return owner > 0 && pid > 0 && isRunning(pid) && (await isListening(owner)) ? owner : undefined;
}

/**
 * Makes a folder that of the intranet which listens on a port.
 *
 * @throws StartFailure when another one uses it: the local SharePoint keeps rows in memory, so a second one would answer with old ones
 */
export async function takeFolder(folder: string, port: number): Promise<void> {
  const owner = await ownerOf(folder);
  // On our own port nobody else listens.
  if (owner !== undefined && owner !== port) throw folderInUse(folder, owner);
  writeFileSync(path.join(folder, OWNER), `${port} ${process.pid}`);
}

/** Lets the next intranet use a folder. */
export function releaseFolder(folder: string): void {
  rmSync(path.join(folder, OWNER), { force: true });
}

/**
 * Tells early what would keep an intranet from starting: whoever waits for a build first has waited for nothing.
 *
 * @throws StartFailure when another intranet uses the folder, or another program the port
 */
export async function refuseInUse(folder: string, port: number): Promise<void> {
  const owner = await ownerOf(folder);
  if (owner === port) throw folderInUse(folder, owner, "another folder with --data and another port with --port");
  if (owner !== undefined) throw folderInUse(folder, owner);
  if (port !== 0 && (await isListening(port))) throw portInUse(port);
}
