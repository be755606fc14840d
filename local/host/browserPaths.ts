/** Where the browser finds the scripts and styles that are files; no value ends with a slash. */
export const BROWSER_PATHS = {
  /** Packages of the runtime, each by its own name. */
  packages: "/packages",
  /** The `--ship` build of the web parts. */
  release: "/release",
  /** Scripts of the runtime host. */
  host: "/host",
  /** Scripts and styles of the shell. */
  shell: "/shell",
} as const;

/** Every page of SharePoint has this React. */
export const REACT_VERSION = "17.0.1";

/** The packages below `@microsoft/` whose `dist/` is the SPFx runtime. */
export const RUNTIME_PACKAGES: readonly string[] = [
  "sp-component-base",
  "sp-core-library",
  "sp-diagnostics",
  "sp-dynamic-data",
  "sp-http",
  "sp-http-base",
  "sp-http-msgraph",
  "sp-image-helper",
  "sp-loader",
  "sp-lodash-subset",
  "sp-page-context",
  "sp-webpart-base",
];
