import { findChromium } from "./chromium.mjs";
import { runPackage } from "./run.mjs";

/** Playwright's flags that open a window. */
const WINDOW = ["--headed", "--debug", "--ui"];

/**
 * Runs the end-to-end tests.
 *
 * @param {readonly string[]} args - further arguments for Playwright
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>} exit code
 */
export async function endToEnd(args, env = {}) {
  const browser = await findChromium({ unseen: !args.some((arg) => WINDOW.some((flag) => arg.startsWith(flag))) });
  if (browser === undefined) return 1;
  return runPackage("@playwright/test/cli.js", ["test", "--config", "test/e2e/playwright.config.ts", ...args], {
    ...env,
    PLAT_SODAN_BROWSER: browser,
  });
}
