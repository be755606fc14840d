import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import path from "node:path";
import { StartFailure } from "./startFailure";

/** What the sample data were made from. */
export interface SampleSize {
  readonly volunteers: number;
  readonly seed: number;
}

export interface DataFolder {
  /** Path of the SQLite file. */
  readonly database: string;
  readonly sample: SampleSize;
  /** Lets the next intranet use the folder. */
  release(): void;
}

export interface DataFolderOptions {
  readonly folder: string;
  /** Port that this intranet listens on. */
  readonly port: number;
  /** Delete what an earlier intranet has left here. */
  readonly fresh: boolean;
  /** What the command line asks for; absent: what the data hold, or the default. */
  readonly volunteers?: number | undefined;
  readonly seed?: number | undefined;
}

const DEFAULT_SAMPLE: SampleSize = { volunteers: 400, seed: 1 };
const DATABASE = "intranet.sqlite";
const SAMPLE = "sample.json";
const OWNER = "owner.port";

/** The database, what SQLite writes beside it, and our two notes: nothing else in the folder is ours. */
const OWN_FILES = [DATABASE, `${DATABASE}-journal`, `${DATABASE}-wal`, `${DATABASE}-shm`, `${DATABASE}.lock`, SAMPLE];

/** Whether something answers on a port of this machine: process ids live on after a crash, open ports do not. */
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

/** One intranet at a time: the local SharePoint keeps rows in memory, so a second one would answer with old ones. */
async function own(folder: string, port: number): Promise<void> {
  const note = path.join(folder, OWNER);
  const owner = existsSync(note) ? Number(readFileSync(note, "utf8")) : 0;
  if (owner > 0 && owner !== port && (await isListening(owner))) {
    throw new StartFailure(`The data in ${folder} are in use by the intranet on port ${owner}: stop it, or name another folder with --data.`);
  }
  writeFileSync(note, String(port));
  // A database that was being written when its process was killed stays locked.
  rmSync(path.join(folder, `${DATABASE}.lock`), { recursive: true, force: true });
}

function storedSample(folder: string): SampleSize | undefined {
  const file = path.join(folder, SAMPLE);
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, "utf8")) as SampleSize;
  } catch {
    throw new StartFailure(`The file ${file} is damaged: start with --fresh, or name another folder with --data.`);
  }
}

/**
 * Makes the folder ready: created, ours alone, emptied of our files when asked.
 *
 * @throws StartFailure when the folder cannot be written, is in use, or holds other sample data than asked for
 */
export async function openDataFolder({ folder, port, fresh, volunteers, seed }: DataFolderOptions): Promise<DataFolder> {
  try {
    mkdirSync(folder, { recursive: true });
    await own(folder, port);
  } catch (error) {
    if (error instanceof StartFailure) throw error;
    throw new StartFailure(`The folder ${folder} cannot be written (${(error as Error).message}): name another one with --data.`);
  }
  if (fresh) for (const file of OWN_FILES) rmSync(path.join(folder, file), { recursive: true, force: true });

  const stored = storedSample(folder);
  const sample = { volunteers: volunteers ?? stored?.volunteers ?? DEFAULT_SAMPLE.volunteers, seed: seed ?? stored?.seed ?? DEFAULT_SAMPLE.seed };
  if (stored && (stored.volunteers !== sample.volunteers || stored.seed !== sample.seed)) {
    throw new StartFailure(
      `The data in ${folder} were made with --volunteers ${stored.volunteers} --seed ${stored.seed}: add --fresh to make new ones, or name another folder with --data.`,
    );
  }
  writeFileSync(path.join(folder, SAMPLE), JSON.stringify(sample));
  return { database: path.join(folder, DATABASE), sample, release: () => rmSync(path.join(folder, OWNER), { force: true }) };
}
