// What can be read of other directories for SharePoint in their public source; none of them publishes measured times.
// Whoever asks a server answers a key after the wait and one request at least: a round trip of 250 ms on the bench's line.

/** Read in November 2026. */
const PEERS = {
  // pnp/sp-dev-fx-webparts, samples/react-directory: DirectoryHook.tsx, spservices.ts
  "react-directory": {
    "requests before first card": "up to 3",
    "per search": 1,
    "wait after a key (ms)": 300,
    "people at most": 500,
    cards: 10,
  },
  // pnp/sp-dev-fx-webparts, samples/react-staffdirectory: useSearchUsers.ts; the requests for people go one after another
  "react-staffdirectory": {
    "requests before first card": "1 + 3 a person",
    "per search": "1 + 3 a person",
    "people at most": "a page",
    cards: 5,
  },
  // YannickRe/spfx-msgraph-peoplesearch: SearchService.ts
  "msgraph-peoplesearch": {
    "requests before first card": "1 + photos",
    "per search": "1 + photos",
    "people at most": "a page",
    cards: "a page",
  },
};

/** The same of this directory, as measured, beside them. */
export function besidePeers(figures) {
  return {
    ...PEERS,
    "this directory": {
      "requests before first card": figures["requests before first card"],
      "per search": figures["requests for searches and choices"],
      "wait after a key (ms)": 0,
      "people at most": `${figures.volunteers} here`,
      cards: figures["mounted cards"],
    },
  };
}
