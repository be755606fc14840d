import { existsSync } from "fs";
import path from "path";
import { run } from "./run.mjs";

/** The first of the programs that is on the path. @param {readonly string[]} names @returns {string | undefined} */
export function onPath(names) {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => existsSync(file));
}

/**
 * Installs packages of the distribution, and a Japanese font, where it is Debian's kind and we may.
 *
 * @param {readonly string[]} packages
 * @returns {Promise<boolean>} whether they are there now
 */
export async function installFromDebian(packages) {
  if (process.platform !== "linux" || onPath(["apt-get"]) === undefined) return false;
  const asRoot = process.getuid() === 0 ? [] : ["sudo", "-n"];
  if (asRoot.length > 0 && onPath(["sudo"]) === undefined) return false;
  const apt = (...args) => {
    const [program, ...rest] = [...asRoot, "apt-get", "-qq", ...args];
    return run(program, rest, { env: { DEBIAN_FRONTEND: "noninteractive" } });
  };
  console.log(`Installing ${packages.join(", ")} and a Japanese font with apt-get.`);
  return (await apt("update")) === 0 && (await apt("install", "-y", ...packages, "fonts-noto-cjk")) === 0;
}
