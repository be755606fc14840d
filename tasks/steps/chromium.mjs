import { execFileSync } from "child_process";
import { existsSync } from "fs";
import path from "path";
import { installFromDebian, onPath } from "./debian.mjs";
import { root, runPackage } from "./run.mjs";

const LINUX = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
/** The same browser without what a window needs: a test costs it a quarter less of the processor. */
const SHELL = "chromium-headless-shell";
const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];
const WINDOWS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

function installed() {
  if (process.platform === "darwin") return MAC.find((file) => existsSync(file));
  if (process.platform === "win32") {
    const homes = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].filter(
      (home) => home !== undefined,
    );
    return homes.flatMap((home) => WINDOWS.map((file) => path.join(home, file))).find((file) => existsSync(file));
  }
  return onPath([...LINUX, SHELL]);
}

/** @param {string} browser - name of the package, and of the program in it */
async function fromDebian(browser) {
  return (await installFromDebian([browser])) ? onPath([browser]) : undefined;
}

/** The shell, where there is one or it can be had: only in a container is everybody root, and nobody minds one program more. */
async function shell() {
  if (process.platform !== "linux") return undefined;
  return onPath([SHELL]) ?? (process.getuid() === 0 || installed() === undefined ? fromDebian(SHELL) : undefined);
}

async function fromPlaywright() {
  console.log("Downloading Playwright's own Chromium.");
  if ((await runPackage("@playwright/test/cli.js", ["install", "chromium"])) !== 0) return undefined;
  const answer = execFileSync(process.execPath, ["-p", "require('@playwright/test').chromium.executablePath()"], {
    cwd: root,
    encoding: "utf8",
  });
  const file = answer.trim();
  return existsSync(file) ? file : undefined;
}

/**
 * A Chromium for the end-to-end tests: the one named by PLAT_SODAN_BROWSER, an installed Chrome, Chromium or Edge,
 * else one from the distribution, else Playwright's own.
 *
 * @param {{ unseen?: boolean }} [wish] - unseen: nobody will look at a window, and the lightest will do
 * @returns {Promise<string | undefined>} path of the program; undefined after saying what to install
 */
export async function findChromium({ unseen = false } = {}) {
  const named = process.env.PLAT_SODAN_BROWSER;
  if (named !== undefined) {
    if (existsSync(named)) return named;
    console.error(
      `PLAT_SODAN_BROWSER names ${named}, where there is no file. Set it to the path of a Chrome, Chromium or Edge, or unset it.`,
    );
    return undefined;
  }
  const light = unseen ? await shell() : undefined;
  const found = light ?? installed() ?? (await fromDebian("chromium")) ?? (await fromPlaywright());
  if (found === undefined) {
    console.error(
      "No browser found for the end-to-end tests. Install Chrome, Chromium or Edge, or set PLAT_SODAN_BROWSER to the path of one.",
    );
  }
  return found;
}
