import type { ChildProcess } from "node:child_process";
import type { Readable } from "node:stream";

/** A slow machine takes its time, and one that never answers is told from it. */
const AT_THE_LATEST_MS = 60_000;

/**
 * Waits until a program says what is looked for.
 *
 * @param from - where it says it; its errors unless told otherwise
 * @returns what the pattern's first group holds
 */
export function lineOf(program: ChildProcess, pattern: RegExp, from: unknown = program.stderr): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const giveUp = (why: string): void => reject(new Error(`${program.spawnfile} ${why}. It said: ${said}`));
    const late = setTimeout(() => giveUp("did not get ready"), AT_THE_LATEST_MS);
    (from as Readable).on("data", (piece: Buffer) => {
      said += piece.toString();
      const found = pattern.exec(said)?.[1];
      if (found === undefined) return;
      clearTimeout(late);
      resolve(found);
    });
    program.once("error", ({ message }) => giveUp(`could not be started: ${message}`));
    program.once("exit", () => giveUp("ended"));
  });
}

/** Waits until a program that was told to end has ended. */
export async function ended(program: ChildProcess): Promise<void> {
  if (program.exitCode === null && program.signalCode === null) await new Promise((resolve) => program.once("exit", resolve));
}
