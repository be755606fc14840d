"use strict";

const { localisedResources } = require("./tasks/steps/localisedResources.cjs");

/** Every resource as a Japanese reader gets it. */
const JAPANESE_TEXTS = Object.fromEntries(localisedResources().map(({ name, folder }) => [`^${name}$`, `<rootDir>/${folder}/ja-jp.js`]));

/** SharePoint's and the toolkit's packages are ES modules: they are compiled like our own sources. */
const ES_MODULES = [
  "@pnp",
  "@microsoft/mgt-",
  "@microsoft/fast-",
  "@microsoft/microsoft-graph-client",
  "@fluentui",
  "@uifabric",
  "@tanstack",
  "idb-keyval",
  "wc-react",
  "lit",
  "@lit",
  "@open-wc",
  "preact",
  "exenv-es6",
  "hono",
  "@hono",
  "fast-check",
];

const common = {
  transform: {
    "/loc/[a-z-]+\\.js$": "<rootDir>/test/localisedTextsTransform.js",
    "^.+\\.[cm]?[jt]sx?$": ["ts-jest", { tsconfig: "<rootDir>/test/tsconfig.jest.json", diagnostics: false }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES.join("|")}))`],
};

module.exports = {
  // A limit ends what hangs and asserts no speed: with Jest's 5 seconds, tests failed for the load of the machine alone.
  testTimeout: 20_000,
  // Jest would leave one core to whoever works beside it, which is half of a machine with two.
  maxWorkers: "100%",
  projects: [
    {
      ...common,
      displayName: "product",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/src/**/*.test.ts?(x)"],
      moduleNameMapper: {
        "\\.css$": "<rootDir>/test/emptyModule.js",
        ...JAPANESE_TEXTS,
      },
    },
    {
      ...common,
      displayName: "local intranet",
      testEnvironment: "node",
      testMatch: [
        "<rootDir>/local/**/*.test.ts",
        "<rootDir>/intranet/**/*.test.ts",
        "<rootDir>/tasks/**/*.test.ts",
        "<rootDir>/test/**/*.test.ts",
      ],
      // Modules of the shell's pages import each other as the browser will find them.
      moduleNameMapper: { "^(\\.{1,2}/(?:[A-Za-z]+/)*[A-Za-z]+)\\.js$": ["$1", "$1.js"] },
    },
    {
      ...common,
      displayName: "conformance",
      testEnvironment: "node",
      testMatch: ["<rootDir>/local/conformance/**/*.conformance.ts"],
    },
  ],
};
