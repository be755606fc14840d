import { defineConfig } from "@playwright/test";

const browser = process.env["PLAT_SODAN_BROWSER"];
const json = process.env["PLAYWRIGHT_JSON_OUTPUT_NAME"];

export default defineConfig({
  testDir: ".",
  testMatch: "*.e2e.ts",
  outputDir: "../../.local/e2e",
  globalSetup: "./globalSetup.ts",
  // Any test may run in any worker: each has an intranet that its tests leave as it was.
  fullyParallel: true,
  workers: 2,
  // A second try tells a race, which is named as flaky, from a fault. Whoever works on a test sees the race at once.
  retries: process.env["CI"] === undefined ? 0 : 1,
  forbidOnly: process.env["CI"] !== undefined,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: json === undefined ? "list" : [["list"], ["json", { outputFile: json }]],
  use: {
    locale: "ja-JP",
    timezoneId: "Asia/Tokyo",
    viewport: { width: 1280, height: 900 },
    screenshot: "only-on-failure",
    launchOptions: {
      ...(browser === undefined ? {} : { executablePath: browser }),
      // The sandbox needs rights that containers seldom give; the other switches keep the browser from calling its maker.
      args: [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--disable-quic",
        // A page lives for seconds here: what V8 would spend on making its code fast does not come back.
        "--js-flags=--max-optimized-bytecode-size=0",
      ],
    },
  },
});
