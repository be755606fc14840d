import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { etag } from "hono/etag";
import { createMiddleware } from "hono/factory";
import path from "node:path";
import { BROWSER_PATHS, REACT_VERSION, RUNTIME_PACKAGES } from "./browserPaths";

const { packages, release, host, shell } = BROWSER_PATHS;

/** URL prefix without trailing slash → folder below the project. */
export type StaticFolders = Readonly<Record<string, string>>;

/** What pages load: only what they need is served, never the whole of `node_modules`. */
export const PAGE_FOLDERS: StaticFolders = {
  ...Object.fromEntries(RUNTIME_PACKAGES.map((name) => [`${packages}/${name}`, `node_modules/@microsoft/${name}/dist`])),
  [`${packages}/microsoft-graph-client`]: "node_modules/@microsoft/microsoft-graph-client/lib",
  [`${packages}/react-${REACT_VERSION}`]: "node_modules/react/umd",
  [`${packages}/react-dom-${REACT_VERSION}`]: "node_modules/react-dom/umd",
  [`${packages}/preact`]: "node_modules/preact/dist",
  [`${packages}/preact-hooks`]: "node_modules/preact/hooks/dist",
  [`${packages}/preact-jsx-runtime`]: "node_modules/preact/jsx-runtime/dist",
  [release]: "release/assets",
  [host]: ".local/app/host/browser",
  [`${shell}/styles`]: "local/shell/styles",
  [shell]: ".local/app/shell/browser",
};

/** A content hash in the file name, or a version in that of its folder: such a file never changes. */
const UNCHANGING = /(?:_[0-9a-f]{20,64}|-\d+\.\d+\.\d+\/[^/]+)\.js$/;

const caching = createMiddleware(async (c, next) => {
  await next();
  if (c.res.ok) c.header("Cache-Control", UNCHANGING.test(c.req.url) ? "public, max-age=31536000, immutable" : "no-cache");
});

/**
 * Serves the files of some folders, and nothing beside them: a path that leaves its folder, or that is no file, is not found.
 *
 * @param projectRoot - folder that the others are below
 */
export function staticFiles(projectRoot: string, folders: StaticFolders): Hono {
  const app = new Hono();
  for (const [url, folder] of Object.entries(folders)) {
    app.use(`${url}/*`, caching, etag(), serveStatic({
      root: path.join(projectRoot, folder),
      rewriteRequestPath: (requested) => requested.slice(url.length),
    }));
  }
  return app;
}
