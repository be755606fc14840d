import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { removeLockOfTheDead } from "../local/sharepoint";
import { releaseFolder, takeFolder } from "./inUse";
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
  /** The data were made from something else than would be made now. */
  readonly isOutdated: boolean;
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
  /** Tells what is made of a size now: the same text for the same data. */
  readonly fingerprintOf: (sample: SampleSize) => string;
}

/** What we remember of the data. */
interface StoredSample extends SampleSize {
  readonly madeFrom?: string;
}

const DEFAULT_SAMPLE: SampleSize = { volunteers: 400, seed: 1 };
const DATABASE = "intranet.sqlite";
const SAMPLE = "sample.json";

const isStoredSample = (value: unknown): value is StoredSample => {
  const { volunteers, seed } = (value ?? {}) as Partial<Record<keyof SampleSize, unknown>>;
  return Number.isInteger(volunteers) && Number.isInteger(seed);
};

/** The database, what SQLite writes beside it, and our two notes: nothing else in the folder is ours. */
const OWN_FILES = [DATABASE, `${DATABASE}-journal`, `${DATABASE}-wal`, `${DATABASE}-shm`, `${DATABASE}.lock`, SAMPLE];

function storedSample(folder: string): StoredSample | undefined {
  const file = path.join(folder, SAMPLE);
  if (!existsSync(file)) return undefined;
  const damaged = new StartFailure(`The file ${file} is damaged: start with --fresh, or name another folder with --data.`);
  let stored: unknown;
  try {
    stored = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw damaged;
  }
  if (!isStoredSample(stored)) throw damaged;
  return stored;
}

/** Level by level: Node's own `recursive` tries for ever where the system says that there is no such place, as it does in /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const parent = path.dirname(folder);
  if (parent !== folder) makeFolder(parent);
  mkdirSync(folder);
}

/**
 * Makes the folder ready: created, ours alone, emptied of our files when asked.
 *
 * @throws StartFailure when the folder cannot be written, is in use, or holds other sample data than asked for
 */
export async function openDataFolder({ folder, port, fresh, volunteers, seed, fingerprintOf }: DataFolderOptions): Promise<DataFolder> {
  try {
    makeFolder(folder);
    await takeFolder(folder, port);
    removeLockOfTheDead(path.join(folder, DATABASE));
  } catch (error) {
    if (error instanceof StartFailure) throw error;
    throw new StartFailure(`The folder ${folder} cannot be written (${(error as Error).message}): name another one with --data.`);
  }
  if (fresh) for (const file of OWN_FILES) rmSync(path.join(folder, file), { recursive: true, force: true });

  const stored = storedSample(folder);
  const sample = {
    volunteers: volunteers ?? stored?.volunteers ?? DEFAULT_SAMPLE.volunteers,
    seed: seed ?? stored?.seed ?? DEFAULT_SAMPLE.seed,
  };
  if (stored && (stored.volunteers !== sample.volunteers || stored.seed !== sample.seed)) {
    throw new StartFailure(
      `The data in ${folder} were made with --volunteers ${stored.volunteers} --seed ${stored.seed}: add --fresh to make new ones, or name another folder with --data.`,
    );
  }
  const madeFrom = fingerprintOf(sample);
  if (!stored) writeFileSync(path.join(folder, SAMPLE), JSON.stringify({ ...sample, madeFrom }));
  const isOutdated = stored !== undefined && stored.madeFrom !== madeFrom;
  return { database: path.join(folder, DATABASE), sample, isOutdated, release: () => releaseFolder(folder) };
}
