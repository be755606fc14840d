import { test as base } from "./intranet";
import type { Visitor } from "./intranet";
import { become } from "./organiser";

interface OwnSite {
  /** Opens a page of an intranet that this test alone uses, for tests that change what the others read. */
  open: (pageName: string, visitor: Visitor) => Promise<void>;
}

export const test = base.extend<OwnSite>({
  open: async ({ page, ownIntranet }, use) => {
    await use(async (pageName, visitor) => {
      await become(page, visitor, ownIntranet.origin);
      await page.goto(`${ownIntranet.origin}/sites/plat/${pageName}`);
    });
  },
});
