"use strict";

require("@rushstack/eslint-config/patch/modern-module-resolution");

/**
 * The arrows between the rooms of src/: webparts → components → (people, host, data) → domain.
 * Every room names what it may not import, and the message says where the code belongs instead.
 */
const forbid = (rooms, cure) => ({ group: rooms.map((room) => `**/${room}/**`), message: cure });

const rooms = [
  {
    room: "domain",
    patterns: [
      forbid(["data", "host", "people", "components", "webparts"], "domain/ is pure: pass the value in, or move the code to the room that needs it."),
      { group: ["@pnp/*", "@microsoft/*", "@fluentui/*", "react", "react-dom", "swr"], message: "domain/ imports nothing outside domain/: keep libraries in the rooms at the edge." },
    ],
  },
  {
    room: "data",
    patterns: [
      forbid(["host", "people", "components", "webparts"], "data/ may only use domain/: hand what it needs to the repository as an argument."),
      { group: ["@microsoft/mgt-*", "@microsoft/sp-*", "@fluentui/*", "react"], message: "data/ knows PnPjs and nothing of the page: SPFx belongs to host/, people to people/, markup to components/." },
    ],
  },
  {
    room: "people",
    patterns: [
      forbid(["host", "data", "components", "webparts"], "people/ may only use domain/: pass labels and links in as props."),
      { group: ["@pnp/*"], message: "Only data/ knows PnPjs: pass the value in as a prop." },
    ],
  },
  {
    room: "host",
    patterns: [
      forbid(["people", "data", "components", "webparts"], "host/ may only use domain/: it tells the rooms above what the page is."),
      { group: ["@pnp/*", "@microsoft/mgt-*"], message: "Only data/ knows PnPjs and only people/ knows the toolkit." },
    ],
  },
  {
    room: "components",
    patterns: [
      forbid(["webparts"], "components/ are shared by web parts: lift the code into components/, or pass it in as a prop."),
      { group: ["@pnp/*", "@microsoft/mgt-*", "@microsoft/sp-*"], message: "components/ know no SharePoint, Graph or SPFx: use a repository of data/, the card of people/ or the context of host/." },
    ],
  },
  {
    room: "webparts",
    patterns: [
      { group: ["@pnp/*", "@microsoft/mgt-*"], message: "A web part composes: use a repository of data/ or the card of people/." },
    ],
  },
];

module.exports = {
  root: true,
  extends: ["@microsoft/eslint-config-spfx/lib/profiles/react"],
  parserOptions: { tsconfigRootDir: __dirname, project: "./test/tsconfig.json" },
  ignorePatterns: ["*.js", "*.mjs", "*.cjs", "*.d.ts"],
  rules: {
    "@typescript-eslint/no-explicit-any": "error",
    "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
    // The ideographic space U+3000 is how Japanese names are written.
    "no-irregular-whitespace": ["error", { skipStrings: true, skipTemplates: true, skipRegExps: true, skipComments: true }],
    "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }],
    "max-lines": ["warn", { max: 300, skipBlankLines: true, skipComments: true }],
  },
  overrides: [
    ...rooms.map(({ room, patterns }) => ({
      files: [`src/${room}/**/*.{ts,tsx}`],
      rules: { "no-restricted-imports": ["error", { patterns }] },
    })),
    {
      files: ["local/**/*.{ts,tsx}"],
      excludedFiles: ["local/shell/browser/**", "local/host/browser/**"],
      parserOptions: { project: "./test/tsconfig.local.json" },
      rules: {
        "no-restricted-imports": [
          "error",
          { patterns: [forbid(["src/host", "src/people", "src/components", "src/webparts"], "local/ shares only src/domain and src/data/model with the product: it must not depend on what it serves.")] },
        ],
      },
    },
    {
      files: ["local/shell/browser/**/*.{ts,tsx}", "local/host/browser/**/*.ts"],
      parserOptions: { project: ["./local/shell/browser/tsconfig.json", "./local/shell/browser/tsconfig.test.json"] },
    },
  ],
};
