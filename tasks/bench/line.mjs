const lineOfSpeed = (latency, bitsPerSecond) => ({
  offline: false,
  latency,
  downloadThroughput: bitsPerSecond / 8,
  uploadThroughput: bitsPerSecond / 8,
});
/** Every answer 250 ms late, 1.5 Mbit/s both ways. */
export const SLOW_LINE = lineOfSpeed(250, 1_500_000);
/** Every answer 600 ms late, 400 kbit/s both ways: by satellite, or shared with a whole mission. */
export const POOR_LINE = lineOfSpeed(600, 400_000);
const FREE_LINE = lineOfSpeed(0, -8);
const OUR_SCRIPTS = ["*/volunteer-directory-web-part_*", "*Strings_*"];

/** The line between a page and its intranet. @param {import("@playwright/test").CDPSession} session */
export async function lineOf(session) {
  let api = new Set();
  let count = { requests: 0, bytes: 0 };
  await session.send("Network.enable");
  session.on("Network.requestWillBeSent", ({ requestId, request }) => {
    if (!/\/_api\/|\/graph\//.test(request.url)) return;
    api.add(requestId);
    count.requests += 1;
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (api.has(requestId)) count.bytes += encodedDataLength;
  });
  return {
    /** @param line - {@link SLOW_LINE} or {@link POOR_LINE} */
    slow: (line) => session.send("Network.emulateNetworkConditions", line),
    free: () => session.send("Network.emulateNetworkConditions", FREE_LINE),
    /** Keeps our own scripts away, so that a visit fills the browser's cache with those of SharePoint alone. */
    withoutUs: () => session.send("Network.setBlockedURLs", { urls: OUR_SCRIPTS }),
    withUs: () => session.send("Network.setBlockedURLs", { urls: [] }),
    /** Requests to SharePoint and Graph, and the bytes of their answers as they came over the line, since the last call of `startCounting`. */
    counted: () => ({ ...count }),
    startCounting: () => {
      api = new Set();
      count = { requests: 0, bytes: 0 };
    },
  };
}
