import type { Page } from "@playwright/test";
import { expect } from "./intranet";

/** Longer than a slow machine paints between two readings. */
const QUIET = 1500;

/**
 * Waits until the page has asked for everything that it asks for by itself. The directory paints between its readings: on a slow machine
 * those are further apart than what Playwright calls idle.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  let last = Date.now();
  const heard = (): void => void (last = Date.now());
  page.on("request", heard).on("requestfinished", heard);
  await expect.poll(() => Date.now() - last, { timeout: 30_000 }).toBeGreaterThan(QUIET);
  page.off("request", heard).off("requestfinished", heard);
}
