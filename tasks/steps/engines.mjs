import { readdirSync } from "fs";
import path from "path";
import { installFromDebian, onPath } from "./debian.mjs";
import { runPackage } from "./run.mjs";

/** Where distributions keep what belongs to WebKitGTK. */
const LIBRARIES = ["/usr/lib", "/usr/lib64", "/usr/libexec"];

function filesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** MiniBrowser stands below a folder of its version, in one of the machine's kind on Debian. */
function miniBrowser() {
  const folders = LIBRARIES.flatMap((folder) => [folder, ...filesIn(folder).map((kind) => path.join(folder, kind))]);
  for (const folder of folders) {
    for (const version of filesIn(folder)
      .filter((name) => name.startsWith("webkit2gtk-4"))
      .sort()
      .reverse()) {
      if (filesIn(path.join(folder, version)).includes("MiniBrowser")) return path.join(folder, version, "MiniBrowser");
    }
  }
  return undefined;
}

/** Each engine: the packages that bring it, and where its programs are, each undefined where it is not there. */
const ENGINES = [
  {
    name: "WebKit",
    packages: ["webkit2gtk-driver", "xvfb"],
    find: () => ({ driver: onPath(["WebKitWebDriver"]), browser: miniBrowser(), screen: onPath(["Xvfb"]) }),
  },
  { name: "Firefox", packages: ["firefox-esr"], find: () => ({ browser: onPath(["firefox-esr", "firefox"]) }) },
];

/** @returns {Promise<object | undefined>} the engine with its programs; undefined after saying that it cannot be had */
async function found({ name, packages, find }) {
  const isWhole = (programs) => !Object.values(programs).includes(undefined);
  // The programs of other systems carry other names, and are driven in other ways.
  if (process.platform === "linux" && (isWhole(find()) || ((await installFromDebian(packages)) && isWhole(find()))))
    return { name, ...find() };
  console.log(`${name} cannot be had here, so nothing was tried in it. On Debian: apt-get install ${packages.join(" ")}.`);
  return undefined;
}

/** The engines other than Chromium's that can be had here. What is missing is installed as Chromium is. */
export async function findEngines() {
  const engines = [];
  for (const engine of ENGINES) engines.push(await found(engine));
  return engines.filter((engine) => engine !== undefined);
}

/**
 * Walks the main job in engines other than Chromium's.
 *
 * @param {readonly object[]} engines - as of {@link findEngines}
 * @param {readonly string[]} args - further arguments for Playwright's runner
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>} exit code
 */
export function otherEngines(engines, args, env = {}) {
  return runPackage("@playwright/test/cli.js", ["test", "--config", "test/engines/playwright.config.ts", ...args], {
    ...env,
    PLAT_SODAN_ENGINES: JSON.stringify(engines),
    // Node 20 knows WebSocket only when told; to 22 it is nothing new.
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --experimental-websocket`.trim(),
  });
}
