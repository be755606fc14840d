import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { etag } from "hono/etag";
import { createMiddleware } from "hono/factory";
import path from "node:path";
import { BROWSER_PATHS, REACT_VERSION, RUNTIME_PACKAGES } from "./browserPaths";
import { packedOnce } from "./packedOnce";
import { releaseFolder } from "./projectFolders";
import type { ProjectFolders } from "./projectFolders";

const { packages, release, host, shell } = BROWSER_PATHS;

/** URL prefix without trailing slash → absolute path of a folder. */
export type StaticFolders = Readonly<Record<string, string>>;

const below = (root: string, folders: StaticFolders): StaticFolders =>
  Object.fromEntries(Object.entries(folders).map(([url, folder]) => [url, path.join(root, folder)]));

/** What pages load: only what they need is served, never the whole of `node_modules`. */
export function pageFolders(folders: ProjectFolders): StaticFolders {
  return {
    ...below(path.join(folders.root, "node_modules"), {
      ...Object.fromEntries(RUNTIME_PACKAGES.map((name) => [`${packages}/${name}`, `@microsoft/${name}/dist`])),
      [`${packages}/microsoft-graph-client`]: "@microsoft/microsoft-graph-client/lib",
      [`${packages}/react-${REACT_VERSION}`]: "react/umd",
      [`${packages}/react-dom-${REACT_VERSION}`]: "react-dom/umd",
      [`${packages}/preact`]: "preact/dist",
      [`${packages}/preact-hooks`]: "preact/hooks/dist",
      [`${packages}/preact-jsx-runtime`]: "preact/jsx-runtime/dist",
    }),
    [release]: path.join(releaseFolder(folders), "assets"),
    ...below(folders.root, {
      [host]: ".local/app/host/browser",
      [`${shell}/styles`]: "local/shell/styles",
      [shell]: ".local/app/shell/browser",
    }),
  };
}

/** A content hash in the file name, or a version in that of its folder: such a file never changes. */
const UNCHANGING = /(?:_[0-9a-f]{20,64}|-\d+\.\d+\.\d+\/[^/]+)\.js$/;

const caching = createMiddleware(async (c, next) => {
  await next();
  if (c.res.ok) c.header("Cache-Control", UNCHANGING.test(c.req.url) ? "public, max-age=31536000, immutable" : "no-cache");
});

/**
 * Serves the files of some folders, and nothing beside them: a path that leaves its folder, or that is no file, is not found.
 */
export function staticFiles(folders: StaticFolders): Hono {
  const app = new Hono();
  for (const [url, folder] of Object.entries(folders)) {
    const inFolder = (requested: string): string => requested.slice(url.length);
    app.use(
      `${url}/*`,
      caching,
      etag(),
      packedOnce((requested) => path.join(folder, inFolder(requested))),
      serveStatic({ root: folder, rewriteRequestPath: inFolder }),
    );
  }
  return app;
}
