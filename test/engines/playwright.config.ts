import { defineConfig } from "@playwright/test";
import type { EnginePrograms } from "./walk";

const json = process.env["PLAYWRIGHT_JSON_OUTPUT_NAME"];
const engines = JSON.parse(process.env["PLAT_SODAN_ENGINES"] ?? "[]") as EnginePrograms[];

/** Playwright's runner alone: its own engines are patched ones, and are had from nowhere else. */
export default defineConfig<object, { programs: EnginePrograms }>({
  testDir: ".",
  testMatch: "*.engine.ts",
  outputDir: "../../.local/engines",
  globalSetup: "../e2e/globalSetup.ts",
  // One browser of each, which all its tests share.
  workers: 1,
  retries: process.env["CI"] === undefined ? 0 : 1,
  forbidOnly: process.env["CI"] !== undefined,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: json === undefined ? "list" : [["list"], ["json", { outputFile: json }]],
  projects: engines.map((programs) => ({ name: programs.name, use: { programs } })),
});
