import { writeFileSync } from "node:fs";
import { test as base } from "@playwright/test";
import { withIntranet } from "../e2e/preparedSite";
import type { Engine } from "./engine";
import { startFirefox } from "./firefox";
import { Reader } from "./reader";
import { startWebKit } from "./webKit";

/** The engines of the configuration, with where their programs are. */
export type EnginePrograms =
  | { readonly name: "WebKit"; readonly driver: string; readonly browser: string; readonly screen: string }
  | { readonly name: "Firefox"; readonly browser: string };

interface WorkerFixtures {
  programs: EnginePrograms;
  engine: Engine;
  origin: string;
}

export const test = base.extend<{ reader: Reader }, WorkerFixtures>({
  programs: [
    { name: "Firefox", browser: "firefox" },
    { option: true, scope: "worker" },
  ],
  origin: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures a function needs from its destructured argument
    async ({}, use) => withIntranet(({ origin }) => use(origin)),
    { scope: "worker" },
  ],
  engine: [
    // Ends before the intranet, which waits for whoever still holds a connection.
    async ({ programs, origin: _origin }, use) => {
      const engine = await (programs.name === "WebKit" ? startWebKit(programs) : startFirefox(programs.browser));
      try {
        await use(engine);
      } finally {
        await engine.close();
      }
    },
    { scope: "worker", timeout: 120_000 },
  ],
  reader: async ({ engine, origin }, use, testInfo) => {
    await use(new Reader(engine, origin));
    if (testInfo.status !== testInfo.expectedStatus) {
      writeFileSync(testInfo.outputPath("window.png"), await engine.picture());
    }
    base.expect(await engine.complaints()).toEqual([]);
  },
});

export const { expect } = base;
