// What can be read in the public source of other directories for SharePoint; none of them publishes measured times.
// An answer to a key takes them at least the wait and one request, which is a round trip of 250 ms on the bench's line.
const SOURCE = "pnp/sp-dev-fx-webparts/samples";

export const PEERS = {
  [`${SOURCE}/react-directory: DirectoryHook.tsx, spservices.ts`]: {
    "requests before the first card": "up to 3, one for each effect", "requests for a search": 1, "wait after the last key (ms)": 300, "people at most": 500, "cards in the page": "a page of 10",
  },
  [`${SOURCE}/react-staffdirectory: useSearchUsers.ts`]: {
    "requests before the first card": "1 + 3 for each person, one after another", "requests for a search": "1 + 3 for each person", "people at most": "a page of 5", "cards in the page": "a page of 5",
  },
  "YannickRe/spfx-msgraph-peoplesearch: SearchService.ts": {
    "requests before the first card": "1 + 1 for photos", "requests for a search": "1 + 1 for photos", "people at most": "a page", "cards in the page": "a page",
  },
};

/** The same of our own, as measured. */
export function besidePeers(figures) {
  return {
    ...PEERS,
    "this directory": {
      "requests before the first card": figures["requests before first card"],
      "requests for a search": figures["requests for searches and choices"],
      "wait after the last key (ms)": 0,
      "people at most": `${figures.volunteers} here`,
      "cards in the page": figures["mounted cards"],
    },
  };
}
