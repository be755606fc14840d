import { createHash } from "crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "fs";
import path from "path";
import { root } from "./run.mjs";

function filesBelow(relative) {
  const absolute = path.join(root, relative);
  if (!statSync(absolute).isDirectory()) return [relative];
  return readdirSync(absolute)
    .sort()
    .flatMap((name) => filesBelow(path.join(relative, name)));
}

// Written by the build itself, or read by nothing that is built.
const NOT_A_SOURCE = /\.test\.tsx?$|[\\/]testing[\\/]|\.md$/;

/** A fingerprint of everything below the given paths: by content, because a fresh clone gives every file the same age. */
export function fingerprint(paths) {
  const hash = createHash("sha256");
  for (const file of paths.flatMap(filesBelow).filter((name) => !NOT_A_SOURCE.test(name))) {
    hash
      .update(file.split(path.sep).join("/"))
      .update("\0")
      .update(readFileSync(path.join(root, file)));
  }
  return hash.digest("hex");
}

/**
 * @typedef {{ name: string, sources: string[], result: string, build: () => Promise<number> }} Work
 * A build: where its sources are, and a path that exists once it has succeeded.
 */

/** Runs a build and remembers what it was made from. @param {Work} work @returns {Promise<number>} exit code */
export async function always(work) {
  const stamp = stampOf(work.name);
  const now = fingerprint(work.sources);
  forget(work);
  const code = await work.build();
  if (code === 0) {
    mkdirSync(path.dirname(stamp), { recursive: true });
    writeFileSync(stamp, now);
  }
  return code;
}

/** Runs a build only when its sources differ from those of the last success. @param {Work} work @returns {Promise<number>} exit code */
export async function whenChanged(work) {
  const upToDate = readOr(stampOf(work.name)) === fingerprint(work.sources) && exists(path.join(root, work.result));
  return upToDate ? 0 : always(work);
}

/** What the build left behind is no longer what its sources say. @param {Work} work */
export function forget({ name }) {
  rmSync(stampOf(name), { force: true });
}

function stampOf(name) {
  return path.join(root, ".local", `${name}.stamp`);
}

function readOr(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function exists(file) {
  return statSync(file, { throwIfNoEntry: false }) !== undefined;
}
