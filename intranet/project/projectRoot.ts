import { existsSync } from "node:fs";
import path from "node:path";

/** The folder with `package.json`: this file runs from the sources in tests and from `.local/app` otherwise. */
export function projectRoot(): string {
  let folder = __dirname;
  while (!existsSync(path.join(folder, "package.json"))) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error(`No package.json in ${__dirname} or above it.`);
    folder = parent;
  }
  return folder;
}
