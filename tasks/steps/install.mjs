import { existsSync, lstatSync, statSync } from "fs";
import path from "path";
import { root, runNpm } from "./run.mjs";

// npm writes this file last: an interrupted installation has none.
const INSTALLED = path.join(root, "node_modules/.package-lock.json");

/** Installs what the lockfile says when node_modules is missing or older than it. @returns {Promise<number>} exit code */
export async function ensureInstalled() {
  if (existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(path.join(root, "package-lock.json")).mtimeMs) return 0;
  if (lstatSync(path.join(root, "node_modules"), { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error(
      "node_modules is a link to another folder, and is older than package-lock.json. Run npm ci where it leads to, or remove the link: npm would empty that folder.",
    );
    return 1;
  }
  console.log("Installing packages (npm ci). The first time takes about two minutes.");
  const code = await runNpm(["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (code !== 0) console.error("npm ci failed. Check the network or the registry of your organisation, then run the command again.");
  return code;
}
