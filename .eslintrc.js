"use strict";

require("@rushstack/eslint-config/patch/modern-module-resolution");
const { readdirSync } = require("fs");
const { localisedResources } = require("./tasks/steps/localisedResources.cjs");

/**
 * The arrows between the rooms of src/: webparts → components → (people, host, data) → domain.
 * Every room names the rooms and the libraries that it may not import, and the message says where the code belongs instead.
 */
const forbid = (rooms, cure) => ({ group: rooms.flatMap(anythingOf), message: cure });

/** What is in a folder, and the folder itself, which means its index; a file beside may bear the same name. */
function anythingOf(folder) {
  return [`**/${folder}/**`, `../**/${folder}`];
}

/** A folder of another room may bear the same name; it is not meant. */
const IN_OTHER_ROOMS = ["domain", "data", "people", "host", "components"].map((room) => `!**/${room}/**`);
const forbidBeside = (folders, cure) => ({ group: [...folders.flatMap(anythingOf), ...IN_OTHER_ROOMS], message: cure });

/**
 * Rules for every folder of a room, a new one among them: folders stand on layers, and never on each other. testing/ serves the tests of all.
 *
 * @param layers - each with the layers that it stands on itself; all others stand on all of them
 * @param cures - for each layer, and for the `others`
 */
function foldersOf(room, layers, cures) {
  const entries = readdirSync(`${__dirname}/src/${room.room}`, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && entry.name !== "testing").map(({ name }) => name);
  return folders.map((folder) => {
    const below = layers[folder] ?? Object.keys(layers);
    const others = folders.filter((other) => other !== folder && !below.includes(other));
    return {
      ...room,
      room: `${room.room}/${folder}`,
      otherRooms: [...room.otherRooms, forbidBeside(others, cures[folder] ?? cures.others)],
    };
  });
}

/** What the tests of every room may import besides. */
const TEST_LIBRARIES = ["fast-check", "@testing-library/*", "node:*"];
const TESTS = ["**/*.test.{ts,tsx}", "**/testing/**"];

/** Every library but the named ones; the patterns are read like those of .gitignore, where the last match counts. */
function forbidOthers(libraries, message) {
  const scopes = new Set(libraries.filter((name) => name.startsWith("@")).map((name) => name.split("/")[0]));
  return {
    group: ["/[a-z@]*", ...[...scopes].flatMap((scope) => [`!/${scope}`, `/${scope}/*`]), ...libraries.map((name) => `!/${name}`)],
    message,
  };
}

/** The rules of a room: one for the product, one for its tests. */
function arrowsOf({ room, otherRooms, libraries, otherLibraries, unlessInTests = [] }) {
  const files = `src/${room}/**/*.{ts,tsx}`;
  const texts = localisedResources()
    .filter(({ folder }) => folder.startsWith(`src/${room}/`))
    .map(({ name }) => name);
  const restrict = (allowed, rooms = otherRooms) => ({
    "no-restricted-imports": ["error", { patterns: [...rooms, forbidOthers(allowed, otherLibraries)] }],
  });
  return [
    { files: [files], excludedFiles: TESTS, rules: restrict([...libraries, ...texts], [...otherRooms, ...unlessInTests]) },
    { files: TESTS.map((tests) => tests.replace("**", `src/${room}/**`)), rules: restrict([...libraries, ...texts, ...TEST_LIBRARIES]) },
  ];
}

const host = {
  room: "host",
  otherRooms: [
    forbid(
      ["people", "data", "components", "webparts", "local", "intranet"],
      "host/ may only use domain/: it tells the rooms above what the page is.",
    ),
  ],
  libraries: ["react", "@microsoft/sp-*", "@microsoft/teams-js"],
  otherLibraries: "host/ knows SPFx and Teams alone: only data/ knows PnPjs and only people/ knows the toolkit.",
};

const data = {
  room: "data",
  otherRooms: [
    forbid(
      ["host", "people", "components", "webparts", "local", "intranet"],
      "data/ may only use domain/: hand what it needs to the repository as an argument.",
    ),
  ],
  libraries: ["@pnp/*", "idb-keyval"],
  otherLibraries: "data/ knows PnPjs and nothing of the page: SPFx belongs to host/, people to people/, markup to components/.",
};

/** What the columns of lists are called, and how they are made, is loaded by the set-up when an owner asks for it. */
function withoutSchema(folder) {
  if (["data/model", "data/setup"].includes(folder.room)) return folder;
  return {
    ...folder,
    unlessInTests: [forbid(["schema"], "Titles in two languages travel with the set-up alone: use the fields of data/model/lists/.")],
  };
}

const people = {
  room: "people",
  otherRooms: [
    forbid(
      ["host", "data", "components", "webparts", "local", "intranet"],
      "people/ may only use domain/: pass labels and links in as props.",
    ),
  ],
  libraries: ["react", "@fluentui/*"],
  otherLibraries:
    "people/ knows the toolkit alone, and people/toolkit/ loads it: PnPjs belongs to data/, SPFx to host/. Pass the value in as a prop.",
};

const components = {
  room: "components",
  otherRooms: [
    forbid(
      ["webparts", "local", "intranet"],
      "components/ are shared by web parts: lift the code into components/, or pass it in as a prop.",
    ),
  ],
  libraries: ["react", "react-dom", "@fluentui/*", "@tanstack/*", "react-hook-form", "downshift"],
  otherLibraries:
    "components/ know no SharePoint, Graph, SPFx or Teams: use a repository of data/, the card of people/ or the context of host/.",
};

const webparts = {
  room: "webparts",
  otherRooms: [forbid(["local", "intranet"], "The product must not depend on the local intranet that serves it.")],
  libraries: ["react", "react-dom", "@microsoft/sp-*"],
  otherLibraries: "A web part composes: use a repository of data/, the card of people/ or the components.",
};

const rooms = [
  {
    room: "domain",
    otherRooms: [
      forbid(
        ["data", "host", "people", "components", "webparts", "local", "intranet"],
        "domain/ is pure: pass the value in, or move the code to the room that needs it.",
      ),
    ],
    libraries: [],
    otherLibraries: "domain/ imports nothing outside domain/: keep libraries in the rooms at the edge.",
  },
  data,
  ...foldersOf(
    data,
    { model: [], transport: ["model"] },
    {
      model: "data/model/ declares the lists and nothing that is done with them: move the code to the folder that does it.",
      transport: "data/transport/ carries any list: hand in what it carries.",
      others: "What is read for one feature knows nothing of another: lift what both need into data/transport/ or data/model/.",
    },
  ).map(withoutSchema),
  people,
  { ...people, room: "people/toolkit", libraries: [...people.libraries, "@microsoft/mgt-*"] },
  host,
  {
    room: "host/browser",
    otherRooms: [
      ...host.otherRooms,
      { group: ["../[a-z]*"], message: "host/browser/ knows the browser alone: what needs SPFx or Teams stands beside it in host/." },
    ],
    libraries: ["react"],
    otherLibraries: "host/browser/ knows the browser alone: what needs SPFx or Teams stands beside it in host/.",
  },
  components,
  ...foldersOf(
    components,
    { shared: [], volunteer: ["shared"] },
    {
      shared: "components/shared/ knows nothing of people and features: hand in what it shows, or move the code to the room that needs it.",
      volunteer:
        "components/volunteer/ shows one colleague for every feature: hand in what it shows, or lift the code into components/volunteer/ or shared/.",
      others: "A feature never imports another: lift what both need into components/volunteer/ or shared/, or let the web part hand it in.",
    },
  ),
  webparts,
  ...foldersOf(
    webparts,
    { shared: [] },
    {
      shared: "webparts/shared/ is the same for every web part: let the web part hand it in.",
      others: "A web part never imports another: lift what both need into webparts/shared/ or components/.",
    },
  ),
];

/** The local SharePoint, Graph, faults and page host are for any product; only the product's own intranet knows both sides, and local/ by its faces. */
const KNOWS_NO_PRODUCT = forbid(["src", "intranet"], "local/ knows nothing of the product: let intranet/ hand it in as data.");
const FACES = ["sharepoint", "graph", "faults", "host", "shell"];

const FACES_ONLY = {
  group: ["**/local/*", ...FACES.map((face) => `!**/local/${face}`), "**/local/*/**"],
  message: `intranet/ knows local/ by its faces: local, ${FACES.map((face) => `local/${face}`).join(", ")}. Export there what it needs.`,
};
const intranet = [
  {
    group: ["**/src/*", "!**/src/domain", "!**/src/data", "**/src/data/*", "!**/src/data/model", "!**/src/data/setup"],
    message: "intranet/ shares only src/domain, src/data/model and src/data/setup with the product: it must not depend on what it serves.",
  },
  FACES_ONLY,
];
/** Its tests put what talks to SharePoint to the test, and know no more of the product. */
const intranetTests = [
  {
    group: ["**/src/*", "!**/src/domain", "!**/src/data"],
    message: "Tests of intranet/ share only src/domain and src/data with the product: what is on the screen is tested in test/e2e/.",
  },
  FACES_ONLY,
];

/** Rooms of local/ that stand alone, and what each may not know. */
const localRooms = {
  http: ["sharepoint", "graph", "faults", "host", "shell", "start"],
  sharepoint: ["graph", "faults", "host", "shell", "start"],
  graph: ["sharepoint", "faults", "host", "shell", "start"],
  faults: ["host", "shell", "start"],
  host: ["graph", "faults", "shell", "start"],
  shell: ["graph", "start"],
};
const restrictImports = (files, patterns, excludedFiles = []) => ({
  files,
  excludedFiles,
  rules: { "no-restricted-imports": ["error", { patterns }] },
});

/** Who asks a server knows its refusals, its waits and its digest: nobody does so by the way. */
const ASKS_SERVERS = "fetch to SharePoint belongs to data/, to Graph to people/graph/: hand in a function that reads.";

module.exports = {
  root: true,
  extends: ["@microsoft/eslint-config-spfx/lib/profiles/react"],
  parserOptions: { tsconfigRootDir: __dirname, project: "./test/tsconfig.json" },
  ignorePatterns: ["*.js", "*.mjs", "*.cjs", "*.d.ts"],
  rules: {
    "@typescript-eslint/no-explicit-any": "error",
    "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
    // One hand for all: what only the compiler needs stands on a line of its own.
    "no-restricted-syntax": [
      "error",
      { selector: "ImportSpecifier[importKind='type']", message: "Import types in an `import type` of their own." },
    ],
    // The ideographic space U+3000 is how Japanese names are written.
    "no-irregular-whitespace": ["error", { skipStrings: true, skipTemplates: true, skipRegExps: true, skipComments: true }],
    "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }],
    "react-hooks/rules-of-hooks": "error",
    "react-hooks/exhaustive-deps": "error",
    "max-lines": ["warn", { max: 300, skipBlankLines: true, skipComments: true }],
  },
  overrides: [
    // A test has as many sentences as its subject.
    { files: ["**/*.{test,conformance,e2e,engine}.{ts,tsx}"], rules: { "max-lines": "off" } },
    {
      files: ["src/**/*.{ts,tsx}"],
      excludedFiles: ["src/data/**", "src/people/graph/**", ...TESTS],
      rules: {
        "no-restricted-globals": ["error", ...["fetch", "XMLHttpRequest"].map((name) => ({ name, message: ASKS_SERVERS }))],
        "no-restricted-properties": ["error", ...["fetch", "XMLHttpRequest"].map((property) => ({ property, message: ASKS_SERVERS }))],
      },
    },
    // Playwright's fixtures are given a function `use`, which is no hook.
    { files: ["test/{e2e,engines}/**/*.ts"], rules: { "react-hooks/rules-of-hooks": "off" } },
    ...rooms.flatMap(arrowsOf),
    // One project for both: each is read with all its types.
    { files: ["local/**/*.{ts,tsx}", "intranet/**/*.ts"], parserOptions: { project: "./intranet/tsconfig.json" } },
    restrictImports(["intranet/**/*.ts"], intranet, TESTS),
    restrictImports(
      TESTS.map((tests) => `intranet/${tests}`),
      intranetTests,
    ),
    restrictImports(["local/**/*.{ts,tsx}"], [KNOWS_NO_PRODUCT]),
    ...Object.entries(localRooms).map(([room, others]) =>
      restrictImports(
        [`local/${room}/**/*.{ts,tsx}`],
        [
          KNOWS_NO_PRODUCT,
          forbid(others, `local/${room}/ stands alone: hand in what it needs where local/start/ puts the rooms together.`),
        ],
        TESTS,
      ),
    ),
    {
      files: ["local/shell/browser/**/*.{ts,tsx}", "local/host/browser/**/*.ts"],
      parserOptions: { project: "./local/shell/browser/tsconfig.json" },
    },
  ],
};
