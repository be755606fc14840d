import { parseArgs } from "node:util";
import { readModes } from "../local";
import type { TenantModes } from "../local";
import { StartFailure } from "./startFailure";

export interface CommandLine {
  /** 0 lets the system choose. */
  readonly port: number;
  /** Folder of the database, relative to the working directory or absolute. */
  readonly data: string;
  /** Absent: as many as the data hold, or the default for new data. */
  readonly volunteers?: number;
  readonly seed?: number;
  /** Throw the data away and start anew. */
  readonly fresh: boolean;
  /** Where the tenant is not as usual. */
  readonly modes: Partial<TenantModes>;
  /** Open the browser when ready. */
  readonly open: boolean;
}

const HIGHEST_PORT = 65_535;
const MOST_VOLUNTEERS = 100_000;
const HIGHEST_SEED = 2 ** 31 - 1;

const FLAGS = {
  port: { type: "string", default: "4400" },
  data: { type: "string", default: ".local/data" },
  volunteers: { type: "string" },
  seed: { type: "string" },
  fresh: { type: "boolean", default: false },
  mode: { type: "string", multiple: true, default: [] as string[] },
  "no-open": { type: "boolean", default: false },
} as const;

const USAGE =
  "The flags are --port N, --volunteers N, --seed N, --data DIR, --mode NAME=VALUE, --fresh and --no-open; npm start -- --help explains them.";

/** A number below nought looks like a flag to parseArgs: joined to its own it is refused as the number that it is. */
function withNumbers(argv: readonly string[]): string[] {
  const isNumber = (arg: string | undefined): boolean => arg !== undefined && /^-\d/.test(arg);
  return argv.flatMap((arg, at) => {
    if (isNumber(arg) && at > 0) return [];
    return [isNumber(argv[at + 1]) ? `${arg}=${argv[at + 1]}` : arg];
  });
}

function read(argv: readonly string[]) {
  try {
    return parseArgs({ args: withNumbers(argv), options: FLAGS, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const [reason = ""] = error instanceof Error ? error.message.split(/\.\s|\n/, 1) : [];
    throw new StartFailure(`${reason.replace(/\.$/, "")}. ${USAGE}`, "usage");
  }
}

function wholeNumber(flag: string, text: string, from: number, to: number): number {
  const number = /^\d+$/.test(text) ? Number(text) : NaN;
  if (!(number >= from && number <= to)) {
    throw new StartFailure(`--${flag} is "${text}": give a whole number from ${from} to ${to}.`, "usage");
  }
  return number;
}

function modesIn(written: readonly string[]): Partial<TenantModes> {
  try {
    return readModes(written);
  } catch (error) {
    throw error instanceof RangeError ? new StartFailure(`--mode: ${error.message}`, "usage") : error;
  }
}

/**
 * Reads the command line.
 *
 * @param argv - without node and the script
 * @throws StartFailure in one sentence when a flag is unknown or its value makes no sense
 */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const { port, data, volunteers, seed, fresh, mode, "no-open": noOpen } = read(argv);
  if (data === "") throw new StartFailure("--data is empty: name a folder.", "usage");
  return {
    port: wholeNumber("port", port, 0, HIGHEST_PORT),
    data,
    ...(volunteers === undefined ? {} : { volunteers: wholeNumber("volunteers", volunteers, 0, MOST_VOLUNTEERS) }),
    ...(seed === undefined ? {} : { seed: wholeNumber("seed", seed, 0, HIGHEST_SEED) }),
    fresh,
    modes: modesIn(mode),
    open: !noOpen,
  };
}
