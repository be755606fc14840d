import { expect, test as base } from "@playwright/test";
import type { Page, Request } from "@playwright/test";
import type { IntranetOptions, RunningIntranet } from "../../intranet/server";
import { withIntranet } from "./preparedSite";

/** The people of the switcher. */
export type Visitor = "staff" | "volunteer" | "organiser" | "noAccess";

/** What a page asked of the servers, in order. */
export interface Traffic {
  /** Requests to the local SharePoint since the last `forget`, without the page's own files. */
  sharePoint(): Request[];
  /** Requests to Graph, without those for the presence of everybody on the page. */
  graph(): Request[];
  presence(): Request[];
  forget(): void;
}

interface PageFixtures {
  /** Opens a page of the site as somebody and waits until the web parts stand. */
  visit: (pageName: string, visitor?: Visitor) => Promise<void>;
  traffic: Traffic;
  /** Failures that a test expects, such as a refused request; anything else fails it. */
  expected: RegExp[];
  guard: void;
  /** What requests meet instead of their answers; none when a test begins. */
  faults: RunningIntranet["faults"];
  /** What the servers were asked, from the beginning of the test on. */
  recorder: RunningIntranet["recorder"];
  /** Where the tenant of the test's own intranet is not as usual. */
  modes: NonNullable<IntranetOptions["modes"]>;
  /** An intranet for this test alone, for tests that break what the others need. */
  ownIntranet: RunningIntranet;
}

interface WorkerFixtures {
  intranet: RunningIntranet;
}

function watch(page: Page): { traffic: Traffic; complaints: string[] } {
  const seen: Request[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    seen.push(request);
    if (!/^(http:\/\/127\.0\.0\.1:|data:|blob:|about:)/.test(request.url()))
      complaints.push(`request outside the intranet: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.request().method()} ${response.url()}`);
  });
  page.on("pageerror", (error) => complaints.push(`page error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  const isPresence = (request: Request): boolean =>
    request.url().endsWith("/getPresencesByUserId") || /\?\$select=id"/.test(request.postData() ?? "");
  const below = (part: string) => seen.filter((request) => new URL(request.url()).pathname.includes(part));
  return {
    complaints,
    traffic: {
      sharePoint: () => below("/_api/"),
      graph: () => below("/graph/").filter((request) => !isPresence(request)),
      presence: () => below("/graph/").filter(isPresence),
      forget: () => void seen.splice(0),
    },
  };
}

export const test = base.extend<PageFixtures, WorkerFixtures>({
  intranet: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures a function needs from its destructured argument
    async ({}, use) => withIntranet(use),
    { scope: "worker" },
  ],
  modes: [{}, { option: true }],
  ownIntranet: async ({ page, modes }, use) =>
    withIntranet(async (intranet) => {
      await use(intranet);
      // A page that is still loading would complain of the intranet that ends.
      await page.close();
    }, modes),
  faults: async ({ intranet: { faults } }, use) => {
    await use(faults);
    faults.clear();
  },
  recorder: async ({ intranet: { recorder } }, use) => {
    recorder.clear();
    await use(recorder);
  },
  expected: async ({ page: _page }, use) => use([]),
  traffic: async ({ page, intranet, expected }, use) => {
    const { traffic, complaints } = watch(page);
    const notBuiltBefore = intranet.notBuilt.length;
    await use(traffic);
    expect(complaints.filter((complaint) => !expected.some((pattern) => pattern.test(complaint)))).toEqual([]);
    expect(intranet.notBuilt.slice(notBuiltBefore)).toEqual([]);
  },
  guard: [async ({ traffic: _traffic }, use) => use(), { auto: true }],
  visit: async ({ page, intranet, context }, use) => {
    await use(async (pageName, visitor = "staff") => {
      await context.addCookies([{ name: "plat-visitor", value: visitor, url: intranet.origin }]);
      await page.goto(`${intranet.origin}/sites/plat/${pageName}`);
    });
  },
});

export { expect };
