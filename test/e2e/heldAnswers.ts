import type { Page } from "@playwright/test";

/**
 * Keeps the answers of SharePoint and Graph back from a page.
 * @param first - how many of SharePoint's answers come at once
 * @returns lets the others come
 */
export async function holdAnswers(page: Page, first: number): Promise<() => Promise<void>> {
  let come = (): void => undefined;
  const coming = new Promise<void>((resolve) => (come = resolve));
  let asked = 0;
  await page.route(/\/_api\/|\/graph\//, async (route) => {
    const atOnce = new URL(route.request().url()).pathname.includes("/_api/") && ++asked <= first;
    if (!atOnce) await coming;
    await route.continue();
  });
  return async () => {
    come();
    await page.unrouteAll({ behavior: "wait" });
  };
}
